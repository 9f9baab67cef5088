import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("All that is stored of one organisation, and what stands apart")
struct AccessTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func files(_ register: Register, _ id: Int64, _ name: String = "indsigt") throws
    -> [String: String]
  {
    let written = try #require(
      try register.exportAccess(of: id, to: folder.file(name).path, .danish, replacing: true))
    #expect(try folder.mode(name) == 0o700)
    return try written.reduce(into: [:]) { files, file in
      let name = URL(filePath: file.path).lastPathComponent
      files[name] = try String(contentsOfFile: file.path, encoding: .utf8)
    }
  }

  private func rows(_ register: Register, _ id: Int64) throws -> RowsAboutOrganisation {
    try register.read { try RowsAboutOrganisation(id, $0) }
  }

  @Test("the answer and what is apart are four files, named for whom they are")
  func named() throws {
    let demo = try demoRegister()
    let id = try #require(try demo.organisationID(of: "41227610"))
    let reference = Organisation.reference(of: id)
    let files = try files(demo, id)
    #expect(
      files.keys.sorted() == [
        "internt-\(reference).json", "internt-\(reference).txt",
        "til-udlevering-\(reference).json", "til-udlevering-\(reference).txt",
      ])
    let answer = try #require(files["til-udlevering-\(reference).txt"])
    let apart = try #require(files["internt-\(reference).txt"])
    #expect(answer.hasPrefix("Det, der er gemt om Gudenå Køkken (\(reference))\n"))
    #expect(apart.hasPrefix("INTERNT: "))
    for said in [
      "Testperson Alfa", "41227610", "Vestergade 14", "KONTAKTPERSON", "TILBUD ELLER BEHOV",
    ] {
      #expect(answer.contains(said), "\(said)")
    }
    // What staff wrote of talks is for who decides.
    #expect(apart.contains("Lagde besked: spurgte til indkøbsportal"))
    #expect(!answer.contains("Lagde besked: spurgte til indkøbsportal"))
  }

  @Test("no text of the answer is one that stands apart, in any row of any kind")
  func apart() throws {
    let register = try FilledRegister.small()
    _ = try FilledRegister.mark(register)
    let ids = try register.read { db in
      try Int64.readAll(db, sql: "SELECT id FROM organisation")
    }
    let tables = try register.read { try RegisterTable.all($0) }
    let rule = ApartRule(words: ColumnWords(tables))
    for id in ids {
      let files = try files(register, id, "indsigt-\(id)")
      let answer = files.filter { $0.key.hasPrefix("til-udlevering") }.values.joined()
      let shown = Set(answer.matches(of: /hemmelig\.(\w+)\.(\w+)\./).map { "\($0.1).\($0.2)" })
      for table in tables {
        for column in table.columns where rule.isApart(column, of: table) {
          #expect(!shown.contains("\(table.name).\(column.name)"))
        }
      }
    }
  }

  @Test("notes are apart, facts are not")
  func rule() throws {
    let tables = try testRegister().read { try RegisterTable.all($0) }
    let rule = ApartRule(words: ColumnWords(tables))
    func isApart(_ table: String, _ column: String) throws -> Bool {
      let table = try #require(tables.first { $0.name == table })
      let column = try #require(table.columns.first { $0.name == column })
      return rule.isApart(column, of: table)
    }
    for (table, column) in [
      ("organisation", "note"), ("contactPerson", "note"), ("interaction", "summary"),
      ("rsvCase", "note"), ("position", "note"),
    ] {
      #expect(try isApart(table, column), "\(table).\(column)")
    }
    for (table, column) in [
      ("organisation", "name"), ("organisation", "purposeText"), ("organisation", "street"),
      ("contactPerson", "name"), ("contactPerson", "email"), ("offerLine", "title"),
      ("offerLine", "volume"), ("position", "tasks"), ("partnership", "commonThird"),
      ("inquiry", "reference"),
    ] {
      #expect(try !isApart(table, column), "\(table).\(column)")
    }
  }

  @Test("a table that a later step adds is in it, its texts apart until somebody says otherwise")
  func later() throws {
    var options = RegisterOptions.test()
    options.migrations = .later(
      """
      CREATE TABLE later (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisationID INTEGER NOT NULL REFERENCES organisation(id),
        said TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        createdAt TEXT NOT NULL DEFAULT '', createdBy INTEGER NOT NULL DEFAULT 1,
        updatedAt TEXT NOT NULL DEFAULT '', updatedBy INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      """)
    let register = try Register.inMemory(options)
    let id = try register.change(.entered(.organisation)) { change in
      try change.enter(Organisation(name: "Prøvebageriet", kind: .enterprise)).id
    }
    try register.maintain("test") { db in
      try db.execute(
        sql: "INSERT INTO later (organisationID, said) VALUES (?, 'Noget nyt om den')",
        arguments: [id])
    }
    let files = try files(register, id)
    let apart = files.filter { $0.key.hasPrefix("internt") }.values.joined()
    let answer = files.filter { $0.key.hasPrefix("til-udlevering") }.values.joined()
    #expect(apart.contains("Noget nyt om den"))
    #expect(!answer.contains("Noget nyt om den"))
  }

  @Test("every row that names the organisation is in it, whatever table it stands in")
  func whole() throws {
    let register = try FilledRegister.small()
    let (keys, ids) = try register.read { db in
      (
        try Dependents(db).keys.filter { $0.parent == "organisation" },
        try Int64.readAll(db, sql: "SELECT id FROM organisation")
      )
    }
    #expect(keys.count > 15)
    for id in ids {
      let found = try rows(register, id)
      for key in keys where key.child.name != "organisation" && key.child.name != "staff" {
        let named = try register.read { db in
          try Int64.readAll(
            db, sql: "SELECT id FROM \(key.child.name) WHERE \(key.column) = ?", arguments: [id])
        }
        for row in named {
          let place = RowsAboutOrganisation.Place(table: key.child.name, id: row)
          let isOfTheHouse = RecordKind.allCases.contains {
            $0.declared.table == key.child.name && $0.declared.leastRole != .staff
          }
          #expect(found.rows[place] != nil || isOfTheHouse, "\(place)")
        }
      }
    }
  }

  @Test("other parties of an agreement are not laid open, nor who else was invited")
  func others() throws {
    let demo = try demoRegister()
    let id = try #require(try demo.organisationID(of: "41227610"))
    let found = try rows(demo, id)
    let (own, invited) = try demo.read { db in
      (
        try Int64.readSet(
          db, sql: "SELECT id FROM partnershipParty WHERE organisationID = ?", arguments: [id]),
        try Int64.readSet(
          db, sql: "SELECT id FROM eventAttendance WHERE organisationID = ?", arguments: [id])
      )
    }
    let places = found.rows.keys
    #expect(Set(places.filter { $0.table == "partnershipParty" }.map(\.id)) == own)
    #expect(Set(places.filter { $0.table == "eventAttendance" }.map(\.id)) == invited)
    #expect(!own.isEmpty)
    #expect(places.filter { $0.table == "organisation" }.map(\.id) == [id])
    #expect(!places.contains { $0.table == "staff" })
  }

  @Test(
    "who asked without an organisation and was sent there is in no answer, neither name nor number")
  func someoneElse() throws {
    let register = try testRegister()
    let id = try register.save(
      OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise)), from: nil
    ).organisation.id
    var entry = register.call("spurgte efter brød")
    entry.inquiry?.callerType = .entrepreneur
    entry.inquiry?.callerName = "Testperson Fremmed"
    entry.inquiry?.callerPhone = PhoneNumbers("20112233")
    entry.mentions = [
      .init(party: .init(organisationID: id, name: "Prøvebageriet"), role: .referredTo)
    ]
    _ = try register.save(entry, from: nil)
    let files = try files(register, id)
    let reference = Organisation.reference(of: id)
    for name in ["til-udlevering-\(reference).txt", "til-udlevering-\(reference).json"] {
      let answer = try #require(files[name])
      #expect(!answer.contains("Fremmed") && !answer.contains("20112233"), "\(answer)")
    }
  }

  @Test("what was removed stands in the history of the part that is apart")
  func removed() throws {
    let register = try testRegister()
    let id = try register.save(
      OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise)), from: nil
    ).organisation.id
    let line = try register.save(
      OfferLine(organisationID: id, direction: .offers, mode: .service, title: "prøvekringle"),
      from: nil)
    try register.change(.removed) { try $0.delete(line) }
    let apart = try #require(
      try files(register, id)["internt-\(Organisation.reference(of: id)).json"])
    #expect(apart.contains("prøvekringle"))
  }

  @Test("a line told in confidence stands apart whole")
  func confidential() throws {
    let demo = try demoRegister()
    let id = try #require(try demo.organisationID(of: "41227610"))
    try demo.maintain("test") { db in
      try db.execute(
        sql: """
          UPDATE offerLine SET isConfidential = 1, title = 'Noget hemmeligholdt'
          WHERE id = (SELECT min(id) FROM offerLine WHERE organisationID = ?)
          """, arguments: [id])
    }
    let files = try files(demo, id)
    for (name, text) in files {
      #expect(text.contains("Noget hemmeligholdt") == name.hasPrefix("internt"), "\(name)")
    }
  }

  @Test("nothing is written over, and no organisation that is not there")
  func place() throws {
    let demo = try demoRegister()
    let id = try #require(try demo.organisationID(of: "41227610"))
    _ = try files(demo, id)
    #expect(throws: OutputError.self) {
      try demo.exportAccess(of: id, to: folder.file("indsigt").path, .danish)
    }
    #expect(try demo.exportAccess(of: 999_999, to: folder.file("x").path, .danish) == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.file("x").path))
  }
}
