import CSQLiteConfig
import GRDB
import Testing

@testable import HotlineCore

/// History is the one table that never stops growing: what an action costs must not grow with it.
///
/// The cost is counted in pages that the writing connection looks at, which is the same on any machine.
@Suite("An action costs the same however long the history is")
struct SaveCostTests {
  @Test("every kind of record and every deed, before and after years of work")
  func years() throws {
    let (young, old) = (try demoRegister(), try demoRegister())
    try age(old)
    let (before, after) = (try costs(in: young), try costs(in: old))
    #expect(before.map(\.kind) == after.map(\.kind))
    #expect(before.count > 60)
    let grown = zip(before, after).filter { young, old in old.pages > young.pages * 3 / 2 + 60 }
    #expect(grown.map { "\($0.0.kind.rawValue): \($0.0.pages) → \($0.1.pages)" } == [])
  }

  /// Gives the history 30,000 entries more, of rows that are long gone.
  private func age(_ register: Register) throws {
    try register.database.write { db in
      let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM history") ?? 0
      for round in 1...(30_000 / all) {
        try db.execute(
          sql: """
            INSERT INTO history (actionID, tableName, rowID, before, after)
            SELECT (SELECT min(id) FROM action), tableName, rowID + 1000000 * ?, before, after
            FROM history ORDER BY id LIMIT ?
            """, arguments: [round, all])
      }
    }
  }

  /// Of what was done; what the day could not do costs nothing.
  private func costs(in register: Register) throws -> [(kind: ActionKind, pages: Int)] {
    var day = try ADayOfActions(register, seed: 3)
    return try day.plan().compactMap { kind in
      _ = pages(register)
      return try day.perform(kind) ? (kind, pages(register)) : nil
    }
  }

  /// How many pages the writing connection has looked at since it was asked last.
  private func pages(_ register: Register) -> Int {
    register.database.writeWithoutTransaction { db in
      let counters = [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS]
      return counters.reduce(0) { sum, counter -> Int in
        var (now, highest): (Int32, Int32) = (0, 0)
        sqlite3_db_status(db.sqliteConnection, counter, &now, &highest, 1)
        return sum + Int(now)
      }
    }
  }
}
