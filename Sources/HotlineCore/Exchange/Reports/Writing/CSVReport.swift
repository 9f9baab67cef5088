import Resources

/// A report for a spreadsheet: one table below the other. Where there is only one it is the whole
/// file, with its columns in the first line; else each has its caption above it and an empty line
/// behind it. It begins with the mark by which a spreadsheet knows the letters, as every CSV of the
/// program that people open.
struct CSVReport {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func text(of report: Report) -> String {
    let parts = report.sections.flatMap(\.parts).compactMap { part -> (String, [[String]])? in
      switch part {
      case .note: nil
      case .figures(let figures):
        (figures.caption, figures.isDetailed ? rows(behind: figures) : lines(of: figures))
      case .table(let table): (table.caption, lines(of: table))
      }
    }
    let mark = String(ListFormat.byteOrderMark)
    if parts.count == 1, let only = parts.first {
      return mark + only.1.map(CSVWriter.row).joined()
    }
    var all: [[String]] = [[report.title, report.span], []]
    for (caption, table) in parts {
      all.append([caption])
      all += table
      all.append([])
    }
    return mark + all.map(CSVWriter.row).joined()
  }

  private func lines(of figures: ReportFigures) -> [[String]] {
    let words = HotlineReportPhrases.self
    let hasRemark = figures.figures.contains { $0.remark != nil }
    let head = [
      "figure", words.figure(language), words.count(language), words.whole(language),
      words.percent(language),
    ]
    return [head + (hasRemark ? [ReportPhrases.remark(language)] : [])]
      + figures.figures.map { figure in
        [
          figure.code, figure.title, plain(figure.number), plain(figure.of),
          plain(figure.percent, most: 1),
        ] + (hasRemark ? [figure.remark ?? ""] : [])
      }
  }

  private func rows(behind figures: ReportFigures) -> [[String]] {
    let words = HotlineReportPhrases.self
    let head = [
      "figure", words.figure(language), words.day(language), words.reference(language),
      words.caller(language), words.staff(language), words.counts(language),
      words.reason(language),
    ]
    return [head]
      + figures.figures.flatMap { figure in
        figure.rows.map { row in
          [
            figure.code, figure.title, row.day?.display ?? "", row.reference ?? "",
            row.title ?? "", row.staff ?? "", (row.counts ? words.yes : words.no)(language),
            row.reason,
          ]
        }
      }
  }

  private func lines(of table: ReportTable) -> [[String]] {
    [table.columns.map(\.title)]
      + table.rows.map { row in
        zip(table.columns, row.cells).map { column, cell in
          column.isNumber ? plain(cell.number) : cell.text
        }
      }
  }

  /// A number that a Danish spreadsheet adds up: no dots, no unit; nothing where there is none.
  private func plain(_ number: Double?, most: Int = 3) -> String {
    guard let number else { return "" }
    return DanishNumber.format(number, most: most).replacing(".", with: "")
  }
}
