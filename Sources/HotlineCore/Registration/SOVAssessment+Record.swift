import Resources

extension SOVAssessment: Record {
  public static let kind = RecordKind.sovAssessment
  public static let names = KindNames(
    Phrase(da: "SØV-vurdering", en: "Assessment"),
    the: Phrase(da: "SØV-vurderingen", en: "the assessment"))
  public static let list: RecordList? = RecordList(
    SOVAssessment.self, Phrase(da: "SØV-vurderinger", en: "Assessments"),
    leading: [
      .field("assessedOn"), .field(.organisation), .field("conclusion"), .field(.purpose),
      .field("assessedByStaffID"),
    ])
  public static let detail: DetailSection? = DetailSection(
    names.one, of: SOVAssessment.self,
    ids: "SELECT id FROM sovAssessment WHERE organisationID = ? ORDER BY assessedOn DESC, id DESC"
  ) { assessment, language in
    [
      assessment.conclusion?.word(language),
      assessment.unreadable.shown("assessedOn", else: assessment.assessedOn.display),
      assessment.purpose,
    ].compactMap(\.self).joined(separator: " · ")
  }

  public static let items = (facts + judgement).map(RecordItem.field)

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> SOVAssessment {
    SOVAssessment(organisationID: about.organisationID, assessedOn: .first)
  }

  public func refusals(from base: SOVAssessment?, _ saving: Saving) -> [Refusal] {
    var refusals: [RegistrationRefusal] = []
    if max(assessedOn, holdsFrom ?? assessedOn) > saving.today { refusals.append(.dayInFuture) }
    if conclusion == .sov {
      if isPrivate == .no { refusals.append(.sovNeedsPrivate) }
      if isTrading == .no { refusals.append(.sovNeedsTrading) }
      if (purpose ?? "").trimmed.count < Self.shortestPurpose {
        refusals.append(.sovNeedsPurpose(minimum: Self.shortestPurpose))
      }
    }
    return refusals.map(Refusal.registration)
  }

  /// The days as a social enterprise follow in the same breath, so that one undo takes both back.
  public func settle(from base: SOVAssessment?, _ saving: Saving) throws {
    if base?.sovFrom == nil { try saving.change.followAssessment(self) }
  }

  // MARK: Fields

  private static let facts = [
    Field(
      .organisation, \SOVAssessment.organisationID, .lookup(Lookup(.organisation)),
      FieldWords(
        da: "Virksomhed", "Hvem vurderes? Enter tager øverste forslag",
        en: "Enterprise", "Who is assessed? Enter takes the top hit"),
      isRequired: true, column: "organisationID"),
    Field(
      "isPrivate", \SOVAssessment.isPrivate, .one(of: Answer.self),
      FieldWords(
        da: "Privat", "Er den privat, altså hverken kommunens eller statens?",
        en: "Private", "Is it private, neither the municipality's nor the state's?"),
      isRequired: true),
    Field(
      .isTrading, \SOVAssessment.isTrading, .one(of: Answer.self),
      FieldWords(
        da: "Driver erhverv", "Sælger den varer eller ydelser?",
        en: "Trading", "Does it sell goods or services?"),
      isRequired: true),
    Field(
      .purpose, \SOVAssessment.purpose, .multiline(max: 2_000),
      FieldWords(
        da: "Formål", "Hvilket socialt eller samfundsgavnligt formål fremmer virke og indtjening?",
        en: "Purpose", "Which social purpose do its work and earnings further?")),
  ]

  private static let judgement = [
    Field(
      "conclusion", \SOVAssessment.conclusion, .one(of: Conclusion.self),
      FieldWords(
        da: "Konklusion",
        "En privat virksomhed, der driver erhverv for at fremme et socialt formål?",
        en: "Conclusion", "A private enterprise that trades to further a social purpose?"),
      isRequired: true),
    Field(
      "holdsFrom", \SOVAssessment.holdsFrom, .date(.past),
      FieldWords(
        da: "SØV siden", "Hvornår begyndte det? Tom: vurderingsdagen. Dagen tæller i mål 2",
        en: "Since", "When did it begin? Empty: the day below. It counts in goal 2"),
      shownWhen: .chosen("conclusion", [Conclusion.sov.rawValue])),
    Field(
      "assessedOn", \SOVAssessment.assessedOn, .date(.past),
      FieldWords(da: "Vurderet den", "Hvilken dag?", en: "Assessed on", "On which day?"),
      isRequired: true, initial: .today),
    Field(
      "assessedByStaffID", \SOVAssessment.assessedByStaffID, .choice(.list(.staff)),
      FieldWords(da: "Vurderet af", "Hvem af os?", en: "Assessed by", "Who of us?"),
      isRequired: true, initial: .me),
    Field(
      .note, \SOVAssessment.note, .multiline(max: 4_000),
      FieldWords(
        da: "Note", "Hvad bygger det på? Aldrig et CPR-nummer",
        en: "Note", "What is it based on? Never a CPR number")),
  ]
}
