import GRDB

/// What a contact person is to one organisation; a person may have roles in several.
public struct ContactRole: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var contactPersonID: Int64
  public var organisationID: Int64
  public var title: String?
  public var validFrom: DanishDate?
  public var validTo: DanishDate?
  public var isPrimary = false
  /// When name, number and mail stand in the public directory, ``PubliclyMarked``.
  public var publicFrom: DanishDate?
  public var publicTo: DanishDate?

  public init(contactPersonID: Int64, organisationID: Int64) {
    self.contactPersonID = contactPersonID
    self.organisationID = organisationID
  }
}

extension ContactRole: StoredRow {
  public static let databaseTableName = "contactRole"
}

extension ContactRole: CombinedRow {
  static func sameness(of row: ContactRole) -> [String] { ["contactPersonID"] }

  mutating func take(over other: ContactRole) {
    isPrimary = isPrimary || other.isPrimary
    validFrom = .earlier(validFrom, other.validFrom)
  }
}
