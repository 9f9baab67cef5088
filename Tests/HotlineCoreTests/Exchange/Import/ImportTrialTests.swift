import Foundation
import Testing

@testable import HotlineCore

@Suite("A dry run, a second import and an import taken back")
struct ImportTrialTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  /// Into a register that knows somebody already.
  private func fill() throws {
    try desk.importing(
      text: """
        navn;cvr;postnr;telefon
        Prøve ApS;12345674;8600;86120001
        Gudenå Huset ApS;11223342;8600;86120002
        Prøve;;;86120003

        """)
  }

  private func expectTrialAndSecond(_ paths: [String]) throws {
    let before = try desk.rows()
    let tried = try desk.importing(paths, dryRun: true)
    #expect(try desk.rows() == before, "\(paths)")
    var done = try desk.importing(paths)
    let batches = done.batches
    done.batches = []
    #expect(tried == done, "\(paths)")
    let (rows, changes) = (try desk.rows(), try desk.changes())
    let second = try desk.importing(paths)
    #expect(second.new == 0 && second.updated.isEmpty && second.doubtful.isEmpty, "\(paths)")
    #expect(second.joined.filter { !$0.changed.isEmpty } == [], "\(paths)")
    #expect(second.rejectedCount == done.rejectedCount, "\(paths)")
    #expect(try desk.rows() == rows, "\(paths)")
    #expect(try desk.changes() == changes, "\(paths)")
    for batch in batches.reversed() { try desk.register.undoImport(batch: batch) }
    #expect(try desk.rows() == before, "\(paths)")
  }

  @Test(
    "a dry run says what the import does, a second import does nothing, undo leaves nothing",
    arguments: series(ImportCase.allCases, short: 10), [false, true])
  func everyCase(one: ImportCase, intoFilled: Bool) throws {
    if intoFilled { try fill() }
    try expectTrialAndSecond([try desk.file(one)])
  }

  @Test(
    "so it is with every list that people have sent",
    .enabled(if: !SharedCases.files.isEmpty, "the folder of lists is missing"),
    arguments: series(SharedCases.files, short: 12))
  func sharedCases(path: String) throws {
    let tried = Result { try desk.importing([path], dryRun: true) }
    switch tried {
    case .success: try expectTrialAndSecond([path])
    case .failure(let error as ImportError):
      #expect(throws: error) { try desk.importing([path]) }
    case .failure(let error): throw error
    }
  }

  @Test("lists that are about each other are tried together, in any order")
  func severalFiles() throws {
    let contacts = try desk.file(
      "kontakter.csv", "virksomhed;kontaktperson;telefon\nUkendt ApS;Test Alfa;86123456\n")
    let companies = try desk.file("virksomheder.csv", "navn;postnr\nUkendt ApS;8600\n")
    let alone = try desk.importing([contacts], dryRun: true)
    #expect(alone.notes.map(\.reason) == [.employerEntered(name: "Ukendt ApS")])
    let tried = try desk.importing([contacts, companies], dryRun: true)
    #expect(tried.sums == [2, 0, 0, 0, 0])
    try expectTrialAndSecond([contacts, companies])
  }

  @Test("files of one import are joined as rows of one file are")
  func oneCompanyInTwoFiles() throws {
    let one = try desk.file("en.csv", "navn;cvr;email\nPrøve ApS;12345674;a@eksempel.dk\n")
    let two = try desk.file("to.csv", "navn;cvr;email\nPrøve ApS;12345674;b@eksempel.dk\n")
    try expectTrialAndSecond([one, two])
    let report = try desk.importing([one, two])
    #expect(report.joined.map { $0.first?.file } == [one])
    #expect(try desk.imported().map(\.email) == ["a@eksempel.dk"])
  }

  @Test("a dry run of a register that is read only changes nothing of its file")
  func readOnly() throws {
    let url = desk.folder.file("register.sqlite")
    try Register.open(at: url, .test()).close()
    let register = try Register.open(at: url, .test("fremmed", readOnly: true))
    let before = try desk.folder.names.map { try Data(contentsOf: desk.folder.file($0)) }
    var options = ImportOptions(today: testToday)
    options.isDryRun = true
    let path = try TestFolder()
    let list = path.file("liste.csv")
    try Data(ImportCase.formsDiffer.text.utf8).write(to: list)
    #expect(try register.importFiles([list.path], options).new == 5)
    try register.close()
    #expect(try desk.folder.names.map { try Data(contentsOf: desk.folder.file($0)) } == before)
  }

  // MARK: Privacy. The numbers are made of the form alone.

  @Test("what only might be a CPR number is kept and listed, what is one is blacked out")
  func asked() throws {
    let report = try desk.importing(.noteWithDay)
    let path = try desk.file(.noteWithDay)
    #expect(
      report.notes == [
        ImportRemark(file: path, line: 2, reason: .cprBlackedOut(column: "note")),
        ImportRemark(file: path, line: 3, reason: .cprKept(column: "note")),
      ])
    #expect(
      try desk.imported().map(\.note) == [
        "ring xxxxxx-xxxx om mad", "ref 0101901234 om mad",
      ])
    #expect(!"\(report)".contains("0101901234"))
  }

  @Test("a change shows no number that it kept")
  func maskedChange() throws {
    try desk.importing(text: "navn;cvr\nPrøve ApS;12345674\n")
    let report = try desk.importing(text: "navn;cvr;note\nPrøve ApS;12345674;ref 0101901234 ok\n")
    #expect(report.updated.map { $0.changed.map(\.to) } == [["ref xxxxxx-xxxx ok"]])
  }

  @Test("ten digits where none have ten are left out and named masked; the row is kept")
  func tenDigits() throws {
    let report = try desk.importing(.tenDigits)
    let path = try desk.file(.tenDigits)
    #expect(report.sums == [2, 0, 0, 0, 0])
    #expect(
      report.notes
        == ["cvr", "telefon", "branchekode"].map {
          ImportRemark(
            file: path, line: 2, reason: .tenDigitsLeftOut(column: $0, value: "xxxxxx-xxxx"))
        })
    let found = try desk.imported()
    #expect(found.map(\.cvr) == [nil, nil])
    #expect(found.map(\.industryCode) == [nil, nil])
    let phones = try found.map { try desk.detail($0.reference)?.phones.map(\.number.raw) }
    #expect(phones == [["86123456"], ["4586123457", "+4686123456"]])
  }

  @Test("companies as JSON are guarded as lists are")
  func json() throws {
    let path = try desk.file(
      "firma.json",
      """
      {"vat": 12345674, "name": "Prøve ApS", "address": "cpr 0101901234", "phone": "0101901234",
       "email": "ref 0101901234"}
      """)
    let report = try desk.importing([path])
    #expect(report.sums == [1, 0, 0, 0, 0])
    #expect(
      report.notes.map(\.reason) == [
        .cprBlackedOut(column: "address"), .cprKept(column: "email"),
        .tenDigitsLeftOut(column: "phone", value: "xxxxxx-xxxx"),
        .mailNotRead(column: "email", value: "ref xxxxxx-xxxx"),
      ])
    let found = try #require(try desk.detail("12345674"))
    #expect(found.organisation.street == "cpr xxxxxx-xxxx")
    #expect(found.phones.isEmpty)
  }
}
