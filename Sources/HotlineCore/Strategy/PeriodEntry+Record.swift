import GRDB
import Resources

extension PeriodEntry: Record {
  public static let kind = RecordKind.period
  public static let names = KindNames(
    Phrase(da: "Strategiperiode", en: "Strategy period"),
    the: Phrase(da: "perioden", en: "the period"))
  public static let list: RecordList? = RecordList(
    PeriodEntry.self, Phrase(da: "Strategiperioder", en: "Strategy periods"),
    leading: [
      .field(.code), .field(.title), .field(.state), .field(.startsOn), .field(.endsOn),
      .column(
        ListColumn(
          .goals, Phrase(da: "Mål", en: "Goals"), .integer(0...100),
          sql: "(SELECT count(*) FROM goal WHERE periodID = strategyPeriod.id)")),
    ])
  public static let leastRole = Staff.Role.leader

  public static let items: [RecordItem<PeriodEntry>] =
    frame.map(RecordItem.field) + [.group(goalGroup), .group(balanceGroup)]

  public static let spans = [
    FieldSpan(startsOn.declaration, endsOn.declaration, mayMeet: true)
  ]

  public static let owned: [OwnedRows<PeriodEntry>] = [
    OwnedRows(
      [Goal.self, GoalOption.self, GoalOpeningBalance.self],
      all: { period in
        period.goals.flatMap { $0.options as [any StoredRow] + $0.openingBalances + [$0.goal] }
      }, read: { _, _ in },
      store: { try $1.storeGoals(from: $2, $0) })
  ]

  public var root: StrategyPeriod {
    get { period }
    set { period = newValue }
  }

  public init(root: StrategyPeriod) { self.init(root) }

  public var called: String? { period.title }

  public static func blank(_ about: RecordAbout) -> PeriodEntry {
    PeriodEntry(
      StrategyPeriod(code: "", title: "", startsOn: .first, endsOn: .first, status: .active))
  }

  /// A goal stands where its entry stands.
  public func completed(from base: PeriodEntry?, _ saving: Saving) -> PeriodEntry {
    var entry = self
    for index in goals.indices {
      entry.goals[index].goal.ordinal = index + 1
      if goals[index].goal.titleEn.isBlank {
        entry.goals[index].goal.titleEn = goals[index].goal.titleDa
      }
    }
    return entry
  }

  public func refusals(from base: PeriodEntry?, _ saving: Saving) throws -> [Refusal] {
    if try saving.isTaken(period.code, in: "code", besides: period) {
      return [.taken(Self.code.name, value: period.code)]
    }
    let isNew = base?.period.code != period.code
    return isNew && !period.code.isBlank && !period.hasPlainCode
      ? [.ofKind(KindRefusal(PeriodRefusal.oddCode(period.code)))] : []
  }

  /// With the options and balances of its goals.
  public static func read(_ id: Int64, _ rows: RowSource) throws -> PeriodEntry? {
    guard let period: StrategyPeriod = try rows.find(id) else { return nil }
    let goals: [Goal] = try rows.rows(where: "periodID", [id])
    let options: [GoalOption] = try rows.rows(where: "goalID", goals.map(\.id))
    let balances: [GoalOpeningBalance] = try rows.rows(where: "goalID", goals.map(\.id))
    return PeriodEntry(
      period,
      goals: goals.sorted { $0.ordinal < $1.ordinal }.map { goal in
        GoalEntry(
          goal, options: options.filter { $0.goalID == goal.id },
          openingBalances: balances.filter { $0.goalID == goal.id })
      })
  }

  /// What a goal owns goes before the goal and comes after it.
  func storeGoals(from base: PeriodEntry?, _ change: Change) throws {
    let kept = Set(goals.map(\.goal.id))
    for gone in base?.goals ?? [] where !kept.contains(gone.goal.id) {
      try change.reconcile([], from: gone.options)
      try change.reconcile([], from: gone.openingBalances)
      try change.takeOut(gone.goal)
    }
    for entry in goals {
      let old = base?.goals.first { $0.goal.id == entry.goal.id && entry.goal.id != 0 }
      try entry.store(from: old, periodID: period.id, change)
    }
  }
}

extension PeriodEntry.GoalEntry {
  fileprivate func store(
    from base: PeriodEntry.GoalEntry?, periodID: Int64, _ change: Change
  ) throws {
    var goal = goal
    goal.periodID = periodID
    goal =
      if let base { try change.update(goal, from: base.goal) } else { try change.insert(goal) }
    let options = options.map { option in
      var option = option
      option.goalID = goal.id
      return option
    }
    try change.reconcile(options, from: base?.options ?? [])
    let balances = openingBalances.map { balance in
      var balance = balance
      balance.goalID = goal.id
      return balance
    }
    try change.reconcile(balances, from: base?.openingBalances ?? [])
  }
}
