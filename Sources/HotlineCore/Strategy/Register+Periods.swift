import GRDB

extension Register {
  /// A period with its goals, options and opening balances; nil when there is none.
  public func strategyPeriod(_ id: Int64) throws -> PeriodEntry? {
    try read { try PeriodEntry.read(id, $0) }
  }

  /// The other periods that share a day with `period`. Worth a warning: what lies in both counts in
  /// both.
  public func periodsOverlapping(_ period: StrategyPeriod) throws -> [StrategyPeriod] {
    try strategyPeriods().filter {
      $0.id != period.id && $0.startsOn <= period.endsOn && period.startsOn <= $0.endsOn
    }
  }

  /// Stores a new period, or an edit of `base`, and gives back what then stands.
  @discardableResult
  public func save(_ entry: PeriodEntry, from base: PeriodEntry?) throws -> PeriodEntry {
    let kind: ActionKind = base == nil ? .periodEntered : .periodEdited
    return try change(kind, subject: entry.period.title) { change in
      try RegisterError.refuse(try change.refusals(of: entry))
      let stored =
        if let base {
          try change.update(entry.period, from: base.period)
        } else {
          try change.insert(entry.period)
        }
      try change.storeGoals(of: entry, from: base, periodID: stored.id)
      guard let result = try PeriodEntry.read(stored.id, change.db) else {
        throw RegisterError.rowIsGone(table: StrategyPeriod.databaseTableName, id: stored.id)
      }
      return result
    }
  }
}

extension PeriodEntry {
  static func read(_ id: Int64, _ db: Database) throws -> PeriodEntry? {
    guard let period = try StrategyPeriod.find(id, db) else { return nil }
    let goals = try Goal.fetchAll(
      db, sql: "SELECT * FROM goal WHERE periodID = ? ORDER BY ordinal", arguments: [id])
    let options: [GoalOption] = try IDList(goals.map(\.id)).rows(where: "goalID", db)
    let balances: [GoalOpeningBalance] = try IDList(goals.map(\.id)).rows(where: "goalID", db)
    return PeriodEntry(
      period,
      goals: goals.map { goal in
        GoalEntry(
          goal, options: options.filter { $0.goalID == goal.id },
          openingBalances: balances.filter { $0.goalID == goal.id })
      })
  }
}

extension Change {
  fileprivate func refusals(of entry: PeriodEntry) throws -> [Refusal] {
    let period = entry.period
    var refusals: [Refusal] = []
    if period.title.isBlank { refusals.append(.titleMissing) }
    if period.endsOn < period.startsOn { refusals.append(.periodEndsBeforeStart) }
    let isTaken = try Bool.readOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM strategyPeriod WHERE code = ? AND id <> ?)",
      arguments: [period.code, period.id])
    if isTaken ?? false { refusals.append(.codeTaken(code: period.code)) }
    let codes = entry.goals.map(\.goal.code)
    for (index, code) in codes.enumerated() where codes[..<index].contains(code) {
      refusals.append(.codeTaken(code: code))
    }
    return refusals
  }

  /// What a goal owns goes before the goal and comes after it.
  fileprivate func storeGoals(
    of entry: PeriodEntry, from base: PeriodEntry?, periodID: Int64
  ) throws {
    let kept = Set(entry.goals.map(\.goal.id))
    for gone in base?.goals ?? [] where !kept.contains(gone.goal.id) {
      try reconcile([], from: gone.options)
      try reconcile([], from: gone.openingBalances)
      try delete(gone.goal)
    }
    for goal in entry.goals {
      let old = base?.goals.first { $0.goal.id == goal.goal.id && goal.goal.id != 0 }
      try store(goal, from: old, periodID: periodID)
    }
  }

  private func store(
    _ entry: PeriodEntry.GoalEntry, from base: PeriodEntry.GoalEntry?, periodID: Int64
  ) throws {
    var goal = entry.goal
    goal.periodID = periodID
    goal = if let base { try update(goal, from: base.goal) } else { try insert(goal) }
    let options = entry.options.map { option in
      var option = option
      option.goalID = goal.id
      return option
    }
    try reconcile(options, from: base?.options ?? [])
    let balances = entry.openingBalances.map { balance in
      var balance = balance
      balance.goalID = goal.id
      return balance
    }
    try reconcile(balances, from: base?.openingBalances ?? [])
  }
}
