import GRDB

/// What a partner says of working with the municipality, from 1, poor, to 5, very good: indicator R4
/// of goal 1. Given by an organisation, never by a named person.
public struct PartnerRating: Codable, Equatable, Sendable, Identifiable {
  public static let range = 1...5

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  /// The partnership that was asked about; nil for the relation as a whole.
  public var partnershipID: Int64?
  /// When it was asked.
  public var day: DanishDate
  public var rating: Int
  public var note: String?

  /// - Parameter rating: 1 to 5.
  public init(organisationID: Int64, day: DanishDate, rating: Int) {
    (self.organisationID, self.day, self.rating) = (organisationID, day, rating)
  }
}

extension PartnerRating: StoredRow {
  public static let databaseTableName = "partnerRating"
}
