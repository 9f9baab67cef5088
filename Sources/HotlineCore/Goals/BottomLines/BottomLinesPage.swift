import GRDB
import Resources

extension OrganisationEntry {
  public static let page: RecordPageMaker? = { id, register, language in
    let today = try register.today()
    return try register.read { db in
      try BottomLinesPage(db: db, language: language, today: today).page(of: id)
    }
  }
}

/// The two bottom lines of one organisation, each figure with what it is made of.
struct BottomLinesPage {
  private typealias Words = ReportPhrases

  let db: Database
  let language: Language
  let today: DanishDate

  /// nil where it is gone, or no strategy period has begun.
  func page(of id: Int64) throws -> RecordPage? {
    guard let meter = try GoalMeter.read(nil, today, db)?.besideFrozen(db) else { return nil }
    let bottomLines = BottomLines(meter, asOf: today, db)
    guard let line = try bottomLines.line(of: id) else { return nil }
    let title = language == .danish ? meter.period.title : meter.period.titleEn
    let agreements = try BottomLine.agreements(of: id, on: bottomLines.through, db)
    return RecordPage(
      title: "\(Words.bottomLines(language)) · \(line.name)",
      lines: [RecordPage.Line(title ?? meter.period.title, isHeading: true)]
        + economic(line, agreements, on: bottomLines.through)
        + (try social(line, meter.positionRows.map { $0.row }.filter { $0.organisationID == id })))
  }

  private func economic(
    _ line: BottomLine, _ agreements: [(reference: String, title: String, value: Int?)],
    on day: DanishDate
  ) -> [RecordPage.Line] {
    let year = line.figuresYear.map { " (\($0))" } ?? ""
    let contracts = line.contractValue.map { kroner in
      "\(DanishNumber.formatKroner(kroner)) \(Words.inForceOn(language, ["day": day.display]))"
    }
    let parts = agreements.map { agreement in
      let amount = agreement.value.map(DanishNumber.formatKroner) ?? Words.noAmount(language)
      return RecordPage.Line("    \(agreement.reference) \(agreement.title): \(amount)")
    }
    let figures = [
      figure(Words.turnover, line.turnover.map { DanishNumber.formatKroner($0) + year }),
      figure(Words.employees, line.employees.map { DanishNumber.format($0) + year }),
      figure(Words.contracts, contracts),
    ]
    return heading(Words.economicLine) + figures + parts
  }

  private func social(_ line: BottomLine, _ rows: [CountedRow]) throws -> [RecordPage.Line] {
    let names = try Row.fetchAll(
      db,
      sql: """
        SELECT code, \(language == .danish ? "labelDa" : "labelEn") AS words FROM label
        WHERE kind = 'accommodation' ORDER BY ordinal, id
        """
    ).map { (code: $0.value("code") as String, words: $0.value("words") as String) }
    let kinds = line.accommodations.map { code in names.first { $0.code == code }?.words ?? code }
    let ordered = rows.filter(\.counts) + rows.filter { !$0.counts }
    let reasons = try ReasonNames(db, language)
    let parts = ordered.map { row in
      let sign = row.counts ? "+" : "–"
      let day = row.day?.display ?? "–"
      return RecordPage.Line(
        "    \(sign) \(day)  \(row.title): \(reasons.named(row.reason).sentence(language))")
    }
    let count = Words.positionsOf(
      language, ["count": String(line.positions), "total": String(rows.count)])
    let figures = [
      figure(Words.weeklyHours, DanishNumber.format(line.weeklyHours)),
      figure(Words.accommodation, kinds.isEmpty ? nil : kinds.joined(separator: ", ")),
      figure(Words.surplus, line.surplusUse),
    ]
    return heading(Words.socialLine) + [figure(Words.positions, count)] + parts + figures
  }

  private func heading(_ phrase: Phrase) -> [RecordPage.Line] {
    [RecordPage.Line(""), RecordPage.Line(phrase(language), isHeading: true)]
  }

  /// A name and what stands for it; what nobody has said is said to be so.
  private func figure(_ name: Phrase, _ text: String?) -> RecordPage.Line {
    let label = name(language)
    let gap = String(repeating: " ", count: max(1, 22 - label.count))
    return RecordPage.Line(label + gap + (text ?? ConversationPhrases.callerUnknown(language)))
  }
}
