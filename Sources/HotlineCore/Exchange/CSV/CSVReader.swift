/// The rows of a CSV file one at a time, in constant memory.
///
/// RFC 4180 with what people and spreadsheets make of it: `;`, `,`, tab or `|` between the cells, a
/// first line `sep=;`, any mixture of line ends, quoted cells with line breaks and doubled quotes in
/// them, and quotes that are none. Rows without a word are no rows. Cells are written in whatever
/// ``TextSurvey`` finds.
struct CSVReader {
  struct Row: Equatable {
    /// The line of the file on which the row begins, counted from 1.
    var line: Int
    var cells: [String]
  }

  /// Bytes of one quoted cell over several lines. A missing quote would otherwise swallow the rest of
  /// the file.
  static let longestQuoted = 100_000
  static let mostColumns = 1_000

  let file: InputFile
  /// nil: each line is one cell.
  let delimiter: UInt8?
  private var bytes: ByteStream
  private var decoder: TextDecoder
  /// Lines that were read ahead for a quote that was none.
  private var readAhead: [TextLine] = []

  /// Finds out what stands between the cells from the first line.
  init(_ file: InputFile) throws(ImportError) {
    let survey = try TextSurvey(file)
    try self.init(
      file, survey: survey, delimiter: try CSVDelimiter.ofFirstLine(file))
  }

  init(_ file: InputFile, survey: TextSurvey, delimiter: UInt8?) throws(ImportError) {
    self.file = file
    self.delimiter = delimiter
    bytes = try ByteStream(file)
    decoder = TextDecoder(survey)
    guard let first = try nextLine() else { return }
    if CSVDelimiter.said(by: first.bytes) == nil { readAhead.append(first) }
  }

  /// The next row; nil at the end of the file.
  ///
  /// Throws ``ImportError`` with the line when the file is no CSV from here on.
  mutating func next() throws(ImportError) -> Row? {
    while let line = try nextLine() {
      if line.bytes.isEmpty { continue }
      let cells = try cells(of: line)
      guard cells.contains(where: { !$0.isBlank }) else { continue }
      return Row(line: line.number, cells: cells)
    }
    return nil
  }

  private mutating func nextLine() throws(ImportError) -> TextLine? {
    if !readAhead.isEmpty { return readAhead.removeFirst() }
    var line = TextLine()
    return try bytes.takeLine(into: &line) ? line : nil
  }

  // MARK: Cells

  private mutating func cells(of first: TextLine) throws(ImportError) -> [String] {
    var line = first
    var cells: [String] = []
    var at = 0
    decoder.begin(line.bytes)
    while true {
      guard cells.count < Self.mostColumns else {
        throw .tooManyColumns(path: file.path, line: first.number, limit: Self.mostColumns)
      }
      var isQuoted = false
      if at < line.bytes.count, line.bytes[at] == Self.quote,
        let (content, end) = try quoted(at: at, &line)
      {
        cells.append(try text(content[...], first.number))
        at = end
        isQuoted = true
      }
      if !isQuoted {
        let end = endOfPlain(line.bytes, from: at)
        cells.append(try text(plain(line.bytes[at..<end]), first.number))
        at = end
      }
      guard at < line.bytes.count else { return cells }
      at += 1
    }
  }

  private mutating func text(_ cell: ArraySlice<UInt8>, _ line: Int) throws(ImportError) -> String {
    guard let text = decoder.text(cell) else {
      throw .unknownCharacters(path: file.path, line: line)
    }
    return text
  }

  /// A quote at the beginning that is never closed is a slip.
  private func plain(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard cell.first == Self.quote, !cell.dropFirst().contains(Self.quote) else { return cell }
    return cell.dropFirst()
  }

  private func endOfPlain(_ bytes: [UInt8], from start: Int) -> Int {
    guard let delimiter else { return bytes.count }
    var at = start
    while at < bytes.count {
      if bytes[at] == delimiter, !isOfEntity(bytes, at, from: start) { return at }
      at += 1
    }
    return at
  }

  /// The semicolon of `&oslash;` parts no cells.
  private func isOfEntity(_ bytes: [UInt8], _ at: Int, from start: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: ";") else { return false }
    // An ampersand may be escaped itself: `&amp;oslash;`.
    let before = bytes[max(start, at - HTMLEntities.longestName - 5)..<at]
    guard let mark = before.lastIndex(of: UInt8(ascii: "&")) else { return false }
    let name = String(decoding: bytes[(mark + 1)..<at], as: UTF8.self)
    return HTMLEntities.scalar(name.hasPrefix("amp;") ? name.dropFirst(4) : name[...]) != nil
  }

  // MARK: Quotes

  private static let quote = UInt8(ascii: "\"")

  /// The cell between the quote at `at` and the one that closes it, with what comes behind it; nil
  /// where none closes it, or where text follows: then the quote is one of the text. `line` grows by
  /// the lines that the cell goes over.
  private mutating func quoted(
    at start: Int, _ line: inout TextLine
  ) throws(ImportError) -> (content: [UInt8], end: Int)? {
    var content: [UInt8] = []
    var whole = line
    var taken: [TextLine] = []
    var at = start + 1
    while true {
      guard at < whole.bytes.count else {
        guard whole.bytes.count - start < Self.longestQuoted, let further = try nextLine() else {
          readAhead = taken + readAhead
          return nil
        }
        content += whole.end
        whole.bytes += whole.end + further.bytes
        at += whole.end.count
        whole.end = further.end
        taken.append(further)
        continue
      }
      let byte = whole.bytes[at]
      at += 1
      guard byte == Self.quote else {
        content.append(byte)
        continue
      }
      if at < whole.bytes.count, whole.bytes[at] == Self.quote {
        content.append(byte)
        at += 1
        continue
      }
      guard let end = endBehindQuote(whole.bytes, at) else {
        readAhead = taken + readAhead
        return nil
      }
      if !taken.isEmpty {
        line = whole
        decoder.begin(whole.bytes)
      }
      return (content, end)
    }
  }

  /// Where the cell ends whose closing quote stands before `at`; nil where text follows.
  private func endBehindQuote(_ bytes: [UInt8], _ at: Int) -> Int? {
    var at = at
    while at < bytes.count, bytes[at] != delimiter {
      guard bytes[at] == UInt8(ascii: " ") else { return nil }
      at += 1
    }
    return at
  }
}
