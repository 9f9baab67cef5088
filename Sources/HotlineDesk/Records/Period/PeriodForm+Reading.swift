import HotlineCore
import Resources

extension PeriodForm {
  public static func fill(from entry: PeriodEntry) -> [FieldPath: FieldValue] {
    let period = entry.period
    var values: [FieldPath: FieldValue] = [
      FieldPath(.code): FieldValue(period.code), FieldPath(.title): FieldValue(period.title),
      FieldPath(.startsOn): FieldValue(period.startsOn),
      FieldPath(.endsOn): FieldValue(period.endsOn),
      FieldPath(.state): FieldValue(code: period.status.rawValue),
      FieldPath(.source): FieldValue(period.sourceRef),
    ]
    for (index, goal) in entry.goals.enumerated() {
      for (key, value) in fill(from: goal.goal) { values[FieldPath(key, index)] = value }
      for choice in counting {
        values[FieldPath(choice.key, index)] = choice.value(in: goal.options)
      }
    }
    let balances = entry.goals.flatMap { goal in
      goal.openingBalances.sorted { $0.asOf < $1.asOf }.map { (goal.goal.metric, $0) }
    }
    for (index, (metric, balance)) in balances.enumerated() {
      values[FieldPath(.balanceMetric, index)] = FieldValue(code: metric.rawValue)
      values[FieldPath(.balanceAsOf, index)] = FieldValue(balance.asOf)
      values[FieldPath(.balanceValue, index)] = FieldValue(balance.value)
      values[FieldPath(.balanceSource, index)] = FieldValue(balance.source)
    }
    return values
  }

  /// The entry that the form describes; what it does not show stays with the goal of that
  /// metric in `base`.
  ///
  /// - Returns: nil without code, title or one of the days.
  public static func read(_ values: FormValues, from base: PeriodEntry?) -> PeriodEntry? {
    guard let code = values.text(.code), let title = values.text(.title),
      let startsOn = values.date(.startsOn), let endsOn = values.date(.endsOn)
    else { return nil }
    let status = values.choice(.state, as: StrategyPeriod.Status.self) ?? .draft
    var period =
      base?.period
      ?? StrategyPeriod(
        code: code, title: title, startsOn: startsOn, endsOn: endsOn, status: status)
    (period.code, period.title, period.status) = (code, title, status)
    (period.startsOn, period.endsOn) = (startsOn, endsOn)
    period.sourceRef = values.text(.source)
    let goals = values.entries(of: .goals).enumerated().compactMap { place, entry in
      goal(entry, ordinal: place + 1, values, base)
    }
    return PeriodEntry(period, goals: goals)
  }

  private static func fill(from goal: Goal) -> [FieldKey: FieldValue] {
    [
      .goalTitle: FieldValue(goal.titleDa), .goalTitleEn: FieldValue(goal.titleEn),
      .metric: FieldValue(code: goal.metric.rawValue), .target: FieldValue(goal.targetValue),
      .comparator: FieldValue(code: goal.comparator.rawValue), .unit: FieldValue(goal.unitDa),
      .baseline: FieldValue(goal.baselineValue),
      .baselineKind: FieldValue(code: goal.baselineKind?.rawValue),
      .baselineSource: FieldValue(goal.baselineSource),
    ]
  }

  /// A goal is known again by what it counts.
  private static func goal(
    _ entry: Int, ordinal: Int, _ values: FormValues, _ base: PeriodEntry?
  ) -> PeriodEntry.GoalEntry? {
    guard let title = values.text(.goalTitle, entry),
      let metric = values.choice(.metric, entry, as: Goal.Metric.self)
    else { return nil }
    var result =
      base?.goals.first { $0.goal.metric == metric }
      ?? PeriodEntry.GoalEntry(
        Goal(
          periodID: 0, ordinal: ordinal, code: metric.rawValue, titleDa: title, titleEn: title,
          kind: metric == .relations ? .qualitative : .count, metric: metric,
          comparator: .atLeast))
    result.goal.ordinal = ordinal
    result.goal.titleDa = title
    result.goal.titleEn = values.text(.goalTitleEn, entry) ?? title
    result.goal.comparator = values.choice(.comparator, entry) ?? .atLeast
    result.goal.targetValue = values.decimal(.target, entry)
    result.goal.unitDa = values.text(.unit, entry)
    result.goal.baselineValue = values.decimal(.baseline, entry)
    result.goal.baselineKind = values.choice(.baselineKind, entry)
    result.goal.baselineSource = values.text(.baselineSource, entry)
    for choice in counting where choice.metrics.contains(metric) {
      choice.set(values.code(choice.key, entry), in: &result.options)
    }
    result.openingBalances = balances(of: metric, values, result.openingBalances)
    return result
  }

  /// A balance keeps its row while its day is the same.
  private static func balances(
    of metric: Goal.Metric, _ values: FormValues, _ base: [GoalOpeningBalance]
  ) -> [GoalOpeningBalance] {
    values.entries(of: .balances).compactMap { entry in
      guard values.code(.balanceMetric, entry) == metric.rawValue,
        let asOf = values.date(.balanceAsOf, entry),
        let value = values.decimal(.balanceValue, entry),
        let source = values.text(.balanceSource, entry)
      else { return nil }
      var balance =
        base.first { $0.asOf == asOf }
        ?? GoalOpeningBalance(goalID: 0, asOf: asOf, value: value, source: source)
      (balance.value, balance.source) = (value, source)
      return balance
    }
  }
}

extension PeriodForm: RecordForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> PeriodEntry? {
    try subject.rowID.flatMap { try register.strategyPeriod($0) }
  }

  static func subject(of entry: PeriodEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(row: entry.period.id, title: entry.period.title)
  }

  static func values(
    of entry: PeriodEntry, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(from: entry)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: PeriodEntry?, _ clerk: FormClerk
  ) -> PeriodEntry? {
    read(values, from: base)
  }

  static func store(
    _ entry: PeriodEntry, from base: PeriodEntry?, _ register: Register
  ) throws -> PeriodEntry {
    try register.save(entry, from: base)
  }

  /// With which other periods it shares days: what lies in both counts in both.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: PeriodEntry?, _ clerk: FormClerk
  ) throws -> FormPreview {
    guard let entry = read(values, from: base), entry.period.startsOn <= entry.period.endsOn else {
      return FormPreview()
    }
    let others = try clerk.register.periodsOverlapping(entry.period)
    return FormPreview(
      notes: others.map {
        FormNote(PeriodFormPhrases.overlaps(clerk.language, ["title": $0.title]), .warning)
      })
  }
}
