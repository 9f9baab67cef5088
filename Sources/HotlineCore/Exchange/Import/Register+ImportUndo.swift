import GRDB

extension Register {
  /// Takes a whole import back, last change first, in short transactions; gives the number of rows
  /// that it had written. Interrupted, it goes on where it stopped when it is asked again.
  ///
  /// Throws ``ImportError/batchChangedSince(id:obstacles:)`` when somebody has changed or removed a row
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

  /// For what was changed or entered since, from outside the batch.
  private func refuseLaterChanges(_ batch: Int64, _ db: Database) throws {
    let obstacles = try ImportObstacles(batch: batch, db: db).all()
    guard obstacles.isEmpty else {
      throw ImportError.batchChangedSince(id: batch, obstacles: obstacles)
    }
  }
}
