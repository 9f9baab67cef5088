import Foundation
import Testing

@testable import HotlineCore

@Suite(
  "Importing 853 real companies",
  .enabled(if: TestData.exists("danish-company-names.csv"), "the folder of real data is missing"))
struct CompanyImportTests {
  let folder: TestFolder
  let register: Register

  init() throws {
    folder = try TestFolder()
    register = try testRegister()
  }

  /// The list as a spreadsheet on another machine would have saved it.
  enum Saving: CaseIterable {
    case asItIs, byteOrderMarkAndSemicolons, windows1252
  }

  private func list(_ saving: Saving) throws -> String {
    let original = TestData.folder.appending(path: "danish-company-names.csv").path
    if saving == .asItIs { return original }
    var reader = try CSVReader(InputFile(path: original))
    var lines: [String] = []
    while let row = try reader.next() {
      lines.append(row.cells.map { "\"\($0)\"" }.joined(separator: ";") + "\r\n")
    }
    let text = lines.joined()
    let url = folder.file("companies.csv")
    let bytes =
      saving == .windows1252
      ? text.data(using: .windowsCP1252) : Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
    try #require(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  private func importList(_ saving: Saving) throws -> ImportReport {
    try register.importFiles([try list(saving)], ImportOptions(today: testToday))
  }

  private func everything() throws -> SearchPage {
    try register.search(SearchQuery(text: "", limit: 2_000), today: testToday)
  }

  @Test("each way of saving gives every company, under the same name", arguments: Saving.allCases)
  func allNew(_ saving: Saving) throws {
    let already = try everything().hits.count
    let report = try importList(saving)
    #expect(report.sums == [853, 0, 0, 0, 0])
    #expect(try everything().hits.count == already + 853)
    let found = try register.search(SearchQuery(text: "18169304"), today: testToday)
    #expect(found.hits.map(\.name) == ["&TRADITION A/S"])
    #expect(try name("højgård") == "Højgård Hestehospital A/S")
  }

  @Test("a second import, saved in whatever way, finds that all of it stands")
  func secondTime() throws {
    try importList(.asItIs)
    let first = try everything()
    for saving in Saving.allCases {
      #expect(try importList(saving).sums == [0, 0, 853, 0, 0], "\(saving)")
    }
    #expect(try everything() == first)
  }

  @Test("the right company comes first, also with a letter wrong")
  func search() throws {
    try importList(.asItIs)
    let expected: KeyValuePairs = [
      "hojgaard": "Højgård Hestehospital A/S", "hoejgaard": "Højgård Hestehospital A/S",
      "højgård": "Højgård Hestehospital A/S", "aalborg portland": "Aalborg Portland A/S",
      "ålborg portland": "Aalborg Portland A/S", "a p moller": "A.P. MØLLER HOLDING A/S",
      "18 16 93 04": "&TRADITION A/S", "aalborg portlamd": "Aalborg Portland A/S",
    ]
    for (text, company) in expected { #expect(try name(text) == company, "\(text)") }
  }

  @Test("taking the import back leaves what stood before, and it can be imported again")
  func takenBack() throws {
    let before = try everything()
    let batch = try #require(try importList(.asItIs).batches.first)
    #expect(try register.undoImport(batch: batch) >= 853)
    #expect(try everything() == before)
    #expect(try name("aalborg portland") == nil)
    #expect(throws: ImportError.batchTakenBack(id: batch)) {
      try register.undoImport(batch: batch)
    }
    #expect(throws: RegisterError.refused(.nothingToUndo)) { try register.undo() }
    #expect(throws: RegisterError.refused(.nothingToUndo)) { try register.redo() }
    #expect(try importList(.asItIs).sums == [853, 0, 0, 0, 0])
  }

  private func name(_ text: String) throws -> String? {
    try register.search(SearchQuery(text: text), today: testToday).hits.first?.name
  }
}

extension ImportReport {
  /// New, updated, skipped, joined and rejected rows.
  var sums: [Int] { [new, updated.count, skipped.count, joined.count, rejectedCount] }
}
