import GRDB

/// An organisation's part in an interaction: the same call stands on every timeline it concerns.
public struct InteractionOrganisation: Codable, Equatable, Sendable, Identifiable {
  public enum Role: String, Codable, Sendable, CaseIterable {
    case caller, discussed, party
    case referredTo = "referred_to"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var interactionID: Int64
  public var organisationID: Int64
  public var role: Role

  public init(interactionID: Int64, organisationID: Int64, role: Role) {
    self.interactionID = interactionID
    self.organisationID = organisationID
    self.role = role
  }
}

extension InteractionOrganisation: StoredRow {
  public static let databaseTableName = "interactionOrganisation"
}
