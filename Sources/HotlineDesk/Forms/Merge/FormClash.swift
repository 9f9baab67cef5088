/// A save that met a colleague's change of the same record.
public struct FormClash: Equatable, Sendable {
  /// The form as the edit found it.
  public let before: FilledForm
  /// The form on what stands now; nil where the colleague removed the record.
  public let theirs: FilledForm?
  /// Who changed it last: initials, empty where history does not say.
  public let staff: String
  /// When, such as `kl. 10.04`.
  public let time: String

  public init(before: FilledForm, theirs: FilledForm?, staff: String, time: String) {
    self.before = before
    self.theirs = theirs
    self.staff = staff
    self.time = time
  }
}
