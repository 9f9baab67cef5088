/// What the register knows of a number that calls, as it is shown while the telephone rings.
public struct CallerCard: Equatable, Sendable {
  /// Whose number it is, social enterprises first; empty for a number that nobody owns.
  public var owners: [NumberOwner] = []
  /// Where the first of them is.
  public var city: String?
  /// What must not be overlooked about the first of them.
  public var important: [String] = []
  /// The last contact with the first of them.
  public var lastTalk: TimelineEntry?
  /// Of a number that nobody owns: what was asked from it and is still open.
  public var openInquiries: [OpenInquiry] = []

  public init() {}
}

extension Register {
  /// Who calls from a number. Costs with its owners, not with the register.
  public func callerCard(of number: PhoneNumber, today: DanishDate) throws -> CallerCard {
    var card = CallerCard()
    card.owners = try owners(of: number, today: today)
    guard let first = card.owners.first else {
      card.openInquiries = try openInquiries(from: number)
      return card
    }
    guard let detail = try detail(of: first.organisationID, today: today) else { return card }
    card.city = detail.organisation.city
    card.important = detail.important
    card.lastTalk = detail.timeline.first { entry in
      switch entry.what {
      case .interaction(_, let kind, _, _): kind != .note
      case .partnershipIdea, .partnershipAgreed, .partnershipEnded, .followUpDone: false
      }
    }
    return card
  }
}

extension OrganisationDetail {
  /// What is said of it before anything else, while the telephone rings, in the call, in the list and
  /// on top of the detail: the notes that are marked as important.
  public var important: [String] { organisation.important(importantNotes) }
}
