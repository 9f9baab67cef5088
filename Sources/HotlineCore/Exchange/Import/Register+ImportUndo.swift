import GRDB

/// What taking an import back did.
public struct ImportUndone: Equatable, Sendable {
  /// Rows of the register that are again as they were.
  public internal(set) var rows = 0
  /// What stays, because somebody has gone on working with it: each once, of very many the first ``ImportReport/mostRemarks``.
  public internal(set) var kept: [ImportObstacle] = []
  public internal(set) var keptCount = 0

  mutating func keep(_ obstacles: [ImportObstacle]) {
    var new: [ImportObstacle] = []
    for obstacle in obstacles where !new.contains(obstacle) { new.append(obstacle) }
    keep(new, of: new.count)
  }

  mutating func keep(_ obstacles: [ImportObstacle], of count: Int) {
    keptCount += count
    kept += obstacles.prefix(max(0, ImportReport.mostRemarks - kept.count))
  }
}

extension Register {
  /// Takes an import back, last change first, in short transactions. Interrupted, it goes on where it
  /// stopped when it is asked again.
  ///
  /// What others have changed since, or built on, stays whole and is named: an organisation with all that
  /// the import gave it. What stays so cannot be taken back by the batch again. Throws ``ImportError`` for a batch that is unknown or taken back already.
  @discardableResult
  public func undoImport(
    batch: Int64, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) throws -> ImportUndone {
    let (name, actions, all) = try read { db in
      guard
        let name = try String.readOne(
          db, sql: "SELECT fileName FROM importBatch WHERE id = ?", arguments: [batch])
      else { throw ImportError.unknownBatch(id: batch) }
      let actions = try Int64.readAll(
        db, sql: Self.standingActions, arguments: ["batch": batch])
      guard !actions.isEmpty else { throw ImportError.batchTakenBack(id: batch) }
      let all = try Int.readOne(
        db,
        sql: """
          SELECT count(*) FROM history
          WHERE actionID IN (SELECT id FROM action WHERE batchID = ? AND kind = 'imported')
          """, arguments: [batch])
      return (name, actions, all ?? 0)
    }
    let undo = try database.writeWithoutTransaction { try ImportUndo(batch: batch, $0) }
    var pace = SlicePace()
    var done = 0
    var standing = actions
    // One that was still coming in has written more meanwhile.
    while let action = standing.first {
      var next: Int64? = .max
      while let from = next {
        let (entries, isLast) = try read {
          try undo.entries(of: action, before: from, count: pace.rows, $0)
        }
        var began = ContinuousClock.now
        try change(.undone, subject: name, undoes: isLast ? action : nil, batchID: batch) {
          change in
          began = .now
          try undo.takeBack(entries, change)
        }
        pace.note(.now - began)
        undo.keep()
        done += entries.count
        progress?(done, all)
        next = isLast ? nil : entries.last?.id
      }
      standing.removeFirst()
      if standing.isEmpty {
        standing = try read {
          try Int64.readAll($0, sql: Self.standingActions, arguments: ["batch": batch])
        }
      }
    }
    return undo.done
  }

  /// What the import did and nobody has taken back, newest first.
  private static let standingActions = """
    SELECT id FROM action WHERE batchID = :batch AND kind = 'imported'
      AND NOT EXISTS (SELECT 1 FROM action later WHERE later.undoesID = action.id)
    ORDER BY id DESC
    """
}
