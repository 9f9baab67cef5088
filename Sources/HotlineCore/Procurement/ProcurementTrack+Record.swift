import Resources

extension ProcurementTrack: Record {
  public static let kind = RecordKind.procurementTrack
  public static let names = KindNames(
    Phrase(da: "Indkøbsspor", en: "Procurement track"),
    the: Phrase(da: "indkøbssporet", en: "the procurement track"))
  public static let list: RecordList? = RecordList(
    ProcurementTrack.self, Phrase(da: "På vej til indkøbsportalen", en: "On the way to the portal"),
    leading: [
      .field(.organisation), .field(.state), .field("meetingOn"), .field("areas"),
      .field("portalFrom"), .field("portalTo"),
    ])
  public static let detail: DetailSection? = DetailSection(
    names.one, of: ProcurementTrack.self,
    ids: "SELECT id FROM procurementTrack WHERE organisationID = ? ORDER BY id DESC"
  ) { track, language in
    let day: String? =
      switch track.state {
      case .inPortal: track.portalFrom?.display
      case .leftPortal: track.portalTo?.display
      case .eligible, .meetingRequested, .meetingHeld, .areasIdentified, .notEligible:
        track.meetingOn?.display
      }
    return [
      track.state == .inPortal ? ProcurementPhrases.portalBadge(language) : nil,
      track.state.word(language), day, track.areas ?? track.reason,
    ].compactMap(\.self).joined(separator: " · ")
  }

  public static let items = [
    organisation, state, meetingOn, areas, portalFrom, portalTo, reason, note,
  ]
  .map(RecordItem.field)

  public static let spans = [
    FieldSpan(portalFrom.declaration, portalTo.declaration, mayMeet: false)
  ]

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> ProcurementTrack {
    ProcurementTrack(organisationID: about.organisationID, state: .eligible)
  }

  public func refusals(from base: ProcurementTrack?, _ saving: Saving) throws -> [Refusal] {
    let stored = try ProcurementTrack.find(id, saving.db)
    let facts = try OrganisationFacts.load([organisationID], saving.db)[organisationID]
    return ProcurementTrackGuards(self, base: stored ?? base, facts: facts, today: saving.today)
      .refusals()
  }

  // MARK: Fields

  private static let organisation = Field(
    .organisation, \ProcurementTrack.organisationID, .lookup(Lookup(.organisation)),
    FieldWords(
      da: "Virksomhed", "Hvem skal møde Indkøb? Enter tager øverste forslag",
      en: "Enterprise", "Who meets Procurement? Enter takes the top hit"),
    isRequired: true, column: "organisationID")
  private static let state = Field(
    .state, \ProcurementTrack.state, .one(of: State.self),
    FieldWords(
      da: "Tilstand", "Hvor langt er den? Mellemrum vælger", en: "State", "How far? Space chooses"),
    isRequired: true, initial: .value(.codes([State.eligible.rawValue])))
  private static let meetingOn = Field(
    "meetingOn", \ProcurementTrack.meetingOn, .date(.nearest),
    FieldWords(
      da: "Møde den", "Hvilken dag mødes I med Indkøb? Den dag skal den være RSV",
      en: "Meeting on", "On which day is the meeting? It has to be RSV then"),
    shownWhen: .notChosen(.state, [State.eligible.rawValue, State.notEligible.rawValue]))
  private static let areas = Field(
    "areas", \ProcurementTrack.areas, .text(max: 500),
    FieldWords(
      da: "Områder", "Hvor er der hverken aftaler eller udbudsregler?",
      en: "Areas", "Where are there neither agreements nor rules of tender?"),
    shownWhen: .chosen(
      .state,
      [State.meetingHeld, .areasIdentified, .inPortal, .leftPortal].map(\.rawValue)))
  private static let inPortal = Condition.chosen(
    .state, [State.inPortal.rawValue, State.leftPortal.rawValue])
  private static let portalFrom = Field(
    "portalFrom", \ProcurementTrack.portalFrom, .date(.nearest),
    FieldWords(
      da: "I portal fra", "Fra hvilken dag står den i indkøbsportalen?",
      en: "In portal from", "From which day is it in the portal?"),
    shownWhen: inPortal)
  private static let portalTo = Field(
    "portalTo", \ProcurementTrack.portalTo, .date(.nearest),
    FieldWords(
      da: "Ude fra", "Fra hvilken dag står den der ikke længere? Tom: endnu",
      en: "Out from", "From which day is it there no longer? Empty: still"),
    shownWhen: inPortal)
  private static let reason = Field(
    "reason", \ProcurementTrack.reason, .text(max: 500),
    FieldWords(da: "Hvorfor ikke", "Hvad står i vejen?", en: "Why not", "What is in the way?"),
    shownWhen: .chosen(.state, [State.notEligible.rawValue]))
  private static let note = Field(
    .note, \ProcurementTrack.note, .multiline(max: 4_000),
    FieldWords(
      da: "Note", "Hvad blev der aftalt? Aldrig et CPR-nummer",
      en: "Note", "What was agreed? Never a CPR number"))
}
