import GRDB

/// The name of an organisation from one day on. A renamed unit keeps its row (`Organisation`).
public struct NamePeriod: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  /// nil: as long as anybody knows.
  public var validFrom: DanishDate?
  /// Exclusive; nil: still.
  public var validTo: DanishDate?
  public var name: String
  public var source: String?

  public init(organisationID: Int64, name: String) {
    self.organisationID = organisationID
    self.name = name
  }
}

extension NamePeriod: StoredRow {
  public static let databaseTableName = "namePeriod"
}
