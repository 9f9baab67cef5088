import GRDB

/// Where an organisation had its address in a span of time. Goals and prizes ask for the
/// municipality on a day.
public struct AddressPeriod: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  /// nil: as long as anybody knows.
  public var validFrom: DanishDate?
  /// Exclusive; nil: still.
  public var validTo: DanishDate?
  public var street: String?
  public var postalCode: String?
  public var city: String?
  public var municipalityCode: String?
  public var source: String?

  public init(organisationID: Int64) {
    self.organisationID = organisationID
  }
}

extension AddressPeriod: StoredRow {
  public static let databaseTableName = "addressPeriod"
}
