import GRDB

/// When the hotline answers on one weekday; a weekday without a row is closed.
public struct WeekdayHours: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int
  /// Minutes after midnight: the first minute that is open.
  public var opensMinute: Int
  /// Minutes after midnight: the first minute that is closed again.
  public var closesMinute: Int

  public init(weekday: Int, opensMinute: Int, closesMinute: Int) {
    self.weekday = weekday
    self.opensMinute = opensMinute
    self.closesMinute = closesMinute
  }
}

extension WeekdayHours: StoredRow {
  public static let databaseTableName = "openingHours"
}
