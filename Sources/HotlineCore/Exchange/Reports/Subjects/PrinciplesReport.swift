import GRDB
import Resources

// B8: what was done for each of the strategy's principles. (S31)

extension ReportReader {
  private typealias Words = ReportPhrases

  func principles() throws -> [Report.Section] {
    let lines = try labels("principle")
    let of = try Row.fetchAll(
      db, sql: "SELECT code FROM label WHERE kind = 'principle' AND groupCode = ?",
      arguments: [period.code]
    ).map { $0.value(at: 0) as String }
    let principles = lines.filter { of.contains($0.code) }
    guard !principles.isEmpty else {
      return [Report.Section("", [.note(Words.noPrinciples(language))])]
    }
    let clock = try CopenhagenTime()
    return [
      Report.Section(
        "",
        try spans().map { caption, first, last in
          .table(try table(caption, principles, first, last, clock))
        })
    ]
  }

  /// The period, and where it is over what was done since.
  private func spans() -> [(String, DanishDate, DanishDate)] {
    func caption(_ first: DanishDate, _ last: DanishDate) -> String {
      HotlineReportPhrases.span(language, ["from": first.display, "through": last.display])
    }
    let after = period.endsOn.adding(days: 1)
    return [(caption(from, through), from, through)]
      + (after <= question.asOf
        ? [(caption(after, question.asOf), after, question.asOf)] : [])
  }

  private func table(
    _ caption: String, _ principles: [(code: String, words: String)], _ first: DanishDate,
    _ last: DanishDate, _ clock: CopenhagenTime
  ) throws -> ReportTable {
    let talks = try Row.fetchAll(
      db,
      sql: """
        SELECT code, sum(kind = 'call') AS calls, sum(kind IN ('meeting', 'visit', 'event')) AS met,
          sum(kind IN ('email', 'note')) AS written
        FROM interactionPrinciple JOIN interaction ON interaction.id = interactionID
        WHERE startedAt >= ? AND startedAt < ? GROUP BY code
        """,
      arguments: [clock.instant(first).date, clock.instant(last.adding(days: 1)).date])
    let partnerships = try Row.fetchAll(
      db,
      sql: """
        SELECT code, count(*) AS partnerships FROM partnershipPrinciple
        JOIN partnership ON partnership.id = partnershipID
        WHERE state IN ('agreed', 'paused', 'ended') AND agreedOn BETWEEN ? AND ? GROUP BY code
        """, arguments: [first, last])
    func count(_ rows: [Row], _ code: String, _ column: String) -> Int {
      let row = rows.first { ($0.value("code") as String) == code }
      return row?.value(column) ?? 0
    }
    let rows = principles.map { principle in
      (
        principle.words,
        ["calls", "met", "written"].map { count(talks, principle.code, $0) }
          + [count(partnerships, principle.code, "partnerships")]
      )
    }
    let sums = rows.map { $0.1.reduce(0, +) }
    return ReportTable(
      caption,
      [ReportTable.Column(Words.principle(language))]
        + [Words.calls, Words.meetings, Words.written, Words.partnerships].map {
          ReportTable.Column($0(language), isNumber: true)
        },
      rows.map { ReportTable.Row([ReportTable.Cell($0.0)] + $0.1.map { .count($0) }) },
      charts: sums.allSatisfy { $0 == 0 }
        ? []
        : [
          ReportChart(
            Words.activity(language), .bars,
            zip(rows, sums).map { ReportChart.Value($0.0, $1) })
        ])
  }
}
