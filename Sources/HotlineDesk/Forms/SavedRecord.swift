/// What a saved form leaves behind for the desk.
public struct SavedRecord: Equatable, Sendable {
  /// What was saved, in words for the notice.
  public let title: String
  /// A new organisation, which the desk then shows.
  public var newOrganisationID: Int64?
  /// A new partnership, which belongs to the call during which it was entered.
  public var newPartnershipID: Int64?
  /// The inquiry of a conversation.
  public var inquiryID: Int64?
  /// What *samme som sidst* repeats.
  public var lastValues: [FieldKey: FieldValue] = [:]

  public init(title: String) {
    self.title = title
  }
}
