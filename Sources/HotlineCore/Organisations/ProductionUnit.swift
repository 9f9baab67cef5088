import GRDB

/// A place of business with its P-number.
public struct ProductionUnit: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var pNumber: PNumber
  public var name: String?
  public var street: String?
  public var postalCode: String?
  public var city: String?
  public var validFrom: DanishDate?
  public var validTo: DanishDate?

  public init(organisationID: Int64, pNumber: PNumber) {
    self.organisationID = organisationID
    self.pNumber = pNumber
  }
}

extension ProductionUnit: StoredRow {
  public static let databaseTableName = "productionUnit"
}

extension ProductionUnit: CombinedRow {
  static func sameness(of row: ProductionUnit) -> [String] { ["pNumber"] }

  mutating func take(over other: ProductionUnit) {
    validFrom = .earlier(validFrom, other.validFrom)
  }
}
