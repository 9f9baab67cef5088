import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("CPR numbers in imports")
struct CPRInImportsTests {
  let folder: TestFolder
  let register: Register

  init() throws {
    folder = try TestFolder()
    register = try testRegister()
  }

  @discardableResult
  private func importing(
    _ text: String, as name: String = "list.csv", dryRun: Bool = false, into other: Register? = nil
  ) throws -> ImportReport {
    try Data(text.utf8).write(to: folder.file(name))
    var options = ImportOptions(today: testToday)
    options.isDryRun = dryRun
    return try (other ?? register).importFiles([folder.file(name).path], options)
  }

  private func id(_ name: String) throws -> Int64 {
    let page = try register.search(SearchQuery(text: name, limit: 5), today: testToday)
    return try #require(page.hits.first?.id)
  }

  private func note(_ name: String) throws -> String? {
    try register.record(OrganisationEntry.self, id(name))?.organisation.note
  }

  @Test(
    "a day with a time, a span and a phone with more digits come in as they are, without a word",
    arguments: [
      "Møde 12-03-2026 10:30 på rådhuset", "Ring 01.04.2026 13.45", "12/03/2026 10-12 i kantinen",
      "periode 01-01-2020-31-12-2025", "tlf. 20112233 10 timer", "tlf 86 12 34 56 12 lokal",
      "konto 1551 0123456789", "1.2.2026 8.30-16.00", "2 x 010190 og 1200 kr",
    ])
  func daysAndPhones(text: String) throws {
    let report = try importing("navn;note\nPrøvekøkkenet;\(text)\n")
    #expect(report.notes == [])
    #expect(try note("Prøvekøkkenet") == text)
  }

  @Test("what only might be one is kept and listed; what is one is blacked out and listed")
  func askedIsKept() throws {
    let report = try importing(
      "navn;note\nPrøvekøkkenet;faktura 0101201234\nPrøveværket;tilbud 12.03.26-1234\n")
    #expect(
      report.notes.map(\.reason) == [.cprKept(column: "note"), .cprBlackedOut(column: "note")])
    #expect(report.notes.map(\.line) == [2, 3])
    #expect(try note("Prøvekøkkenet") == "faktura 0101201234")
    #expect(try note("Prøveværket") == "tilbud xxxxxx-xxxx")
  }

  @Test(
    "ten digits in a column for another number are left out and named, masked",
    arguments: ["telefon", "branchekode", "ansatte", "kontakt telefon"],
    ["0101901234", "010190-1234", "01 01 90 12 34", "nr. 010190-1234"])
  func numberColumns(column: String, number: String) throws {
    let report = try importing("navn;kontakt;\(column)\nPrøvekøkkenet;Prøve Person;\(number)\n")
    #expect(report.new == 1)
    #expect(
      report.notes.map(\.reason) == [.tenDigitsLeftOut(column: column, value: CPRGuard.blackout)])
    let sentence = report.notes[0].reason.sentence(.danish, refusal: { _ in "" })
    #expect(sentence.contains("xxxxxx-xxxx") && !sentence.contains("0190"))
    try register.exportAll(to: folder.file("export.json").path)
    let export = try String(contentsOf: folder.file("export.json"), encoding: .utf8)
    #expect(!export.contains("010190") && !export.contains("01 01 90"))
  }

  @Test("a company of an API or of Virk is guarded as a row of a list is")
  func companies() throws {
    let report = try importing(
      """
      {"vat":11223346,"name":"Prøvekøkkenet ved 010190-1234","phone":"0101901234",
       "address":"Vej 0202901234","productionunits":[{"pno":1003456789,"name":"sted"}]}
      """, as: "company.json")
    #expect(
      Set(report.notes.map { "\($0.reason)" })
        == Set(
          [
            ImportReason.cprBlackedOut(column: "name"), .cprKept(column: "address"),
            .tenDigitsLeftOut(column: "phone", value: CPRGuard.blackout),
          ].map { "\($0)" }))
    let page = try register.search(SearchQuery(text: "Prøvekøkkenet", limit: 5), today: testToday)
    #expect(page.hits.map(\.name) == ["Prøvekøkkenet ved xxxxxx-xxxx"])
  }

  @Test(
    "ten digits in a number of a company are left out and named, as a number or a text",
    arguments: ["zipcode", "industrycode", "employees", "companycode"],
    ["1512901234", "\"0101901234\""])
  func numbersOfCompanies(key: String, value: String) throws {
    let report = try importing(
      """
      {"vat":11223346,"name":"Prøvekøkkenet","\(key)":\(value),"productionunits":[{"pno":1003456789}]}
      """, as: "company.json")
    #expect(report.new == 1)
    #expect(
      report.notes.map(\.reason) == [.tenDigitsLeftOut(column: key, value: CPRGuard.blackout)])
    try register.exportAll(to: folder.file("export.json").path)
    let export = try String(contentsOf: folder.file("export.json"), encoding: .utf8)
    #expect(!export.contains("1512901234") && !export.contains("0101901234"))
    #expect(export.contains("1003456789"))
  }

  @Test(
    "of several phones only the one that may be a CPR number is left out",
    arguments: ["tlf. 0101901234", "010190-1234", "8612 010190-1234", "+45 010190-1234"])
  func phones(number: String) throws {
    let report = try importing("navn;telefon\nPrøvekøkkenet;\(number), 86 12 34 56\n")
    #expect(report.new == 1)
    #expect(
      report.notes.map(\.reason) == [.tenDigitsLeftOut(column: "telefon", value: CPRGuard.blackout)]
    )
    let phones = try register.record(OrganisationEntry.self, id("Prøvekøkkenet"))?.phones
    #expect(phones?.map(\.number.raw) == ["86 12 34 56"])
  }

  @Test("a P-number has ten digits by right, but not as a CPR number is written")
  func pNumbers() throws {
    let company = """
      {"vat":11223346,"name":"Prøveværket","productionunits":[{"pno":"010190-1234"}]}
      """
    let reports = [
      try importing("navn;p-numre\nPrøvekøkkenet;0101901234, 060695/6789\n"),
      try importing(company, as: "company.json"),
    ]
    #expect(reports.map(\.new) == [1, 1])
    for report in reports {
      #expect(report.notes.contains { "\($0.reason)".contains("cprBlackedOut") })
      #expect(!"\(report)".contains("6789") && !"\(report)".contains("1234"))
    }
    try register.exportAll(to: folder.file("export.json").path)
    let export = try String(contentsOf: folder.file("export.json"), encoding: .utf8)
    #expect(export.components(separatedBy: "0101901234").count > 1)
    #expect(!export.contains("0606956789") && !export.contains("060695/6789"))
  }

  @Test("a whole register comes home without one, and says in which table, row and column it stood")
  func wholeRegister() throws {
    try importing("navn;note\nPrøvekøkkenet;ring i morgen\nPrøveværket;kode 0101901234\n")
    let (rung, coded) = (try id("Prøvekøkkenet"), try id("Prøveværket"))
    try register.exportAll(to: folder.file("export.json").path)
    let export = try String(contentsOf: folder.file("export.json"), encoding: .utf8)
      .replacing("ring i morgen", with: "ring til cpr 010190-1234")
    for isDryRun in [true, false] {
      let other = try testRegister()
      let report = try importing(export, as: "other.json", dryRun: isDryRun, into: other)
      let reasons = report.notes.map(\.reason)
      #expect(
        reasons.contains(.cprBlackedOutInRow(table: "organisation", row: rung, column: "note")))
      #expect(reasons.contains(.cprKeptInRow(table: "organisation", row: coded, column: "note")))
      #expect(!"\(report)".contains("0190"))
      guard !isDryRun else { continue }
      try other.exportAll(to: folder.file("again.json").path)
      let again = try String(contentsOf: folder.file("again.json"), encoding: .utf8)
      #expect(again.contains("ring til cpr xxxxxx-xxxx") && again.contains("kode 0101901234"))
      #expect(!again.contains("010190-1234"))
    }
  }

  @Test("the name of a file is guarded too")
  func fileName() throws {
    try importing("navn\nPrøvekøkkenet\n", as: "liste 010190-1234.csv")
    try register.exportAll(to: folder.file("export.json").path)
    let export = try String(contentsOf: folder.file("export.json"), encoding: .utf8)
    #expect(export.contains("liste xxxxxx-xxxx.csv") && !export.contains("010190"))
  }
}
