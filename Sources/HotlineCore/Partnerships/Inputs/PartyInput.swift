import GRDB

/// What a party brought to the idea of a partnership, from its own field of knowledge.
public struct PartyInput: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var partnershipID: Int64
  public var organisationID: Int64
  /// When it was said.
  public var day: DanishDate
  public var text: String

  public init(partnershipID: Int64, organisationID: Int64, day: DanishDate, text: String) {
    (self.partnershipID, self.organisationID) = (partnershipID, organisationID)
    (self.day, self.text) = (day, text)
  }
}

extension PartyInput: StoredRow {
  public static let databaseTableName = "partyInput"
}
