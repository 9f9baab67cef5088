import HotlineCore
import Resources

/// The form of a strategy period with its goals.
public enum PeriodForm {
  public static let declaration = FormDeclaration(
    title: Phrase(da: "Strategiperiode", en: "Strategy period"),
    items: frame.map(FormItem.field) + [.group(goals)], check: check)

  public static func fill(from entry: PeriodEntry) -> [FieldPath: FieldValue] {
    let period = entry.period
    var values: [FieldPath: FieldValue] = [
      FieldPath(.code): FieldValue(period.code), FieldPath(.title): FieldValue(period.title),
      FieldPath(.startsOn): FieldValue(period.startsOn),
      FieldPath(.endsOn): FieldValue(period.endsOn),
      FieldPath(.state): FieldValue(code: period.status.rawValue),
      FieldPath(.source): FieldValue(period.sourceRef),
    ]
    for (index, goal) in entry.goals.map(\.goal).enumerated() {
      for (key, value) in fill(from: goal) { values[FieldPath(key, index)] = value }
    }
    return values
  }

  /// The entry that the form describes; what it does not show, such as options and opening
  /// balances, stays with the goal of that code in `base`.
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
    return result
  }

  private static func check(_ values: FormValues) -> [FormFinding] {
    var findings: [FormFinding] = []
    if let start = values.date(.startsOn), let end = values.date(.endsOn), end < start {
      findings.append(FormFinding(FieldPath(.endsOn), .rule(Words.endsBefore)))
    }
    var seen: Set<String> = []
    for entry in values.entries(of: .goals) {
      guard let metric = values.code(.metric, entry), !seen.insert(metric).inserted else {
        continue
      }
      findings.append(FormFinding(FieldPath(.metric, entry), .rule(Words.metricTwice)))
    }
    return findings
  }

  private typealias Words = PeriodFormPhrases

  private static let frame = [
    FieldDeclaration(.code, .text(max: 40), Words.code, isRequired: true),
    FieldDeclaration(.title, .text(max: 200), Words.title, isRequired: true),
    FieldDeclaration(.startsOn, .date(.nearest), Words.startsOn, isRequired: true),
    FieldDeclaration(.endsOn, .date(.future), Words.endsOn, isRequired: true),
    FieldDeclaration(
      .state, .choice(.fixed(Words.states)), Words.state, isRequired: true,
      initial: .value(.codes(["active"]))),
    FieldDeclaration(.source, .text(max: 500), Words.source),
  ]

  private static let counted = Condition.chosen(
    .metric, Goal.Metric.allCases.filter { $0 != .relations }.map(\.rawValue))

  private static let goals = GroupDeclaration(
    .goals, Words.goal, minimum: 1, maximum: Goal.Metric.allCases.count,
    fields: [
      FieldDeclaration(.goalTitle, .text(max: 300), Words.goalTitle),
      FieldDeclaration(
        .metric, .choice(.fixed(Words.metrics)), Words.metric, isRequired: true,
        shownWhen: .filled(.goalTitle)),
      FieldDeclaration(
        .comparator, .choice(.fixed(Words.comparators)), Words.comparator,
        initial: .value(.codes([">="])), shownWhen: counted),
      FieldDeclaration(
        .target, .decimal(0...1_000_000, unit: Words.none), Words.target, shownWhen: counted),
      FieldDeclaration(.unit, .text(max: 50), Words.unit, shownWhen: counted),
      FieldDeclaration(
        .baseline, .decimal(0...1_000_000, unit: Words.none), Words.baseline,
        shownWhen: .chosen(.comparator, [">"])),
      FieldDeclaration(
        .baselineKind, .choice(.fixed(Words.baselineKinds)), Words.baselineKind,
        shownWhen: .filled(.baseline)),
      FieldDeclaration(
        .baselineSource, .text(max: 500), Words.baselineSource, shownWhen: .filled(.baseline)),
      FieldDeclaration(
        .goalTitleEn, .text(max: 300), Words.goalTitleEn, shownWhen: .filled(.goalTitle)),
    ])
}
