/// The rows of a CSV file one at a time, in constant memory.
///
/// RFC 4180 with what spreadsheets make of it: `;`, `,` or tab between the cells, any mixture of
/// line ends, quoted cells with line breaks and doubled quotes in them. Empty lines are no rows.
/// A cell is UTF-8, or Windows-1252 when it is not valid UTF-8.
struct CSVReader {
  struct Row: Equatable {
    /// The line of the file on which the row begins, counted from 1.
    var line: Int
    var cells: [String]
  }

  /// Bytes of one cell. A missing quote would otherwise swallow the rest of the file.
  static let longestCell = 1_000_000
  static let mostColumns = 1_000

  let delimiter: UInt8
  private var bytes: ByteStream
  private var cell: [UInt8] = []
  private var cells: [String] = []
  private var cellLine = 1

  /// Finds out what stands between the cells from the first line.
  init(_ file: InputFile) throws(ImportError) {
    bytes = try ByteStream(file)
    delimiter = Self.delimiter(of: bytes.beginning)
  }

  /// The next row; nil at the end of the file.
  ///
  /// Throws ``ImportError`` with the line when the file is no CSV from here on.
  mutating func next() throws(ImportError) -> Row? {
    while try bytes.peek() != nil {
      let line = bytes.line
      cells.removeAll(keepingCapacity: true)
      repeat { cellLine = bytes.line } while try readCell()
      if cells != [""] { return Row(line: line, cells: cells) }
    }
    return nil
  }

  /// Reads one cell and what ends it; true when another cell of the row follows.
  private mutating func readCell() throws(ImportError) -> Bool {
    cell.removeAll(keepingCapacity: true)
    if try bytes.peek() == UInt8(ascii: "\"") {
      _ = try bytes.take()
      try readQuoted()
    }
    while let byte = try bytes.take() {
      if byte == delimiter {
        try finishCell()
        return true
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if byte == UInt8(ascii: "\r"), try bytes.peek() == UInt8(ascii: "\n") {
          _ = try bytes.take()
        }
        break
      }
      try keep(byte)
    }
    try finishCell()
    return false
  }

  /// Reads up to the closing quote and past blanks after it.
  private mutating func readQuoted() throws(ImportError) {
    while true {
      guard let byte = try bytes.take() else {
        throw .unclosedQuote(path: bytes.file.path, line: cellLine)
      }
      guard byte == UInt8(ascii: "\"") else {
        try keep(byte)
        continue
      }
      guard try bytes.peek() == UInt8(ascii: "\"") else { break }
      _ = try bytes.take()
      try keep(byte)
    }
    while let byte = try bytes.peek(), byte != delimiter, byte != UInt8(ascii: "\n"),
      byte != UInt8(ascii: "\r")
    {
      guard byte == UInt8(ascii: " ") else {
        throw .textAfterQuote(path: bytes.file.path, line: bytes.line)
      }
      _ = try bytes.take()
    }
  }

  private mutating func keep(_ byte: UInt8) throws(ImportError) {
    guard byte != 0 else { throw .notText(path: bytes.file.path, line: bytes.line) }
    guard cell.count < Self.longestCell else {
      throw .cellTooLong(path: bytes.file.path, line: cellLine, limit: Self.longestCell)
    }
    cell.append(byte)
  }

  private mutating func finishCell() throws(ImportError) {
    guard cells.count < Self.mostColumns else {
      throw .tooManyColumns(path: bytes.file.path, line: cellLine, limit: Self.mostColumns)
    }
    guard let text = Windows1252.text(orUTF8: cell) else {
      throw .notText(path: bytes.file.path, line: cellLine)
    }
    cells.append(text)
  }

  /// What stands most often outside quotes in the first line; a comma where nothing does.
  static func delimiter(of beginning: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in beginning {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if let at = candidates.firstIndex(of: byte) { counts[at] += 1 }
    }
    guard let most = counts.max(), most > 0, let at = counts.firstIndex(of: most) else {
      return UInt8(ascii: ",")
    }
    return candidates[at]
  }
}
