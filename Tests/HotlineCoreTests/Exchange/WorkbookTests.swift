import Foundation
import Testing

@testable import HotlineCore

@Suite("Reading a spreadsheet that is none, or too much of one")
struct WorkbookTests {
  let folder: TestFolder
  let path: String
  private static let good = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Lists/more-sheets.xlsx")

  init() throws {
    folder = try TestFolder()
    path = folder.file("bog.xlsx").path
  }

  private func workbook(_ bytes: Data) throws -> Workbook {
    try bytes.write(to: folder.file("bog.xlsx"))
    return try Workbook(InputFile(path: path))
  }

  @Test("the sheets are known by their names")
  func sheets() throws {
    #expect(try workbook(Data(contentsOf: Self.good)).sheets == ["Forside", "Liste"])
  }

  @Test("a file cut short anywhere is damaged, and never more than that")
  func cut() throws {
    let whole = try Data(contentsOf: Self.good)
    for length in stride(from: 4, to: whole.count, by: 97) {
      #expect(throws: ImportError.badWorkbook(path: path)) { try workbook(whole.prefix(length)) }
    }
  }

  @Test("a byte that is another one is damage or another text, and nothing else")
  func flipped() throws {
    let whole = try Data(contentsOf: Self.good)
    for at in stride(from: 0, to: whole.count, by: 31) {
      var bytes = whole
      bytes[at] ^= 0x55
      do {
        let book = try workbook(bytes)
        for sheet in book.sheets { _ = try SheetReader(book, sheet: sheet).next() }
      } catch let error as ImportError {
        #expect(error == .badWorkbook(path: path) || error == .workbookTooLarge(path: path))
      }
    }
  }
}
