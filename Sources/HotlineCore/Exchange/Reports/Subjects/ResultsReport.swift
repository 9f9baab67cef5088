import GRDB
import Resources

// B3: what partnerships led to, in the parties' words. (S48)

extension ReportReader {
  private typealias Words = ReportPhrases

  func results() throws -> [Report.Section] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT partnership.*, (
          SELECT group_concat(name, ', ') FROM (
            SELECT name FROM partnershipParty
            JOIN organisation ON organisation.id = organisationID
            WHERE partnershipID = partnership.id ORDER BY partnershipParty.id)) AS parties
        FROM partnership
        WHERE state IN ('agreed', 'paused', 'ended') AND agreedOn BETWEEN ? AND ?
        ORDER BY agreedOn, id
        """, arguments: [from, through])
    let told = rows.filter { row in
      let result: String? = row.value("resultText")
      return result?.isBlank == false
    }
    let tags = told.flatMap { [String](stored: $0.stored("tags")) ?? [] }
    let counts = Dictionary(grouping: tags, by: \.self).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var share = ReportFigure("results", Words.withResult(language), told.count)
    share.of = Double(rows.count)
    share.percent = rows.isEmpty ? nil : Double(told.count) / Double(rows.count) * 100
    share.text = "\(told.count) / \(rows.count)"
    return [
      Report.Section(
        "",
        [
          .figures(ReportFigures(Words.results(language), [share])),
          .table(
            ReportTable(
              Words.inTheirWords(language),
              [
                ReportTable.Column(Words.agreed(language), isShort: true),
                ReportTable.Column(Words.partnership(language)),
                ReportTable.Column(Words.parties(language)),
                ReportTable.Column(Words.tags(language)),
                ReportTable.Column(Words.result(language)),
              ], told.map(line))),
          .table(
            ReportTable(
              Words.byTag(language),
              [
                ReportTable.Column(Words.tag(language)),
                ReportTable.Column(Words.partnerships(language), isNumber: true),
              ], counts.map { ReportTable.Row([ReportTable.Cell($0.key), .count($0.value)]) },
              charts: counts.isEmpty
                ? []
                : [
                  ReportChart(
                    Words.byTag(language), .bars,
                    counts.map { ReportChart.Value($0.key, $0.value) })
                ])),
        ])
    ] + (try meetings())
  }

  private func line(_ row: Row) -> ReportTable.Row {
    let tags = [String](stored: row.stored("tags")) ?? []
    let (reference, title): (String, String) = (row.value("reference"), row.value("title"))
    return ReportTable.Row([
      .day(row.value("agreedOn")), ReportTable.Cell("\(reference) \(title)"),
      ReportTable.Cell(row.value("parties") ?? "–"),
      ReportTable.Cell(tags.isEmpty ? "–" : tags.joined(separator: ", ")),
      ReportTable.Cell(row.value("resultText")),
    ])
  }
}
