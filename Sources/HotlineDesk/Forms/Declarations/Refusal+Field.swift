import HotlineCore

extension FormState {
  /// The field that mends a refused save; nil when this form shows none, or when the refusal
  /// concerns the whole.
  public func field(of refusal: Refusal) -> FieldPath? {
    guard let key = refusal.field else { return nil }
    let path = pathNear(key, 0)
    return shownFields.contains(path) ? path : nil
  }
}

extension Refusal {
  /// The field of a form that stands for what the rule is about.
  fileprivate var field: FieldKey? {
    switch self {
    case .titleMissing: .title
    case .needsTwoParties, .samePartyTwice, .needsSOVOrTwoDepartments, .selfDeclaredOnly,
      .partyIsNotLiving, .notYetSOV, .contactNeedsOrganisation:
      .organisation
    case .commonThirdTooShort: .commonThird
    case .needsMotive: .motives
    case .otherMotiveNeedsText: .motiveOther
    case .needsAgreementDay, .agreedInFuture: .agreedOn
    case .agreementDayWithoutAgreement, .stateChange, .undoAgreementNeedsLeader: .state
    case .needsForm: .form
    case .needsEndDay, .endsBeforeAgreement: .endedOn
    case .endNeedsReason: .endReason
    case .hoursOutOfRange: .hours
    case .schemeUnknown, .schemeNotOpen: .scheme
    case .firstFilledIsFixed, .filledNeedsDay: .firstFilledOn
    case .closedNeedsDay, .closedBeforeStart: .closedOn
    case .nameMissing: .name
    case .cardTextMissing: .text
    case .closesBeforeOpening: .closes
    case .weekdayHasHours: .weekday
    case .dayHasOverride: .day
    case .cvrTaken: .cvr
    case .volumeOutOfRange: .volume
    case .periodEndsBeforeStart: .endsOn
    case .codeTaken: .code
    case .closedNeedsOutcome, .outcomeWhileWaiting, .inquiryStep: .outcome
    case .handoverNeedsReceiver: .handoverTo
    case .handoverNotConfirmed, .confirmerMissing: .confirmedBy
    case .unmetNeedsText: .unmetNeed
    case .contactEndsBeforeStart: .heldOn
    case .dayInFuture, .ceasedNeedsDay, .ceasedBeforeStart, .openPartnerships,
      .spanEndsBeforeStart, .nothingToUndo, .changedSince, .looksLikeCPR:
      nil
    }
  }
}
