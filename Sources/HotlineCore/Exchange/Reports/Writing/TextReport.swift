import Resources

/// A report to read on a terminal.
struct TextReport {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func text(of report: Report) -> String {
    var lines = ["\(report.title) · \(report.span)"]
    for paragraph in report.preamble { lines += ["", paragraph] }
    for section in report.sections {
      if !section.title.isEmpty { lines += ["", section.title.uppercased()] }
      for part in section.parts {
        switch part {
        case .note(let text): lines += ["", text]
        case .figures(let figures): lines += self.lines(of: figures)
        case .table(let table): lines += self.lines(of: table)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of figures: ReportFigures) -> [String] {
    let titles = figures.figures.map(\.title.count).max() ?? 0
    let values = max(5, figures.figures.map(\.text.count).max() ?? 0)
    var lines: [String] = []
    for figure in figures.figures {
      if !figure.isPart { lines.append("") }
      if let heading = figure.heading { lines += ["", heading] }
      let title = figure.isPart ? "  \(figure.title)" : figure.title
      var line = title.padded(to: titles + 4)
      line += figure.text.padded(left: values)
      if let percent = figure.percent {
        line += "  " + DanishNumber.formatPercent(percent).padded(left: 5)
      }
      if let remark = figure.remark { line += "  \(remark)" }
      lines.append(line)
      for row in figure.rows { lines.append("     " + row.line(language)) }
    }
    return lines
  }

  private func lines(of table: ReportTable) -> [String] {
    guard !table.rows.isEmpty else { return ["", table.caption, ReportPhrases.nothing(language)] }
    let cells = [table.columns.map(\.title)] + table.rows.map { $0.cells.map(\.text) }
    let widths = table.columns.indices.map { column in
      cells.map { $0[column].count }.max() ?? 0
    }
    return ["", table.caption]
      + cells.map { row in
        let padded = table.columns.indices.map { column in
          table.columns[column].isNumber
            ? row[column].padded(left: widths[column])
            : column == row.count - 1 ? row[column] : row[column].padded(to: widths[column])
        }
        return "  " + padded.joined(separator: "  ")
      }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func padded(left width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
