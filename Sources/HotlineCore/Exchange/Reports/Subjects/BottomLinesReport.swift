import GRDB
import Resources

// B2: the economic and the social result, per enterprise and in all. (S13)

extension ReportReader {
  private typealias Words = ReportPhrases

  func bottomLines(under title: String = "") throws -> [Report.Section] {
    let enterprises = try BottomLines(meter, asOf: question.asOf, db).enterprises()
    let contracts = try BottomLine.contracts(
      of: enterprises.map(\.organisationID), on: through, db)
    return [
      Report.Section(
        title,
        [.note(Words.bottomLinesMean(language, ["day": through.display]))]
          + (try saving()) + [
            .table(economic(enterprises, contracts)), .table(social(enterprises)),
            .note(Words.kindsOnce(language)),
          ])
    ]
  }

  /// - Parameter contracts: of all agreements, each once, also where two enterprises are its parties.
  private func economic(_ enterprises: [BottomLine], _ contracts: Int?) -> ReportTable {
    // Where nobody has said of which year the figures are, there is no column of dashes.
    let hasYears = enterprises.contains { $0.figuresYear != nil }
    let total = ReportTable.Row(
      [
        ReportTable.Cell(Words.total(language)),
        .kroner(sum(enterprises.map(\.turnover))), .number(sum(enterprises.map(\.employees))),
        .kroner(contracts),
      ] + (hasYears ? [ReportTable.Cell("")] : []), isTotal: true)
    return ReportTable(
      Words.economicLine(language),
      [
        ReportTable.Column(ReaderPhrases.enterprise(language)),
        ReportTable.Column(Words.turnover(language), isNumber: true),
        ReportTable.Column(Words.employees(language), isNumber: true),
        ReportTable.Column(Words.contracts(language), isNumber: true),
      ] + (hasYears ? [ReportTable.Column(Words.figuresOf(language), isShort: true)] : []),
      enterprises.map { line in
        ReportTable.Row(
          [
            ReportTable.Cell(line.name), .kroner(line.turnover),
            .number(line.employees.map(Double.init)), .kroner(line.contractValue),
          ] + (hasYears ? [ReportTable.Cell(line.figuresYear.map { String($0) } ?? "–")] : []),
          organisationID: line.organisationID)
      } + [total])
  }

  private func social(_ enterprises: [BottomLine]) -> ReportTable {
    let kinds = Set(enterprises.flatMap(\.accommodations))
    let total = ReportTable.Row(
      [
        ReportTable.Cell(Words.total(language)),
        .count(enterprises.map(\.positions).reduce(0, +)),
        .number(enterprises.map(\.weeklyHours).reduce(0, +)),
        .count(kinds.count), ReportTable.Cell(""),
      ], isTotal: true)
    let largest = enterprises.filter { $0.positions > 0 }
      .sorted { $0.positions > $1.positions }.prefix(10)
    return ReportTable(
      Words.socialLine(language),
      [
        ReportTable.Column(ReaderPhrases.enterprise(language)),
        ReportTable.Column(Words.positions(language), isNumber: true),
        ReportTable.Column(Words.weeklyHours(language), isNumber: true),
        ReportTable.Column(Words.accommodation(language), isNumber: true),
        ReportTable.Column(Words.surplus(language)),
      ],
      enterprises.map { line in
        ReportTable.Row(
          [
            ReportTable.Cell(line.name), .count(line.positions), .number(line.weeklyHours),
            .count(line.accommodations.count),
            ReportTable.Cell(line.surplusUse ?? "–"),
          ], organisationID: line.organisationID)
      } + [total],
      charts: largest.isEmpty
        ? []
        : [
          ReportChart(
            Words.largestEmployers(language), .bars,
            largest.map { ReportChart.Value($0.name, $0.positions) })
        ])
  }

  /// A labelled estimate, only where the municipality has entered what a position saves. (S15)
  private func saving() throws -> [Report.Part] {
    let figure = try Parameter.holding(.savingPerPosition, on: question.asOf, db)
    guard let rate = figure?.value, let counted = self.figure(.newPositions),
      let open = counted.parts.first(where: { $0.name == .openToday })
    else { return [] }
    let amount = rate * open.value
    var line = ReportFigure(
      "saving", Words.saving(language), number: amount,
      text: "\(DanishNumber.format(amount, most: 0)) kr.")
    line.remark = Words.savingMeans(
      language,
      [
        "positions": DanishNumber.format(open.value), "rate": DanishNumber.format(rate, most: 0),
        "source": figure?.source ?? "–",
      ])
    return [.figures(ReportFigures(Words.saving(language), [line]))]
  }

  /// nil where nobody knows any of them.
  private func sum(_ numbers: [Int?]) -> Int? {
    let known = numbers.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  private func sum(_ numbers: [Int?]) -> Double? {
    let whole: Int? = sum(numbers)
    return whole.map(Double.init)
  }
}
