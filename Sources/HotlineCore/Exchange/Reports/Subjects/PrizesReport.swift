import Resources

// B5: who was nominated, how broad the field was, and who won. (S59-S67)

extension ReportReader {
  private typealias Words = ReportPhrases

  func prizes() throws -> [Report.Section] {
    let rounds = try rounds()
    return [Report.Section(Words.winners(language), [.table(table(of: rounds))])]
      + rounds.filter { !$0.candidates.isEmpty }.map { round in
        Report.Section(
          "\(round.prize(language)) \(String(round.year))",
          [.table(candidates(of: round))] + breadth(of: round))
      }
  }

  func winners() throws -> ReportTable { table(of: try rounds()) }

  /// Those of the years until the day of the report: prizes are given across periods. Where a period
  /// was asked for, those of its years.
  private func rounds() throws -> [RoundOutcome] {
    let isOfPeriod = question.periodID != nil
    let (first, last) = (period.startsOn.year, period.endsOn.year)
    return try NomineeReader(db: db, today: question.asOf).outcomes().filter {
      $0.year <= question.asOf.year
        && (!isOfPeriod || (first <= $0.year && $0.year <= last))
    }
  }

  private func table(of rounds: [RoundOutcome]) -> ReportTable {
    ReportTable(
      Words.winners(language),
      [
        ReportTable.Column(Words.year(language), isShort: true),
        ReportTable.Column(Words.prize(language)),
        ReportTable.Column(Words.winner(language)),
        ReportTable.Column(Words.candidates(language), isNumber: true),
        ReportTable.Column(Words.state(language)),
      ],
      rounds.map { round in
        ReportTable.Row(
          [
            ReportTable.Cell(String(round.year)), ReportTable.Cell(round.prize(language)),
            ReportTable.Cell(round.winner ?? "–"),
            round.isHistory ? .number(nil) : .count(round.candidates.count(where: \.isLive)),
            ReportTable.Cell(
              [
                round.state(language), round.decidedBy,
                round.decidedOn?.display,
              ].compactMap(\.self).joined(separator: " · ")),
          ], organisationID: round.winnerID)
      })
  }

  private func candidates(of round: RoundOutcome) -> ReportTable {
    ReportTable(
      Words.candidates(language),
      [
        ReportTable.Column(ReaderPhrases.enterprise(language)),
        ReportTable.Column(Words.nominations(language), isNumber: true),
        ReportTable.Column(Words.themes(language)), ReportTable.Column(Words.reasons(language)),
      ],
      round.candidates.map { candidate in
        let name =
          candidate.isLive ? candidate.name : "\(candidate.name) (\(PrizePhrases.out(language)))"
        return ReportTable.Row(
          [
            ReportTable.Cell(name), .count(candidate.nominations.count),
            ReportTable.Cell(
              candidate.themes.map { $0.word(language) }.joined(separator: ", ")),
            ReportTable.Cell(candidate.nominations.map(\.reason).joined(separator: " · ")),
          ], organisationID: candidate.organisationID)
      })
  }

  private func breadth(of round: RoundOutcome) -> [Report.Part] {
    let unknown = PrizePhrases.unknown(language)
    let parts: [(Phrase, Phrase, [(String, Int)])] = [
      (
        PrizePhrases.bySector, Words.sector,
        round.breadth.sectors.map { ($0.name ?? unknown, $0.count) }
      ),
      (
        PrizePhrases.byPlace, Words.town,
        round.breadth.places.map { ($0.name ?? unknown, $0.count) }
      ),
      (
        PrizePhrases.byTheme, Words.theme,
        round.breadth.themes.map { ($0.theme.word(language), $0.count) }
      ),
    ]
    return parts.map { phrase, column, counts in
      let caption = phrase(language)
      let chart = ReportChart(caption, .bars, counts.map { ReportChart.Value($0.0, $0.1) })
      return .table(
        ReportTable(
          caption,
          [
            ReportTable.Column(column(language)),
            ReportTable.Column(Words.candidates(language), isNumber: true),
          ], counts.map { ReportTable.Row([ReportTable.Cell($0.0), .count($0.1)]) },
          charts: counts.isEmpty ? [] : [chart]))
    }
  }
}
