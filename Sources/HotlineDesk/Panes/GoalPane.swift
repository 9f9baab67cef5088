import HotlineCore
import Screen

/// The goal meter.
public struct GoalPane: Equatable, Sendable {
  public var meter: GoalMeter?
  public var periods: [StrategyPeriod] = []
  /// The period a person chose; nil: the one of today, else the latest.
  public var chosenPeriodID: Int64?
  /// A goal's index; one past the last is the line of what lies outside every period.
  public var selected = 0
  var ticket: Ticket = 0

  mutating func receive(_ meter: GoalMeter, _ periods: [StrategyPeriod], _ ticket: Ticket) {
    guard ticket == self.ticket else { return }
    self.meter = meter
    self.periods = periods
    selected = min(selected, meter.figures.count)
  }

  mutating func move(_ key: Key) {
    let last = meter?.figures.count ?? 0
    switch key {
    case .up, .pageUp: selected = max(0, selected - 1)
    case .down, .pageDown: selected = min(last, selected + 1)
    case .home: selected = 0
    case .end: selected = last
    default: break
    }
  }
}

extension DeskState {
  mutating func measureGoals() -> [DeskEffect] {
    goals.ticket = nextTicket()
    return [.measure(periodID: goals.chosenPeriodID, goals.ticket)]
  }
}
