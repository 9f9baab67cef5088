import GRDB

extension Register {
  /// Puts everybody where they stand on `today`, and says how many moved or changed their badge.
  /// For the first desk of a day; not under a day that was asked for, which would rank the register
  /// for all others.
  ///
  /// The lock is given back after every twenty organisations. Broken off, the next call goes on.
  @discardableResult
  public func rankForToday(_ today: DanishDate) throws -> Int {
    let (day, unfinished) = try read { db in
      (try RankingDay(db).stored(), try RankingDay(db).unfinished())
    }
    guard day != today || unfinished != nil else { return 0 }
    try maintain("ranking") { try RankingDay($0).begin(today) }
    let changed = try read { try RankingDay($0).changed(until: today) }
    for start in stride(from: 0, to: changed.count, by: Register.rankedAtOnce) {
      try maintain("ranking") { db in
        let slice = changed[start..<min(start + Register.rankedAtOnce, changed.count)]
        try SearchIndex(db, today: today).refresh(slice)
      }
    }
    try maintain("ranking") { try RankingDay($0).finish() }
    return changed.count
  }

  private static let rankedAtOnce = 20

  /// Makes the search index anew from the rows, under the lock: less than a minute for a
  /// million organisations. For a check that found faults.
  public func rebuildSearch() throws {
    let today = try today()
    try maintain("indexing") { db in
      try SearchIndex(db, today: RankingDay(db).stored() ?? today).rebuild()
      try RankingDay(db).set(RankingDay(db).stored() ?? today)
    }
  }
}
