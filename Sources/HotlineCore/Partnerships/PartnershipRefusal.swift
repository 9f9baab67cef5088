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
  /// An addendum that was only agreed by word of mouth.
  case addendumNeedsWriting
  /// An addendum to itself, or to what was no agreement on its day.
  case addendumToNothing(reference: String)
  case needsEndDay
  case endsBeforeAgreement
  /// The agreed last day lies before the day of agreement.
  case plannedEndBeforeAgreement
  case endNeedsReason
  /// An input to the idea by somebody who is no party of it.
  case inputOfNoParty(name: String, reference: String)
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
    case .addendumNeedsWriting: RefusalPhrases.addendumNeedsWriting(language)
    case .addendumToNothing(let reference):
      RefusalPhrases.addendumToNothing(language, ["reference": reference])
    case .needsEndDay: RefusalPhrases.needsEndDay(language)
    case .endsBeforeAgreement: RefusalPhrases.endsBeforeAgreement(language)
    case .plannedEndBeforeAgreement: RefusalPhrases.plannedEndBeforeAgreement(language)
    case .endNeedsReason: RefusalPhrases.endNeedsReason(language)
    case .inputOfNoParty(let name, let reference):
      RefusalPhrases.inputOfNoParty(language, ["name": name, "reference": reference])
    case .step(let from, let to):
      RefusalPhrases.partnershipStep(
        language, ["from": from.word(language), "to": to.word(language)])
    case .undoAgreementNeedsLeader: RefusalPhrases.undoAgreementNeedsLeader(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .needsTwoParties, .samePartyTwice, .needsSOVOrTwoDepartments, .selfDeclaredOnly,
      .partyIsNotLiving, .notYetSOV, .inputOfNoParty:
      [.organisation]
    case .commonThirdTooShort: [.commonThird]
    case .needsMotive: [.motives]
    case .otherMotiveNeedsText: [.motiveOther]
    case .titleMissing: [.title, .goalTitle]
    case .needsAgreementDay, .agreedInFuture: [.agreedOn]
    case .agreementDayWithoutAgreement, .step, .undoAgreementNeedsLeader: [.state]
    case .needsForm, .addendumNeedsWriting: [.form]
    case .addendumToNothing: ["continues"]
    case .needsEndDay, .endsBeforeAgreement: [.endedOn]
    case .plannedEndBeforeAgreement: [.plannedEndOn]
    case .endNeedsReason: [.endReason]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``PartnershipRefusal``.
  public static func partnership(_ rule: PartnershipRefusal) -> Refusal {
    .ofKind(KindRefusal(rule))
  }
}
