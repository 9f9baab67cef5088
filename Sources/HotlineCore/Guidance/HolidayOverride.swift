import GRDB

/// A day on which the municipality departs from the calendar of public holidays.
public struct HolidayOverride: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var day: DanishDate
  public var labelDa: String
  public var labelEn: String
  /// False opens a day that the calendar closes.
  public var closed: Bool

  public init(day: DanishDate, labelDa: String, labelEn: String, closed: Bool) {
    self.day = day
    self.labelDa = labelDa
    self.labelEn = labelEn
    self.closed = closed
  }
}

extension HolidayOverride: StoredRow {
  public static let databaseTableName = "holidayOverride"
}
