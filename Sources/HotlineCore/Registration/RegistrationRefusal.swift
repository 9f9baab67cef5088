import Resources

/// A rule of RSV cases and of assessments that an edit breaks. Each says which key mends it.
public enum RegistrationRefusal: RefusalOfKind {
  case step(from: RSVCase.State, to: RSVCase.State)
  /// The enterprise is on its way already.
  case caseIsOpen
  case needsSubmissionDay
  case needsAnswerDay
  case answerNeedsReason
  case needsDeregistrationDay
  case dayInFuture
  case answerBeforeSubmission
  case deregisteredBeforeRegistered
  case sovNeedsPrivate
  case sovNeedsTrading
  case sovNeedsPurpose(minimum: Int)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .step(let from, let to):
      Self.step(from: from, to: to, language)
    case .caseIsOpen: RegistrationPhrases.caseIsOpen(language)
    case .needsSubmissionDay: RegistrationPhrases.needsSubmissionDay(language)
    case .needsAnswerDay: RegistrationPhrases.needsAnswerDay(language)
    case .answerNeedsReason: RegistrationPhrases.answerNeedsReason(language)
    case .needsDeregistrationDay: RegistrationPhrases.needsDeregistrationDay(language)
    case .dayInFuture: RegistrationPhrases.dayInFuture(language)
    case .answerBeforeSubmission: RegistrationPhrases.answerBeforeSubmission(language)
    case .deregisteredBeforeRegistered: RegistrationPhrases.deregisteredBeforeRegistered(language)
    case .sovNeedsPrivate: RegistrationPhrases.sovNeedsPrivate(language)
    case .sovNeedsTrading: RegistrationPhrases.sovNeedsTrading(language)
    case .sovNeedsPurpose(let minimum):
      RegistrationPhrases.sovNeedsPurpose(language, ["minimum": String(minimum)])
    }
  }

  /// Which step comes first, or what follows where none does.
  private static func step(
    from: RSVCase.State, to: RSVCase.State, _ language: Language
  ) -> String {
    let (before, after) = (from.word(language), to.word(language))
    if RSVCase.State.open.contains(from), from != .submitted,
      RSVCase.State.submitted.successors.contains(to)
    {
      return RegistrationPhrases.notSubmitted(
        language, ["to": after, "submitted": RSVCase.State.submitted.word(language)])
    }
    let next = RSVCase.State.allCases.filter { from.successors.contains($0) && $0 != from }
    guard !next.isEmpty else {
      return RegistrationPhrases.stepAfterEnd(language, ["from": before])
    }
    let choices = next.map { "»\($0.word(language))«" }.joined(separator: ", ")
    return RegistrationPhrases.step(language, ["from": before, "to": after, "next": choices])
  }

  public var fields: [FieldKey] {
    switch self {
    case .step: [.state]
    case .caseIsOpen: [.organisation]
    case .needsSubmissionDay: ["submittedOn"]
    case .needsAnswerDay, .answerBeforeSubmission: ["answeredOn"]
    case .answerNeedsReason: ["answerReason"]
    case .needsDeregistrationDay, .deregisteredBeforeRegistered: ["deregisteredOn"]
    case .dayInFuture:
      ["deregisteredOn", "answeredOn", "submittedOn", "holdsFrom", "assessedOn"]
    case .sovNeedsPrivate: ["isPrivate"]
    case .sovNeedsTrading: [.isTrading]
    case .sovNeedsPurpose: [.purpose]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``RegistrationRefusal``.
  public static func registration(_ rule: RegistrationRefusal) -> Refusal {
    .ofKind(KindRefusal(rule))
  }
}
