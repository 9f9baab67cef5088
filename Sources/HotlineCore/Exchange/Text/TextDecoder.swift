/// Makes text of the bytes of cells, line by line.
struct TextDecoder {
  let survey: TextSurvey
  private var line: [UInt8] = []
  /// What the line is written in, once a cell of it asked; the inner nil: in nothing that is known.
  private var encoding: SingleByteEncoding??

  init(_ survey: TextSurvey) {
    self.survey = survey
  }

  /// The next cells are of this line, which says more than a cell of it.
  mutating func begin(_ line: [UInt8]) {
    self.line = line
    encoding = nil
  }

  /// The cell as text, repaired where it went through two character sets; nil where it is written in
  /// none that is known.
  mutating func text(_ cell: ArraySlice<UInt8>) -> String? {
    if let text = String(validating: cell, as: UTF8.self) { return TextRepair.repaired(text) }
    let known = encoding ?? survey.encoding(of: line)
    encoding = .some(known)
    guard let known else { return nil }
    let text = known == .windows1252 ? Self.mixed(Array(cell)) : known.text(cell)
    return text.map(TextRepair.repaired)
  }

  /// A cell pasted together from both: what is a letter in UTF-8 is one, the rest is Windows-1252.
  private static func mixed(_ cell: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    var at = 0
    while at < cell.count {
      if let (scalar, length) = UTF8Letters.letter(in: cell, at: at) {
        text.append(scalar)
        at += length
      } else {
        guard let scalar = SingleByteEncoding.windows1252.scalar(cell[at]) else { return nil }
        text.append(scalar)
        at += 1
      }
    }
    return String(text)
  }
}
