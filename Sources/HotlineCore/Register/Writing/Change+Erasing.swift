import GRDB

extension Change {
  /// Writes the same into columns of every image that history keeps of these rows, where one says something:
  /// what must not be stored is not found there either.
  ///
  /// - Parameter rows: their ids, as ``IDList/json``.
  func overwriteHistory(_ columns: [String: String?], of table: String, rows: String) throws {
    for (column, value) in columns {
      for side in ["before", "after"] {
        let told = """
          WHERE tableName = ? AND rowID IN (SELECT value FROM json_each(?))
            AND (\(ReadableJSON.of(side))) ->> '\(column)' IS NOT NULL
          """
        let actions = try Int64.readAll(
          db, sql: "SELECT DISTINCT actionID FROM history \(told)", arguments: [table, rows])
        guard !actions.isEmpty else { continue }
        try noteErasure { try $0.note(actions) }
        try db.execute(
          sql: "UPDATE history SET \(side) = json_replace(\(side), '$.\(column)', ?) \(told)",
          arguments: [value, table, rows])
      }
    }
  }

  /// The change takes something out of entries of earlier actions: `note` says of which, before it does.
  func noteErasure(_ note: (inout HistoryErasure) throws -> Void) throws {
    var noted = try erasure ?? HistoryErasure(db)
    try note(&noted)
    erasure = noted
  }
}
