import GRDB
import Resources

// B7: the same metric in two periods, a year, because they differ in length. (S06)

extension ReportReader {
  private typealias Words = ReportPhrases

  func periodAgainstPeriod() throws -> [Report.Section] {
    guard let before = try meterBefore() else {
      return [Report.Section("", [.note(Words.noPeriodBefore(language))])]
    }
    let metrics = Goal.Metric.allCases.filter { metric in
      [before, meter].contains { $0.figure(metric) != nil }
    }
    return [
      Report.Section(
        "",
        [
          .note(
            Words.perYearMeans(
              language,
              [
                "before": years(before), "beforeCode": before.period.code,
                "now": years(meter), "nowCode": meter.period.code,
              ])),
          .table(
            ReportTable(
              Words.periods(language),
              [ReportTable.Column(Words.metric(language))]
                + [before, meter].flatMap { meter in
                  [
                    ReportTable.Column(meter.period.code, isNumber: true),
                    ReportTable.Column(Words.perYear(language), isNumber: true),
                  ]
                }, metrics.map { line($0, [before, meter]) },
              charts: metrics.compactMap { chart($0, [before, meter]) })),
        ])
    ]
  }

  /// The period that began last before this one.
  private func meterBefore() throws -> GoalMeter? {
    let periods = try StrategyPeriod.fetchAll(
      db,
      sql: """
        SELECT * FROM strategyPeriod WHERE startsOn < ? AND status <> 'draft'
        ORDER BY startsOn DESC, id DESC
        """, arguments: [from])
    return try periods.first.flatMap { try GoalMeter.read($0.id, question.asOf, db) }
  }

  private func line(_ metric: Goal.Metric, _ meters: [GoalMeter]) -> ReportTable.Row {
    ReportTable.Row(
      [ReportTable.Cell(metric.word(language))]
        + meters.flatMap { meter -> [ReportTable.Cell] in
          guard let figure = meter.figure(metric) else { return [.number(nil), .number(nil)] }
          return [
            ReportTable.Cell(figure.valueText(language), number: figure.value),
            .number(meter.perYear(metric)),
          ]
        })
  }

  private func chart(_ metric: Goal.Metric, _ meters: [GoalMeter]) -> ReportChart? {
    let values = meters.compactMap { meter in
      meter.perYear(metric).map {
        ReportChart.Value(meter.period.code, $0, DanishNumber.format($0))
      }
    }
    guard values.count == meters.count else { return nil }
    return ReportChart(
      "\(metric.word(language)) \(Words.perYear(language))", .bars, values)
  }

  private func years(_ meter: GoalMeter) -> String { DanishNumber.format(meter.years) }
}

extension GoalMeter {
  /// The length of what is counted, in years.
  fileprivate var years: Double {
    CountingWindow(period: period, asOf: asOf, periods: []).years
  }

  fileprivate func figure(_ metric: Goal.Metric) -> GoalFigure? {
    figures.first { $0.goal.metric == metric }
  }

  /// nil for a share, which is no number of things, and before the period has begun.
  fileprivate func perYear(_ metric: Goal.Metric) -> Double? {
    guard metric != .relations, years > 0 else { return nil }
    return figure(metric).map { $0.value / years }
  }
}
