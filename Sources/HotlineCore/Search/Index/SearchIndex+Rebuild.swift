import Foundation
import GRDB

extension SearchIndex {
  /// Makes everything anew for the day that the register is ranked for: an index that an earlier
  /// program made finds less. Nothing in a register without ranks, which has no organisations.
  static func makeAnew(_ db: Database) throws {
    guard let day = try RankingDay(db).stored() else { return }
    try SearchIndex(db, today: day).rebuild()
  }

  /// The two that there are, with the tables of their entries. An earlier version has no second one.
  private static func indexes(_ db: Database) throws -> [(name: String, entries: [String])] {
    try [
      ("searchIndex", ["searchEntry", "searchWord"]), ("searchRecordIndex", ["searchRecord"]),
    ].filter { try db.tableExists($0.0) }
  }

  /// Joins the pieces of the indexes: until then, what was taken out of one stays in the file.
  static func join(_ db: Database) throws {
    for (name, _) in try indexes(db) {
      try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('optimize')")
    }
  }

  /// Takes everything out of the indexes, which are made anew when the file is brought to another schema.
  static func empty(_ db: Database) throws {
    for (name, entries) in try indexes(db) {
      try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('delete-all')")
      for table in entries { try db.execute(sql: "DELETE FROM \(table)") }
    }
  }

  /// Makes everything anew: for imports of thousands of rows, and when a check found faults.
  /// Less than a minute for a million organisations, in the caller's one transaction.
  func rebuild() throws {
    try db.execute(sql: "INSERT INTO searchIndex (searchIndex) VALUES ('delete-all')")
    try db.execute(sql: "DELETE FROM searchEntry")
    try order()
    try holdingMoreInMemory {
      try fill()
      try db.execute(sql: "INSERT INTO searchIndex (searchIndex) VALUES ('optimize')")
    }
    try db.execute(sql: "DROP TABLE temp.searchOrder")
    try Vocabulary(db).rebuild()
    try RecordIndex(db).rebuild()
  }

  /// SQLite sorts: it does so on disk when there are many.
  private func order() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE searchOrder (
          tier INTEGER NOT NULL, sortKey BLOB NOT NULL, organisationID INTEGER NOT NULL)
        """)
    let insertion = try db.makeStatement(sql: "INSERT INTO temp.searchOrder VALUES (?, ?, ?)")
    try source.eachStanding { id, name, standing in
      try insertion.execute(arguments: [standing.tier, Data(DanishOrder.sortKey(name)), id])
    }
  }

  private func fill() throws {
    var rank: Int64 = 0
    try source.eachEntry(inOrderOf: "searchOrder") { entry in
      var entry = entry
      rank = max(rank + SearchRank.gap, SearchRank.middle(ofTier: entry.standing.tier))
      entry.rank = rank
      try put(entry)
    }
  }

  /// The index gathers 16 MB before it writes a piece, no more than a processor's own memory holds,
  /// and joins the pieces once, at the end; what is sorted stays in memory as long. All of it is
  /// taken back: a large table in memory makes every later read of this connection slower.
  private func holdingMoreInMemory(_ body: () throws -> Void) throws {
    let pages = try Int.readOne(db, sql: "PRAGMA cache_size") ?? -4_000
    try hashSize(16 << 20)
    try db.execute(sql: "PRAGMA cache_size = -128000")
    defer {
      try? hashSize(1 << 20)
      try? db.execute(sql: "PRAGMA cache_size = \(pages)")
    }
    try body()
  }

  private func hashSize(_ bytes: Int) throws {
    try db.execute(
      sql: "INSERT INTO searchIndex (searchIndex, rank) VALUES ('hashsize', ?)", arguments: [bytes])
  }
}
