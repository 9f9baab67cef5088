/// Why somebody does not get into a register, and who could change that.
public struct NotAdmitted: Equatable, Sendable {
  /// Their login.
  public let user: String
  /// Their initials, where they stand in the register and are out of service; nil where nobody has the login.
  public let initials: String?
  /// The initials of the administrators in service.
  public let administrators: [String]
  /// The path of the register.
  public let path: String
  /// The file belongs to them, so that they may take over.
  public let isOwner: Bool
}
