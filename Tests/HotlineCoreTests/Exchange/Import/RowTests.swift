import Foundation
import Testing

@testable import HotlineCore

@Suite("Importing the rows of lists")
struct RowTests {
  let folder: TestFolder
  let register: Register
  /// As the sentences name it.
  let path: String

  init() throws {
    folder = try TestFolder()
    register = try testRegister()
    path = folder.file("list.csv").path
  }

  @discardableResult
  private func importing(_ text: String, dryRun: Bool = false) throws -> ImportReport {
    try Data(text.utf8).write(to: folder.file("list.csv"))
    var options = ImportOptions(today: testToday)
    options.isDryRun = dryRun
    return try register.importFiles([path], options)
  }

  private func detail(_ cvr: String) throws -> OrganisationDetail {
    let id = try #require(try register.organisationID(of: cvr))
    return try #require(try register.detail(of: id, today: testToday))
  }

  private func export() throws -> String {
    try register.exportAll(to: folder.file("export.json").path, replacing: true)
    return try String(contentsOf: folder.file("export.json"), encoding: .utf8)
  }

  /// Two companies for other lists to belong to.
  private func importCompanies() throws {
    try importing("navn;cvr\nEksempel Kaffe ApS;11223342\nEksempel Træ A/S;22334451\n")
  }

  // MARK: Headers

  @Test(
    "headers in Danish or English stand in any order, and what is unknown is named",
    arguments: [
      "Navn;CVR-nr.;Postnr;By;Telefon;Ansatte;Farve\nEksempel Kaffe ApS;11 22 33 42;8600;Silkeborg;86 12 34 56;12;rød\n",
      "Farve,Employees,Phone,City,Zip code,Company name,VAT number\nrød,12,+45 86123456,Silkeborg,8600,Eksempel Kaffe ApS,DK11223342\n",
    ])
  func headers(_ list: String) throws {
    let report = try importing(list)
    #expect(report.sums == [1, 0, 0, 0, 0])
    #expect(report.ignoredColumns == ["Farve"])
    let found = try detail("11223342")
    #expect(found.organisation.name == "Eksempel Kaffe ApS")
    #expect(found.organisation.postalCode == "8600")
    #expect(found.organisation.city == "Silkeborg")
    #expect(found.organisation.employees == 12)
    #expect(found.phones.map(\.digits8) == ["86123456"])
  }

  @Test(
    "a file without a header that is known is refused, and two columns for one thing are joined")
  func badHeaders() throws {
    #expect(throws: ImportError.unknownHeader(path: path, header: "rød, grøn")) {
      try importing("rød;grøn\na;b\n")
    }
    #expect(throws: ImportError.unknownName(path: path, headers: ["klient", "tlf"])) {
      try importing("klient;tlf\na;86123456\n")
    }
    #expect(try importing("cvr;navn;VAT number\n;a;11223342\n").new == 1)
    #expect(try detail("11223342").organisation.name == "a")
  }

  // MARK: Organisations

  @Test("tilbyder and mangler become lines of the organisation, once")
  func lines() throws {
    let list =
      "navn;cvr;tilbyder;mangler\nEksempel Kaffe ApS;11223342;catering, rengøring;lokaler\n"
    try importing(list)
    #expect(try importing(list).sums == [0, 0, 1, 0, 0])
    let found = try detail("11223342")
    #expect(found.offers.map(\.title) == ["catering", "rengøring"])
    #expect(found.needs.map(\.title) == ["lokaler"])
  }

  @Test("a day that no calendar has is left out with its line and reason; its row comes")
  func impossibleDate() throws {
    let report = try importing(
      "navn;cvr;startdato\nEksempel Kaffe ApS;11223342;31-02-2020\nEksempel Træ A/S;22334451;28-02-2020\n"
    )
    #expect(report.sums == [2, 0, 0, 0, 0])
    let reason = ImportReason.leftOut(.badDate(column: "startdato", value: "31-02-2020"))
    #expect(report.notes.filter { $0.line == 2 }.map(\.reason).contains(reason))
    #expect(try detail("11223342").organisation.startedOn == nil)
    #expect(try detail("22334451").organisation.startedOn == theDay("2020-02-28"))
  }

  @Test(
    "a row counts its line in the file behind quoted line breaks, and one about the same is joined")
  func linesAndDuplicates() throws {
    let report = try importing(
      "navn;cvr;note\nEksempel Kaffe ApS;11223342;\"en\nto\"\n;;intet\nEksempel Kaffe ApS;11223342;igen\n"
    )
    #expect(report.sums == [1, 0, 0, 1, 1])
    #expect(report.rejected == [ImportRemark(file: path, line: 4, reason: .nameMissing)])
    #expect(try detail("11223342").organisation.note == "en\nto\nigen")
  }

  // MARK: Privacy. The number is made of the form alone.

  @Test("a cell with a CPR number is blacked out, and the report says in which column")
  func cprBlackedOut() throws {
    let report = try importing(
      "navn;cvr;note\nEksempel Kaffe ApS;11223342;Spørg efter 010190-1234\n")
    #expect(report.sums == [1, 0, 0, 0, 0])
    #expect(
      report.notes.filter { $0.reason == .cprBlackedOut(column: "note") }
        == [ImportRemark(file: path, line: 2, reason: .cprBlackedOut(column: "note"))])
    #expect(try detail("11223342").organisation.note == "Spørg efter xxxxxx-xxxx")
    #expect(try !export().contains("010190"))
  }

  @Test(
    "in no column does a CPR number reach the register or the report",
    arguments: [
      "reference", "cvr", "postnr", "telefon", "branchekode", "ansatte", "årsværk", "startdato",
      "p-nr", "kommune", "mail", "tilbyder", "kontakt titel", "kontakt telefon", "kontakt mail",
      "art", "ukendt",
    ])
  func cprNowhere(_ header: String) throws {
    let list =
      header == "cvr"
      ? "navn;cvr\nEksempel Kaffe ApS;010190-1234\n"
      : "navn;kontakt;\(header)\nEksempel Kaffe ApS;Prøve Person;010190-1234\n"
    let report = try importing(list)
    #expect(!"\(report)".contains("010190"), "\(report)")
    #expect(!"\(report)".contains("0101901234"), "\(report)")
    let written = try export()
    #expect(!written.contains("010190-1234"))
    #expect(!written.contains("0101901234"))
  }

  @Test("a file that begins with a row instead of a header does not show its CPR number")
  func cprInHeader() throws {
    #expect(throws: ImportError.unknownHeader(path: path, header: "rød, xxxxxx-xxxx")) {
      try importing("rød;010190-1234\n")
    }
    let report = try importing("navn;010190-1234\nEksempel Kaffe ApS;x\n")
    #expect(report.ignoredColumns == ["xxxxxx-xxxx"])
  }

  // MARK: Other lists

  @Test("contact persons come to the organisation that a CVR number or a name says")
  func contacts() throws {
    try importCompanies()
    let list = """
      kontaktperson;titel;virksomhed;cvr;telefon
      Prøve Person;Leder;;11 22 33 42;86 12 34 56
      Øvelse Person;;eksempel træ;;
      Ukendt Person;;Findes Ikke ApS;;
      Løs Person;;;;

      """
    let report = try importing(list)
    #expect(report.sums == [2, 0, 0, 0, 2])
    #expect(
      report.rejected == [
        ImportRemark(file: path, line: 5, reason: .organisationMissing),
        ImportRemark(
          file: path, line: 4, reason: .organisationUnknown(name: "Findes Ikke ApS")),
      ])
    #expect(try importing(list).sums == [0, 0, 2, 0, 2])
    let contact = try #require(try detail("11223342").contacts.first)
    #expect(contact.person.name == "Prøve Person")
    #expect(contact.role.title == "Leder")
    #expect(contact.phones.map(\.digits8) == ["86123456"])
    #expect(try detail("22334451").contacts.map(\.person.name) == ["Øvelse Person"])
  }

  @Test("positions come to their employer, and equal rows are as many positions")
  func positions() throws {
    try importCompanies()
    let list = """
      employer,job title,scheme,hours,established,filled
      Eksempel Kaffe ApS,Opvasker,fleksjob,"12,5",2020-03-01,2020-04-01
      Eksempel Kaffe ApS,Opvasker,fleksjob,"12,5",2020-03-01,2020-04-01
      Eksempel Træ A/S,Samler,fleksjob,40,2020-03-01,
      Eksempel Træ A/S,Samler,drømmejob,20,2020-03-01,

      """
    let report = try importing(list)
    #expect(report.sums == [2, 0, 0, 0, 2])
    #expect(report.rejected.map(\.line) == [4, 5])
    #expect(report.rejected.first?.reason == .refused(.outOfRange(.of(.hours))))
    #expect(try importing(list).sums == [0, 0, 2, 0, 2])
    let positions = try detail("11223342").positions
    #expect(positions.map(\.title) == ["Opvasker", "Opvasker"])
    #expect(positions.map(\.state) == [.filled, .filled])
    #expect(positions.map(\.hoursPerWeek) == [12.5, 12.5])
    #expect(positions.map(\.firstFilledOn) == [theDay("2020-04-01"), theDay("2020-04-01")])
  }

  @Test("a partnership names its parties in one cell, or one in each row")
  func partnerships() throws {
    try importCompanies()
    let report = try importing(
      """
      partnerskab;parter;idé fra
      Kaffebord;11223342|Eksempel Træ A/S;2026-01-05
      Ene;11223342;2026-01-05

      """)
    #expect(report.sums == [1, 0, 0, 0, 1])
    #expect(report.rejected == [ImportRemark(file: path, line: 3, reason: .tooFewParties)])
    let byRow = try importing(
      "title,party,role,idea\nStole,11223342,buyer,2026-02-01\nStole,22334451,supplier,2026-02-01\n"
    )
    #expect(byRow.sums == [1, 0, 0, 1, 0])
    let partnerships = try detail("11223342").partnerships
    #expect(Set(partnerships.map(\.title)) == ["Kaffebord", "Stole"])
    #expect(partnerships.map(\.others) == [["Eksempel Træ A/S"], ["Eksempel Træ A/S"]])
    #expect(partnerships.map(\.state) == [.idea, .idea])
  }

  // MARK: Dry run

  @Test("a dry run counts as the import does, and changes nothing")
  func dryRun() throws {
    try importCompanies()
    let list = """
      navn;cvr;by;startdato
      Eksempel Kaffe ApS;11223342;Silkeborg;
      Eksempel Træ A/S;22334451;;
      Eksempel Sten ApS;33445560;;
      Eksempel Ler ApS;;;31-02-2020

      """
    let before = try export()
    let tried = try importing(list, dryRun: true)
    #expect(tried.sums == [2, 1, 1, 0, 0])
    #expect(try export() == before)
    var done = try importing(list)
    #expect(done.batches.count == 1)
    done.batches = []
    #expect(done == tried)
  }
}
