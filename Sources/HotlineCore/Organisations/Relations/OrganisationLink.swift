import GRDB

/// A tie between two organisations that is no partnership agreement.
public struct OrganisationLink: Codable, Equatable, Sendable, Identifiable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case collaborates
    case ownerOf = "owner_of"
    case successorOf = "successor_of"
    case supplierOf = "supplier_of"
    case memberOf = "member_of"
    case branchOf = "branch_of"
    case spunOutOf = "spun_out_of"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// The one that owns, supplies, succeeds, is a member or a branch.
  public var organisationID: Int64
  public var otherID: Int64
  public var kind: Kind
  public var validFrom: DanishDate?
  public var validTo: DanishDate?
  public var note: String?

  public init(organisationID: Int64, otherID: Int64, kind: Kind) {
    self.organisationID = organisationID
    self.otherID = otherID
    self.kind = kind
  }
}

extension OrganisationLink: StoredRow {
  public static let databaseTableName = "organisationLink"
}

extension OrganisationLink: Dated {
  public var firstDay: DanishDate? { validFrom }
}
