import GRDB

/// Something that happened on the way of a strategy, such as a prize or a decision of the council.
public struct Milestone: Codable, Equatable, Sendable, Identifiable {
  public enum Precision: String, Codable, Sendable, CaseIterable {
    case day, month, year
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// nil: outside every period.
  public var periodID: Int64?
  /// The day, or the first day of the month or year that `precision` names.
  public var day: DanishDate
  public var precision = Precision.day
  /// The prize given; nil: none was.
  public var prizeCode: String?
  public var textDa: String
  public var textEn: String
  public var link: String?

  public init(day: DanishDate, textDa: String, textEn: String) {
    self.day = day
    self.textDa = textDa
    self.textEn = textEn
  }
}

extension Milestone: StoredRow {
  public static let databaseTableName = "milestone"
}
