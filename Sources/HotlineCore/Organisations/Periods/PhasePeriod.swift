import GRDB

/// The life phase of an organisation in a span of time.
public struct PhasePeriod: Codable, Equatable, Sendable, Identifiable {
  public enum Phase: String, Codable, Sendable, CaseIterable {
    case idea, startup, operating, consolidating, closing
    case selfSustaining = "self_sustaining"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var validFrom: DanishDate
  /// Exclusive; nil: still.
  public var validTo: DanishDate?
  public var phase: Phase
  public var assessedOn: DanishDate?
  public var basis: String?

  public init(organisationID: Int64, validFrom: DanishDate, phase: Phase) {
    self.organisationID = organisationID
    self.validFrom = validFrom
    self.phase = phase
  }
}

extension PhasePeriod: StoredRow {
  public static let databaseTableName = "phasePeriod"
}

extension PhasePeriod: CombinedRow {
  static func sameness(of row: PhasePeriod) -> [String] { ["validFrom", "phase"] }

  mutating func take(over other: PhasePeriod) {}
}
