import GRDB
import Resources

// B6: who is shown to others, and why. (S19)

extension ReportReader {
  private typealias Words = ReportPhrases

  /// All of them, those of today with a star: a role model outlives the strategy that chose it.
  func roleModels() throws -> [Report.Section] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT roleModel.*, organisation.name FROM roleModel
        JOIN organisation ON organisation.id = organisationID
        WHERE ifnull(roleModel.validFrom, '') <= ? ORDER BY roleModel.validFrom DESC, roleModel.id
        """, arguments: [question.asOf])
    let themes = try labels("theme")
    let current = rows.count { holds($0) }
    return [
      Report.Section(
        "",
        [
          .figures(
            ReportFigures(
              Words.roleModels(language),
              [ReportFigure("roleModels", Words.roleModelsNow(language), current)])),
          .table(
            ReportTable(
              Words.roleModels(language),
              [
                ReportTable.Column(ReaderPhrases.enterprise(language)),
                ReportTable.Column(Words.theme(language)),
                ReportTable.Column(Words.from(language), isShort: true),
                ReportTable.Column(Words.until(language), isShort: true),
                ReportTable.Column(Words.decidedBy(language)),
                ReportTable.Column(Words.why(language)),
              ], rows.map { line($0, themes) })),
        ])
    ]
  }

  private func holds(_ row: Row) -> Bool {
    let until: DanishDate? = row.value("validTo")
    return until.map { $0 > question.asOf } ?? true
  }

  private func line(_ row: Row, _ themes: [(code: String, words: String)]) -> ReportTable.Row {
    let name: String = row.value("name")
    return ReportTable.Row(
      [
        ReportTable.Cell(holds(row) ? "★ \(name)" : name),
        ReportTable.Cell(words([row.value("theme")], themes)),
        .day(row.value("validFrom")), .day(row.value("validTo")),
        ReportTable.Cell(row.value("decidedBy") ?? "–"), ReportTable.Cell(row.value("reason")),
      ], organisationID: row.value("organisationID"))
  }
}
