import Foundation

extension PeriodEntry {
  /// A draft of the period that follows this one: as long, with the same goals and the same rules of
  /// counting. Targets and baselines are left out: nobody has decided them. (domain.md D10)
  public static func next(after last: PeriodEntry) -> PeriodEntry? {
    let period = last.period
    let start = period.endsOn.adding(days: 1)
    let months =
      (start.year - period.startsOn.year) * 12 + start.month - period.startsOn.month
    let end =
      months > 0 && period.startsOn.adding(months: months) == start
      ? start.adding(months: months).adding(days: -1)
      : start.adding(days: period.dayCount - 1)
    let years = [(period.startsOn.year, start.year), (period.endsOn.year, end.year)]
    var next = StrategyPeriod(
      code: period.code.renamingYears(years), title: period.title.renamingYears(years),
      startsOn: start, endsOn: end, status: .draft)
    next.titleEn = period.titleEn?.renamingYears(years)
    return PeriodEntry(next, goals: last.goals.map(\.undecided))
  }
}

extension PeriodEntry.GoalEntry {
  /// The goal as a row of its own, with no number that belongs to its period.
  fileprivate var undecided: PeriodEntry.GoalEntry {
    var goal = goal
    (goal.id, goal.revision, goal.periodID) = (0, 0, 0)
    goal.targetValue = nil
    goal.baselineValue = nil
    goal.baselineKind = nil
    goal.baselineSource = nil
    return PeriodEntry.GoalEntry(
      goal,
      options: options.map { GoalOption(goalID: 0, key: $0.key, value: $0.value) })
  }
}

extension String {
  /// `Strategi 2020-2025` with other years; as it is where it names none of them. Each stands for
  /// itself: 2025 that becomes 2031 is not renamed again.
  fileprivate func renamingYears(_ years: [(from: Int, to: Int)]) -> String {
    var renamed = ""
    var rest = self[...]
    while let first = rest.first {
      if let year = years.first(where: { rest.hasPrefix(String($0.from)) }) {
        renamed += String(year.to)
        rest = rest.dropFirst(String(year.from).count)
      } else {
        renamed.append(first)
        rest = rest.dropFirst()
      }
    }
    return renamed
  }
}
