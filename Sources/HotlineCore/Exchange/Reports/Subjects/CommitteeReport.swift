import GRDB
import Resources

// The report that the committee reads.

extension ReportReader {
  private typealias Words = ReportPhrases

  /// Chances are counted, not people. (S14, S25)
  var preamble: [String] { [Words.chances(language), Words.origin(language)] }

  func committee() throws -> [Report.Section] {
    let facts = try CountingFacts.load(db)
    return [
      Report.Section(
        Words.goals(language),
        [.figures(goalFigures())]
          + (meter.outsidePeriod.isEmpty ? [] : [.note(Words.outsideMeans(language))])
          + (meter.unreadable.isEmpty
            ? []
            : [
              .note(
                UnreadablePhrases.leftOut(language, ["count": String(meter.unreadable.count)]))
            ])),
      Report.Section(Words.yearByYear(language), [.table(yearByYear())]),
    ] + (try bottomLines(under: Words.bottomLines(language))) + [
      Report.Section(Words.partnerships(language), partnerships(facts)),
      Report.Section(Words.positions(language), try positions(facts)),
      Report.Section(Words.prizes(language), [.table(try winners())]),
      Report.Section(Words.unmetNeeds(language), try unmetNeeds()),
      Report.Section(
        Words.rowsBehind(language), [.note(Words.rowsMean(language))] + (try goalRows())),
    ]
  }

  // MARK: Partnerships

  private func partnerships(_ facts: CountingFacts) -> [Report.Part] {
    let all = facts.partnerships.filter(\.partnership.isAgreement)
    let agreed = all.filter { counted in
      counted.partnership.agreedOn.map { from <= $0 && $0 <= through } == true
    }.sorted { ($0.partnership.agreedOn ?? .last) < ($1.partnership.agreedOn ?? .last) }
    let classes = PartnershipClass.allCases.map { kind in
      (kind, agreed.count { $0.classes.contains(kind) })
    }.filter { $0.1 > 0 }
    let figures =
      [
        ReportFigure("agreements", Words.agreements(language), agreed.count)
      ]
      + classes.map {
        ReportFigure("agreements.\($0.0)", $0.0.phrase(language), $0.1, isPart: true)
      }
      + [
        ReportFigure(
          "inForce", Words.inForce(language, ["day": through.display]),
          all.count { $0.partnership.isInForce(on: through) }),
        ReportFigure(
          "ended", Words.ended(language),
          all.count { counted in
            counted.partnership.endedOn.map { from <= $0 && $0 <= through } == true
          }),
      ]
    let chart = ReportChart(
      Words.agreements(language), .bars,
      classes.map { ReportChart.Value($0.0.phrase(language), $0.1) })
    return [
      .figures(
        ReportFigures(
          Words.agreementsByKind(language), figures, charts: classes.isEmpty ? [] : [chart])),
      .note(Words.classesOverlap(language)),
      .table(table(of: agreed)),
    ]
  }

  private func table(of agreed: [CountingFacts.CountedPartnership]) -> ReportTable {
    ReportTable(
      Words.agreedInPeriod(language),
      [
        ReportTable.Column(HotlineReportPhrases.day(language), isShort: true),
        ReportTable.Column(Words.partnership(language)),
        ReportTable.Column(Words.parties(language)),
        ReportTable.Column(Words.value(language), isNumber: true),
      ],
      agreed.map { counted in
        ReportTable.Row([
          .day(counted.partnership.agreedOn),
          ReportTable.Cell("\(counted.partnership.reference) \(counted.partnership.title)"),
          ReportTable.Cell(counted.parties.map(\.name).joined(separator: ", ")),
          .kroner(counted.partnership.valueDKK),
        ])
      })
  }

  // MARK: Positions

  private func positions(_ facts: CountingFacts) throws -> [Report.Part] {
    let ids = meter.countedPositions
    let counted = facts.positions.map(\.position).filter { ids.contains($0.id) }
    let schemes = try Row.fetchAll(
      db, sql: "SELECT code, \(language == .danish ? "labelDa" : "labelEn") FROM scheme"
    ).map { (code: $0.value(at: 0) as String, words: $0.value(at: 1) as String) }
    let accommodations = try labels("accommodation")
    let byScheme = Dictionary(grouping: counted, by: \.schemeCode)
    let schemeRows = schemes.compactMap { scheme -> ReportTable.Row? in
      guard let its = byScheme[scheme.code] else { return nil }
      return ReportTable.Row([
        ReportTable.Cell(scheme.words), .count(its.count),
        .number(its.map(\.hoursPerWeek).reduce(0, +)),
      ])
    }
    let total = ReportTable.Row(
      [
        ReportTable.Cell(Words.total(language)), .count(counted.count),
        .number(counted.map(\.hoursPerWeek).reduce(0, +)),
      ], isTotal: true)
    let kinds = accommodations.map { label in
      (label.words, counted.count { $0.accommodations.contains(label.code) })
    }.filter { $0.1 > 0 }
    return [
      .table(
        ReportTable(
          Words.byScheme(language),
          [
            ReportTable.Column(Words.scheme(language)),
            ReportTable.Column(Words.positions(language), isNumber: true),
            ReportTable.Column(Words.weeklyHours(language), isNumber: true),
          ], schemeRows + [total],
          charts: [hoursChart(counted)])),
      .table(
        ReportTable(
          Words.byAccommodation(language),
          [
            ReportTable.Column(Words.accommodation(language)),
            ReportTable.Column(Words.positions(language), isNumber: true),
          ], kinds.map { ReportTable.Row([ReportTable.Cell($0.0), .count($0.1)]) })),
    ]
  }

  /// How many positions have how many hours: also five a week is a position. (S27)
  private func hoursChart(_ counted: [Position]) -> ReportChart {
    let bounds: [(Double, Double, String)] = [
      (0, 5, "1–5"), (5, 10, "5–10"), (10, 20, "10–20"), (20, 30, "20–30"), (30, 37, "30–37"),
    ]
    return ReportChart(
      Words.byHours(language), .columns,
      bounds.map { low, high, label in
        ReportChart.Value(
          label, counted.count { $0.hoursPerWeek > low && $0.hoursPerWeek <= high })
      })
  }

  // MARK: Unmet needs

  /// From the period's first day until the day of the report: what callers still miss.
  private func unmetNeeds() throws -> [Report.Part] {
    let figures = try HotlineFigures.read(from: from, through: max(from, question.asOf), db)
    let needs = figures[.unmetNeeds]?.rows ?? []
    let span = HotlineReportPhrases.span(
      language, ["from": from.display, "through": question.asOf.display])
    return [
      .table(
        ReportTable(
          "\(Words.unmetNeeds(language)) · \(span) · \(needs.count)",
          [
            ReportTable.Column(HotlineReportPhrases.day(language), isShort: true),
            ReportTable.Column(HotlineReportPhrases.caller(language)),
            ReportTable.Column(Words.need(language)),
          ],
          needs.map { row in
            ReportTable.Row(
              [
                // A caller of no organisation is a person, and the page is handed on.
                .day(row.day),
                ReportTable.Cell(row.organisationID == nil ? "–" : row.caller ?? "–"),
                ReportTable.Cell(row.reason.sentence(language)),
              ], organisationID: row.organisationID)
          }))
    ]
  }
}
