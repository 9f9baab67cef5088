import Resources

/// The strategy periods with goals, options, principles and milestones.
extension ProfileSeed {
  func storePeriods(_ change: Change) throws {
    for period in profile.periods {
      var row = StrategyPeriod(
        code: period.code, title: period.title.da,
        startsOn: try DanishDate(shipped: period.startsOn),
        endsOn: try DanishDate(shipped: period.endsOn),
        status: try shipped(period.status.rawValue))
      row.titleEn = period.title.en
      row.sourceRef = period.sourceRef
      let stored = try change.insert(row)
      for goal in period.goals { try store(goal, periodID: stored.id, change) }
      for principle in period.principles { try store(principle, of: period, change) }
      for milestone in period.milestones { try store(milestone, periodID: stored.id, change) }
    }
  }

  private func store(_ goal: Profile.Goal, periodID: Int64, _ change: Change) throws {
    var row = Goal(
      periodID: periodID, ordinal: goal.ordinal, code: goal.code, titleDa: goal.title.da,
      titleEn: goal.title.en, kind: try shipped(goal.kind.rawValue),
      metric: try shipped(goal.metricCode),
      comparator: goal.comparator == .moreThan ? .moreThan : .atLeast)
    row.targetValue = goal.targetValue
    row.unitDa = goal.unit.da
    row.unitEn = goal.unit.en
    row.baselineValue = goal.baselineValue
    if let kind = goal.baselineKind {
      row.baselineKind = try shipped(kind.rawValue) as Goal.BaselineKind
    }
    row.baselineSource = goal.baselineSource
    let stored = try change.insert(row)
    for (key, value) in goal.options.sorted(by: { $0.key < $1.key }) {
      try change.insert(GoalOption(goalID: stored.id, key: key, value: value))
    }
  }

  private func store(
    _ principle: Profile.Principle, of period: Profile.Period, _ change: Change
  ) throws {
    var label = Label(.principle, "\(period.code).\(principle.ordinal)", principle.label)
    label.groupCode = period.code
    label.ordinal = principle.ordinal
    try change.insert(label)
  }

  private func store(_ milestone: Profile.Milestone, periodID: Int64, _ change: Change) throws {
    var row = Milestone(
      day: try DanishDate(shipped: milestone.on), textDa: milestone.text.da,
      textEn: milestone.text.en)
    row.periodID = periodID
    row.precision = try shipped(milestone.precision.rawValue)
    row.prizeCode = milestone.prize
    row.link = milestone.link
    try change.insert(row)
  }
}
