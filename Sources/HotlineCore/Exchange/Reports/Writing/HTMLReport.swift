import Mustache
import Resources

/// A report as one self-contained page: no script, nothing fetched from elsewhere. The templates
/// are data; every value that is put into them is escaped.
struct HTMLReport {
  private typealias Filling = [String: Any]

  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Throws when a template is none.
  func text(of report: Report) throws -> String {
    var library = MustacheLibrary()
    try library.register(ReportTemplate.charts, named: "charts")
    let page = try MustacheTemplate(string: ReportTemplate.page)
    var charts = 0
    return page.render(
      [
        "language": language.rawValue, "title": report.title, "span": report.span,
        "style": ReportTemplate.style, "preamble": report.preamble,
        "sections": report.sections.map { section in
          [
            "heading": section.title.isEmpty ? [] : [section.title],
            "parts": section.parts.map { filling($0, &charts) },
          ] as Filling
        },
      ] as Filling, library: library)
  }

  /// Of the three names that a part may have, the others stand for nothing: else the template
  /// would look for them further out.
  private func filling(_ part: Report.Part, _ charts: inout Int) -> Filling {
    var filling: Filling = ["note": [String](), "figures": [Filling](), "table": [Filling]()]
    switch part {
    case .note(let text): filling["note"] = [text]
    case .figures(let figures): filling["figures"] = [self.filling(figures, &charts)]
    case .table(let table): filling["table"] = [self.filling(table, &charts)]
    }
    return filling
  }

  // MARK: Figures

  private func filling(_ figures: ReportFigures, _ charts: inout Int) -> Filling {
    let words = HotlineReportPhrases.self
    let hasPercent = figures.figures.contains { $0.percent != nil }
    let hasRemark = figures.figures.contains { $0.remark != nil }
    let columns = 2 + (hasPercent ? 1 : 0) + (hasRemark ? 1 : 0)
    return [
      "caption": figures.caption, "figureWord": words.figure(language),
      "countWord": words.count(language),
      "percentWord": hasPercent ? [words.percent(language)] : [],
      "remarkWord": hasRemark ? [ReportPhrases.remark(language)] : [],
      "lines": figures.figures.map { figure in
        [
          "over": figure.heading.map { [["text": $0, "columns": String(columns)]] } ?? [],
          "level": figure.isPart ? "part" : "whole", "name": figure.title, "code": figure.code,
          "value": figure.number.map { "\($0)" } ?? "",
          "of": figure.of.map { ["\($0)"] } ?? [], "text": figure.text,
          "percentCell": hasPercent
            ? [["text": figure.percent.map { DanishNumber.formatPercent($0) } ?? ""]] : [],
          "remarkCell": hasRemark ? [["text": together(figure.remark ?? "")]] : [],
        ] as Filling
      },
      "behind": figures.figures.filter { !$0.rows.isEmpty }.map { figure in
        ["name": figure.title, "rows": figure.rows.map { $0.line(language) }] as Filling
      },
      "hasCharts": !figures.charts.isEmpty, "charts": figures.charts.map { filling($0, &charts) },
    ]
  }

  // MARK: Tables

  private func filling(_ table: ReportTable, _ charts: inout Int) -> Filling {
    [
      "caption": table.caption, "isEmpty": table.rows.isEmpty,
      "nothing": ReportPhrases.nothing(language),
      "columns": table.columns.map { ["name": $0.title, "align": align($0)] },
      "rows": table.rows.map { row in
        [
          "level": row.isTotal ? "total" : "plain",
          "cells": zip(table.columns, row.cells).enumerated().map { place, pair in
            ["text": pair.1.text, "align": align(pair.0), "isHead": place == 0] as Filling
          },
        ] as Filling
      },
      "hasCharts": !table.charts.isEmpty, "charts": table.charts.map { filling($0, &charts) },
    ]
  }

  private func align(_ column: ReportTable.Column) -> String {
    column.isNumber ? "number" : column.isShort ? "short" : "words"
  }

  /// A sign of per cent stays with its number.
  private func together(_ text: String) -> String {
    text.replacing(" %", with: "\u{A0}%")
  }

  // MARK: Charts

  private func filling(_ chart: ReportChart, _ charts: inout Int) -> Filling {
    charts += 1
    let drawing = ChartDrawing(chart)
    return [
      "id": "chart-\(charts)", "chartTitle": together(chart.title), "words": chart.words,
      "width": ChartDrawing.plain(ChartDrawing.width),
      "height": ChartDrawing.plain(drawing.height),
      "bars": drawing.bars.map { bar in
        [
          "role": bar.isTrack ? "track" : "bar", "x": ChartDrawing.plain(bar.x),
          "y": ChartDrawing.plain(bar.y), "width": ChartDrawing.plain(bar.width),
          "height": ChartDrawing.plain(bar.height),
        ]
      },
      "marks": drawing.marks.map { mark in
        [
          "x": ChartDrawing.plain(mark.x), "y1": ChartDrawing.plain(mark.y1),
          "y2": ChartDrawing.plain(mark.y2),
        ]
      },
      "texts": drawing.texts.map { text in
        [
          "x": ChartDrawing.plain(text.x), "y": ChartDrawing.plain(text.y),
          "anchor": text.anchor.rawValue, "role": text.isSoft ? "soft" : "plain",
          "text": text.text,
        ]
      },
    ]
  }
}
