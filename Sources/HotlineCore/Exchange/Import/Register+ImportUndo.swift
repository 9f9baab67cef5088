import GRDB

extension Register {
  /// Takes a whole import back, last change first, in short transactions; gives the number of rows
  /// that it had written. Interrupted, it goes on where it stopped when it is asked again.
  ///
  /// Throws ``ImportError/batchChangedSince(id:rows:)`` when somebody has changed or removed a row
  /// of it since, or built on one, before anything is taken back.
  @discardableResult
  public func undoImport(batch: Int64) throws -> Int {
    let (actions, rows) = try read { db in
      guard
        let name = try String.readOne(
          db, sql: "SELECT fileName FROM importBatch WHERE id = ?", arguments: [batch])
      else { throw ImportError.unknownBatch(id: batch) }
      let actions = try Int64.readAll(
        db, sql: Self.standingActions, arguments: ["batch": batch])
      guard !actions.isEmpty else { throw ImportError.batchTakenBack(id: batch) }
      try refuseLaterChanges(batch, db)
      let rows = try Int.readOne(
        db,
        sql: """
          SELECT count(DISTINCT tableName || rowID) FROM history
          WHERE actionID IN (SELECT id FROM action WHERE batchID = ? AND kind = 'imported')
          """, arguments: [batch])
      return (actions.map { (name, $0) }, rows ?? 0)
    }
    for (name, action) in actions {
      try change(.undone, subject: name, undoes: action, batchID: batch) { change in
        try change.turnBack(actionID: action, subject: name)
      }
    }
    return rows
  }

  /// What the import did and nobody has taken back, newest first.
  private static let standingActions = """
    SELECT id FROM action WHERE batchID = :batch AND kind = 'imported'
      AND NOT EXISTS (SELECT 1 FROM action later WHERE later.undoesID = action.id)
    ORDER BY id DESC
    """

  /// A later entry of history about a row of the batch, or a row that stands on one, from outside
  /// the batch.
  private func refuseLaterChanges(_ batch: Int64, _ db: Database) throws {
    let changed =
      try Int.readOne(
        db,
        sql: """
          SELECT count(DISTINCT later.tableName || later.rowID)
          FROM history mine JOIN action ON action.id = mine.actionID
          JOIN history later ON later.tableName = mine.tableName AND later.rowID = mine.rowID
            AND later.id > mine.id
          JOIN action byOther ON byOther.id = later.actionID
          WHERE action.batchID = :batch AND byOther.batchID IS NOT :batch
          """, arguments: ["batch": batch]) ?? 0
    let built = try Dependents(db).onBatch(batch)
    guard changed + built == 0 else {
      throw ImportError.batchChangedSince(id: batch, rows: changed + built)
    }
  }
}
