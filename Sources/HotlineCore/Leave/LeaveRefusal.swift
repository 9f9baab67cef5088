import Resources

/// A rule of leave that an edit breaks.
public enum LeaveRefusal: RefusalOfKind {
  case step(from: LeaveCase.State, to: LeaveCase.State)
  /// It reads like a name, with or without a digit.
  case referenceIsNoNumber
  /// Refused, and yet it says when the leave is.
  case refusedHasLeave
  case needsApplicationDay
  case needsDecisionDay
  case needsFirstDay
  case needsLastDay
  case needsOrganisation

  public func sentence(_ language: Language) -> String {
    switch self {
    case .step(let from, let to):
      RefusalPhrases.leaveStep(language, ["from": from.word(language), "to": to.word(language)])
    case .referenceIsNoNumber: RefusalPhrases.leaveReference(language)
    case .refusedHasLeave: RefusalPhrases.leaveRefusedHasLeave(language)
    case .needsApplicationDay: RefusalPhrases.leaveNeedsApplication(language)
    case .needsDecisionDay: RefusalPhrases.leaveNeedsDecision(language)
    case .needsFirstDay: RefusalPhrases.leaveNeedsFirstDay(language)
    case .needsLastDay: RefusalPhrases.leaveNeedsLastDay(language)
    case .needsOrganisation: RefusalPhrases.leaveNeedsOrganisation(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .step: [.state]
    case .referenceIsNoNumber: ["caseNo"]
    case .refusedHasLeave: [.startsOn, .endsOn, "fullPay"]
    case .needsApplicationDay: ["appliedOn"]
    case .needsDecisionDay: ["decidedOn"]
    case .needsFirstDay: [.startsOn]
    case .needsLastDay: [.endsOn]
    case .needsOrganisation: ["resulting"]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``LeaveRefusal``.
  public static func leave(_ rule: LeaveRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
