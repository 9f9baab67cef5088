import GRDB

/// The size class of an enterprise in a span of time. An SMV is tested on the day of agreement.
public struct SizePeriod: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  /// nil: as long as anybody knows.
  public var validFrom: DanishDate?
  /// Exclusive; nil: still.
  public var validTo: DanishDate?
  public var sizeClass: SizeClass
  /// What the class rests on: figures, an interval, or a person's reason.
  public var basis: String

  public init(organisationID: Int64, sizeClass: SizeClass, basis: String) {
    self.organisationID = organisationID
    self.sizeClass = sizeClass
    self.basis = basis
  }
}

extension SizePeriod: StoredRow {
  public static let databaseTableName = "sizePeriod"
}
