import GRDB

/// What a rule may ask while a record is being saved: the register as it is at that moment, the
/// day, and who saves.
public struct Saving {
  let change: Change
  public let today: DanishDate
  public let user: Staff

  var db: Database { change.db }

  /// Whether another row of the table has this value in `column`.
  func isTaken<Row: StoredRow>(
    _ value: (any DatabaseValueConvertible)?, in column: String, besides row: Row
  ) throws -> Bool {
    try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(Row.databaseTableName) WHERE \(column) = ? AND id <> ?)
        """, arguments: [value, row.id]) ?? false
  }
}
