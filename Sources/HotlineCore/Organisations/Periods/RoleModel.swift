import GRDB

/// A chosen example (mønstereksempel), and why.
public struct RoleModel: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var theme: String
  public var reason: String
  /// nil: as long as anybody knows.
  public var validFrom: DanishDate?
  public var validTo: DanishDate?
  public var decidedBy: String?

  public init(organisationID: Int64, theme: String, reason: String, validFrom: DanishDate) {
    self.organisationID = organisationID
    self.theme = theme
    self.reason = reason
    self.validFrom = validFrom
  }
}

extension RoleModel: StoredRow {
  public static let databaseTableName = "roleModel"
}
