import GRDB
import Resources

// In B1: which enterprises came into another phase of life, year by year. (S07)

extension ReportReader {
  private typealias Words = ReportPhrases

  private struct Move {
    let organisationID: Int64
    let name: String
    let day: DanishDate
    let phase: PhasePeriod.Phase
    let basis: String?
  }

  /// Nothing where nobody came into a phase in the period.
  func phaseMoves() throws -> [Report.Section] {
    let moves = try moves()
    guard !moves.isEmpty else { return [] }
    return [
      Report.Section(
        Words.phaseMoves(language),
        [.note(Words.phaseMovesMean(language)), .table(perYear(moves)), .table(each(moves))])
    ]
  }

  /// The first day of each phase that somebody came into, in the order of the days.
  private func moves() throws -> [Move] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT organisationID, name, validFrom, phase, basis FROM phasePeriod
        JOIN organisation ON organisation.id = organisationID
        WHERE validFrom BETWEEN ? AND ? AND status NOT IN ('merged', 'erased')
        ORDER BY validFrom, phasePeriod.id
        """, arguments: [from, through]
    ).compactMap { row in
      let code: String = row.value("phase")
      guard let phase = PhasePeriod.Phase(rawValue: code),
        let day = DanishDate(iso: row.value("validFrom"))
      else { return nil }
      return Move(
        organisationID: row.value("organisationID"), name: row.value("name"), day: day,
        phase: phase, basis: row.value("basis"))
    }
  }

  private static let phases: [PhasePeriod.Phase] = [
    .idea, .startup, .operating, .consolidating, .selfSustaining, .closing,
  ]

  private func perYear(_ moves: [Move]) -> ReportTable {
    func row(_ title: String, _ its: [Move], isTotal: Bool = false) -> ReportTable.Row {
      ReportTable.Row(
        [ReportTable.Cell(title)]
          + Self.phases.map { phase in .count(its.count { $0.phase == phase }) }
          + [.count(its.count)], isTotal: isTotal)
    }
    let years = Set(moves.map(\.day.year)).sorted()
    return ReportTable(
      Words.phaseMovesPerYear(language),
      [ReportTable.Column(Words.year(language), isShort: true)]
        + Self.phases.map { ReportTable.Column($0.word(language), isNumber: true) }
        + [ReportTable.Column(Words.total(language), isNumber: true)],
      years.map { year in row(String(year), moves.filter { $0.day.year == year }) }
        + [row(Words.total(language), moves, isTotal: true)],
      charts: [
        ReportChart(
          Words.selfSustaining(language), .columns,
          years.map { year in
            ReportChart.Value(
              String(year),
              moves.count { $0.day.year == year && $0.phase == .selfSustaining })
          })
      ])
  }

  private func each(_ moves: [Move]) -> ReportTable {
    ReportTable(
      Words.phaseMovesEach(language),
      [
        ReportTable.Column(HotlineReportPhrases.day(language), isShort: true),
        ReportTable.Column(ReaderPhrases.enterprise(language)),
        ReportTable.Column(Words.phase(language)), ReportTable.Column(Words.basis(language)),
      ],
      moves.map { move in
        ReportTable.Row(
          [
            .day(move.day), ReportTable.Cell(move.name),
            ReportTable.Cell(move.phase.word(language)),
            ReportTable.Cell(move.basis ?? "–"),
          ], organisationID: move.organisationID)
      })
  }
}
