import GRDB
import Resources

/// One organisation that invites to an event.
public struct EventHost: Codable, Equatable, Sendable, Identifiable {
  public enum Role: String, Codable, Sendable, CaseIterable {
    case host, coHost
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var eventID: Int64
  public var organisationID: Int64
  public var role: Role

  /// - Parameters:
  ///   - eventID: set on saving.
  ///   - organisationID: 0 until one is chosen.
  public init(eventID: Int64 = 0, organisationID: Int64 = 0, role: Role = .host) {
    (self.eventID, self.organisationID, self.role) = (eventID, organisationID, role)
  }
}

extension EventHost: StoredRow {
  public static let databaseTableName = "eventHost"
}

extension EventHost.Role: Worded {
  public var word: Phrase {
    switch self {
    case .host: Phrase(da: "vært", en: "host")
    case .coHost: Phrase(da: "medvært", en: "co-host")
    }
  }
}
