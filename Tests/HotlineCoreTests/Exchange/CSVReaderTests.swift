import Foundation
import Testing

@testable import HotlineCore

@Suite("Reading CSV as RFC 4180 has it and as spreadsheets write it")
struct CSVReaderTests {
  typealias Row = CSVReader.Row

  let folder: TestFolder
  /// As the sentences name it.
  let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.file("list.csv").path
  }

  private func rows(_ bytes: some Sequence<UInt8>) throws -> [Row] {
    try Data(bytes).write(to: folder.file("list.csv"))
    var reader = try CSVReader(InputFile(path: path))
    var rows: [Row] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  private func rows(_ text: String) throws -> [Row] {
    try rows(text.utf8)
  }

  // MARK: RFC 4180

  @Test("a comma between quotes belongs to the cell")
  func quotedComma() throws {
    #expect(
      try rows("name,city\n\"Smed, Søn & Co\",Aalborg\n")
        == [
          Row(line: 1, cells: ["name", "city"]),
          Row(line: 2, cells: ["Smed, Søn & Co", "Aalborg"]),
        ])
  }

  @Test("two quotes between quotes are one quote, and two alone are an empty cell")
  func doubledQuotes() throws {
    #expect(
      try rows("\"\"\"Kaffe\"\" ApS\",\"\",\"\"\"\"\n")
        == [Row(line: 1, cells: ["\"Kaffe\" ApS", "", "\""])])
  }

  @Test("a line break between quotes belongs to the cell, and the lines behind it count on")
  func quotedLineBreaks() throws {
    #expect(
      try rows("a,\"one\r\ntwo\nthree\",c\r\nd,e,f\r\n")
        == [
          Row(line: 1, cells: ["a", "one\r\ntwo\nthree", "c"]),
          Row(line: 4, cells: ["d", "e", "f"]),
        ])
  }

  @Test("a quote within a cell that is not quoted is a quote")
  func quoteInside() throws {
    #expect(try rows("Café \"Nord\",2\n") == [Row(line: 1, cells: ["Café \"Nord\"", "2"])])
  }

  @Test("each kind of line end parts the rows", arguments: ["\r\n", "\n", "\r"])
  func lineEnds(_ end: String) throws {
    let expected = [Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["c", "d"])]
    #expect(try rows("a,b" + end + "c,d" + end) == expected)
    #expect(try rows("a,b" + end + "c,d") == expected)
  }

  @Test("line ends may be mixed, and empty lines are counted but are no rows")
  func mixedLineEnds() throws {
    #expect(
      try rows("a\r\n\nb\r\rc\n\r\nd")
        == [
          Row(line: 1, cells: ["a"]), Row(line: 3, cells: ["b"]), Row(line: 5, cells: ["c"]),
          Row(line: 7, cells: ["d"]),
        ])
  }

  @Test("a delimiter at the end of a line begins an empty cell")
  func emptyCells() throws {
    #expect(
      try rows("a,,\n,b\n,\n")
        == [Row(line: 1, cells: ["a", "", ""]), Row(line: 2, cells: ["", "b"])])
  }

  // MARK: Spreadsheets

  @Test("what stands most often outside quotes in the first line parts the cells")
  func delimiters() throws {
    #expect(try rows("a;b,c;d\n") == [Row(line: 1, cells: ["a", "b,c", "d"])])
    #expect(try rows("a\tb;c\td\n") == [Row(line: 1, cells: ["a", "b;c", "d"])])
    #expect(try rows("\"a;b;c;d\",e\n") == [Row(line: 1, cells: ["a;b;c;d", "e"])])
    #expect(try rows("a|b,c|d\n") == [Row(line: 1, cells: ["a", "b,c", "d"])])
    #expect(try rows("sep=,\na;b,c\n") == [Row(line: 2, cells: ["a;b", "c"])])
    #expect(
      try rows("name\nx;y\n") == [Row(line: 1, cells: ["name"]), Row(line: 2, cells: ["x;y"])])
  }

  @Test("a byte order mark is no part of the first cell, quoted or not")
  func byteOrderMark() throws {
    #expect(try rows("\u{FEFF}navn;cvr\r\n") == [Row(line: 1, cells: ["navn", "cvr"])])
    #expect(try rows("\u{FEFF}\"navn\";cvr\r\n") == [Row(line: 1, cells: ["navn", "cvr"])])
  }

  @Test("Windows-1252 is read cell by cell, also beside UTF-8")
  func windows1252() throws {
    let old: [UInt8] = [0xC6, 0xD8, 0xC5, 0xE6, 0xF8, 0xE5, 0x20, 0x80, 0x96]
    #expect(
      try rows(old + Array(";Æble\n".utf8)) == [Row(line: 1, cells: ["ÆØÅæøå €–", "Æble"])])
  }

  @Test("a file longer than one piece is read over the seams")
  func severalPieces() throws {
    let cell = String(repeating: "ø", count: 50_001)
    let expected = (0..<4).map { Row(line: $0 + 1, cells: ["\($0)", cell, "\""]) }
    #expect(try rows((0..<4).map { "\($0),\(cell),\"\"\"\"\r\n" }.joined()) == expected)
  }

  // MARK: No CSV

  @Test("a quote that is never closed is a slip, and swallows no row")
  func unclosedQuote() throws {
    #expect(
      try rows("a,b\n\"c,d\ne,f\n")
        == [
          Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["c", "d"]),
          Row(line: 3, cells: ["e", "f"]),
        ])
    #expect(
      try rows("a;b\n5\" rør;c\n") == [
        Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["5\" rør", "c"]),
      ])
    #expect(
      try rows("a;b\n\"c;d\n\"e f\";g\n").map(\.cells) == [
        ["a", "b"], ["c", "d"], ["e f", "g"],
      ])
  }

  @Test("text behind a closing quote makes it a quote of the text; blanks there do not")
  func textAfterQuote() throws {
    #expect(
      try rows("a,b\n\"c\" d,e\n") == [
        Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["\"c\" d", "e"]),
      ])
    #expect(try rows("\"a\"  ,b\n") == [Row(line: 1, cells: ["a", "b"])])
  }

  @Test("an empty file has no rows, and cannot be imported")
  func emptyFile() throws {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], Array(" \r\n\t\n".utf8)] {
      try Data(bytes).write(to: folder.file("list.csv"))
      #expect(throws: ImportError.empty(path: path)) {
        try ImportFormat.detect(InputFile(path: path))
      }
    }
    #expect(try rows("") == [])
  }

  @Test("UTF-16 is read in either order, with and without a mark")
  func utf16() throws {
    let text = "navn\tby\r\nPrøve Æble\tTørring\r\n"
    let expected = [
      Row(line: 1, cells: ["navn", "by"]), Row(line: 2, cells: ["Prøve Æble", "Tørring"]),
    ]
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try rows(little) == expected)
    #expect(try rows(big) == expected)
    #expect(try rows([0xFF, 0xFE] + little) == expected)
    #expect(try rows([0xFE, 0xFF] + big) == expected)
  }

  @Test("a cell or a row without end is refused before it fills the memory")
  func limits() throws {
    let limit = ByteStream.longestLine
    #expect(throws: ImportError.cellTooLong(path: path, line: 1, limit: limit)) {
      try rows(repeatElement(UInt8(ascii: "x"), count: limit + 1))
    }
    #expect(throws: ImportError.tooManyColumns(path: path, line: 1, limit: 1_000)) {
      try rows(repeatElement(UInt8(ascii: ","), count: 1_000))
    }
  }
}
