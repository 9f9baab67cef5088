import Resources

extension HotlineFigures {
  /// B4: the figures of the hotline.
  /// - Parameter isDetailed: with every row that was looked at, and why it counts or does not.
  ///   Unmet needs always stand in words.
  public func report(_ language: Language, isDetailed: Bool = false) -> Report {
    var last: String?
    let lines = figures.map { figure in
      let heading = figure.name.heading(language)
      defer { last = heading }
      var line = figure.line(
        language, isDetailed: isDetailed || figure.name == .unmetNeeds)
      if heading != last { line.heading = heading }
      return line
    }
    var block = ReportFigures(
      HotlineReportPhrases.title(language), lines, charts: charts(language))
    block.isDetailed = isDetailed
    return Report(
      title: HotlineReportPhrases.title(language), span: spanTitle(language),
      sections: [Report.Section("", [.figures(block)])])
  }

  /// How inquiries ended and who asked.
  private func charts(_ language: Language) -> [ReportChart] {
    let groups = Dictionary(grouping: figures) { $0.name.heading(language) }
    return [HotlineReportPhrases.byOutcome, HotlineReportPhrases.byCaller].compactMap { title in
      guard let parts = groups[title(language)], !parts.isEmpty else { return nil }
      return ReportChart(
        title(language), .bars,
        parts.map { ReportChart.Value($0.name.title(language), $0.count) })
    }
  }
}

extension HotlineFigures.Figure {
  fileprivate func line(_ language: Language, isDetailed: Bool) -> ReportFigure {
    var line = ReportFigure(
      name.code, name.title(language), number: days ?? Double(count), text: text)
    line.of = whole.map(Double.init)
    line.percent = percent
    line.isPart = name.isPart
    if isDetailed { line.rows = rows.map { $0.reportRow(language) } }
    return line
  }
}

extension HotlineFigures.Row {
  func reportRow(_ language: Language) -> ReportRow {
    ReportRow(
      day: day, reference: reference, title: caller, staff: staffInitials, counts: counts,
      reason: reason.sentence(language), organisationID: organisationID)
  }
}
