import GRDB

/// A telephone number of an organisation, or of one of its contact persons. Several owners may share one.
public struct Phone: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  /// nil: the organisation\'s own.
  public var contactPersonID: Int64?
  /// As written; the search column holds its eight digits.
  public var number: PhoneNumber
  /// The eight Danish digits; nil for a foreign number.
  public var digits8: String?
  public var kind: String?
  public var isPrimary = false
  public var validFrom: DanishDate?
  public var validTo: DanishDate?

  public init(organisationID: Int64, number: PhoneNumber) {
    self.organisationID = organisationID
    self.number = number
  }

  public func isInUse(on day: DanishDate) -> Bool { (validTo ?? .last) > day }
}

extension Phone: StoredRow {
  public static let databaseTableName = "phone"
}

extension Phone: CombinedRow {
  static func sameness(of row: Phone) -> [String] {
    row.digits8 == nil ? ["number"] : ["digits8"]
  }

  mutating func take(over other: Phone) {
    isPrimary = isPrimary || other.isPrimary
    validFrom = .earlier(validFrom, other.validFrom)
  }
}
