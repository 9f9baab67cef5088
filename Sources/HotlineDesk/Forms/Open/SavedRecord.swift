import HotlineCore

/// What a saved form leaves behind for the desk.
public struct SavedRecord: Equatable, Sendable {
  /// What the desk has to do with it.
  public struct Consequences: Equatable, Sendable {
    /// An organisation that was not in the register before, as a picker shows it.
    public var newOrganisation: LookupItem?
    /// What was entered anew and belongs to the call during which it was.
    public var begun: BegunRecord?
    /// The inquiry of a conversation.
    public var inquiryID: Int64?

    public init() {}
  }

  /// What was saved, in words for the notice.
  public let title: String
  /// How many alike were entered at once.
  public let copies: Int
  /// What the form is about from here on: an edit of what stands.
  public let subject: FormSubject
  public let consequences: Consequences

  public init(
    title: String, copies: Int = 1, subject: FormSubject = FormSubject(),
    consequences: Consequences = Consequences()
  ) {
    self.title = title
    self.copies = max(1, copies)
    self.subject = subject
    self.consequences = consequences
  }
}
