import GRDB

/// What a check cannot see, because nothing else in the file says the same. It is told each time.
enum CheckLimits {
  /// Tables outside history of which every value is sealed.
  static let sealed: Set<String> = [
    "action", "history", "historySeal", "tombstone", "acceptedFault",
  ]

  /// Columns in which another value of the right form goes unnoticed: those of tables that history
  /// does not keep, but for itself and for the search index, which is held against the rows.
  static func unguarded(in tables: [RegisterTable]) -> [RegisterCheck.Column] {
    let stamped = Set(tables.filter(\.isStamped).map(\.name))
    let lists = Set(StoredList.all.filter { stamped.contains($0.owner) }.map(\.table))
    let silent = tables.filter { table in
      !table.isStamped && !LeftOut.isMadeAnew(table.name) && !lists.contains(table.name)
        && !sealed.contains(table.name)
    }
    return silent.flatMap { table in
      table.columns.map { RegisterCheck.Column(table: table.name, column: $0.name) }
    }
  }

  /// How many rows of each table no history tells of, because nobody has changed them since the
  /// register began.
  static func rowsWithoutHistory(
    _ tables: [RegisterTable], _ db: Database
  ) throws -> [RegisterCheck.Untold] {
    try tables.filter(\.isStamped).compactMap { table in
      let count = try Int.readOne(
        db,
        sql: """
          SELECT count(*) FROM "\(table.name)" row WHERE NOT EXISTS (
            SELECT 1 FROM history WHERE tableName = '\(table.name)' AND rowID = row.id)
          """)
      return count.flatMap { $0 > 0 ? RegisterCheck.Untold(table: table.name, rows: $0) : nil }
    }
  }
}
