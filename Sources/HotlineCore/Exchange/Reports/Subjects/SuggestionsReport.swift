import GRDB
import Resources

// B9: what became of the partners that were suggested.

extension ReportReader {
  private typealias Words = ReportPhrases

  /// A pair of an asker and a candidate counts once under each answer; whether it became a partnership
  /// is what the agreements say, and not what anybody marked.
  func suggestions() throws -> [Report.Section] {
    let rows = try Row.fetchAll(
      db, sql: Self.answeredSuggestions, arguments: ["from": from, "through": through])
    func pairs(_ answers: MatchFeedback.Answer...) -> Int { Self.pairs(rows, answers) }
    let partnerships = Set(rows.compactMap { $0.value("reference") as String? }).count
    let presented = pairs(.presented, .interested, .contacted)
    var agreed = ReportFigure("agreed", Words.suggestionsAgreed(language), partnerships)
    if presented > 0 {
      agreed.of = Double(presented)
      agreed.percent = Double(partnerships) / Double(presented) * 100
    }
    let figures = [
      ReportFigure("presented", Words.suggestionsPresented(language), presented),
      ReportFigure("interested", Words.suggestionsInterested(language), pairs(.interested)),
      ReportFigure("contacted", Words.suggestionsContacted(language), pairs(.contacted)),
      ReportFigure("declined", Words.suggestionsDeclined(language), pairs(.declined)),
      agreed,
    ]
    return [
      Report.Section(
        "",
        [
          .figures(ReportFigures(Words.suggestions(language), figures)),
          .table(reasons(rows)), .table(answered(rows)),
        ])
    ]
  }

  private static func pairs(_ rows: [Row], _ answers: [MatchFeedback.Answer]) -> Int {
    let said = rows.filter { row in
      let answer: MatchFeedback.Answer? = row.value("answer")
      return answer.map(answers.contains) ?? false
    }
    return Set(said.map { [$0.value("askerID") ?? 0, $0.value("candidateID") as Int64] }).count
  }

  /// Why they were declined, the most frequent reason first.
  private func reasons(_ rows: [Row]) -> ReportTable {
    let declined = rows.filter { $0.value("answer") == MatchFeedback.Answer.declined.rawValue }
    let none = Words.noReasonGiven(language)
    let counts = Dictionary(grouping: declined) { $0.value("reason") ?? none }.mapValues(\.count)
    let inOrder = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ReportTable(
      Words.whyDeclined(language),
      [
        ReportTable.Column(Words.why(language)),
        ReportTable.Column(Words.times(language), isNumber: true),
      ], inOrder.map { ReportTable.Row([ReportTable.Cell($0.key), .count($0.value)]) })
  }

  private func answered(_ rows: [Row]) -> ReportTable {
    ReportTable(
      Words.suggestions(language),
      [
        ReportTable.Column(Words.day(language), isShort: true),
        ReportTable.Column(Words.suggestedTo(language)),
        ReportTable.Column(Words.suggested(language)),
        ReportTable.Column(Words.category(language)),
        ReportTable.Column(Words.answer(language)),
        ReportTable.Column(Words.why(language)),
        ReportTable.Column(Words.partnership(language), isShort: true),
      ],
      rows.map { row in
        let answer: MatchFeedback.Answer? = row.value("answer")
        return ReportTable.Row(
          [
            .day(row.value("givenOn")), ReportTable.Cell(row.value("asker") ?? "–"),
            ReportTable.Cell(row.value("candidate")), ReportTable.Cell(category(row)),
            ReportTable.Cell(answer?.word(language) ?? "–"),
            ReportTable.Cell(row.value("reason") ?? "–"),
            ReportTable.Cell(row.value("reference") ?? "–"),
          ], organisationID: row.value("candidateID"))
      })
  }

  private func category(_ row: Row) -> String {
    row.value(language == .danish ? "labelDa" : "labelEn") ?? "–"
  }

  /// With the first agreement of the two since then.
  private static let answeredSuggestions = """
    SELECT feedback.*, asker.name AS asker, candidate.name AS candidate, category.labelDa,
      category.labelEn,
      (SELECT partnership.reference FROM partnership
        JOIN partnershipParty one ON one.partnershipID = partnership.id
          AND one.organisationID = feedback.askerID
        JOIN partnershipParty other ON other.partnershipID = partnership.id
          AND other.organisationID = feedback.candidateID
        WHERE partnership.agreedOn >= feedback.givenOn
          AND partnership.state IN ('agreed', 'paused', 'ended')
          AND feedback.answer NOT IN ('declined', 'not_interested')
        ORDER BY partnership.agreedOn, partnership.id LIMIT 1) AS reference
    FROM matchFeedback feedback
    JOIN organisation candidate ON candidate.id = feedback.candidateID
    LEFT JOIN organisation asker ON asker.id = feedback.askerID
    LEFT JOIN category ON category.code = feedback.categoryCode
    WHERE feedback.givenOn BETWEEN :from AND :through
    ORDER BY feedback.givenOn DESC, feedback.id DESC
    """
}
