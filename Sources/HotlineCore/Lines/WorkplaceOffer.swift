import GRDB

/// How open a workplace is to people with reduced capacity. Positions and hours, never people.
public struct WorkplaceOffer: Codable, Equatable, Sendable, Identifiable {
  public enum Openness: String, Codable, Sendable, CaseIterable {
    case yes, no, unknown
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var open: Openness
  /// Hours a week.
  public var minHours: Double?
  public var maxHours: Double?
  public var slots: Int?
  public var tasks: String?
  /// Codes of the accommodations (skånehensyn) that can be given.
  public var accommodations: [String] = []
  public var lastConfirmedOn: DanishDate?

  public init(organisationID: Int64, open: Openness) {
    self.organisationID = organisationID
    self.open = open
  }
}

extension WorkplaceOffer: StoredRow {
  public static let databaseTableName = "workplaceOffer"
}

extension WorkplaceOffer: CombinedRow {
  /// Who says yes in one place has room.
  mutating func take(over other: WorkplaceOffer) {
    if open == .unknown || other.open == .yes { open = other.open }
    lastConfirmedOn = [lastConfirmedOn, other.lastConfirmedOn].compactMap(\.self).max()
  }
}

extension WorkplaceOffer: ClosingRow {
  static let isOpen = "open = 'yes'"
  static let calling = "ifnull(tasks, '')"

  mutating func end(on day: DanishDate, because reason: String) { open = .no }
}
