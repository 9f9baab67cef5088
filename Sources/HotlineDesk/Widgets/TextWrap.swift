import Screen

/// A text laid out in rows of a given width.
///
/// Rows break behind a blank where there is one, else in the middle of the word. One column stays
/// free, so that the cursor has a place behind the last letter.
struct TextWrap: Equatable {
  let text: String
  /// The columns it was laid out in.
  let width: Int
  /// The characters of each row, without its line break; never empty.
  private(set) var rows: [Range<Int>] = []
  private let characters: [Character]

  /// - Parameter width: columns, at least two; less is taken as two.
  init(_ text: String, width: Int) {
    self.width = width
    self.text = text
    characters = Array(text)
    let room = max(1, width - 1)
    var start = 0
    for index in characters.indices where characters[index] == "\n" {
      wrapLine(start..<index, room: room)
      start = index + 1
    }
    wrapLine(start..<characters.count, room: room)
  }

  /// The text of a row, without blanks at its end: one may hang over the edge.
  func text(ofRow row: Int) -> String {
    let text = characters[rows[row]]
    return String(text.dropLast(text.reversed().prefix { $0 == " " }.count))
  }

  /// The row of the character at `position`; where a row was broken, the later one.
  func row(of position: Int) -> Int {
    rows.lastIndex { $0.lowerBound <= position } ?? 0
  }

  /// The column at which the character at `position` stands in its row.
  func column(of position: Int) -> Int {
    let range = rows[row(of: position)]
    return Self.width(
      of: characters[range.lowerBound..<min(max(position, range.lowerBound), range.upperBound)])
  }

  /// The position in a row that stands nearest to `column` without passing it.
  func position(row: Int, column: Int) -> Int {
    let range = rows[row]
    var reached = 0
    for index in range {
      reached += Self.width(of: characters[index])
      if reached > column { return index }
    }
    let isBrokenHere = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return isBrokenHere ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  private mutating func wrapLine(_ line: Range<Int>, room: Int) {
    var start = line.lowerBound
    var width = 0
    var lastBlank: Int?
    var index = start
    while index < line.upperBound {
      width += Self.width(of: characters[index])
      if characters[index] == " " { lastBlank = index }
      // A blank may stand in the free column; a letter there begins the next row.
      if width > room, characters[index] != " " || width > room + 1 {
        let end = lastBlank.map { $0 + 1 } ?? max(index, start + 1)
        rows.append(start..<end)
        (start, index, width, lastBlank) = (end, end, 0, nil)
      } else {
        index += 1
      }
    }
    rows.append(start..<line.upperBound)
  }

  private static func width(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) { return 1 }
    return character.displayable?.width ?? 0
  }
}

extension String {
  /// The text in rows of at most so many columns, to be read and not typed in.
  func rows(of width: Int) -> [String] {
    // A wrapped row keeps one column free for a cursor; here is none.
    if utf8.count <= width, !contains("\n") { return [self] }
    let wrap = TextWrap(self, width: max(1, width) + 1)
    return wrap.rows.indices.map { wrap.text(ofRow: $0) }
  }
}
