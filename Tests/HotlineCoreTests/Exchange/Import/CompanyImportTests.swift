import Foundation
import Testing

@testable import HotlineCore

@Suite(
  "Importing 853 real companies",
  .enabled(if: TestData.exists("danish-company-names.csv"), "the folder of real data is missing"))
struct CompanyImportTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// The list as a spreadsheet on another machine would have saved it.
  enum Saving: CaseIterable {
    case asItIs, byteOrderMarkAndSemicolons, windows1252
  }

  private static let original = TestData.folder.appending(path: "danish-company-names.csv").path

  /// A register with the list as it is, and its report: made once, since every row takes a moment.
  private static let imported = Result {
    let register = try testRegister()
    let report = try register.importFiles([original], ImportOptions(today: testToday))
    return (register: register, report: report)
  }

  private func list(_ saving: Saving) throws -> String {
    if saving == .asItIs { return Self.original }
    var reader = try CSVReader(InputFile(path: Self.original))
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

  private func importList(_ saving: Saving, into register: Register) throws -> ImportReport {
    try register.importFiles([try list(saving)], ImportOptions(today: testToday))
  }

  private func everything(_ register: Register) throws -> SearchPage {
    try register.search(SearchQuery(text: "", limit: 2_000), today: testToday)
  }

  @Test("each way of saving gives every company, under the same name", arguments: Saving.allCases)
  func allNew(_ saving: Saving) throws {
    let already = try everything(testRegister()).hits.count
    var (register, report) = try Self.imported.get()
    if saving != .asItIs {
      register = try testRegister()
      report = try importList(saving, into: register)
    }
    #expect(report.sums == [853, 0, 0, 0, 0])
    #expect(try everything(register).hits.count == already + 853)
    let found = try register.search(SearchQuery(text: "18169304"), today: testToday)
    #expect(found.hits.map(\.name) == ["&TRADITION A/S"])
    #expect(try name("højgård", register) == "Højgård Hestehospital A/S")
  }

  @Test("a second import, saved in whatever way, finds that all of it stands")
  func secondTime() throws {
    let register = try Self.imported.get().register.copyToTry()
    let first = try everything(register)
    for saving in Saving.allCases {
      #expect(
        try importList(saving, into: register).sums == [0, 0, 853, 0, 0], "\(saving)")
    }
    #expect(try everything(register) == first)
  }

  @Test("the right company comes first, also with a letter wrong")
  func search() throws {
    let register = try Self.imported.get().register
    let expected: KeyValuePairs = [
      "hojgaard": "Højgård Hestehospital A/S", "hoejgaard": "Højgård Hestehospital A/S",
      "højgård": "Højgård Hestehospital A/S", "aalborg portland": "Aalborg Portland A/S",
      "ålborg portland": "Aalborg Portland A/S", "a p moller": "A.P. MØLLER HOLDING A/S",
      "18 16 93 04": "&TRADITION A/S", "aalborg portlamd": "Aalborg Portland A/S",
    ]
    for (text, company) in expected { #expect(try name(text, register) == company, "\(text)") }
  }

  @Test("taking the import back leaves what stood before, and it can be imported again")
  func takenBack() throws {
    let (imported, report) = try Self.imported.get()
    let register = try imported.copyToTry()
    let batch = try #require(report.batches.first)
    #expect(try register.undoImport(batch: batch).rows >= 853)
    #expect(try everything(register) == everything(testRegister()))
    #expect(try name("aalborg portland", register) == nil)
    #expect(throws: ImportError.batchTakenBack(id: batch)) {
      try register.undoImport(batch: batch)
    }
    #expect(throws: RegisterError.refused(.nothingToUndo)) { try register.undo() }
    #expect(throws: RegisterError.refused(.nothingToRedo)) { try register.redo() }
    #expect(try importList(.asItIs, into: register).sums == [853, 0, 0, 0, 0])
  }

  private func name(_ text: String, _ register: Register) throws -> String? {
    try register.search(SearchQuery(text: text), today: testToday).hits.first?.name
  }
}

extension ImportReport {
  /// New, updated, skipped, joined and rejected rows.
  var sums: [Int] { [new, updated.count, skipped.count, joined.count, rejectedCount] }
}
