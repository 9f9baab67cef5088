/// The rules that a case must meet. The list names every problem at once.
public struct RSVCaseGuards: Sendable {
  public let rsvCase: RSVCase
  /// As the register has it; nil for a new case.
  public let base: RSVCase?
  public let today: DanishDate

  public init(_ rsvCase: RSVCase, base: RSVCase?, today: DanishDate) {
    (self.rsvCase, self.base, self.today) = (rsvCase, base, today)
  }

  public func refusals() -> [Refusal] {
    (stepProblems() + missingDays() + orderProblems()).map(Refusal.registration)
  }

  /// A new case begins on its way: what is answered at once was never helped.
  private func stepProblems() -> [RegistrationRefusal] {
    let from = base?.state ?? .submitted
    guard from != rsvCase.state, !from.successors.contains(rsvCase.state) else { return [] }
    return [.step(from: base?.state ?? .interest, to: rsvCase.state)]
  }

  private func missingDays() -> [RegistrationRefusal] {
    var refusals: [RegistrationRefusal] = []
    switch rsvCase.state {
    case .interest, .guidance, .documentation: break
    case .submitted: if rsvCase.submittedOn == nil { refusals.append(.needsSubmissionDay) }
    case .registered:
      if rsvCase.submittedOn == nil { refusals.append(.needsSubmissionDay) }
      if rsvCase.answeredOn == nil { refusals.append(.needsAnswerDay) }
    case .refused, .withdrawn:
      if rsvCase.answeredOn == nil { refusals.append(.needsAnswerDay) }
      if (rsvCase.answerReason ?? "").isBlank { refusals.append(.answerNeedsReason) }
    case .deregistered:
      if rsvCase.deregisteredOn == nil { refusals.append(.needsDeregistrationDay) }
    }
    return refusals
  }

  private func orderProblems() -> [RegistrationRefusal] {
    var refusals: [RegistrationRefusal] = []
    let days = [rsvCase.submittedOn, rsvCase.answeredOn, rsvCase.deregisteredOn].compactMap(\.self)
    if days.contains(where: { $0 > today }) { refusals.append(.dayInFuture) }
    if let answered = rsvCase.answeredOn {
      if let submitted = rsvCase.submittedOn, answered < submitted {
        refusals.append(.answerBeforeSubmission)
      }
      if let out = rsvCase.deregisteredOn, out <= answered {
        refusals.append(.deregisteredBeforeRegistered)
      }
    }
    return refusals
  }
}
