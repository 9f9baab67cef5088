import GRDB

extension Change {
  /// The last that a change does: what was stored is findable, and the history sealed.
  func finish() throws {
    try refreshSearch()
    try erasure?.finish(by: firstActionID)
    try HistorySeal(db: db).seal(from: firstActionID)
  }

  /// The change will take something out of entries of these actions.
  func noteErasure(in actions: [Int64]) throws {
    guard !actions.isEmpty else { return }
    var noted = try erasure ?? HistoryErasure(db)
    try noted.note(actions)
    erasure = noted
  }

  func noteErasure(_ other: HistoryErasure) throws {
    var noted = try erasure ?? HistoryErasure(db)
    noted.note(other)
    erasure = noted
  }
}
