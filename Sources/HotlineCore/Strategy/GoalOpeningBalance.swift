import GRDB

/// What was reached before the register began, with its source.
public struct GoalOpeningBalance: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var goalID: Int64
  public var asOf: DanishDate
  public var value: Double
  public var source: String

  public init(goalID: Int64, asOf: DanishDate, value: Double, source: String) {
    self.goalID = goalID
    self.asOf = asOf
    self.value = value
    self.source = source
  }
}

extension GoalOpeningBalance: StoredRow {
  public static let databaseTableName = "goalOpeningBalance"
}
