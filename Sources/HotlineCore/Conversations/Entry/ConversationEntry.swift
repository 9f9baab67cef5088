/// A contact as the desk enters it: what was said, who took part, and the inquiry it belongs to.
public struct ConversationEntry: Codable, Equatable, Sendable {
  /// nil for a contact that belongs to nobody's matter, such as a note or a call to keep in touch.
  /// Its organisation is ``caller``, filled in on saving.
  public var inquiry: Inquiry?
  public var interaction: Interaction
  /// Who called, or whom it was with; nil where nobody is known.
  public var caller: Party?
  /// Organisations that were named to the caller or talked about, in their order.
  public var mentions: [Mention]
  /// A promise to be made with it; its ids are filled in on saving. On an edit, nil leaves earlier
  /// ones alone.
  public var followUp: FollowUp?
  /// Open follow-ups, by id, that this contact keeps: they are done when it is saved. Empty in what
  /// the register gives back.
  public var completes: [Int64]
  /// What was entered during this contact: it is tied to its inquiry. Empty in what the register
  /// gives back.
  public var began: [BegunRecord] = []
  /// The company that the caller lets do a part of its production, stored as spun out of the caller.
  /// nil in what the register gives back.
  public var spinOff: Party?
  /// The social enterprise with which the caller may agree on something, stored as the idea of a
  /// partnership. nil in what the register gives back.
  public var partner: Party?

  public init(
    inquiry: Inquiry? = nil, interaction: Interaction, caller: Party? = nil,
    mentions: [Mention] = [], followUp: FollowUp? = nil, completes: [Int64] = []
  ) {
    self.inquiry = inquiry
    self.interaction = interaction
    self.caller = caller
    self.mentions = mentions
    self.followUp = followUp
    self.completes = completes
  }

  /// An organisation of the register, or one to be entered under `name` on saving.
  public struct Party: Codable, Equatable, Sendable {
    /// 0 for a new one.
    public var organisationID: Int64
    public var name: String
    /// What kind a new one is: `initiative` for an entrepreneur, whose phase is then *idea*. nil for
    /// one that the register knows.
    public var newKind: Organisation.Kind?

    public init(organisationID: Int64, name: String, newKind: Organisation.Kind? = nil) {
      self.organisationID = organisationID
      self.name = name
      self.newKind = newKind
    }

    /// Somebody the register does not know yet.
    public init(newOrganisation name: String, kind: Organisation.Kind = .initiative) {
      self.init(organisationID: 0, name: name, newKind: kind)
    }
  }

  /// An organisation's part in what was said, besides the caller's.
  public struct Mention: Codable, Equatable, Sendable {
    public var party: Party
    /// `referredTo` is *nævnt*: with an inquiry it makes a ``Referral``, and changes no owner.
    public var role: InteractionOrganisation.Role
    /// What came of the naming. Read only for `referredTo` in an inquiry.
    public var outcome: Referral.Outcome

    public init(
      party: Party, role: InteractionOrganisation.Role = .discussed,
      outcome: Referral.Outcome = .unknown
    ) {
      self.party = party
      self.role = role
      self.outcome = outcome
    }
  }
}
