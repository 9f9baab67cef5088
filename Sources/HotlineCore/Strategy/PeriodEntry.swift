/// A strategy period with its goals, as the form edits it.
public struct PeriodEntry: Codable, Equatable, Sendable {
  /// A goal with its counting options and what was reached before the register began.
  public struct GoalEntry: Codable, Equatable, Sendable {
    public var goal: Goal
    public var options: [GoalOption]
    public var openingBalances: [GoalOpeningBalance]

    public init(
      _ goal: Goal, options: [GoalOption] = [], openingBalances: [GoalOpeningBalance] = []
    ) {
      self.goal = goal
      self.options = options
      self.openingBalances = openingBalances
    }
  }

  public var period: StrategyPeriod
  public var goals: [GoalEntry]

  public init(_ period: StrategyPeriod, goals: [GoalEntry] = []) {
    self.period = period
    self.goals = goals
  }
}
