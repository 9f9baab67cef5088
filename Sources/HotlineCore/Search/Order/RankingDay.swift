import Foundation
import GRDB

/// The day that the lists are ranked for. A period that begins or ends changes the tier of an
/// organisation without anybody writing to it; so the register remembers the day, and the first
/// desk of a new one ranks again.
struct RankingDay {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  private static let day = "search.rankedFor"
  /// Stands while ranking for a new day is under way: the day that the rest is ranked for.
  private static let before = "search.rankedBefore"

  func stored() throws -> DanishDate? { try value(Self.day) }

  /// Where an unfinished ranking began.
  func unfinished() throws -> DanishDate? { try value(Self.before) }

  /// The day of the ranks; in a register without ranks the day of `moment` from here on.
  func dayOrBegin(at moment: Date) throws -> DanishDate {
    if let day = try stored() { return day }
    let day = try CopenhagenTime().day(of: Instant(moment))
    try set(day)
    return day
  }

  func set(_ day: DanishDate) throws {
    try store(day, as: Self.day)
  }

  /// Entries are for `day` from here on; those that changed since the old day follow in slices.
  func begin(_ day: DanishDate) throws {
    if try unfinished() == nil, let old = try stored() { try store(old, as: Self.before) }
    try set(day)
  }

  /// Whose standing or first phone can differ between the day where the unfinished ranking began and `day`.
  func changed(until day: DanishDate) throws -> [Int64] {
    guard let before = try unfinished() else { return [] }
    return try Int64.readAll(
      db, sql: Self.changes,
      arguments: ["low": min(before, day).iso, "high": max(before, day).iso])
  }

  private static let changes = """
    SELECT organisationID FROM sovPeriod
      WHERE validFrom > :low AND validFrom <= :high OR validTo > :low AND validTo <= :high
    UNION SELECT organisationID FROM rsvPeriod
      WHERE validFrom > :low AND validFrom <= :high OR validTo > :low AND validTo <= :high
    UNION SELECT organisationID FROM sizePeriod
      WHERE validFrom > :low AND validFrom <= :high OR validTo > :low AND validTo <= :high
    UNION SELECT organisationID FROM phone WHERE validTo > :low AND validTo <= :high
    UNION SELECT id FROM organisation WHERE ceasedOn > :low AND ceasedOn <= :high
    """

  func finish() throws {
    try db.execute(sql: "DELETE FROM registerState WHERE key = ?", arguments: [Self.before])
  }

  private func value(_ key: String) throws -> DanishDate? {
    try DanishDate.readOne(
      db.cachedStatement(sql: "SELECT value FROM registerState WHERE key = ?"), arguments: [key])
  }

  private func store(_ day: DanishDate, as key: String) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO registerState (key, value) VALUES (?, ?)",
      arguments: [key, day.iso])
  }
}
