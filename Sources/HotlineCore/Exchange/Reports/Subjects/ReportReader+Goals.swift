import Resources

// What every report says of goals: the figures of the meter, in its words.

extension ReportReader {
  private typealias Words = ReportPhrases

  /// Each goal with its parts, then what lies in no period.
  func goalFigures() -> ReportFigures {
    var lines = meter.figures.flatMap { $0.lines(language) }
    lines.append(
      ReportFigure(
        "outsidePeriod", Words.outsidePeriod(language), meter.outsidePeriod.count))
    return ReportFigures(Words.goalsAndParts(language), lines, charts: goalCharts())
  }

  private func goalCharts() -> [ReportChart] {
    let shares = meter.figures.compactMap { figure -> ReportChart.Value? in
      figure.percent.map { percent in
        ReportChart.Value(
          "\(figure.goal.ordinal) \(title(of: figure.goal))", percent,
          "\(figure.valueText(language)) (\(DanishNumber.formatPercent(percent)))")
      }
    }
    let splits = meter.figures.compactMap { figure -> ReportChart? in
      let parts = figure.parts.filter { $0.name.isOfSplit }
      guard parts.contains(where: { $0.value > 0 }) else { return nil }
      return ReportChart(
        title(of: figure.goal), .bars,
        parts.map { part in
          ReportChart.Value(
            part.name.phrase(language), part.value, DanishNumber.format(part.value))
        })
    }
    let reached = ReportChart(Words.shareOfTarget(language), .bars, shares, mark: 100)
    return (shares.isEmpty ? [] : [reached]) + splits
  }

  /// What each counting goal had in each year of the window. Its sum is the figure of the meter.
  func yearByYear() -> ReportTable {
    let counting = meter.figures.filter { $0.goal.metric != .relations }
    let years = from <= through ? Array(from.year...through.year) : []
    let counts = counting.map { figure in
      Dictionary(grouping: figure.rows.filter(\.counts).compactMap { $0.day?.year }, by: \.self)
        .mapValues(\.count)
    }
    var rows = years.map { year in
      ReportTable.Row(
        [ReportTable.Cell(String(year))] + counts.map { .count($0[year] ?? 0) })
    }
    if counting.contains(where: { $0.openingBalance != nil }) {
      rows.insert(
        ReportTable.Row(
          [ReportTable.Cell(Words.openingBalance(language))]
            + counting.map { .number($0.openingBalance?.value) }), at: 0)
    }
    rows.append(
      ReportTable.Row(
        [ReportTable.Cell(Words.total(language))] + counting.map { .number($0.value) },
        isTotal: true))
    return ReportTable(
      Words.perGoalAndYear(language),
      [ReportTable.Column(Words.year(language), isShort: true)]
        + counting.map { ReportTable.Column(title(of: $0.goal), isNumber: true) },
      rows,
      charts: zip(counting, counts).map { figure, counts in
        ReportChart(
          title(of: figure.goal), .columns,
          years.map { ReportChart.Value(String($0), counts[$0] ?? 0) })
      })
  }

  /// The rows behind each goal, those that count first, each with its reason.
  func goalRows() throws -> [Report.Part] {
    let names = try ReasonNames(db, language)
    let goals = meter.figures.map { figure in
      table(
        of: figure.rows, "\(figure.goal.ordinal) \(title(of: figure.goal))", names)
    }
    let outside = meter.outsidePeriod
    return goals.map(Report.Part.table)
      + (outside.isEmpty
        ? [] : [.table(table(of: outside, GoalPhrases.outsideTitle(language), names))])
      + meter.unreadable.map { .note($0.sentence(language)) }
  }

  private func table(
    of rows: [CountedRow], _ title: String, _ names: ReasonNames
  ) -> ReportTable {
    let counted = rows.count { $0.counts }
    let caption = [
      title, GoalPhrases.countedHeading(language, ["count": String(counted)]),
      GoalPhrases.notCountedHeading(language, ["count": String(rows.count - counted)]),
    ]
    let words = HotlineReportPhrases.self
    return ReportTable(
      caption.joined(separator: " · "),
      [
        ReportTable.Column(words.counts(language), isShort: true),
        ReportTable.Column(words.day(language), isShort: true),
        ReportTable.Column(Words.what(language)), ReportTable.Column(words.reason(language)),
      ],
      (rows.filter(\.counts) + rows.filter { !$0.counts }).map { row in
        ReportTable.Row(
          [
            ReportTable.Cell((row.counts ? words.yes : words.no)(language)), .day(row.day),
            ReportTable.Cell(row.title), ReportTable.Cell(names.words(row.reason)),
          ], organisationID: row.organisationID)
      })
  }

  func figure(_ metric: Goal.Metric) -> GoalFigure? {
    meter.figures.first { $0.goal.metric == metric }
  }
}

extension GoalFigure.Part.Name {
  /// The names that part a figure into kinds which are drawn beside one another.
  fileprivate var isOfSplit: Bool {
    switch self {
    case .existing, .new, .departmentsOnly, .departmentAndSOV: true
    case .both, .ceased, .noLongerSOV, .closed, .openToday, .ordinaryEmployers, .perYear,
      .inForceAtStart, .inForceToday, .inForceAtEnd, .registeredLate, .dialogueShare,
      .followUpShare,
      .ordinaryDialogues, .partnerRating:
      false
    }
  }
}

extension GoalFigure {
  /// The figure and its parts, as the meter says them.
  fileprivate func lines(_ language: Language) -> [ReportFigure] {
    var line = ReportFigure(
      goal.code, "\(goal.ordinal) \(language == .danish ? goal.titleDa : goal.titleEn)",
      number: value, text: valueText(language))
    line.of = goal.targetValue
    line.remark = [verdict.word(language), remark(language)].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " · ")
    var below = parts.map { part in
      let rounded = DanishNumber.format((part.value * 10).rounded() / 10)
      var line = ReportFigure(
        "\(goal.code).\(part.name.rawValue)", part.sentence(language), number: part.value,
        text: part.of.map { "\(rounded) / \(DanishNumber.format($0))" } ?? rounded)
      line.title = part.name.phrase(language, ["mean": rounded])
      line.of = part.of
      return line
    }
    if let weeklyHours {
      below.append(
        ReportFigure(
          "\(goal.code).weeklyHours", ReportPhrases.hoursInAll(language), number: weeklyHours,
          text: DanishNumber.format(weeklyHours)))
    }
    if let openingBalance {
      var line = ReportFigure(
        "\(goal.code).openingBalance", ReportPhrases.openingBalance(language),
        number: openingBalance.value, text: DanishNumber.format(openingBalance.value))
      line.remark = openingBalance.source
      below.insert(line, at: 0)
    }
    if possible > 0 {
      below.append(
        ReportFigure("\(goal.code).possible", ReportPhrases.possible(language), possible))
    }
    if let frozen {
      var line = ReportFigure(
        "\(goal.code).frozen",
        ReportPhrases.frozenOn(language, ["day": frozen.asOf.display]), number: frozen.value,
        text: DanishNumber.format(frozen.value))
      line.remark = frozen.sentence(now: value, language)
      below.append(line)
    }
    return [line]
      + below.map { line in
        var line = line
        line.isPart = true
        return line
      }
  }
}

extension GoalFigure.Verdict {
  /// nil where the meter's own remark says it.
  fileprivate func word(_ language: Language) -> String? {
    switch self {
    case .met: ReportPhrases.met(language)
    case .notMet: ReportPhrases.notMet(language)
    case .onTrack: ReportPhrases.onTrack(language)
    case .behind, .undecidable, .noTarget: nil
    }
  }
}
