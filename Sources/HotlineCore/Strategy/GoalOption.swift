import GRDB

/// One counting option of a goal, such as \`position_event = established_on\`.
public struct GoalOption: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var goalID: Int64
  public var key: String
  public var value: String

  public init(goalID: Int64, key: String, value: String) {
    self.goalID = goalID
    self.key = key
    self.value = value
  }
}

extension GoalOption: StoredRow {
  public static let databaseTableName = "goalOption"
}
