/// Counts the goals of a period: window, opening balance, verdict, and what lies outside.
public struct GoalCounter {
  let facts: CountingFacts
  let window: CountingWindow

  /// - Parameter asOf: the day that is asked about; what happened later does not count.
  public init(facts: CountingFacts, period: StrategyPeriod, asOf: DanishDate) {
    self.facts = facts
    window = CountingWindow(period: period, asOf: asOf, periods: facts.periods)
  }

  /// The meter over the period's goals, in their order.
  public func meter(
    goals: [Goal], options: [GoalOption], balances: [GoalOpeningBalance]
  ) -> GoalMeter {
    var outside: [CountedRow] = []
    let figures = goals.sorted { $0.ordinal < $1.ordinal }.map { goal in
      let set = options.filter { $0.goalID == goal.id }
      let options = CountingOptions(set)
      let balance = balances.filter { $0.goalID == goal.id && $0.asOf <= window.end }
        .max { $0.asOf < $1.asOf }
      if goal.metric == .relations {
        return RelationsCount(facts: facts, window: window).figure(of: goal)
      }
      let candidates = candidates(of: goal.metric, options)
      outside += candidates.filter { candidate in
        candidate.meetsRule && candidate.day.map(window.isOutsideEveryPeriod) == true
      }.map { row($0, balance: nil) }
      var figure = figure(of: goal, candidates, options, balance)
      figure.options = set
      return figure
    }
    var seen: Set<CountedRow.Subject> = []
    return GoalMeter(
      period: window.period, asOf: window.asOf,
      overlapping: facts.periods.filter { other in
        other.id != window.period.id && other.startsOn <= window.period.endsOn
          && other.endsOn >= window.period.startsOn
      }.map(\.code),
      figures: figures, outsidePeriod: outside.filter { seen.insert($0.subject).inserted },
      unreadable: facts.unreadable)
  }

  /// What cannot be read counts nowhere, and says so.
  private func candidates(of metric: Goal.Metric, _ options: CountingOptions) -> [Candidate] {
    readableOrNot(of: metric, options).map { candidate in
      var candidate = candidate
      if let row = facts.unreadable(in: candidate) { candidate.obstacle = .unreadable(row) }
      return candidate
    }
  }

  private func readableOrNot(
    of metric: Goal.Metric, _ options: CountingOptions
  ) -> [Candidate] {
    switch metric {
    case .relations: []
    case .newSOV: NewSOVCount(facts: facts, options: options, asOf: window.asOf).candidates
    case .newPositions:
      NewPositionsCount(
        facts: facts, options: options, period: window.period, asOf: window.asOf
      ).candidates
    case .internalPartnerships, .sovSMVPartnerships:
      AgreementsCount(
        facts: facts, options: options, wanted: metric.agreementClasses(options)
      ).candidates
    }
  }

  // MARK: One figure

  private func figure(
    of goal: Goal, _ candidates: [Candidate], _ options: CountingOptions,
    _ balance: GoalOpeningBalance?
  ) -> GoalFigure {
    let rows = candidates.map { row($0, balance: balance) }
    let counted = zip(candidates, rows).filter(\.1.counts).map(\.0)
    let value = (balance?.value ?? 0) + Double(counted.count)
    let compared = compared(goal, value: value, candidates)
    var figure = GoalFigure(
      goal: goal, value: value, verdict: verdict(goal, value: value, compared: compared))
    figure.compared = compared
    figure.rows = rows.sorted {
      ($0.counts ? 0 : 1, $0.day ?? .last) < ($1.counts ? 0 : 1, $1.day ?? .last)
    }
    figure.openingBalance = balance
    figure.expected = goal.targetValue.flatMap { target in
      window.asOf > window.period.endsOn ? nil : target * window.elapsed
    }
    figure.possible = candidates.filter(isPossible).count
    figure.parts = parts(of: goal, counted, candidates, value: value)
    if goal.metric == .newPositions {
      figure.weeklyHours = counted.map(\.weeklyHours).reduce(0, +)
    }
    return figure
  }

  private func row(_ candidate: Candidate, balance: GoalOpeningBalance?) -> CountedRow {
    let obstacle = candidate.obstacle ?? dateObstacle(candidate.day, balance)
    return CountedRow(
      subject: candidate.subject, organisationID: candidate.organisationID,
      title: candidate.title, day: candidate.day, counts: obstacle == nil,
      reason: obstacle ?? candidate.reason)
  }

  private func dateObstacle(_ day: DanishDate?, _ balance: GoalOpeningBalance?) -> CountReason? {
    guard let day else { return .noDate }
    if let outside = window.obstacle(day) { return outside }
    if let balance, day <= balance.asOf { return .coveredByOpeningBalance(balance.asOf) }
    return nil
  }

  /// Would count if the ordinary party's size were known.
  private func isPossible(_ candidate: Candidate) -> Bool {
    guard case .sizeMissing = candidate.obstacle, let day = candidate.day else { return false }
    return window.contains(day)
  }

  // MARK: Verdict

  /// What is held against the baseline; nil for a goal with a target or without anything.
  private func compared(_ goal: Goal, value: Double, _ all: [Candidate]) -> Double? {
    guard goal.targetValue == nil else { return nil }
    switch goal.baselineKind {
    case .perYear: return window.years == 0 ? 0 : value / window.years
    case .activeAtStart: return Double(inForce(on: window.end, all))
    case .newInPreviousPeriod, nil: return value
    }
  }

  private func verdict(_ goal: Goal, value: Double, compared: Double?) -> GoalFigure.Verdict {
    if let target = goal.targetValue {
      if isReached(value, target, goal.comparator) { return .met }
      if window.asOf > window.period.endsOn { return .notMet }
      return value >= target * window.elapsed ? .onTrack : .behind
    }
    guard let baseline = goal.baselineValue, let compared else {
      return goal.comparator == .moreThan ? .undecidable : .noTarget
    }
    if isReached(compared, baseline, goal.comparator) { return .met }
    return window.asOf > window.period.endsOn ? .notMet : .behind
  }

  private func isReached(_ value: Double, _ wanted: Double, _ by: Goal.Comparator) -> Bool {
    switch by {
    case .atLeast: value >= wanted
    case .moreThan: value > wanted
    }
  }
}
