import Foundation
import GRDB

/// Something that can be taken back or done again, as `HistoryPhrases` puts it in words.
public struct DoneAction: Equatable, Sendable {
  public let kind: ActionKind
  /// What it was about, such as the name of an organisation.
  public let subject: String?
  public let at: Date
}

extension DoneAction {
  /// A row with the `id`, `subject` and `at` of an action.
  init(_ action: Row, _ db: Database) throws {
    self.init(
      kind: try Self.kindAtFirst(of: action.value("id"), db) ?? .removed,
      subject: action.value("subject"), at: action.value("at"))
  }

  /// What was done when an action was first done, however often it was taken back and done again.
  private static func kindAtFirst(of action: Int64, _ db: Database) throws -> ActionKind? {
    try String.readOne(
      db,
      sql: """
        WITH RECURSIVE earlier(kind, undoesID) AS (
          SELECT kind, undoesID FROM action WHERE id = ?
          UNION ALL
          SELECT action.kind, action.undoesID FROM earlier
          JOIN action ON action.id = earlier.undoesID)
        SELECT kind FROM earlier WHERE undoesID IS NULL
        """, arguments: [action]
    ).flatMap(ActionKind.init(rawValue:))
  }
}

extension Register {
  /// Takes back the last action of this user that still stands, and says which it was.
  ///
  /// Throws ``Refusal/nothingToUndo``; ``Refusal/changedSince(subject:)`` when a colleague has
  /// changed one of its rows since, and ``Refusal/builtUpon(subject:by:)`` when one of them has built
  /// on it: their work stays.
  public func undo() throws -> DoneAction {
    try turnBack(as: .undone, sql: Register.lastStanding)
  }

  /// Does again what this user took back last, as long as nothing was done since. Throws
  /// ``Refusal/nothingToRedo`` otherwise.
  public func redo() throws -> DoneAction {
    try turnBack(as: .redone, sql: Register.lastUndone)
  }

  private func turnBack(as kind: ActionKind, sql: String) throws -> DoneAction {
    let target = try read { db in try Row.fetchOne(db, sql: sql, arguments: ["staff": user.id]) }
    guard let target else {
      throw RegisterError.refused(kind == .redone ? .nothingToRedo : .nothingToUndo)
    }
    return try change(kind, subject: target.value("subject"), undoes: target.value("id")) {
      change in
      try change.turnBack(actionID: target.value("id"), subject: target.value("subject") ?? "")
      return try DoneAction(target, change.db)
    }
  }

  /// The newest action of the user that is neither an undo nor undone. One that changed no row, such
  /// as saving a form as it was opened, has nothing to take back.
  private static let lastStanding = """
    SELECT id, subject, at
    FROM action
    WHERE staffID = :staff AND kind <> 'undone' AND kind NOT IN (\(ActionKind.lastingCodes))
      AND batchID IS NULL
      AND NOT EXISTS (SELECT 1 FROM action later WHERE later.undoesID = action.id)
      AND EXISTS (SELECT 1 FROM history WHERE history.actionID = action.id)
    ORDER BY id DESC LIMIT 1
    """

  /// The newest undo that is not redone, unless something else was done after it.
  private static let lastUndone = """
    SELECT id, subject, at
    FROM action
    WHERE staffID = :staff AND kind = 'undone' AND batchID IS NULL
      AND NOT EXISTS (SELECT 1 FROM action later WHERE later.undoesID = action.id)
      AND NOT EXISTS (SELECT 1 FROM action later WHERE later.staffID = :staff
        AND later.id > action.id AND later.kind NOT IN ('undone', 'redone')
        AND EXISTS (SELECT 1 FROM history WHERE history.actionID = later.id))
    ORDER BY id DESC LIMIT 1
    """
}

extension Change {
  /// Puts every row of an action back to what it was before, last change first.
  ///
  /// Each must be, column by column, what the action left: a revision alone says nothing, since
  /// undo itself brings old ones back.
  ///
  /// - Parameter besideLaterEdits: of a row that was edited since, only what the action changed in it
  ///   is put back; throws where just that was changed since.
  func turnBack(actionID: Int64, subject: String, besideLaterEdits: Bool = false) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM history WHERE actionID = ? ORDER BY id DESC", arguments: [actionID])
    var gone: [RowImage] = []
    var back: [RowImage] = []
    for row in rows {
      let table: String = row.value("tableName")
      let id: Int64 = row.value("rowID")
      let before = try (row.value("before") as String?).map { try RowImage(table: table, json: $0) }
      let after = try (row.value("after") as String?).map { try RowImage(table: table, json: $0) }
      if let before { back.append(before) } else if let after { gone.append(after) }
      let current = try RowImage.read(table, id: id, db)
      do {
        if current.isSame(as: after) {
          try restore(before, table: table, id: id)
        } else if besideLaterEdits, let before, let after, let current {
          try rewrite(
            try current.with(before, whereItStillIs: after, subject), over: current)
        } else {
          throw RegisterError.refused(.changedSince(subject: subject))
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        // Something that can be only once, such as a CVR number, is by now another's.
        throw RegisterError.refused(.changedSince(subject: subject))
      }
    }
    try requireUnused(gone, back: back, subject)
  }
}

extension RowImage {
  /// The row with every column that an edit changed as it was before it. Throws where one of them is not
  /// what the edit left.
  fileprivate func with(
    _ before: RowImage, whereItStillIs after: RowImage, _ subject: String
  ) throws -> RowImage {
    var row = self
    for (column, old) in before.columns where !Self.stamps.contains(column) {
      guard let new = after.columns[column], new != old else { continue }
      guard columns[column] == new else {
        throw RegisterError.refused(.changedSince(subject: subject))
      }
      row.columns[column] = old
    }
    return row
  }

  private static let stamps: Set<String> = ["id", "revision", "updatedAt", "updatedBy"]
}

extension RowImage? {
  /// The same row, or none, as the columns that both know tell.
  func isSame(as other: RowImage?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.fits(other.columns)
  }
}
