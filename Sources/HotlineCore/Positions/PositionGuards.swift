extension Position {
  /// Hours a week of a full-time position.
  public static let fullTimeHours = 37.0

  /// The first day of the position; nil while it is only planned.
  public var beganOn: DanishDate? {
    [establishedOn, firstFilledOn].compactMap { $0 }.min()
  }
}

extension Position.State {
  /// The states that can follow this one; planned ones may be filled at once.
  public var successors: Set<Position.State> {
    switch self {
    case .planned: [.established, .filled, .closed]
    case .established: [.planned, .filled, .closed]
    case .filled: [.vacant, .closed]
    case .vacant: [.filled, .closed]
    case .closed: []
    }
  }
}

/// The rules that a position must meet. Each list names every problem at once.
public struct PositionGuards: Sendable {
  public let position: Position
  /// As the edit began; nil for a new position.
  public let base: Position?
  /// The scheme that the position names; nil when the register has no such one.
  public let scheme: Scheme?
  public let today: DanishDate
  public let role: Staff.Role

  public init(
    _ position: Position, base: Position?, scheme: Scheme?, today: DanishDate, role: Staff.Role
  ) {
    self.position = position
    self.base = base
    self.scheme = scheme
    self.today = today
    self.role = role
  }

  public func refusals() -> [Refusal] {
    var refusals: [Refusal] = []
    if !(position.hoursPerWeek > 0 && position.hoursPerWeek <= Position.fullTimeHours) {
      refusals.append(.outOfRange(Position.hours.name))
    }
    return refusals + schemeProblems() + stateProblems() + dayProblems()
  }

  /// A scheme that is closed takes nobody in from its last day on; what began before stays.
  private func schemeProblems() -> [Refusal] {
    guard let scheme else { return [.position(.schemeUnknown(code: position.schemeCode))] }
    let isSame = base?.schemeCode == position.schemeCode && base?.beganOn == position.beganOn
    let start = position.beganOn ?? today
    return isSame || scheme.holds(on: start) ? [] : [.position(.schemeNotOpen(code: scheme.code))]
  }

  private func stateProblems() -> [Refusal] {
    guard let base, base.state != position.state, !base.state.successors.contains(position.state)
    else { return [] }
    return [.position(.step(from: base.state, to: position.state))]
  }

  private func dayProblems() -> [Refusal] {
    var refusals: [Refusal] = []
    if position.firstFilledOn == nil {
      switch position.state {
      case .filled, .vacant: refusals.append(.position(.filledNeedsDay))
      case .planned, .established, .closed: break
      }
    }
    if let first = base?.firstFilledOn, first != position.firstFilledOn, !mayCorrect {
      refusals.append(.position(.firstFilledIsFixed))
    }
    if position.state == .closed, position.closedOn == nil {
      refusals.append(.position(.closedNeedsDay))
    }
    if let closedOn = position.closedOn, let beganOn = position.beganOn, closedOn < beganOn {
      refusals.append(.position(.closedBeforeStart))
    }
    if let first = position.firstFilledOn, first > today { refusals.append(.dayInFuture) }
    return refusals
  }

  /// The first filling counts in a goal: refills do not move it, and only a leader corrects it.
  private var mayCorrect: Bool {
    switch role {
    case .leader, .admin: true
    case .reader, .staff: false
    }
  }
}
