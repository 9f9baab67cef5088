/// An inquiry that is not closed, found by the number from which it was made.
public struct OpenInquiry: Equatable, Sendable, Identifiable {
  public var id: Int64
  public var openedOn: DanishDate
  /// What was said last.
  public var text: String
  public var ownerInitials: String

  public init(id: Int64, openedOn: DanishDate, text: String, ownerInitials: String) {
    self.id = id
    self.openedOn = openedOn
    self.text = text
    self.ownerInitials = ownerInitials
  }
}
