import GRDB

/// What a rule may ask while a record is being saved: the register as it is at that moment, the
/// day, and who saves.
public struct Saving {
  let change: Change
  public let today: DanishDate
  public let user: Staff

  var db: Database { change.db }

  /// Why whoever saves may not do what takes the role `needed`; nil where they may. The role is that
  /// of this moment: it may have been taken away meanwhile.
  func refusal(needing needed: Staff.Role) throws -> Refusal? {
    try Staff.find(user.id, db)?.refusal(needing: needed, db)
  }

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
