import HotlineCore
import Resources
import Screen

// Reports on the desk: the same figures as on paper, in lines.

extension DeskState {
  /// Every report there is, to choose from.
  func reportMenu() -> Menu {
    Menu(
      title: ReportPhrases.menuTitle(language),
      items: ReportKind.allCases.map { kind in
        MenuItem(
          kind.title(language), detail: kind.purpose(language), action: .showReport(kind))
      }, isFiltered: true)
  }

  mutating func show(_ kind: ReportKind) -> [DeskEffect] {
    kind == .hotline ? run(.hotlineFigures) : read(.report(question(kind), nil))
  }

  /// Of the period that the desk shows.
  private func question(_ kind: ReportKind) -> ReportQuestion {
    var question = ReportQuestion(kind, asOf: moment.today)
    question.periodID = goals.meter?.period.id
    return question
  }

  /// The report that stands before or behind, without the hotline's, which has quarters there.
  func neighbour(of question: ReportQuestion, _ step: Int) -> ReaderContent {
    let kinds = ReportKind.allCases.filter { $0 != .hotline }
    let place = kinds.firstIndex(of: question.kind) ?? 0
    return .report(self.question(kinds[(place + step + kinds.count) % kinds.count]), nil)
  }

  /// Ctrl+S: the report that is read, as a page to print; what is read of a record as a text.
  mutating func writeReport() -> [DeskEffect] {
    if case .reader(let reader) = layers.last, let page = reader.content.savedAsText {
      return [.savePage(page)]
    }
    if let person = personToSave { return [.takeAlong(.everythingOf(person: person))] }
    guard case .reader(let reader) = layers.last, let question = reader.content.question(moment)
    else { return [] }
    return [.writeReport(question)]
  }

  func reportLines(_ report: Report?) -> [ReaderLine] {
    guard let report else { return [ReaderLine(ReaderPhrases.counting(language), .faint)] }
    var lines = [ReaderLine(report.span, .faint)]
    for paragraph in report.preamble { lines += [ReaderLine(""), ReaderLine(paragraph)] }
    for section in report.sections {
      if !section.title.isEmpty {
        lines += [ReaderLine(""), ReaderLine(section.title.uppercased(), .title)]
      }
      for part in section.parts { lines += self.lines(of: part) }
    }
    return lines
  }

  private func lines(of part: Report.Part) -> [ReaderLine] {
    switch part {
    case .note(let text): [ReaderLine(""), ReaderLine(text, .faint)]
    case .figures(let figures): lines(of: figures)
    case .table(let table): lines(of: table)
    }
  }

  /// The figure first, so that figures stand below one another.
  private func lines(of figures: ReportFigures) -> [ReaderLine] {
    let width = figures.figures.map(\.text.count).max() ?? 0
    return [ReaderLine("")]
      + figures.figures.flatMap { figure -> [ReaderLine] in
        let words = [
          figure.title, figure.percent.map { DanishNumber.formatPercent($0) }, figure.remark,
        ].compactMap(\.self).joined(separator: " · ")
        var line = ReaderLine(
          "\(figure.text.leftPadded(to: width))  \(words)", figure.isPart ? .faint : .text,
          indent: 2)
        line.hang = width + 2
        return [line] + figure.rows.map(self.line)
      }
  }

  private func line(of row: ReportRow) -> ReaderLine {
    let words = [row.day?.display, row.reference, row.title, row.reason].compactMap(\.self)
    return ReaderLine(
      words.joined(separator: " · "), indent: 4, organisationID: row.organisationID)
  }

  private func lines(of table: ReportTable) -> [ReaderLine] {
    let head = [ReaderLine(""), ReaderLine(table.caption, .title)]
    guard !table.rows.isEmpty else {
      return head + [ReaderLine(ReportPhrases.nothing(language), .faint, indent: 2)]
    }
    let numbers = table.columns.dropFirst()
    let hasRoom = size.width - 6 - numbers.count * Self.numberWidth >= Self.nameWidth
    return hasRoom && numbers.allSatisfy(\.isNumber)
      ? head + inColumns(table) : head + table.rows.map { line(of: $0, table.columns) }
  }

  private static let numberWidth = 13
  private static let nameWidth = 20

  private func inColumns(_ table: ReportTable) -> [ReaderLine] {
    let first = size.width - 6 - (table.columns.count - 1) * Self.numberWidth
    func line(_ cells: [String], _ role: Role, _ organisationID: Int64?) -> ReaderLine {
      var line = ReaderLine(
        String((cells.first ?? "").prefix(first - 1)), role, indent: 2,
        organisationID: organisationID)
      line.cells = cells.dropFirst().enumerated().map { place, text in
        ReaderCell(
          x: 2 + first + place * Self.numberWidth,
          text: String(text.prefix(Self.numberWidth - 1)).leftPadded(to: Self.numberWidth - 1),
          role: role)
      }
      return line
    }
    return [line(table.columns.map(\.title), .faint, nil)]
      + table.rows.map { row in
        line(row.cells.map(\.text), row.isTotal ? .title : .text, row.organisationID)
      }
  }

  /// On one line, a number behind what it is; what nobody knows is left out.
  private func line(of row: ReportTable.Row, _ columns: [ReportTable.Column]) -> ReaderLine {
    let words = zip(columns, row.cells).compactMap { column, cell -> String? in
      guard !cell.text.isEmpty, cell.text != "–" else { return nil }
      return column.isNumber ? "\(column.title.lowercased()) \(cell.text)" : cell.text
    }
    var line = ReaderLine(
      words.joined(separator: " · "), row.isTotal ? .title : .text, indent: 2,
      organisationID: row.organisationID)
    line.hang = 4
    return line
  }
}

extension ReaderContent {
  /// The report that is read; nil where something else is.
  func question(_ moment: Moment) -> ReportQuestion? {
    switch self {
    case .report(let question, _): return question
    case .hotline(let quarter, _):
      var question = ReportQuestion(.hotline, asOf: moment.today)
      question.quarter = quarter
      return question
    case .organisation, .suggestion, .goals, .goal, .coverage, .hotlineRows, .record, .row,
      .history,
      .hidden, .duplicates, .person, .settings, .draft:
      return nil
    }
  }
}

extension ReaderContent {
  /// What Ctrl+S writes as it stands.
  fileprivate var savedAsText: RecordPage? {
    switch self {
    case .record(let page), .row(_, _, let page): page
    case .history(_, let page): page
    default: nil
    }
  }
}
