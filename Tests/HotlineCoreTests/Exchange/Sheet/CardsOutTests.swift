import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Contact persons as vCards, and back")
struct CardsOutTests {
  let folder: TestFolder
  let options = ImportOptions(today: testToday)

  init() throws {
    folder = try TestFolder()
  }

  private func cards(
    _ register: Register, _ name: String = "kontakter.vcf", at organisation: Int64? = nil
  ) throws -> (path: String, count: Int) {
    let path = folder.file(name).path
    return (path, try register.exportCards(at: organisation, to: path, replacing: true).count)
  }

  /// What the reader of vCards makes of a file, without the header.
  private func rows(_ path: String) throws -> [[String]] {
    let file = try InputFile(path: path)
    var reader = try CardReader(file, TextSurvey(file))
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return Array(rows.dropFirst())
  }

  @Test("each role that goes on is a card, and comes back as the same contact")
  func thereAndBack() throws {
    let demo = try demoRegister()
    _ = try demo.exportLists(to: folder.file("lister").path)
    let (path, count) = try cards(demo)
    #expect(count > 20)
    #expect(try rows(path).count == count)
    let fresh = try testRegister()
    let organisations = folder.file("lister").appending(path: "virksomheder.csv").path
    _ = try fresh.importFiles([organisations], options)
    let report = try fresh.importFiles([path], options)
    #expect(report.rejected == [])
    let said = try contacts(demo)
    #expect(try contacts(fresh) == said)
    #expect(said.count == count)
  }

  /// Every role that goes on: who, where, as what, and how they are reached.
  private func contacts(_ register: Register) throws -> Set<String> {
    try register.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT person.name, organisation.name, title, person.email,
            (SELECT group_concat(digits8) FROM (SELECT digits8 FROM phone
              WHERE contactPersonID = person.id AND organisationID = organisation.id
                AND validTo IS NULL ORDER BY digits8))
          FROM contactRole JOIN contactPerson person ON person.id = contactPersonID
          JOIN organisation ON organisation.id = organisationID
          WHERE (validTo IS NULL OR validTo > '2026-11-23')
            AND organisation.status NOT IN ('merged', 'erased')
          """)
      return Set(rows.map { $0.databaseValues.map(\.description).joined(separator: "|") })
    }
  }

  @Test("what parts lines and values is a text in a card, and lines are folded between letters")
  func signs() throws {
    let register = try testRegister()
    let name = "Testperson, Komma; Semikolon \\ Skråstreg"
    let title = String(repeating: "ærøskøbingsk ", count: 12) + "leder"
    try register.change(.entered(.organisation)) { change in
      let organisation = try change.enter(Organisation(name: "A; B, C", kind: .enterprise))
      var person = ContactPerson(name: name)
      person.email = "en@eksempel.example; to@eksempel.example"
      person.note = "Står kun i registret"
      let stored = try change.insert(person)
      var role = ContactRole(contactPersonID: stored.id, organisationID: organisation.id)
      role.title = title
      _ = try change.insert(role)
    }
    let (path, count) = try cards(register)
    #expect(count == 1)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.contains("Står kun"))
    let row = try #require(try rows(path).first)
    #expect(row.prefix(3) == [name, "A; B, C", title])
    #expect(row.contains("en@eksempel.example;to@eksempel.example"))
  }

  @Test("of one organisation only its own, and nobody who has left")
  func one() throws {
    let demo = try demoRegister()
    let id = try #require(
      try demo.read { db in
        try Int64.readOne(
          db,
          sql: """
            SELECT organisationID FROM contactRole WHERE validTo IS NULL
            GROUP BY organisationID ORDER BY count(*) DESC LIMIT 1
            """)
      })
    let (path, count) = try cards(demo, at: id)
    let names = try rows(path).map { $0[1] }
    #expect(count == names.count && Set(names).count == 1)
    try demo.maintain("test") { db in
      try db.execute(
        sql: "UPDATE contactRole SET validTo = '2026-11-01' WHERE organisationID = ?",
        arguments: [id])
    }
    #expect(try cards(demo, at: id).count == 0)
  }

  @Test("a list of contacts writes those that pass")
  func list() throws {
    let demo = try demoRegister()
    let lists = RecordLists(demo, .danish, try CopenhagenTime())
    var question = ListQuestion(.contact)
    question.filter = "gudenå"
    let path = folder.file("liste.vcf").path
    let (count, _) = try lists.save(question, as: .cards, to: path, replacing: false)
    let all = try cards(demo).count
    #expect(count > 0 && count < all)
    #expect(try rows(path).allSatisfy { $0[1].contains("Gudenå") })
  }
}
