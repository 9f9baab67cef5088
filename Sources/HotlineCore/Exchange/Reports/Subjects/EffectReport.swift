import GRDB
import Resources

// B1: the goals by the three lines of effect of the municipality's model. (S30)

extension ReportReader {
  private typealias Words = ReportPhrases

  func effect() throws -> [Report.Section] {
    let lines = try effectLines()
    guard !lines.isEmpty else {
      return [Report.Section("", [.note(Words.noLines(language))])] + (try phaseMoves())
    }
    let themes = try themesOfSubjects()
    let goals = meter.figures.map { figure in
      (figure, figure.rows.filter(\.counts).map { themes[$0.subject] ?? [] })
    }
    return [
      Report.Section(
        "",
        [.note(Words.linesMean(language)), .table(table(goals, lines))]
          + (try lines.map { .table(try agreements(of: $0)) }))
    ] + (try phaseMoves())
  }

  private typealias Line = (code: String, words: String)

  /// The themes that are lines of the model.
  private func effectLines() throws -> [Line] {
    let codes = try String.readAll(
      db,
      sql: """
        SELECT code FROM label WHERE kind = 'theme'
          AND EXISTS (SELECT 1 FROM json_each(\(ReadableJSON.of("uses"))) WHERE value = 'model')
        """)
    return try labels("theme").filter { codes.contains($0.code) }
  }

  private func table(_ goals: [(GoalFigure, [Set<String>])], _ lines: [Line]) -> ReportTable {
    func count(_ rows: [Set<String>], _ code: String) -> Int { rows.count { $0.contains(code) } }
    let codes = Set(lines.map(\.code))
    return ReportTable(
      Words.goalsByLine(language),
      [ReportTable.Column(Words.goal(language))]
        + lines.map { ReportTable.Column($0.words, isNumber: true) }
        + [
          ReportTable.Column(Words.withoutLine(language), isNumber: true),
          ReportTable.Column(Words.counted(language), isNumber: true),
        ],
      goals.map { figure, rows in
        ReportTable.Row(
          [ReportTable.Cell("\(figure.goal.ordinal) \(title(of: figure.goal))")]
            + lines.map { .count(count(rows, $0.code)) }
            + [.count(rows.count { $0.isDisjoint(with: codes) }), .count(rows.count)])
      },
      charts: goals.filter { _, rows in rows.contains { !$0.isDisjoint(with: codes) } }
        .map { figure, rows in
          ReportChart(
            title(of: figure.goal), .bars,
            lines.map { ReportChart.Value($0.words, count(rows, $0.code)) })
        })
  }

  /// What is ticked on a partnership or an enterprise; a position has what its employer and its
  /// partnership have.
  private func themesOfSubjects() throws -> [CountedRow.Subject: Set<String>] {
    let organisations = try themes(of: "organisation")
    let partnerships = try themes(of: "partnership")
    var all: [CountedRow.Subject: Set<String>] = [:]
    for (id, codes) in organisations { all[.organisation(id)] = codes }
    for (id, codes) in partnerships { all[.partnership(id)] = codes }
    for row in try Row.fetchAll(db, sql: "SELECT id, organisationID, partnershipID FROM position") {
      let partnership: Int64? = row.value("partnershipID")
      all[.position(row.value("id"))] = (organisations[row.value("organisationID")] ?? [])
        .union(partnership.flatMap { partnerships[$0] } ?? [])
    }
    return all
  }

  private func themes(of table: String) throws -> [Int64: Set<String>] {
    let rows = try Row.fetchAll(db, sql: "SELECT id, themes FROM \(table) WHERE themes <> '[]'")
    return Dictionary(
      rows.map { ($0.value("id"), Set([String](stored: $0.stored("themes")) ?? [])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The agreements of the window that are meant to have this effect, and what they are worth.
  private func agreements(of line: Line) throws -> ReportTable {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT agreedOn, reference, title, businessValue, socialValue FROM partnership
        WHERE state IN ('agreed', 'paused', 'ended') AND agreedOn BETWEEN ? AND ?
          AND EXISTS (SELECT 1 FROM json_each(\(ReadableJSON.of("themes"))) WHERE value = ?)
        ORDER BY agreedOn, id
        """, arguments: [from, through, line.code])
    return ReportTable(
      "\(line.words) · \(Words.agreementsCount(language, ["count": String(rows.count)]))",
      [
        ReportTable.Column(HotlineReportPhrases.day(language), isShort: true),
        ReportTable.Column(Words.partnership(language)),
        ReportTable.Column(Words.businessValue(language)),
        ReportTable.Column(Words.socialValue(language)),
      ],
      rows.map { row in
        let (reference, title): (String, String) = (row.value("reference"), row.value("title"))
        return ReportTable.Row([
          .day(row.value("agreedOn")), ReportTable.Cell("\(reference) \(title)"),
          ReportTable.Cell(row.value("businessValue") ?? "–"),
          ReportTable.Cell(row.value("socialValue") ?? "–"),
        ])
      })
  }
}
