import Foundation
import Testing

@testable import HotlineCore

@Suite("Writing a spreadsheet and reading it back")
struct WorkbookWriterTests {
  let folder: TestFolder
  let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.file("bog.xlsx").path
  }

  /// A workbook of one sheet, as it stands on the disk.
  private func write(
    _ columns: [String], _ rows: [[SheetCell]], title: String = "Prøve",
    mostRows: Int = 1_000
  ) throws {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: nil, isReplacing: true))
    let book = try WorkbookWriter(output, mostRows: mostRows)
    try book.begin(title, columns)
    for row in rows { try book.row(row) }
    try book.finish()
    _ = try OutputFile.take([output])
  }

  private func read(_ sheet: String? = nil) throws -> [[String]] {
    let book = try Workbook(InputFile(path: path))
    let reader = try SheetReader(book, sheet: sheet ?? book.sheets.first ?? "")
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return rows
  }

  @Test("a small file that unpacks to much more is refused on the way")
  func bomb() throws {
    let cell = SheetCell.text(String(repeating: "a", count: 30_000))
    try write(
      ["navn", "by"], Array(repeating: [cell, cell], count: 200))
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)
    #expect(size.intValue < 100_000)
    #expect(throws: ImportError.workbookTooLarge(path: path)) { try read() }
  }

  /// One part of the workbook as text.
  private func part(_ name: String) throws -> String {
    let archive = try ZipArchive(InputFile(path: path))
    var reader = try PartReader(archive, try #require(archive[name]))
    var bytes: [UInt8] = []
    while let piece = try reader.next() { bytes += piece }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("every kind of cell comes back as what it is")
  func kinds() throws {
    let day = try #require(DanishDate(iso: "2026-02-28"))
    let before = try #require(DanishDate(iso: "1899-12-31"))
    try write(
      ["Tekst", "Nummer", "Tal", "Kroner", "Dag", "Tid", "Før"],
      [
        [
          .text("Rød & <grøn> \"blå\""), .text("01020304"), .decimal(12.25), .money(480_000),
          .day(day), .moment(day, minute: 604), .day(before),
        ],
        [.empty, .text("0800"), .whole(-7), .empty, .day(day), .moment(day, minute: 0), .empty],
      ])
    #expect(
      try read() == [
        ["Tekst", "Nummer", "Tal", "Kroner", "Dag", "Tid", "Før"],
        [
          "Rød & <grøn> \"blå\"", "01020304", "12.25", "480000", "2026-02-28", "2026-02-28 10:04",
          "31-12-1899",
        ],
        ["", "0800", "-7", "", "2026-02-28", "2026-02-28"],
      ])
  }

  @Test(
    "what a spreadsheet would run as a formula is a text there, and comes back as it was",
    arguments: [
      "=1+1", "+45 86 12 34 56", "-3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "linje\nto",
      "  to blanke",
      "_x0041_", "_x005F_", "æøåÆØÅ€😀", "]]>", "'",
    ])
  func texts(text: String) throws {
    try write(["a", "b"], [[.text(text), .text("x")]])
    #expect(try read().last == [text, "x"])
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("s=\"3\"") == CSVWriter.beginsLikeFormula(text))
  }

  @Test("the headings stay while one scrolls and filter; columns are as wide as what they hold")
  func look() throws {
    let long = String(repeating: "m", count: 200)
    try write(["Navn", "By"], [[.text("Gudenå Køkken og Kantine"), .text(long)]])
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(
      sheet.contains("ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\""))
    #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"26\""))
    #expect(sheet.contains("<col min=\"2\" max=\"2\" width=\"62\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:B2\"/>"))
  }

  @Test("a text longer than a cell can be ends with …; signs that XML cannot hold are left out")
  func limits() throws {
    try write(["a"], [[.text(String(repeating: "å", count: 40_000))], [.text("a\u{1}b\u{FFFE}c")]])
    let rows = try read()
    #expect(rows[1].first?.count == 32_767 && rows[1].first?.hasSuffix("å…") == true)
    #expect(rows.last == ["abc"])
  }

  @Test("more rows than a sheet can hold go on in another, under the same headings")
  func manyRows() throws {
    try write(["n"], (1...2_500).map { [SheetCell.whole($0)] }, title: "Lang", mostRows: 1_001)
    let sheets = try Workbook(InputFile(path: path)).sheets
    #expect(sheets == ["Lang", "Lang (2)", "Lang (3)"])
    let rows = try sheets.flatMap { try read($0).dropFirst() }
    #expect(rows == (1...2_500).map { ["\($0)"] })
    #expect(try read("Lang (3)").first == ["n"])
  }

  @Test("sheets have names that a workbook takes, each its own")
  func names() throws {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: nil, isReplacing: false))
    let book = try WorkbookWriter(output)
    let long = "Skånehensyn, temaer, emner og principper"
    for title in ["Tilbud/behov", "tilbud behov", "'", long, long] {
      try book.begin(title, ["a"])
    }
    try book.finish()
    _ = try OutputFile.take([output])
    let sheets = try Workbook(InputFile(path: path)).sheets
    #expect(
      sheets == [
        "Tilbud behov", "tilbud behov (2)", "1", String(long.prefix(31)),
        String(long.prefix(27)) + " (2)",
      ])
  }

  @Test("equal rows give equal bytes")
  func stable() throws {
    try write(["a"], (0..<900).map { [SheetCell.text("række \($0)")] })
    let first = try Data(contentsOf: URL(filePath: path))
    try write(["a"], (0..<900).map { [SheetCell.text("række \($0)")] })
    #expect(try Data(contentsOf: URL(filePath: path)) == first)
  }
}
