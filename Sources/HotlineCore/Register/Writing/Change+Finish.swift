import GRDB

extension Change {
  /// The last that a change does: what was stored is findable, and the history sealed.
  func finish() throws {
    try refreshSearch()
    try erasure?.finish(by: firstActionID)
    try HistorySeal(db: db).seal(from: firstActionID)
  }
}
