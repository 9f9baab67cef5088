import GRDB

/// One organisation in a partnership, and what it brings.
public struct PartnershipParty: Codable, Equatable, Sendable, Identifiable {
  public enum Role: String, Codable, Sendable, CaseIterable {
    case initiator, partner, facilitator, buyer, supplier
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var partnershipID: Int64
  public var organisationID: Int64
  public var role: Role
  public var resources: String?
  public var competences: String?
  public var contactPersonID: Int64?
  /// nil: from the beginning.
  public var joinedOn: DanishDate?
  public var leftOn: DanishDate?

  public init(partnershipID: Int64, organisationID: Int64, role: Role) {
    self.partnershipID = partnershipID
    self.organisationID = organisationID
    self.role = role
  }
}

extension PartnershipParty: StoredRow {
  public static let databaseTableName = "partnershipParty"
}

extension PartnershipParty: CombinedRow {
  /// It took part from the first day of either to the last.
  mutating func take(over other: PartnershipParty) {
    joinedOn = .earlier(joinedOn, other.joinedOn)
    leftOn = .later(leftOn, other.leftOn)
    if role == .partner { role = other.role }
  }
}
