/// Whose telephone number it is, with what was promised to them.
public struct NumberOwner: Equatable, Sendable {
  public var organisationID: Int64
  public var name: String
  public var standing: Standing
  /// nil where the number is the organisation's own.
  public var contactID: Int64?
  public var contactName: String?
  /// Open ones, the first due first.
  public var followUps: [FollowUp]
  /// What must not be overlooked about the organisation.
  public var important: [String] = []

  public init(organisationID: Int64, name: String, standing: Standing) {
    self.organisationID = organisationID
    self.name = name
    self.standing = standing
    followUps = []
  }
}
