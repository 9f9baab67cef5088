import Resources

extension RSVCaseEntry {
  /// Three fields a criterion: whether it is met, what shows it, and when that was seen.
  static let criteria: [Field<RSVCaseEntry>] = RSVCriterion.allCases.flatMap { criterion in
    [status(of: criterion), evidence(of: criterion), day(of: criterion)]
      + (criterion == .surplus ? [dividend] : [])
  }

  private static func key(_ criterion: RSVCriterion, _ part: String) -> FieldKey {
    FieldKey(rawValue: criterion.rawValue + part)
  }

  private static func status(of criterion: RSVCriterion) -> Field<RSVCaseEntry> {
    let label = { (language: Language) in "\(criterion.number) \(criterion.word(language))" }
    return Field(
      key(criterion, "Status"), .one(of: RSVCriterion.Status.self),
      FieldWords(
        da: label(.danish), criterion.question(.danish), en: label(.english),
        criterion.question(.english)),
      initial: .value(.codes([RSVCriterion.Status.unknown.rawValue])),
      get: { $0[criterion].status.fieldValue(.one(of: RSVCriterion.Status.self)) },
      set: { entry, value in
        let status = value.codes.first.flatMap(RSVCriterion.Status.init)
        entry[criterion].status = status ?? .unknown
      })
  }

  /// Once somebody has looked.
  private static func isExamined(_ criterion: RSVCriterion) -> Condition {
    .chosen(
      key(criterion, "Status"),
      [RSVCriterion.Status.met.rawValue, RSVCriterion.Status.notMet.rawValue])
  }

  private static func evidence(of criterion: RSVCriterion) -> Field<RSVCaseEntry> {
    let kind = FieldKind.text(max: 500)
    return Field(
      key(criterion, "Evidence"), kind,
      FieldWords(
        da: "  vist ved", "Hvor står det? Fx vedtægter § 3",
        en: "  shown by", "Where does it stand? Such as statutes § 3"),
      shownWhen: isExamined(criterion),
      get: { FieldValue($0[criterion].evidence) }, set: { $0[criterion].evidence = $1.text })
  }

  private static func day(of criterion: RSVCriterion) -> Field<RSVCaseEntry> {
    let kind = FieldKind.date(.past)
    return Field(
      key(criterion, "On"), kind,
      FieldWords(
        da: "  set den", "Hvilken dag blev det set? Tom: i dag",
        en: "  seen on", "On which day was it seen? Empty: today"),
      shownWhen: isExamined(criterion),
      get: { FieldValue($0[criterion].checkedOn) },
      set: { entry, value in
        guard let day = DanishDate?.property(value, kind) else { return }
        entry[criterion].checkedOn = day
      })
  }

  private static let dividend = Field(
    "dividendPercent", \RSVCaseEntry.rsvCase.dividendPercent,
    .decimal(0...100, unit: Phrase(da: "% af resultat efter skat", en: "% of result after tax")),
    FieldWords(
      da: "  udbytte", "Hvor meget må ejerne højst få? Loven siger højst 35 % (§ 5, stk. 2)",
      en: "  dividend", "How much may owners get at most? The law says 35 % at most (§ 5(2))"))

  // MARK: The case

  static let organisation = Field(
    .organisation, \RSVCaseEntry.rsvCase.organisationID, .lookup(Lookup(.organisation)),
    FieldWords(
      da: "Virksomhed", "Hvem vil registreres? Enter tager øverste forslag",
      en: "Enterprise", "Who wants to be registered? Enter takes the top hit"),
    isRequired: true, column: "organisationID")

  private static let state = Field(
    .state, \RSVCaseEntry.rsvCase.state, .one(of: RSVCase.State.self),
    FieldWords(
      da: "Tilstand", "Hvor langt er den? Mellemrum vælger", en: "State", "How far? Space chooses"),
    isRequired: true, initial: .value(.codes([RSVCase.State.interest.rawValue])))

  private static func stands(_ states: [RSVCase.State]) -> Condition {
    .chosen(.state, states.map(\.rawValue))
  }

  static let beginning = [
    state,
    Field(
      "openedOn", \RSVCaseEntry.rsvCase.openedOn, .date(.past),
      FieldWords(
        da: "Spurgt den", "Hvornår sagde de, at de vil registreres?",
        en: "Asked on", "When did they say they want it?"),
      isRequired: true, initial: .today),
    Field(
      "helperStaffID", \RSVCaseEntry.rsvCase.helperStaffID, .choice(.list(.staff)),
      FieldWords(da: "Hjælper", "Hvem af os hjælper dem?", en: "Helper", "Who of us helps them?"),
      initial: .me),
  ]

  static let answer = [
    Field(
      "submittedOn", \RSVCaseEntry.rsvCase.submittedOn, .date(.past),
      FieldWords(
        da: "Indsendt den", "Hvornår gik ansøgningen til Erhvervsstyrelsen?",
        en: "Submitted on", "When did the application go to the authority?"),
      shownWhen: stands([.submitted, .registered, .refused, .withdrawn, .deregistered])),
    Field(
      "answeredOn", \RSVCaseEntry.rsvCase.answeredOn, .date(.past),
      FieldWords(
        da: "Svar den", "Registreret, afvist eller trukket tilbage hvilken dag?",
        en: "Answered on", "Registered, refused or withdrawn on which day?"),
      shownWhen: stands([.registered, .refused, .withdrawn, .deregistered])),
    Field(
      "answerReason", \RSVCaseEntry.rsvCase.answerReason, .text(max: 500),
      FieldWords(
        da: "Hvorfor", "Hvorfor blev det ikke til noget?", en: "Why", "Why did nothing come of it?"
      ),
      shownWhen: stands([.refused, .withdrawn])),
    Field(
      "deregisteredOn", \RSVCaseEntry.rsvCase.deregisteredOn, .date(.past),
      FieldWords(
        da: "Ude den", "Fra hvilken dag står den ikke længere i registeret?",
        en: "Out on", "From which day is it no longer in the register?"),
      shownWhen: stands([.deregistered])),
    Field(
      .note, \RSVCaseEntry.rsvCase.note, .multiline(max: 4_000),
      FieldWords(
        da: "Note", "Hvad aftalte I? Aldrig et CPR-nummer",
        en: "Note", "What did you agree on? Never a CPR number")),
  ]
}
