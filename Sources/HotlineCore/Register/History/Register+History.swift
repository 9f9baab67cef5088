import Foundation
import GRDB
import Resources

extension Register {
  /// What became of a record and of the rows that go with it, the newest action first; empty for one
  /// that never was.
  ///
  /// All is found by indexes. For rows of it that are gone the index by rows is passed over, no image of the
  /// history: a tenth of a second where the history holds a million.
  ///
  /// - Parameter most: how many actions; the oldest beyond them are left out.
  public func history(
    of kind: RecordKind, _ id: Int64, most: Int = 500, _ language: Language
  ) throws -> [HistoryEntry] {
    try read { db in
      let reader = try HistoryReader(db, language)
      return try reader.entries(try reader.actions(touching: kind, id, most: most), of: (kind, id))
    }
  }

  /// Everything that was done on `day` and after it, and what was taken out, the newest first.
  public func history(
    since day: DanishDate, most: Int = 2_000, _ language: Language
  ) throws -> [HistoryEntry] {
    try history(from: day, before: nil, most: most, language)
  }

  /// Everything that was done on `day`, the newest action first.
  func history(
    on day: DanishDate, most: Int = 2_000, _ language: Language
  ) throws -> [HistoryEntry] {
    try history(from: day, before: day.adding(days: 1), most: most, language)
  }

  private func history(
    from first: DanishDate, before end: DanishDate?, most: Int, _ language: Language
  ) throws -> [HistoryEntry] {
    let clock = try CopenhagenTime()
    let start = clock.instant(first).date
    let end = end.map { clock.instant($0).date } ?? .distantFuture
    return try read { db in
      let ids = try Int64.readAll(
        db, sql: "SELECT id FROM action WHERE at >= ? AND at < ? ORDER BY id DESC LIMIT ?",
        arguments: [start, end, most])
      let done = try HistoryReader(db, language).entries(ids, of: nil)
      let taken = try ReadLog.entries(from: start, before: end, most: most, language, db)
      return taken.isEmpty ? done : (done + taken).sorted { $0.at > $1.at }
    }
  }
}
