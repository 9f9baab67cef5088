/// In which character sets a text file is written: looked at whole before a word of it is read, since
/// one line may fit several.
struct TextSurvey {
  /// What the lines that are no UTF-8 are written in, on the whole.
  private(set) var usual = SingleByteEncoding.windows1252

  /// Reads the file to its end.
  init(_ file: InputFile) throws(ImportError) {
    var sums = [Int](repeating: 0, count: SingleByteEncoding.allCases.count)
    var bytes = try ByteStream(file)
    var line = TextLine()
    while try bytes.takeLine(into: &line) {
      guard line.hasHighBytes, String(validating: line.bytes, as: UTF8.self) == nil else {
        continue
      }
      let rest = UTF8Letters.left(out: line.bytes)
      for (index, encoding) in SingleByteEncoding.allCases.enumerated() {
        sums[index] += encoding.likeness(of: rest)
      }
    }
    // Among equals it is what Windows writes.
    guard let most = sums.max(), let first = sums.firstIndex(of: most) else { return }
    usual = SingleByteEncoding.allCases[first]
  }

  /// What a line that is no UTF-8 is written in: what the others are, unless it cannot be. nil where
  /// it reads like nothing.
  func encoding(of line: [UInt8]) -> SingleByteEncoding? {
    let line = UTF8Letters.left(out: line)
    if usual.likeness(of: line) >= 0 { return usual }
    return SingleByteEncoding.allCases.filter { $0 != usual }
      .map { (encoding: $0, likeness: $0.likeness(of: line)) }
      .filter { $0.likeness >= SingleByteEncoding.enough }.max { $0.likeness < $1.likeness }?
      .encoding
  }
}
