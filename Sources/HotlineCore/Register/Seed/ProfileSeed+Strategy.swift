import Resources

/// The strategy periods with goals, options, principles and milestones.
extension ProfileSeed {
  func storePeriods(_ change: Change) throws {
    for period in profile.periods {
      let stored = try change.insert(StrategyPeriod(period))
      for goal in period.goals { try store(goal, periodID: stored.id, change) }
      for principle in period.principles { try store(principle, of: period, change) }
      for milestone in period.milestones { try store(milestone, periodID: stored.id, change) }
    }
  }

  private func store(_ goal: Profile.Goal, periodID: Int64, _ change: Change) throws {
    let stored = try change.insert(Goal(goal, periodID: periodID))
    for (key, value) in goal.options.sorted(by: { $0.key < $1.key }) {
      try change.insert(GoalOption(goalID: stored.id, key: key, value: value))
    }
  }

  private func store(
    _ principle: Profile.Principle, of period: Profile.Period, _ change: Change
  ) throws {
    try change.insert(Label(principle, of: period))
  }

  private func store(_ milestone: Profile.Milestone, periodID: Int64, _ change: Change) throws {
    var row = try Milestone(milestone)
    row.periodID = periodID
    try change.insert(row)
  }
}
