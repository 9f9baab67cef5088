extension Partnership.State {
  /// Whether it was agreed once: paused and ended ones were, too.
  public var isAgreement: Bool {
    switch self {
    case .agreed, .paused, .ended: true
    case .idea, .dialogue, .dropped: false
    }
  }

  /// The states that can follow this one: idea, dialogue, agreed, ended; paused beside agreed,
  /// dropped beside idea and dialogue. Back from agreed to dialogue is an undo with a rule of its own.
  public var successors: Set<Partnership.State> {
    switch self {
    case .idea: [.dialogue, .agreed, .dropped]
    case .dialogue: [.idea, .agreed, .dropped]
    case .agreed: [.paused, .ended, .dialogue]
    case .paused: [.agreed, .ended]
    case .ended, .dropped: []
    }
  }

  /// What hinders the step to `next`.
  ///
  /// An agreement goes back to dialogue on the day it was entered (`enteredOn`), later only by a
  /// leader.
  public func refusals(
    to next: Partnership.State, enteredOn: DanishDate?, today: DanishDate, by role: Staff.Role
  ) -> [Refusal] {
    guard next != self else { return [] }
    guard successors.contains(next) else {
      return [.partnership(.step(from: self, to: next))]
    }
    guard self == .agreed, next == .dialogue, enteredOn != today else { return [] }
    switch role {
    case .leader, .admin: return []
    case .reader, .staff: return [.partnership(.undoAgreementNeedsLeader)]
    }
  }
}
