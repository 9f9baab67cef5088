import GRDB

/// How far SQLite has counted the ids of a table (`AUTOINCREMENT`). It gives none below it again.
enum IDSequence {
  /// Ids that leave room for as many more: one that is higher is a damaged number, after which a
  /// table could take no row.
  static let possible: ClosedRange<Int64> = 0...ids.upperBound
  /// Those that a row can have.
  static let ids: ClosedRange<Int64> = 1...(1 << 53)

  /// Lets counting go on after the `seq` of the table `name`, where it is not further already.
  /// False for columns that say no such thing; then nothing is changed.
  static func raise(_ columns: [String: DatabaseValue], _ db: Database) throws -> Bool {
    guard let table = columns["name"].flatMap(String.fromDatabaseValue),
      let last = columns["seq"].flatMap(Int64.fromDatabaseValue), possible.contains(last),
      try db.tableExists(table), try db.columns(in: table).contains(where: { $0.name == "id" })
    else { return false }
    try db.execute(
      sql: "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", arguments: [last, table])
    if db.changesCount == 0 {
      try db.execute(
        sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", arguments: [table, last])
    }
    return true
  }

  /// A table whose counter, or one of whose ids, stands so high that few rows or none can follow; nil where none
  /// does. Asks the highest id of each table.
  static func usedUp(_ db: Database) throws -> String? {
    try RegisterTable.all(db).first { table in
      guard table.key == ["id"] else { return false }
      return try Bool.readOne(
        db,
        sql: """
          SELECT max(
            ifnull((SELECT max(id) FROM "\(table.name)"), 0),
            ifnull((SELECT max(seq) FROM sqlite_sequence WHERE name = ?), 0)) > ?
          """, arguments: [table.name, possible.upperBound]) == true
    }?.name
  }

  /// SQLite says that the disk is full also where a table has no id left for a new row: then it is
  /// ``RegisterError/numbersUsedUp(table:)``.
  static func tellingNumbersFromDisk<Result>(
    _ db: Database, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      if let table = try? usedUp(db) { throw RegisterError.numbersUsedUp(table: table) }
      throw error
    }
  }

  /// Lets counting go on after every id that history speaks of: of rows that are gone, and of files
  /// that say nothing of sequences.
  static func raiseToHistory(_ db: Database) throws {
    for table in try RegisterTable.all(db) where table.isStamped {
      let last = try Int64.readOne(
        db, sql: "SELECT max(rowID) FROM history WHERE tableName = ?", arguments: [table.name])
      guard let last else { continue }
      _ = try raise(["name": table.name.databaseValue, "seq": last.databaseValue], db)
    }
  }
}
