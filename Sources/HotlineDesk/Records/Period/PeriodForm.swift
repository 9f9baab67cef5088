import HotlineCore
import Resources

/// The form of a strategy period with its goals.
public enum PeriodForm {
  public static let declaration = FormDeclaration(
    title: Phrase(da: "Strategiperiode", en: "Strategy period"),
    items: frame.map(FormItem.field) + [.group(goals), .group(balances)], hasNotes: true,
    check: check)

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
    return findings + checkBalances(values, metrics: seen)
  }

  /// An opening balance belongs to one goal of the period, and stands there once a day.
  private static func checkBalances(
    _ values: FormValues, metrics: Set<String>
  ) -> [FormFinding] {
    var findings: [FormFinding] = []
    var seen: Set<String> = []
    for entry in values.entries(of: .balances) {
      guard let metric = values.code(.balanceMetric, entry) else { continue }
      if !metrics.contains(metric) {
        findings.append(FormFinding(FieldPath(.balanceMetric, entry), .rule(Words.noSuchGoal)))
      }
      guard let day = values.date(.balanceAsOf, entry),
        !seen.insert("\(metric) \(day)").inserted
      else { continue }
      findings.append(FormFinding(FieldPath(.balanceAsOf, entry), .rule(Words.balanceTwice)))
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
    .goals, Words.goal, minimum: 1, maximum: Goal.Metric.allCases.count, identity: [.metric],
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
    ] + counting.map(\.field) + [
      FieldDeclaration(
        .goalTitleEn, .text(max: 300), Words.goalTitleEn, shownWhen: .filled(.goalTitle))
    ])

  private static let named = Condition.filled(.balanceMetric)

  /// What was reached before the register began.
  private static let balances = GroupDeclaration(
    .balances, Words.balance, minimum: 0, maximum: 20, identity: [.balanceMetric, .balanceAsOf],
    fields: [
      FieldDeclaration(.balanceMetric, .choice(.fixed(Words.metrics)), Words.balanceMetric),
      FieldDeclaration(
        .balanceAsOf, .date(.past), Words.balanceAsOf, isRequired: true, shownWhen: named),
      FieldDeclaration(
        .balanceValue, .decimal(0...1_000_000, unit: Words.none), Words.balanceValue,
        isRequired: true, shownWhen: named),
      FieldDeclaration(
        .balanceSource, .text(max: 500), Words.balanceSource, isRequired: true, shownWhen: named),
    ])
}
