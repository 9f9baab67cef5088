import GRDB

/// A dated figure of the rules, such as the purchase limit.
public struct Parameter: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var key: String
  public var labelDa: String?
  public var labelEn: String?
  /// nil: not entered; what depends on it stays hidden.
  public var value: Double?
  public var unit: String?
  public var validFrom: DanishDate?
  /// Exclusive; nil: still.
  public var validTo: DanishDate?
  public var source: String?

  public init(key: String) {
    self.key = key
  }
}

extension Parameter: StoredRow {
  public static let databaseTableName = "parameter"
}
