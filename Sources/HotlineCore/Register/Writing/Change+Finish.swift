import GRDB

extension Change {
  /// The last that a change does: what was stored is findable, and the history sealed.
  func finish() throws {
    try refreshSearch()
    try sealHistory()
  }

  /// Something was taken out of the history from this action on; nil for nothing.
  func noteRewriting(from action: Int64?) {
    guard let action, action < firstActionID else { return }
    rewrittenFrom = min(rewrittenFrom ?? action, action)
  }

  /// Seals what the change did; that out of which it took something is sealed anew, and a tombstone says so.
  private func sealHistory() throws {
    let seals = HistorySeal(db: db)
    guard let rewrittenFrom else { return try seals.seal(from: firstActionID) }
    try db.execute(
      sql: "INSERT INTO tombstone (actionID, sealedFromID) VALUES (?, ?)",
      arguments: [firstActionID, rewrittenFrom])
    try seals.sealAnew(from: rewrittenFrom)
  }
}
