/// One line of an organisation's history with the hotline.
public struct TimelineEntry: Equatable, Sendable {
  public enum What: Equatable, Sendable {
    case interaction(
      id: Int64, kind: Interaction.Kind, direction: Interaction.Direction,
      role: InteractionOrganisation.Role)
    case partnershipIdea(id: Int64, reference: String)
    case partnershipAgreed(id: Int64, reference: String)
    case partnershipEnded(id: Int64, reference: String)
    case followUpDone(id: Int64)
  }

  /// What the timeline can be filtered by.
  public enum Kind: String, Sendable, CaseIterable {
    case call, email, meeting, visit, event, note, partnership, followUp
  }

  public var day: DanishDate
  /// Minutes after midnight; nil for what has a day only.
  public var minute: Int?
  public var what: What
  /// What was said or promised, or the title of the partnership.
  public var text: String
  /// nil for what no single person did.
  public var staffInitials: String?
  /// The inquiry of an interaction, or the one in which a partnership was started.
  public var inquiryID: Int64?
  /// The reference of that inquiry, such as `H-20261123-07`.
  public var inquiryReference: String?
  /// How the inquiry of an interaction stands.
  public var inquiryState: Inquiry.State?
  /// How the inquiry of an interaction ended; nil while nobody has said.
  public var outcome: Inquiry.Outcome?
  /// The department or organisation to which the matter was handed over.
  public var handedOverTo: String?
  /// What that said, as far as it is stored.
  public var handover: HandoverState?
  /// The references of the partnerships that were started in an interaction's inquiry.
  public var startedPartnerships: [String] = []

  public init(day: DanishDate, minute: Int? = nil, what: What, text: String) {
    self.day = day
    self.minute = minute
    self.what = what
    self.text = text
  }

  public var kind: Kind {
    switch what {
    case .interaction(_, .call, _, _): .call
    case .interaction(_, .email, _, _): .email
    case .interaction(_, .meeting, _, _): .meeting
    case .interaction(_, .visit, _, _): .visit
    case .interaction(_, .event, _, _): .event
    case .interaction(_, .note, _, _): .note
    case .partnershipIdea, .partnershipAgreed, .partnershipEnded: .partnership
    case .followUpDone: .followUp
    }
  }
}

extension Sequence where Element == TimelineEntry {
  /// The entries of these kinds, in their order; all of them where no kind is named.
  public func filtered(by kinds: Set<TimelineEntry.Kind>) -> [TimelineEntry] {
    filter { kinds.isEmpty || kinds.contains($0.kind) }
  }
}
