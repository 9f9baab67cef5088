import Resources

extension Refusal {
  /// The rule that says no and the way out, for a person.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .missing(let field): RefusalPhrases.missing(language, ["field": field.label(language)])
    case .endsBefore(let field, let start):
      RefusalPhrases.endsBefore(
        language, ["field": field.label(language), "start": start.label(language)])
    case .lessThan(let field, let least):
      RefusalPhrases.lessThan(
        language, ["field": field.label(language), "least": least.label(language)])
    case .outOfRange(let field):
      RefusalPhrases.outOfRange(language, ["field": field.label(language)])
    case .taken(let field, let value):
      RefusalPhrases.taken(language, ["field": field.label(language), "value": value])
    case .needsTwoParties: RefusalPhrases.needsTwoParties(language)
    case .samePartyTwice(let name): RefusalPhrases.samePartyTwice(language, ["name": name])
    case .needsSOVOrTwoDepartments: RefusalPhrases.needsSOVOrTwoDepartments(language)
    case .selfDeclaredOnly(let name): RefusalPhrases.selfDeclaredOnly(language, ["name": name])
    case .partyIsNotLiving(let name): RefusalPhrases.partyIsNotLiving(language, ["name": name])
    case .commonThirdTooShort(let minimum):
      RefusalPhrases.commonThirdTooShort(language, ["minimum": String(minimum)])
    case .needsMotive: RefusalPhrases.needsMotive(language)
    case .otherMotiveNeedsText: RefusalPhrases.otherMotiveNeedsText(language)
    case .notYetSOV(let name, let since):
      RefusalPhrases.notYetSOV(language, ["name": name, "since": since.display])
    case .titleMissing: RefusalPhrases.titleMissing(language)
    case .needsAgreementDay: RefusalPhrases.needsAgreementDay(language)
    case .agreedInFuture: RefusalPhrases.agreedInFuture(language)
    case .agreementDayWithoutAgreement: RefusalPhrases.agreementDayWithoutAgreement(language)
    case .needsForm: RefusalPhrases.needsForm(language)
    case .needsEndDay: RefusalPhrases.needsEndDay(language)
    case .endsBeforeAgreement: RefusalPhrases.endsBeforeAgreement(language)
    case .plannedEndBeforeAgreement: RefusalPhrases.plannedEndBeforeAgreement(language)
    case .endNeedsReason: RefusalPhrases.endNeedsReason(language)
    case .partnershipStep(let from, let to):
      RefusalPhrases.partnershipStep(
        language, ["from": from.word(language), "to": to.word(language)])
    case .undoAgreementNeedsLeader: RefusalPhrases.undoAgreementNeedsLeader(language)
    case .positionStep(let from, let to):
      RefusalPhrases.positionStep(
        language, ["from": from.word(language), "to": to.word(language)])
    case .schemeUnknown(let code): RefusalPhrases.schemeUnknown(language, ["code": code])
    case .schemeNotOpen(let code): RefusalPhrases.schemeNotOpen(language, ["code": code])
    case .firstFilledIsFixed: RefusalPhrases.firstFilledIsFixed(language)
    case .filledNeedsDay: RefusalPhrases.filledNeedsDay(language)
    case .closedNeedsDay: RefusalPhrases.closedNeedsDay(language)
    case .closedBeforeStart: RefusalPhrases.closedBeforeStart(language)
    case .dayInFuture: RefusalPhrases.dayInFuture(language)
    case .nameMissing: RefusalPhrases.nameMissing(language)
    case .cvrTaken(let by, let reference):
      RefusalPhrases.cvrTaken(language, ["by": by, "reference": reference])
    case .ceasedNeedsDay: RefusalPhrases.ceasedNeedsDay(language)
    case .ceasedBeforeStart: RefusalPhrases.ceasedBeforeStart(language)
    case .openPartnerships(let references):
      RefusalPhrases.openPartnerships(
        language, ["references": references.joined(separator: ", ")])
    case .mergedOrErased: RefusalPhrases.mergedOrErased(language)
    case .spanEndsBeforeStart: RefusalPhrases.spanEndsBeforeStart(language)
    case .contactNeedsOrganisation: RefusalPhrases.contactNeedsOrganisation(language)
    case .closedNeedsOutcome: ConversationPhrases.closedNeedsOutcome(language)
    case .handoverNeedsReceiver: ConversationPhrases.handoverNeedsReceiver(language)
    case .handoverNotConfirmed: ConversationPhrases.handoverNotConfirmed(language)
    case .confirmerMissing: ConversationPhrases.confirmerMissing(language)
    case .unmetNeedsText: ConversationPhrases.unmetNeedsText(language)
    case .outcomeWhileWaiting: ConversationPhrases.outcomeWhileWaiting(language)
    case .inquiryStep(let from, let to):
      ConversationPhrases.inquiryStep(
        language, ["from": from.word(language), "to": to.word(language)])
    case .contactEndsBeforeStart: ConversationPhrases.contactEndsBeforeStart(language)
    case .nothingToUndo: RefusalPhrases.nothingToUndo(language)
    case .changedSince(let subject):
      subject.isEmpty
        ? RefusalPhrases.changedSinceUnnamed(language)
        : RefusalPhrases.changedSince(language, ["subject": subject])
    case .changedUnseen(let subject):
      RefusalPhrases.changedUnseen(language, ["subject": named(subject, language)])
    case .builtUpon(let subject, let standing):
      RefusalPhrases.builtUpon(
        language,
        [
          "subject": named(subject, language),
          "what": standing.map { $0.words(language) }.joined(separator: ", "),
        ])
    case .looksLikeCPR: RefusalPhrases.looksLikeCPR(language)
    case .mightBeCPR: RefusalPhrases.mightBeCPR(language)
    }
  }
}

extension Refusal {
  private func named(_ subject: String, _ language: Language) -> String {
    subject.isEmpty ? RefusalPhrases.unnamed(language) : subject
  }
}

extension Dependent {
  /// How many of what, such as `2 × kontaktperson`.
  public func words(_ language: Language) -> String {
    let noun = kind?.names.one(language).lowercased() ?? RefusalPhrases.belonging(language)
    return "\(count) × \(noun)"
  }
}

extension PartnershipWarning {
  /// What is worth a look.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .noIdeaDevelopment: RefusalPhrases.noIdeaDevelopment(language)
    case .sizeMissing(let name): RefusalPhrases.sizeMissing(language, ["name": name])
    case .joinedLater(let name): RefusalPhrases.joinedLater(language, ["name": name])
    }
  }
}
