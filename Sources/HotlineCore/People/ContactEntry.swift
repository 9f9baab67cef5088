/// A contact person with the roles and numbers that the form edits.
public struct ContactEntry: Codable, Equatable, Sendable {
  public var person: ContactPerson
  /// `contactPersonID` is set on saving.
  public var roles: [ContactRole]
  /// `contactPersonID` is set on saving.
  public var phones: [Phone]
  /// The organisation whose role and number the form shows.
  public var organisationID: Int64 = 0

  public init(_ person: ContactPerson, roles: [ContactRole] = [], phones: [Phone] = []) {
    self.person = person
    self.roles = roles
    self.phones = phones
  }
}
