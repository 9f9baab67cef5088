import Resources

/// A report to paste into another text.
struct MarkdownReport {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func text(of report: Report) -> String {
    var lines = ["# \(Self.escaped(report.title)) · \(Self.escaped(report.span))"]
    for paragraph in report.preamble { lines += ["", Self.escaped(paragraph)] }
    for section in report.sections {
      if !section.title.isEmpty { lines += ["", "## \(Self.escaped(section.title))"] }
      for part in section.parts {
        switch part {
        case .note(let text): lines += ["", Self.escaped(text)]
        case .figures(let figures): lines += self.lines(of: figures)
        case .table(let table): lines += self.lines(of: table)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// As Markdown shows it.
  static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\|*_`<>[]#".contains($0) ? ["\\", $0] : [$0] })
  }

  /// As a cell shows it: on one line.
  private static func cell(_ text: String) -> String {
    escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func lines(of figures: ReportFigures) -> [String] {
    let words = HotlineReportPhrases.self
    let hasPercent = figures.figures.contains { $0.percent != nil }
    let hasRemark = figures.figures.contains { $0.remark != nil }
    let head =
      [words.figure(language), words.count(language)]
      + (hasPercent ? [words.percent(language)] : [])
      + (hasRemark ? [ReportPhrases.remark(language)] : [])
    var lines = ["", row(head)]
    lines.append("|---|---:|" + (hasPercent ? "---:|" : "") + (hasRemark ? "---|" : ""))
    for figure in figures.figures {
      if let heading = figure.heading {
        lines.append(
          "| **\(Self.cell(heading))** |" + String(repeating: " |", count: head.count - 1))
      }
      let title = Self.cell(figure.title)
      let percent = figure.percent.map { DanishNumber.formatPercent($0) } ?? ""
      lines.append(
        row(
          [figure.isPart ? "&nbsp;&nbsp;\(title)" : "**\(title)**", Self.cell(figure.text)]
            + (hasPercent ? [percent] : [])
            + (hasRemark ? [Self.cell(figure.remark ?? "")] : [])))
    }
    for figure in figures.figures where !figure.rows.isEmpty {
      lines += ["", "## \(Self.escaped(figure.title))", ""]
      lines += figure.rows.map { "- " + Self.cell($0.line(language)) }
    }
    return lines
  }

  private func lines(of table: ReportTable) -> [String] {
    let lines = ["", "**\(Self.cell(table.caption))**", ""]
    guard !table.rows.isEmpty else { return lines + [ReportPhrases.nothing(language)] }
    return lines
      + [
        row(table.columns.map { Self.cell($0.title) }),
        "|" + table.columns.map { $0.isNumber ? "---:|" : "---|" }.joined(),
      ]
      + table.rows.map { line in
        row(
          line.cells.map { cell in
            line.isTotal ? "**\(Self.cell(cell.text))**" : Self.cell(cell.text)
          })
      }
  }
}
