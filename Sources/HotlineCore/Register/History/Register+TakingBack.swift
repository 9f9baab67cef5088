import GRDB

extension Register {
  /// Takes back one action in the middle of later work, by its id as ``HistoryEntry`` has it, and says
  /// which it was. Of a row that was edited since, only what the action changed is put back.
  ///
  /// Throws ``HistoryRefusal``; ``Refusal/changedSince(subject:)`` where what it changed was changed
  /// since; ``Refusal/builtUpon(subject:by:)`` where something stands on what it entered; and
  /// ``StaffRefusal/notAllowed(needs:who:)`` for a colleague's action, which a leader takes back.
  public func takeBack(_ action: Int64) throws -> DoneAction {
    let target = try read { db in
      try Row.fetchOne(
        db, sql: "SELECT id, kind, subject, at, staffID, batchID FROM action WHERE id = ?",
        arguments: [action])
    }
    guard let target else { throw RegisterError.refused(.nothingToUndo) }
    let subject: String? = target.value("subject")
    let kind = ActionKind(rawValue: target.value("kind"))
    if let batch: Int64 = target.value("batchID") {
      throw RegisterError.refused(.history(.isImport(batch)))
    }
    guard let kind, !kind.lasts else { throw RegisterError.refused(.history(.lasts)) }
    return try change(kind == .undone ? .redone : .undone, subject: subject, undoes: action) {
      change in
      if target.value("staffID") != user.id {
        try Staff.require(.leader, of: user.id, change.db)
      }
      guard try change.isFirstToTurnBack(action) else {
        throw RegisterError.refused(.history(.isTakenBack))
      }
      try change.turnBack(actionID: action, subject: subject ?? "", besideLaterEdits: true)
      return try DoneAction(target, change.db)
    }
  }
}

extension Change {
  /// Whether nobody else has taken the action back, asked with the lock in hand.
  fileprivate func isFirstToTurnBack(_ action: Int64) throws -> Bool {
    try Bool.readOne(
      db, sql: "SELECT count(*) = 1 FROM action WHERE undoesID = ?", arguments: [action]) ?? false
  }
}
