import GRDB

/// A job slot at an employer, never the person in it.
public struct Position: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case planned, established, filled, vacant, closed
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// The employer.
  public var organisationID: Int64
  public var title: String
  public var schemeCode: String
  public var state: State
  /// More than 0, at most 37.
  public var hoursPerWeek: Double
  /// For people with reduced capacity for work.
  public var reducedCapacity = true
  public var establishedOn: DanishDate?
  /// Set once; a later refill does not move it.
  public var firstFilledOn: DanishDate?
  public var closedOn: DanishDate?
  public var tasks: String?
  public var accommodations: [String] = []
  public var partnershipID: Int64?
  public var note: String?
  public var copies = Copies()

  public init(
    organisationID: Int64, title: String, schemeCode: String, state: State, hoursPerWeek: Double
  ) {
    self.organisationID = organisationID
    self.title = title
    self.schemeCode = schemeCode
    self.state = state
    self.hoursPerWeek = hoursPerWeek
  }
}

extension Position: StoredRow {
  public static let databaseTableName = "position"
}

extension Position: ClosingRow {
  static let isOpen = "state <> 'closed'"
  static let calling = "title"

  mutating func end(on day: DanishDate, because reason: String) {
    state = .closed
    closedOn = max(day, beganOn ?? day)
  }
}
