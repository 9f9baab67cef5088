import HotlineCore
import Resources

/// The form of a strategy period with its goals.
enum PeriodForm: RecordForm {
  typealias Record = PeriodEntry

  static let declaration = FormDeclaration(
    title: title, record: items, hasNotes: true, check: check)

  private static func check(_ values: FormValues) -> [FormFinding] {
    var findings: [FormFinding] = []
    var seen: Set<String> = []
    for entry in values.entries(of: .goals) {
      guard let metric = values.code(.metric, entry), !seen.insert(metric).inserted else {
        continue
      }
      findings.append(FormFinding(FieldPath(.metric, entry), .rule(metricTwice)))
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
        findings.append(FormFinding(FieldPath(.balanceMetric, entry), .rule(noSuchGoal)))
      }
      guard let day = values.date(.balanceAsOf, entry),
        !seen.insert("\(metric) \(day)").inserted
      else { continue }
      findings.append(FormFinding(FieldPath(.balanceAsOf, entry), .rule(balanceTwice)))
    }
    return findings
  }

  /// With which other periods it shares days: what lies in both counts in both.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: PeriodEntry?, _ clerk: FormClerk
  ) throws -> FormPreview {
    guard let start = values.date(.startsOn), let end = values.date(.endsOn), start <= end else {
      return FormPreview()
    }
    let others = try clerk.register.periodsOverlapping(read(values, from: base).period)
    return FormPreview(
      notes: others.map {
        FormNote(overlaps(clerk.language, ["title": $0.title]), .warning)
      } + [try resultBefore(start, clerk)].compactMap(\.self))
  }

  /// What the period before it reached: the targets of the new one are decided beside it.
  private static func resultBefore(_ start: DanishDate, _ clerk: FormClerk) throws -> FormNote? {
    let before = try clerk.register.strategyPeriods().last { $0.isAdopted && $0.endsOn < start }
    guard let before,
      let meter = try clerk.register.goalMeter(periodID: before.id, asOf: clerk.today)
    else { return nil }
    let figures = meter.figures.map { figure in
      let title = clerk.language == .danish ? figure.goal.titleDa : figure.goal.titleEn
      return "\(title) \(figure.valueText(clerk.language))"
    }
    return FormNote(
      reached(
        clerk.language, ["code": before.code, "figures": figures.joined(separator: " · ")]))
  }

  private static let metricTwice = Phrase(
    da: "Et andet mål i perioden tæller det samme", en: "Another goal of the period counts the same"
  )
  private static let noSuchGoal = Phrase(
    da: "Perioden har intet mål, der tæller det", en: "The period has no goal that counts this")
  private static let balanceTwice = Phrase(
    da: "Målet har allerede et åbningstal den dag", en: "The goal has a balance of that day already"
  )
  private static let reached = Phrase(
    da: "{code} nåede: {figures}", en: "{code} reached: {figures}")
  private static let overlaps = Phrase(
    da: "Overlapper »{title}«: det, der ligger i begge, tæller i begge.",
    en: "Overlaps \"{title}\": what lies in both counts in both.")
}
