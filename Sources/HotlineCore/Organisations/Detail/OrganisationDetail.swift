/// One organisation with all that belongs to it, as the detail pane shows it on a day.
public struct OrganisationDetail: Equatable, Sendable {
  public var organisation: Organisation
  public var standing: Standing
  public var sizeClass: SizeClass
  /// Since when it has been a social enterprise without a break; nil when it is none.
  public var sovSince: DanishDate?
  /// Since when it has stood in the state's register; nil when it does not.
  public var rsvSince: DanishDate?
  /// The name of its municipality; nil when that is unknown.
  public var municipalityName: String?
  /// Names it had before, newest first.
  public var earlierNames: [String] = []
  /// All that its forms show.
  public var entry: OrganisationEntry
  /// Its names and addresses with their days, the present ones among them.
  public var namePeriods: [NamePeriod] = []
  public var addressPeriods: [AddressPeriod] = []
  /// The names of the organisations that it belongs to or continues, by id.
  public var relatedNames: [Int64: String] = [:]
  /// Notes of talks that are marked as important, newest first.
  public var importantNotes: [ImportantNote] = []
  /// Its own numbers, the primary one first; those of contact persons stand with them.
  public var phones: [Phone] = []
  /// The primary one first; roles that have ended are left out.
  public var contacts: [Contact] = []
  public var offers: [OfferLine] = []
  public var needs: [OfferLine] = []
  public var workplaceOffer: WorkplaceOffer?
  public var positions: [Position] = []
  public var partnerships: [PartnershipSummary] = []
  /// Of the kinds that declare a ``DetailSection``, in the order of ``RecordKind``.
  public var records: [DetailRecord] = []
  /// Newest first.
  public var timeline: [TimelineEntry] = []
  /// The inquiries in which it called, newest first.
  public var inquiries: [InquirySummary] = []
  /// Open ones, the first due first.
  public var followUps: [FollowUp] = []
  /// Whether it is shown to others as an example that day: a star.
  public var isRoleModel = false
  /// The phase of its life; nil where nobody has said.
  public var phase: PhasePeriod?
  /// The last contact in which both sides spoke.
  public var lastDialogueOn: DanishDate?
  /// When the next dialogue is due at the latest; nil for others than social enterprises.
  public var nextDialogueBy: DanishDate?
  public var verification: Verification
  /// Its rows of which something cannot be read.
  public var unreadable: [UnreadableRow] = []

  public init(
    organisation: Organisation, standing: Standing, sizeClass: SizeClass,
    verification: Verification
  ) {
    self.organisation = organisation
    entry = OrganisationEntry(organisation)
    self.standing = standing
    self.sizeClass = sizeClass
    self.verification = verification
  }

  /// Positions that exist today: established, filled or vacant.
  public var openPositions: [Position] {
    positions.filter {
      switch $0.state {
      case .established, .filled, .vacant: true
      case .planned, .closed: false
      }
    }
  }

  /// Open positions of fewer than ten hours a week.
  public var lowHourPositions: [Position] {
    openPositions.filter { $0.hoursPerWeek < 10 }
  }
}

extension OrganisationDetail {
  /// Somebody who answers for the organisation, with the numbers to reach them.
  public struct Contact: Equatable, Sendable, Identifiable {
    public var person: ContactPerson
    public var role: ContactRole
    public var phones: [Phone]

    public var id: Int64 { role.id }

    public init(person: ContactPerson, role: ContactRole, phones: [Phone]) {
      self.person = person
      self.role = role
      self.phones = phones
    }
  }
}

/// A partnership in one line, seen from one of its parties.
public struct PartnershipSummary: Equatable, Sendable, Identifiable {
  public var id: Int64
  public var reference: String
  public var title: String
  public var state: Partnership.State
  public var agreedOn: DanishDate?
  public var endedOn: DanishDate?
  /// The names of the other parties.
  public var others: [String]
  /// Empty until it is agreed.
  public var classes: Set<PartnershipClass>

  public init(_ partnership: Partnership, others: [String], classes: Set<PartnershipClass>) {
    id = partnership.id
    reference = partnership.reference
    title = partnership.title
    state = partnership.state
    agreedOn = partnership.agreedOn
    endedOn = partnership.endedOn
    self.others = others
    self.classes = classes
  }
}
