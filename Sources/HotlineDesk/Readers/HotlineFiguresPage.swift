import HotlineCore
import Resources

extension DeskState {
  /// Each figure with its share; Enter opens its rows.
  func figureLines(_ figures: HotlineFigures?) -> [ReaderLine] {
    guard let figures else { return [ReaderLine(ReaderPhrases.counting(language), .faint)] }
    var lines: [ReaderLine] = []
    var heading: String?
    for figure in figures.figures {
      let its = figure.name.heading(language)
      if let its, its != heading { lines += [ReaderLine(""), ReaderLine(its, .title)] }
      heading = its
      if !figure.name.isPart, !lines.isEmpty { lines.append(ReaderLine("")) }
      lines.append(line(of: figure))
    }
    return lines
  }

  private func line(of figure: HotlineFigures.Figure) -> ReaderLine {
    let indent = figure.name.isPart ? 2 : 0
    var line = ReaderLine(figure.name.title(language), indent: indent)
    line.cells = [ReaderCell(x: 36, text: figure.text.leftPadded(to: 5), role: .title)]
    if let percent = figure.percent {
      line.cells.append(
        ReaderCell(
          x: 44, text: "\(Int(bounded: percent)) %".leftPadded(to: 5), role: .faint))
    }
    line.figure = figure.rows.isEmpty ? nil : figure.name
    return line
  }

  /// The rows of a figure, those that count first, each with its reason.
  func figureRows(_ figures: HotlineFigures, _ name: HotlineFigures.Name) -> [ReaderLine] {
    guard let figure = figures[name] else { return [] }
    let counted = figure.rows.filter(\.counts)
    let others = figure.rows.filter { !$0.counts }
    var lines = [
      ReaderLine(
        GoalPhrases.countedHeading(language, ["count": String(counted.count)]), .title)
    ]
    lines += counted.map { line(of: $0) }
    if !others.isEmpty {
      lines += [
        ReaderLine(""),
        ReaderLine(
          GoalPhrases.notCountedHeading(language, ["count": String(others.count)]), .title),
      ]
      lines += others.map { line(of: $0) }
    }
    return lines
  }

  private func line(of row: HotlineFigures.Row) -> ReaderLine {
    let caller = row.caller ?? ReaderPhrases.unknownCaller(language)
    var line = ReaderLine(
      "\((row.day?.display ?? "–").padded(to: 11))\(row.reference.padded(to: 15))\(caller) · "
        + "\(row.reason.sentence(language)) · \(row.staffInitials)", indent: 2,
      organisationID: row.organisationID)
    line.hang = 26
    line.entry = ReaderEntry(edit: .inquiry(row.inquiryID), copy: line.text)
    return line
  }
}

extension Quarter {
  /// `4. kvartal 2026`
  func title(_ language: Language) -> String {
    HotlineReportPhrases.quarter(language, ["number": String(number), "year": String(year)])
  }
}
