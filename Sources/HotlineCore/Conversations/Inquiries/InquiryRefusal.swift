import Resources

/// A rule of inquiries and contacts that an edit breaks.
public enum InquiryRefusal: RefusalOfKind {
  case closedNeedsOutcome
  case handoverNeedsReceiver
  /// It is closed as handed over, and nobody at the receiver has said yes.
  case handoverNotConfirmed
  case confirmerMissing
  /// The receiver said no, and nobody said why.
  case refusalNeedsReason
  case unmetNeedsText
  case outcomeWhileWaiting
  case step(from: Inquiry.State, to: Inquiry.State)
  /// A contact ends before it begins.
  case contactEndsBeforeStart

  public func sentence(_ language: Language) -> String {
    switch self {
    case .closedNeedsOutcome: ConversationPhrases.closedNeedsOutcome(language)
    case .handoverNeedsReceiver: ConversationPhrases.handoverNeedsReceiver(language)
    case .handoverNotConfirmed: ConversationPhrases.handoverNotConfirmed(language)
    case .confirmerMissing: ConversationPhrases.confirmerMissing(language)
    case .refusalNeedsReason: ConversationPhrases.refusalNeedsReason(language)
    case .unmetNeedsText: ConversationPhrases.unmetNeedsText(language)
    case .outcomeWhileWaiting: ConversationPhrases.outcomeWhileWaiting(language)
    case .step(let from, let to):
      ConversationPhrases.inquiryStep(
        language, ["from": from.word(language), "to": to.word(language)])
    case .contactEndsBeforeStart: ConversationPhrases.contactEndsBeforeStart(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .closedNeedsOutcome, .outcomeWhileWaiting, .step: [.outcome]
    case .handoverNeedsReceiver: [.handoverTo]
    case .handoverNotConfirmed, .confirmerMissing: [.confirmedBy]
    case .refusalNeedsReason: [.handoverRefusal]
    case .unmetNeedsText: [.unmetNeed]
    case .contactEndsBeforeStart: [.heldOn]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``InquiryRefusal``.
  public static func inquiry(_ rule: InquiryRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
