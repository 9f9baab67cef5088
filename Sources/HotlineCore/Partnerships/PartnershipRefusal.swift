import Resources

/// A rule of partnerships that an edit breaks: of their parties, days and states.
public enum PartnershipRefusal: RefusalOfKind {
  case needsTwoParties
  case samePartyTwice(name: String)
  case needsSOVOrTwoDepartments
  /// The only social enterprise among the parties merely calls itself so.
  case selfDeclaredOnly(name: String)
  case partyIsNotLiving(name: String)
  case commonThirdTooShort(minimum: Int)
  case needsMotive
  case otherMotiveNeedsText
  /// None of the parties was a social enterprise on the day of agreement; this one is since `since`.
  case notYetSOV(name: String, since: DanishDate)
  case titleMissing
  case needsAgreementDay
  case agreedInFuture
  /// A day of agreement stands in an idea, a dialogue or a dropped partnership.
  case agreementDayWithoutAgreement
  case needsForm
  case needsEndDay
  case endsBeforeAgreement
  /// The agreed last day lies before the day of agreement.
  case plannedEndBeforeAgreement
  case endNeedsReason
  case step(from: Partnership.State, to: Partnership.State)
  /// Taking an agreement back to dialogue on a later day than it was entered.
  case undoAgreementNeedsLeader

  public func sentence(_ language: Language) -> String {
    switch self {
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
    case .step(let from, let to):
      RefusalPhrases.partnershipStep(
        language, ["from": from.word(language), "to": to.word(language)])
    case .undoAgreementNeedsLeader: RefusalPhrases.undoAgreementNeedsLeader(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .needsTwoParties, .samePartyTwice, .needsSOVOrTwoDepartments, .selfDeclaredOnly,
      .partyIsNotLiving, .notYetSOV:
      [.organisation]
    case .commonThirdTooShort: [.commonThird]
    case .needsMotive: [.motives]
    case .otherMotiveNeedsText: [.motiveOther]
    case .titleMissing: [.title, .goalTitle]
    case .needsAgreementDay, .agreedInFuture: [.agreedOn]
    case .agreementDayWithoutAgreement, .step, .undoAgreementNeedsLeader: [.state]
    case .needsForm: [.form]
    case .needsEndDay, .endsBeforeAgreement: [.endedOn]
    case .plannedEndBeforeAgreement: [.plannedEndOn]
    case .endNeedsReason: [.endReason]
    }
  }
}
