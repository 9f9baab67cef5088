import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// One guard at the one way to write: no row of any table stores a CPR number in any text.
@Suite("CPR numbers at the write path")
struct CPRAtTheWritePathTests {
  private let register: Register

  init() throws {
    register = try testRegister()
  }

  /// Every column of a table that holds text.
  private func textColumns(_ table: String, _ db: Database) throws -> [String] {
    try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))")
      .filter { $0["type"] == "TEXT" }.map { $0["name"] }
      .filter { !["createdAt", "updatedAt"].contains($0) }
  }

  /// A row of any type that says `text` in one column, whatever the column's own type makes of it.
  private func row<Stored: StoredRow>(
    _ type: Stored.Type, _ column: String, _ text: String
  ) throws -> Stored {
    try type.init(row: Row(["id": 0, "revision": 0, column: text]))
  }

  private func refusal(_ body: () throws -> Void) -> Refusal? {
    do {
      try body()
      return nil
    } catch {
      return (error as? RegisterError)?.refusals.first
    }
  }

  /// Whether the row holds the text, which it does not in a column that the record makes by itself,
  /// and what storing it was refused for.
  private func insert<Stored: StoredRow>(
    _ type: Stored.Type, _ column: String, _ text: String
  ) throws -> (holdsText: Bool, refusal: Refusal?) {
    let row = try row(type, column, text)
    let holdsText: Bool = try row.columns()[column] == text.databaseValue
    return (holdsText, refusal { try register.change(.imported) { try $0.insert(row) } })
  }

  @Test("no table takes one in any of its texts, new, edited, or put back")
  func sweep() throws {
    var held = 0
    for type in RowTypes.all {
      let table = type.databaseTableName
      let columns = try register.read { try textColumns(table, $0) }
      for column in columns {
        for text in ["010190-1234", "ring til 060695/6789 i dag", "cpr 0101901234"] {
          let new = try insert(type, column, text)
          held += new.holdsText ? 1 : 0
          #expect(!new.holdsText || new.refusal == .looksLikeCPR, "\(table).\(column) \(text)")
          let image = RowImage(
            table: table, id: 1,
            columns: ["id": 1.databaseValue, column: text.databaseValue])
          let putBack = refusal {
            try register.change(.undone) { try $0.restore(image, table: table, id: 1) }
          }
          #expect(putBack == .looksLikeCPR, "\(table).\(column) \(text)")
        }
        let isOtherNumber = CPRRule.isOtherNumber(named: column)
        let asked = try insert(type, column, "nr. 0101901234 x")
        guard asked.holdsText else { continue }
        #expect((asked.refusal == .mightBeCPR) != isOtherNumber, "\(table).\(column)")
      }
    }
    #expect(held > 100)
    let kept = try register.read { db in
      try String.fetchAll(
        db, sql: "SELECT coalesce(before, '') || coalesce(after, '') FROM history")
        + String.fetchAll(db, sql: "SELECT coalesce(subject, '') FROM action")
    }
    #expect(!kept.contains { $0.contains("0190") || $0.contains("060695") })
  }

  private func enter(_ note: String, keeping kept: Set<PNumber> = []) throws -> OrganisationEntry {
    var entry = OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    entry.organisation.note = note
    return try register.keeping(kept).save(entry, from: nil)
  }

  @Test("what only might be one is stored as a person kept it, and stays in later edits and undo")
  func keptNumbers() throws {
    let number = try #require(PNumber("0101901234"))
    #expect(throws: RegisterError.refused(.mightBeCPR)) { try enter("kode 0101901234") }
    #expect(throws: RegisterError.refused(.mightBeCPR)) {
      try enter("kode 0101901234", keeping: [try #require(PNumber("0202901234"))])
    }
    let base = try enter("kode 0101901234", keeping: [number])
    var edited = base
    edited.organisation.note = "kode 0101901234 igen"
    let stored = try register.save(edited, from: base)
    #expect(stored.organisation.note == "kode 0101901234 igen")
    _ = try register.undo()
    #expect(
      try register.record(OrganisationEntry.self, base.organisation.id)?.organisation.note
        == "kode 0101901234")
    #expect(throws: RegisterError.refused(.looksLikeCPR)) {
      try register.keeping([number]).save(
        {
          var worse = stored
          worse.organisation.note = "cpr 0101901234"
          return worse
        }(), from: try register.record(OrganisationEntry.self, base.organisation.id))
    }
  }

  @Test("a text that the program makes of what was kept elsewhere is stored without the number")
  func madeText() throws {
    let number = try #require(PNumber("0101901234"))
    var entry = OrganisationEntry(Organisation(name: "Hal 0101901234", kind: .enterprise))
    entry = try register.keeping([number]).save(entry, from: nil)
    var followUp = FollowUp(dueOn: testToday, assigneeStaffID: 0, text: "", state: .open)
    followUp.organisationID = entry.organisation.id
    let stored = try register.save(followUp, from: nil)
    #expect(stored.text.contains("Hal xxxxxx-xxxx"))
  }

  @Test("a P-number of the register may be named in any text, a CPR number not even there")
  func knownSites() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    entry.productionUnits = [
      ProductionUnit(organisationID: 0, pNumber: try #require(PNumber("1003456789")))
    ]
    let stored = try register.save(entry, from: nil)
    var edited = stored
    edited.organisation.note = "stedet 1003456789"
    let noted = try register.save(edited, from: stored)
    #expect(noted.organisation.note == "stedet 1003456789")
    edited = noted
    edited.organisation.note = "stedet 100345-6789"
    #expect(throws: RegisterError.refused(.looksLikeCPR)) {
      try register.save(edited, from: noted)
    }
  }

  @Test("the subject of an action names no number either")
  func subjects() throws {
    try register.change(.imported, subject: "Møde med 010190-1234, 0202901234") { _ in }
    let subject = try register.read {
      try String.fetchOne($0, sql: "SELECT subject FROM action ORDER BY id DESC LIMIT 1")
    }
    #expect(subject == "Møde med xxxxxx-xxxx, xxxxxx-xxxx")
  }

  @Test(
    "a draft's door blacks out every text of a payload, whatever field it comes from, and its title"
  )
  func draftsDoor() throws {
    let folder = try TestFolder()
    let drafts = try DraftStore(
      register: folder.file("register.sqlite"), user: "anna", stateFolder: folder.url)
    let payload = """
      {"fields":[{"path":"phone","text":"010190-1234"},{"a":{"b":["x","12/01/81-2345"]}}],\
      "id":"0F010190-1234-4000-8000-0101901234AB","n":1,"text":"ring\\n060695\\/6789"}
      """
    try drafts.save(
      Draft(
        id: "a", edits: 1, kind: "organisation", title: "Ny · 070796_7890", payload: payload,
        startedAt: testNow, updatedAt: testNow))
    let kept = try #require(try drafts.all().first)
    #expect(kept.title == "Ny · xxxxxx-xxxx")
    #expect(
      kept.payload == """
        {"fields":[{"path":"phone","text":"xxxxxx-xxxx"},{"a":{"b":["x","xxxxxx-xxxx"]}}],\
        "id":"0F010190-1234-4000-8000-0101901234AB","n":1,"text":"ring\\nxxxxxx-xxxx"}
        """)
    let bytes = try Data(contentsOf: try #require(drafts.file))
    for digits in ["010190-1234\"", "12/01/81", "060695", "070796"] {
      #expect(bytes.range(of: Data(digits.utf8)) == nil, "\(digits)")
    }
  }
}
