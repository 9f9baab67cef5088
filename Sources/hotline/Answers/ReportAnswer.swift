import HotlineCore

/// A report in JSON. The keys are stable; what a figure does not have is left out.
struct ReportAnswer: Encodable {
  struct Section: Encodable {
    let title: String
    let figures: [Figure]
    let tables: [Table]
    let notes: [String]
  }

  struct Figure: Encodable {
    /// Such as `new_sov` or `new_sov.ceased`.
    let code: String
    let title: String
    let value: Double?
    let of: Double?
    let percent: Double?
    let text: String
    let remark: String?
  }

  struct Table: Encodable {
    let caption: String
    let columns: [String]
    /// As they are shown, a cell a column.
    let rows: [[String]]
  }

  let title, span: String
  let preamble: [String]
  let sections: [Section]

  init(_ report: Report) {
    (title, span, preamble) = (report.title, report.span, report.preamble)
    sections = report.sections.map { section in
      var (figures, tables, notes) = ([Figure](), [Table](), [String]())
      for part in section.parts {
        switch part {
        case .note(let text): notes.append(text)
        case .figures(let block): figures += block.figures.map(Figure.init)
        case .table(let table): tables.append(Table(table))
        }
      }
      return Section(title: section.title, figures: figures, tables: tables, notes: notes)
    }
  }
}

extension ReportAnswer.Figure {
  init(_ figure: ReportFigure) {
    (code, title, text, remark) = (figure.code, figure.title, figure.text, figure.remark)
    (value, of, percent) = (figure.number, figure.of, figure.percent)
  }
}

extension ReportAnswer.Table {
  init(_ table: ReportTable) {
    caption = table.caption
    columns = table.columns.map(\.title)
    rows = table.rows.map { $0.cells.map(\.text) }
  }
}
