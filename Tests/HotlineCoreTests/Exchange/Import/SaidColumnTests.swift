import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("What a person says of a list")
struct SaidColumnTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func importing(
    _ text: String, _ change: (inout ImportOptions) throws -> Void
  ) throws -> ImportReport {
    var options = ImportOptions(today: testToday)
    try change(&options)
    return try desk.register.importFiles([try desk.file("liste.csv", text)], options)
  }

  @Test(
    "a column is what it is said to be, by its header or its number",
    arguments: ["navn=Klient", "Navn=klient", "name=1", "firma=Klient"])
  func map(said: String) throws {
    let report = try importing("Klient;nummer\nPrøve ApS;86123456\n") { options in
      options.columns = [ChosenColumn(said), ChosenColumn("telefon=nummer")].compactMap(\.self)
    }
    #expect(report.new == 1)
    let found = try #require(try desk.imported().first)
    #expect(found.name == "Prøve ApS")
    #expect(try desk.detail(found.reference)?.phones.map(\.digits8) == ["86123456"])
  }

  @Test("a file without a header is read by what is said of its columns")
  func mapWithoutHeader() throws {
    let report = try importing("7;Prøve 1;Silkeborg\n8;Prøve 2;Them\n") { options in
      options.columns = [ChosenColumn("navn=2"), ChosenColumn("by=3")].compactMap(\.self)
    }
    #expect(report.new == 2)
    #expect(try desk.imported().map(\.name) == ["Prøve 1", "Prøve 2"])
    #expect(try desk.imported().map(\.city) == ["Silkeborg", "Them"])
  }

  @Test("what is no field is none", arguments: ["navn", "drøm=Klient", "navn=", "=Klient"])
  func noField(said: String) {
    #expect(ChosenColumn(said) == nil)
  }

  @Test("a list of persons comes in as the contact persons of one organisation")
  func contactsOf() throws {
    try desk.importing(text: "navn;cvr\nPrøve ApS;12345674\n")
    let reference = try #require(try desk.imported().first?.reference)
    let list = "Fornavn;Efternavn;CPR nr.;Telefonnummer\nTest;Alfa;0101801234;20112233\n"
    let report = try importing(list) { $0.owner = reference }
    #expect(report.new == 1)
    let contacts = try #require(try desk.detail("12345674")).contacts
    #expect(contacts.map(\.person.name) == ["Test Alfa"])
    #expect(contacts.flatMap { $0.phones.map(\.digits8) } == ["20112233"])
  }

  @Test("the month stands first where a person says so")
  func monthFirst() throws {
    let report = try importing("navn;start\nA ApS;04/05/2020\n") { $0.isMonthFirst = true }
    #expect(report.notes == [])
    #expect(try desk.imported().map(\.startedOn) == [theDay("2020-04-05")])
  }

  @Test("every row is told of in the order of the file, with the reason")
  func ledger() throws {
    let ledger = try ImportLedger(.danish)
    let list = "navn;cvr;start\nPrøve ApS;12345674;nu\n;;01-01-2020\nPrøve ApS;12345674;\n"
    _ = try importing(list) { $0.ledger = ledger }
    let path = desk.folder.file("udfald.csv").path
    try desk.register.write(ledger, to: path)
    var reader = try CSVReader(InputFile(path: path))
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(Array(row.cells.dropFirst())) }
    let reference = try #require(try desk.imported().first?.reference)
    #expect(
      rows.map { $0.prefix(3) } == [
        ["linje", "udfald", "reference"], ["2", "ny", reference], ["3", "afvist", ""],
        ["4", "samlet", reference],
      ])
    #expect(rows.dropFirst().first?.last?.contains("\"nu\" er ikke en dag") == true)
    #expect(throws: OutputError.self) { try desk.register.write(ledger, to: path) }
  }

  // MARK: What a list is

  @Test("about ten are ten; under twenty, over twenty and at least twenty are no number")
  func notExact() throws {
    let said = ["ca. 10", "under 20", "over 20", "mindst 20", ">20"]
    let rows = said.enumerated().map {
      "Prøve \($0.offset) ApS;861234\(50 + $0.offset);\($0.element)"
    }
    try desk.importing(text: "navn;telefon;ansatte\n" + rows.joined(separator: "\n") + "\n")
    let employees = try desk.imported().map {
      try desk.detail($0.reference)?.organisation.employees
    }
    #expect(employees == [10, nil, nil, nil, nil])
  }

  @Test("the name of the file says whose list it is, and not that of its folder")
  func nameOfTheFile() throws {
    let list = "CVR-nr.;Navn;Registreringsdato\n12345674;Prøve ApS;01-02-2020\n"
    let folder = desk.folder.file("Socialøkonomiske virksomheder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, isRegister) in [("medlemmer.csv", false), ("socialøkonomiske.csv", true)] {
      let file = folder.appending(path: name)
      try Data(list.utf8).write(to: file)
      try desk.importing([file.path])
      #expect((try desk.detail("12345674")?.rsvSince != nil) == isRegister, "\(name)")
    }
  }

  @Test("persons are no companies in JSON either")
  func personsInJSON() throws {
    let people = #"[{"navn":"Test Testesen","email":"t@x.example","cpr":"010180-1234"}]"#
    #expect(throws: ImportError.self) {
      try desk.importing([try desk.file("folk.json", people)])
    }
    #expect(try desk.imported().isEmpty)
  }
}
