import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Who changed what from what to what, as a person reads it.
@Suite("History of a record")
struct HistoryTests {
  private let register: Register
  private let clock: CopenhagenTime

  init() throws {
    register = try testRegister()
    clock = try CopenhagenTime()
  }

  private func entry() throws -> OrganisationEntry {
    var entry = OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    entry.organisation.street = "Prøvevej 1"
    return try register.save(entry, from: nil)
  }

  @Test("an edit says the field, what stood there and what stands there now, in words")
  func edit() throws {
    let first = try entry()
    var next = first
    next.organisation.street = "Prøvevej 2"
    next.organisation.motives = ["growth"]
    next.organisation.doNotCall = true
    _ = try register.save(next, from: first)
    let found = try register.history(of: .organisation, first.organisation.id, .danish)
    #expect(found.count == 2)
    let newest = try #require(found.first)
    #expect(
      newest.sentence(.danish).hasSuffix("ændrede Prøvekøkkenet"), "\(newest.sentence(.danish))")
    let changes = newest.rows.flatMap(\.changes).map { $0.sentence(.danish) }
    #expect(changes.contains("Vej: Prøvevej 1 → Prøvevej 2"), "\(changes)")
    #expect(!changes.contains { $0.contains("growth") || $0.contains("doNotCall") }, "\(changes)")
    #expect(found.last?.rows.first?.deed == .entered)
  }

  @Test("rows that go with a record are told with it, and those of others are not")
  func owned() throws {
    let first = try entry()
    let other = try register.save(
      OrganisationEntry(Organisation(name: "En anden", kind: .enterprise)), from: nil)
    var next = first
    next.phones = [
      Phone(organisationID: first.organisation.id, number: try #require(PhoneNumber("86123456")))
    ]
    let second = try register.save(next, from: first)
    var last = second
    last.phones = []
    _ = try register.save(last, from: second)
    let lines = try register.history(of: .organisation, first.organisation.id, .danish)
      .lines(clock, .danish).map(\.text)
    #expect(lines.contains { $0.contains("86 12 34 56") }, "\(lines)")
    #expect(lines.contains { $0.contains("Fjernet") }, "\(lines)")
    #expect(
      try register.history(of: .organisation, other.organisation.id, .danish).count == 1)
  }

  @Test("what was taken back says so, and taking back is told itself")
  func takenBack() throws {
    let first = try entry()
    var next = first
    next.organisation.street = "Prøvevej 9"
    _ = try register.save(next, from: first)
    _ = try register.undo()
    let found = try register.history(of: .organisation, first.organisation.id, .danish)
    #expect(found.count == 3)
    #expect(found.map(\.isTakenBack) == [false, true, false])
    #expect(found[1].sentence(.danish).hasSuffix("fortrudt siden"))
    #expect(
      found[0].rows.flatMap(\.changes).map { $0.sentence(.danish) }
        == ["Vej: Prøvevej 9 → Prøvevej 1"])
  }

  @Test("since a day all of it is told, whatever it was; an earlier day holds more")
  func since() throws {
    _ = try entry()
    #expect(try register.history(since: testToday, .danish).first?.subject == "Prøvekøkkenet")
    #expect(try register.history(since: testToday.adding(days: 1), .danish).isEmpty)
  }

  @Test("no line of the fictional register's history shows a raw code or the name of a column")
  func words() throws {
    let demo = try demoRegister()
    let entries = try demo.history(since: .first, most: 100_000, .danish)
    #expect(entries.count > 300)
    let raw = entries.lines(clock, .danish).map(\.text).filter {
      $0.contains(#/\b[a-z]+_[a-z]+\b/#) || $0.contains(#/^\s+[a-z]+[A-Z]\w*:/#)
    }
    #expect(raw == [])
  }

  @Test("an image that cannot be read is passed over, and the rest is told")
  func damaged() throws {
    let first = try entry()
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(
        sql: "UPDATE history SET after = '{\"id\":\"x' WHERE tableName = 'organisation'")
    }
    #expect(throws: Never.self) {
      _ = try register.history(of: .organisation, first.organisation.id, .danish)
    }
  }

  @Test("what names something elsewhere is told by its name, also where only that changes")
  func named() throws {
    let first = try entry()
    var line = OfferLine(
      organisationID: first.organisation.id, direction: .offers, mode: .service, title: "prøvemad")
    line.categoryCode = "koekken.kantine"
    let stored = try register.save(line, from: nil)
    var other = stored
    other.categoryCode = "vaskeri.erhverv"
    _ = try register.save(other, from: stored)
    let changes = try register.history(of: .line, stored.id, .danish).map { entry in
      entry.rows.flatMap(\.changes).map { $0.sentence(.danish) }
    }
    #expect(changes.first == ["Kategori: Kantine → Vaskeri"], "\(changes)")
    #expect(changes.last?.contains("Kategori: Kantine") == true, "\(changes)")
  }

  @Test("the end of an organisation is told, and what went into it with it")
  func endAndMerge() throws {
    let first = try entry()
    let gone = try register.save(
      OrganisationEntry(Organisation(name: "Den anden", kind: .enterprise)), from: nil)
    let order = try register.mergePlan(
      .organisation, keeping: first.organisation.id, merging: gone.organisation.id
    ).order
    try register.merge(order)
    let told = try register.history(of: .organisation, first.organisation.id, .danish)
    #expect(told.contains { $0.subject == "Den anden" }, "\(told.map(\.subject))")
    try register.cease(try register.ceasing(of: first.organisation.id))
    let lines = try register.history(of: .organisation, first.organisation.id, .danish)
      .lines(clock, .danish).map(\.text)
    #expect(lines.contains { $0.contains("Ophørt") }, "\(lines)")
  }

  @Test(
    "what is found by the indexes is what a look through all that was written finds",
    arguments: [UInt64(5), 11])
  func found(seed: UInt64) throws {
    let demo = try demoRegister()
    var day = try ADayOfActions(demo, seed: seed)
    for kind in day.plan() + Array(repeating: .did(.merged), count: 6) {
      _ = try day.perform(kind)
    }
    // What was merged last stands again, and its rows by it.
    for _ in 0..<4 { _ = try demo.undo() }
    try demo.database.read { db in
      let reader = try HistoryReader(db, .danish)
      var asked = 0
      for kind in RecordKind.allCases where !reader.owners(in: kind).isEmpty {
        for id in try Int64.fetchAll(db, sql: "SELECT id FROM \(kind.declared.table)") {
          let found = try reader.actions(touching: kind, id, most: .max)
          #expect(try found == lookThroughAll(for: kind, id, reader), "\(kind) \(id)")
          asked += 1
        }
      }
      #expect(asked > 100)
    }
  }

  private func lookThroughAll(
    for kind: RecordKind, _ id: Int64, _ reader: HistoryReader
  ) throws -> [Int64] {
    let ids = try reader.merged(into: id, kind).map(String.init).joined(separator: ", ")
    let rows = reader.owners(in: kind).map { table, column in
      "tableName = '\(table)' AND ifnull(after, before) ->> '\(column)' IN (\(ids))"
    }
    return try Int64.fetchAll(
      reader.db,
      sql: """
        SELECT DISTINCT actionID FROM history
        WHERE tableName = '\(kind.declared.table)' AND rowID IN (\(ids))
          OR \(rows.joined(separator: " OR ")) ORDER BY actionID DESC
        """)
  }
}
