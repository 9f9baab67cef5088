/// Every kind of record, by the name that the history and drafts keep it under.
public enum RecordKind: String, Codable, Sendable, CaseIterable {
  case organisation, standing, contact, line, workplace, partnership, card
  case followUp, interaction, inquiry, position, contactInfo, openingHours, holidayOverride, rating
  case staff, label, scheme, parameter, category, prize, retention, period, milestone, freeze
  case relation, roleModel, partyInput
  case rsvCase, sovAssessment, purchaseNeed, procurementTrack
  case event, attendance, awardRound, nomination, leaveCase
  case wordProposal
  case personRequest

  /// What `hotline show` takes for a record of a kind whose records have no reference of their own, such as
  /// `contact:12`.
  public func reference(of id: Int64) -> String { "\(rawValue):\(id)" }

  /// The type that declares it, in the room of its subject: all else about the kind stands there.
  public var declared: any DeclaredKind.Type {
    switch self {
    case .organisation: OrganisationEntry.self
    case .standing: OrganisationStanding.self
    case .contact: ContactEntry.self
    case .line: OfferLine.self
    case .workplace: WorkplaceOffer.self
    case .partnership: PartnershipEntry.self
    case .position: Position.self
    case .period: PeriodEntry.self
    case .card: KnowledgeCard.self
    case .followUp: FollowUp.self
    case .interaction: ConversationEntry.self
    case .inquiry: Inquiry.self
    case .contactInfo: ContactInfo.self
    case .openingHours: WeekdayHours.self
    case .holidayOverride: HolidayOverride.self
    case .rating: PartnerRating.self
    case .staff: Staff.self
    case .label: Label.self
    case .scheme: Scheme.self
    case .parameter: Parameter.self
    case .category: Category.self
    case .prize: Prize.self
    case .retention: RetentionRule.self
    case .milestone: Milestone.self
    case .freeze: FreezeEntry.self
    case .relation: OrganisationLink.self
    case .rsvCase: RSVCaseEntry.self
    case .sovAssessment: SOVAssessment.self
    case .roleModel: RoleModel.self
    case .event: EventEntry.self
    case .attendance: Attendance.self
    case .awardRound: AwardRound.self
    case .nomination: Nomination.self
    case .leaveCase: LeaveCase.self
    case .partyInput: PartyInput.self
    case .purchaseNeed: PurchaseNeed.self
    case .procurementTrack: ProcurementTrack.self
    case .wordProposal: WordProposal.self
    case .personRequest: PersonRequest.self
    }
  }

  /// What the kind is called.
  public var names: KindNames { declared.names }

  /// The list of the kind; nil for one that has none.
  public var list: RecordList? { declared.list }
}
