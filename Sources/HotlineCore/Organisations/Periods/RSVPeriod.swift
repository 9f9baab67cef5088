import GRDB

/// A span of time in which an organisation stands in the state's register of social enterprises
/// (lov nr. 711 af 25/06/2014).
public struct RSVPeriod: Codable, Equatable, Sendable, Identifiable {
  public enum Source: String, Codable, Sendable, CaseIterable {
    case virk, letter, manual
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var validFrom: DanishDate
  /// Exclusive; nil: still.
  public var validTo: DanishDate?
  public var source: Source
  public var seenOn: DanishDate?

  public init(organisationID: Int64, validFrom: DanishDate, source: Source) {
    self.organisationID = organisationID
    self.validFrom = validFrom
    self.source = source
  }
}

extension RSVPeriod: StoredRow {
  public static let databaseTableName = "rsvPeriod"
}

extension RSVPeriod: CombinedRow {
  static func sameness(of row: RSVPeriod) -> [String] { ["validFrom"] }

  mutating func take(over other: RSVPeriod) {
    seenOn = [seenOn, other.seenOn].compactMap(\.self).max()
  }
}
