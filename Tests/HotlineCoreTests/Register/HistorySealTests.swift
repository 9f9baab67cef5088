import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// The chain over the history tells a gap, an edit and an erasure apart.
@Suite("The seals of history")
struct HistorySealTests {
  private let world: RightsWorld

  init() throws {
    world = try RightsWorld(TestFolder())
  }

  private var register: Register { world.register }

  private func faults() throws -> [CheckFault] {
    let step = try register.check(today: testToday).steps.first { $0.subject == .seals }
    return try #require(step).faults
  }

  private func seal() throws -> RegisterCheck.Seal {
    try #require(try register.check(today: testToday).seal)
  }

  private func sql(_ sql: String) throws {
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  private func newest() throws -> Int64 {
    try #require(try register.read { try Int64.readOne($0, sql: "SELECT max(id) FROM action") })
  }

  private func fault(_ action: Int64, _ fault: RowFault) -> CheckFault {
    .row(table: "action", row: "\(action)", fault)
  }

  @Test("each action has one, which hangs on the one before")
  func chain() throws {
    try world.occur()
    let seal = try seal()
    #expect(seal.actionID == (try newest()))
    #expect(seal.newest?.count == 64)
    #expect(seal.erasures == [])
    #expect(try faults() == [])
    let (actions, seals) = try register.read { db in
      (
        try Int64.readAll(db, sql: "SELECT id FROM action ORDER BY id"),
        try Int64.readAll(db, sql: "SELECT actionID FROM historySeal ORDER BY actionID")
      )
    }
    #expect(actions == seals)
    _ = try register.enterNew("Endnu et sted")
    #expect(try self.seal().newest != seal.newest)
    #expect(try faults() == [])
  }

  /// What a seal is must never change: an earlier register would no longer hold together. The expected digits
  /// were made by another program from the text that the documentation of ``HistorySeal`` describes.
  @Test("the same history always has the same seal")
  func known() throws {
    var plain = Configuration()
    plain.foreignKeysEnabled = false
    let queue = try DatabaseQueue(configuration: plain)
    try queue.write { db in
      for part in [Schema.history, Schema.seals] { try db.execute(sql: part) }
      try db.execute(
        sql: """
          INSERT INTO action (id, kind, subject, at, staffID)
            VALUES (7, 'organisation.entered', 'Bo''s Køkken', '2026-11-23T09:00:00Z', 1);
          INSERT INTO history (id, actionID, tableName, rowID, before, after)
            VALUES (3, 7, 'organisation', 9, NULL, '{"id":9}');
          """)
      try HistorySeal(db: db).seal(from: 0)
      let link = try #require(try HistorySeal(db: db).newest())
      #expect(link.actionID == 7)
      #expect(link.entries == 1)
      #expect(link.content == "a4e7699cc8fd4f2acdc0301c6a93978c13d4259e2051f15212600cac76c6b919")
      #expect(link.seal == "415943d82b515889a50910265811712c7a62e3a45d5496fc4e9152cdd9af36d7")
    }
  }

  @Test(
    "an edit past the program is one",
    arguments: [
      "UPDATE action SET subject = 'Et andet sted' WHERE id = ?",
      "UPDATE action SET kind = 'organisation.removed' WHERE id = ?",
      "UPDATE action SET at = '2026-11-01T08:00:00Z' WHERE id = ?",
      "UPDATE action SET draftID = 'x' WHERE id = ?",
      "UPDATE action SET subject = subject || char(0) || 'x' WHERE id = ?",
      "UPDATE history SET after = replace(after, 'Nabostedet', 'Naboskabet') WHERE actionID = ?",
      "UPDATE history SET rowID = rowID + 1000 WHERE actionID = ?",
    ])
  func edits(_ edit: String) throws {
    try world.occur()
    let action = try newest() - 2
    try sql(edit.replacingOccurrences(of: "?", with: "\(action)"))
    #expect(try faults() == [fault(action, .sealDiffers)])
  }

  @Test("what is taken out is missing, and what is put in is seen")
  func gaps() throws {
    try world.occur()
    let action = try newest() - 2
    try sql("DELETE FROM history WHERE actionID = \(action)")
    let missing = try faults()
    guard case .row("action", "\(action)", .entriesMissing(let count)) = missing.first else {
      Issue.record("\(missing)")
      return
    }
    #expect(count > 0)
    #expect(missing.count == 1)
    try sql("DELETE FROM action WHERE id = \(action)")
    #expect(try faults() == [fault(action, .actionMissing)])
    try sql("DELETE FROM historySeal WHERE actionID = \(action)")
    #expect(try faults() == [fault(action + 1, .actionsMissing(after: action - 1))])
  }

  @Test("an end that is missing is missed")
  func end() throws {
    try world.occur()
    let action = try newest()
    for table in ["history", "historySeal"] {
      try sql("DELETE FROM \(table) WHERE actionID = \(action)")
    }
    try sql("DELETE FROM action WHERE id = \(action)")
    #expect(try faults() == [fault(action - 1, .endMissing)])
    // Later work does not cover it.
    _ = try register.enterNew("Endnu et sted")
    #expect(try faults().count == 1)
    #expect(try faults() != [fault(action - 1, .endMissing)])
  }

  @Test("a seal under another number keeps nobody from saving", arguments: [1, 1_000])
  func shifted(by places: Int64) throws {
    try world.occur()
    let action = try newest()
    try sql("UPDATE historySeal SET actionID = actionID + \(places) WHERE actionID = \(action)")
    _ = try register.enterNew("Endnu et sted")
    _ = try register.enterNew("Og et til")
    #expect(try faults().isEmpty == false)
  }

  @Test("no erasure covers what was changed past the program before it, at its place or behind it")
  func covered() throws {
    try world.occur()
    let edited = try newest() - 1
    try sql("UPDATE action SET subject = 'Et andet sted' WHERE id = \(edited)")
    let gone = try newest() - 3
    for table in ["history", "historySeal"] {
      try sql("DELETE FROM \(table) WHERE actionID = \(gone)")
    }
    try sql("DELETE FROM action WHERE id = \(gone)")
    let before = try faults()
    #expect(before.count == 2)
    try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    #expect(try seal().erasures.count == 1)
    #expect(try faults() == before)
  }

  @Test("what is put in past the program has no seal, also after later work")
  func putIn() throws {
    try world.occur()
    try sql(
      """
      INSERT INTO action (kind, subject, at, staffID)
        SELECT kind, subject, at, staffID FROM action ORDER BY id DESC LIMIT 1
      """)
    let action = try newest()
    #expect(try faults() == [fault(action, .unsealed)])
    _ = try register.enterNew("Endnu et sted")
    #expect(try faults() == [fault(action, .unsealed)])
    try sql("INSERT INTO history (actionID, tableName, rowID, after) VALUES (1, 'phone', 1, '{}')")
    #expect(try faults() == [fault(1, .entriesPutIn(count: 1)), fault(action, .unsealed)])
  }

  @Test("a register from which every seal is gone says it once")
  func allGone() throws {
    try world.occur()
    try sql("DELETE FROM historySeal")
    let last = try newest()
    let gone = CheckFault.row(table: "action", row: "\(last)", .sealsGone(from: 1))
    #expect(try faults() == [gone])
    _ = try register.enterNew("Endnu et sted")
    #expect(try faults() == [gone])
  }

  @Test("a tombstone that was put in or edited past the program is named, and is no erasure")
  func tombstones() throws {
    try world.occur()
    let action = try newest()
    try sql("INSERT INTO tombstone (actionID, sealedFromID) VALUES (\(action), 1)")
    #expect(try faults() == [.row(table: "tombstone", row: "1", .markPutIn)])
    #expect(try seal().erasures == [])
    try sql("DELETE FROM tombstone")
    try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    #expect(try faults() == [])
    let erased = try newest()
    try sql("INSERT INTO tombstone (actionID, sealedFromID) VALUES (\(erased), 1)")
    #expect(try faults() == [.row(table: "tombstone", row: "3", .markPutIn)])
    #expect(try seal().erasures.count == 1)
    try sql("DELETE FROM tombstone WHERE id = 3; UPDATE tombstone SET sealedFromID = 1")
    #expect(try faults() == [.row(table: "tombstone", row: "2", .markDiffers)])
    try sql("DELETE FROM tombstone")
    #expect(try faults() == [.row(table: "action", row: "\(erased)", .marksMissing)])
  }

  @Test("an erasure seals anew from where it took something, and says so")
  func erasure() throws {
    let before = try newest()
    try world.occur()
    let old = try seal()
    try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    #expect(try faults() == [])
    let new = try seal()
    let erased = try newest()
    #expect(new.newest != old.newest)
    // The person was entered by the last action before the others.
    #expect(
      new.erasures == [
        .init(at: Instant(testNow), actionID: erased, sealedFromID: before)
      ])
    #expect(
      new.lines(try CopenhagenTime(), .danish).last
        == "Slettet med vilje \(testToday.display): handling \(erased) tog noget ud af historikken "
        + "fra handling \(before) og frem.")
  }

  @Test("a caller who turns out to be a citizen is such an erasure; other saves are none")
  func citizen() throws {
    let stored = try register.save(register.call("Spurgte om vej"), from: nil)
    var entry = stored
    entry.inquiry?.callerName = "Opdigtet Opkalder"
    let named = try register.save(entry, from: stored)
    #expect(try seal().erasures == [])
    // Only this save has told the name.
    let first = try newest()
    entry = named
    entry.inquiry?.callerType = .citizen
    try register.save(entry, from: named)
    #expect(try faults() == [])
    #expect(try seal().erasures.map(\.sealedFromID) == [first])
  }

  @Test("an exported register is sealed alike where it is brought in, and its erasures are told")
  func exported() throws {
    try world.occur()
    try register.erase(try world.order(), stateFolder: world.folder.file("state"))
    let file = world.folder.file("ud.json")
    _ = try register.exportAll(to: file.path)
    let other = try Register.open(at: world.folder.file("andet.sqlite"), .test())
    _ = try other.importFiles([file.path], ImportOptions(today: testToday))
    let check = try other.check(today: testToday)
    #expect(check.steps.flatMap(\.faults) == [])
    #expect(check.seal == (try seal()))
  }
}
