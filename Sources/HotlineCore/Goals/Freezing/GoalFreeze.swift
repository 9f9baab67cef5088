import GRDB

/// The official figures of a strategy period as they stood on a day, which no later entry moves.
public struct GoalFreeze: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var periodID: Int64
  /// The figures are those of this day.
  public var asOf: DanishDate
  /// What the figures were made for, such as a case of the committee.
  public var note: String?

  /// - Parameter periodID: 0 until one is chosen.
  public init(periodID: Int64, asOf: DanishDate) {
    (self.periodID, self.asOf) = (periodID, asOf)
  }
}

extension GoalFreeze: StoredRow {
  public static let databaseTableName = "goalFreeze"
}

/// The figure of one goal in a freezing, and what was counted in it.
public struct GoalSnapshot: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var freezeID: Int64 = 0
  public var goalID: Int64
  public var value: Double
  /// The objects that counted, as ``CountedRow/Subject/key`` names them.
  public var counted: [String]

  public init(goalID: Int64, value: Double, counted: [String]) {
    (self.goalID, self.value, self.counted) = (goalID, value, counted)
  }
}

extension GoalSnapshot: StoredRow {
  public static let databaseTableName = "goalSnapshot"
}

extension CountedRow.Subject {
  /// The object in a word that is kept, such as `partnership 14`.
  var key: String {
    switch self {
    case .organisation(let id): "organisation \(id)"
    case .position(let id): "position \(id)"
    case .partnership(let id): "partnership \(id)"
    case .interaction(let id): "interaction \(id)"
    case .followUp(let id): "followUp \(id)"
    case .unreadable(let table, let id): "\(table) \(id)"
    }
  }
}
