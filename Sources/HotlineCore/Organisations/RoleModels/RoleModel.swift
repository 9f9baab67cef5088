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

  public init(
    organisationID: Int64, theme: String, reason: String, validFrom: DanishDate? = nil
  ) {
    self.organisationID = organisationID
    self.theme = theme
    self.reason = reason
    self.validFrom = validFrom
  }
}

extension RoleModel: StoredRow {
  public static let databaseTableName = "roleModel"
}

extension RoleModel: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension Organisation {
  /// Those that are shown as an example on `day`, by id: a handful, as strategies choose them.
  /// - Parameter organisation: nil for all of them.
  static func roleModels(
    on day: DanishDate, of organisation: Int64? = nil, _ db: Database
  ) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        SELECT organisationID FROM roleModel
        WHERE ifnull(validFrom, '') <= :day AND ifnull(validTo, '9999-12-31') > :day
          \(organisation == nil ? "" : "AND organisationID = :id")
        """, arguments: organisation == nil ? ["day": day] : ["day": day, "id": organisation])
  }
}
