import GRDB
import Testing

@testable import HotlineCore

/// Whatever refers to a record moves with it, as the file itself says what refers to what.
@Suite("What moves when two become one")
struct MergedReferencesTests {
  @Test(
    "every foreign key of every table, the lists of a row apart",
    arguments: MergeOrder.Kind.allCases)
  func everyKey(kind: MergeOrder.Kind) throws {
    let register = try FilledRegister.small()
    let parent = kind.record.declared.table
    let home = try register.home().organisationID
    let ids = try register.read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM \(parent) WHERE (id <> ? OR '\(parent)' <> 'organisation') \(kind == .organisation
            ? "AND status NOT IN ('merged', 'erased')" : "") ORDER BY id DESC
          """, arguments: [home])
    }
    let merged = try ids.first ?? self.another(kind, in: register)
    let survivor = try self.another(kind, in: register)
    // Every column refers to the one that goes, in one row at least.
    let referring = try register.database.write { db in
      try Dependents(db).keys.filter { $0.parent == parent && $0.child.name != parent }.filter {
        key in
        try? db.execute(
          sql: """
            UPDATE \(key.child.name) SET \(key.column) = ?1 WHERE id = (
              SELECT min(id) FROM \(key.child.name) WHERE id NOT IN (?1, ?2))
            """, arguments: [merged, survivor])
        return try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM \(key.child.name) WHERE \(key.column) = ?)",
          arguments: [merged]) ?? false
      }.map { "\($0.child.name).\($0.column)" }
    }
    #expect(referring.count >= (kind == .organisation ? 22 : 3), "\(referring)")
    let before = try StandingRows(register)
    try register.mergeAsProposed(kind, keeping: survivor, merging: merged)
    #expect(try register.referring(to: merged, in: parent) == [])
    _ = try register.undo()
    #expect(try StandingRows(register).differences(from: before) == [])
  }

  /// A new one that nothing refers to but what it owns.
  private func another(
    _ kind: MergeOrder.Kind, in register: Register
  ) throws -> Int64 {
    switch kind {
    case .organisation: return try register.enterNew("Prøve Anden").id
    case .contact:
      let organisation = try register.enterNew("Prøve Sted")
      var entry = ContactEntry.blank(RecordAbout(organisationID: organisation.id))
      entry.person.name = "Testperson Alfa"
      return try register.save(entry, from: nil).id
    case .partnership:
      return try register.save(
        PartnershipEntry(
          Partnership(title: "Prøve", state: .idea),
          parties: ["Prøve Et", "Prøve To"].map { .init(newOrganisation: $0) }), from: nil
      ).partnership.id
    }
  }

  @Test("a table that nobody has named yet")
  func newTable() throws {
    let register = try testRegister()
    let (one, other) = (try register.enterNew("Prøve Et"), try register.enterNew("Prøve To"))
    try register.database.write { db in
      try db.execute(
        sql: """
          CREATE TABLE visit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisationID INTEGER NOT NULL REFERENCES organisation(id),
            day TEXT NOT NULL, \(Schema.stamps), UNIQUE (organisationID, day)) STRICT;
          CREATE INDEX visitByOrganisation ON visit(organisationID);
          """)
      for (organisation, day) in [
        (one.id, "2026-01-01"), (other.id, "2026-01-01"), (other.id, "2026-02-02"),
      ] {
        try db.execute(
          sql: """
            INSERT INTO visit (organisationID, day, revision, createdAt, createdBy, updatedAt,
              updatedBy) VALUES (?, ?, 1, ?, 1, ?, 1)
            """, arguments: [organisation, day, testNow, testNow])
      }
    }
    let moved = try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    let visits = try register.read {
      try Row.fetchAll($0, sql: "SELECT organisationID, day FROM visit ORDER BY day").map {
        "\($0["organisationID"] as Int64) \($0["day"] as String)"
      }
    }
    #expect(visits == ["\(one.id) 2026-01-01", "\(one.id) 2026-02-02"])
    #expect(moved.contains { $0.fate == .joined })
    _ = try register.undo()
    #expect(
      try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM visit") } == 3)
  }

  @Test("no table without a history refers to what may be merged, but for lists of codes")
  func untold() throws {
    try testRegister().read { db in
      let mergeable = Set(MergeOrder.Kind.allCases.map { $0.record.declared.table })
      let untold = try RegisterTable.all(db).filter { table in
        !table.isStamped && table.references.contains { mergeable.contains($0.table) }
      }.map(\.name)
      #expect(Set(untold).isSubset(of: StoredList.all.map(\.table)), "\(untold)")
    }
  }
}
