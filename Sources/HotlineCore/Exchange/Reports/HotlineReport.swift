import Resources

/// The figures of the hotline as a text to read, to paste or to open in a spreadsheet.
public struct HotlineReport: Sendable {
  public enum Format: String, Sendable, CaseIterable {
    case text, csv, markdown
  }

  let figures: HotlineFigures
  let language: Language
  let withRows: Bool

  /// - Parameter withRows: with every row that was looked at, and why it counts or does not.
  public init(_ figures: HotlineFigures, _ language: Language, withRows: Bool = false) {
    self.figures = figures
    self.language = language
    self.withRows = withRows
  }

  /// The whole report, with a line break at its end.
  public func text(as format: Format) -> String {
    switch format {
    case .text: textLines.joined(separator: "\n") + "\n"
    case .csv: csv
    case .markdown: markdownLines.joined(separator: "\n") + "\n"
    }
  }

  // MARK: To read

  private var textLines: [String] {
    var lines = ["\(HotlineReportPhrases.title(language)) · \(figures.spanTitle(language))"]
    let width = figures.figures.map { $0.name.title(language).count }.max() ?? 0
    for (figure, heading) in headed {
      if !figure.name.isPart { lines.append("") }
      if let heading { lines += ["", heading] }
      let indent = figure.name.isPart ? "  " : ""
      let title = (indent + figure.name.title(language)).padded(to: width + 4)
      lines.append(title + counted(figure))
      lines += rows(of: figure).map { "     " + $0 }
    }
    return lines
  }

  /// `  7  58 %`
  private func counted(_ figure: HotlineFigures.Figure) -> String {
    let percent = figure.percent.map { "  " + "\(Int(bounded: $0)) %".padded(left: 5) } ?? ""
    return "\(figure.count)".padded(left: 5) + percent
  }

  // MARK: To paste

  private var markdownLines: [String] {
    var lines = [
      "# \(HotlineReportPhrases.title(language)) · \(figures.spanTitle(language))", "",
      "| \(HotlineReportPhrases.figure(language)) | \(HotlineReportPhrases.count(language)) "
        + "| \(HotlineReportPhrases.percent(language)) |",
      "|---|---:|---:|",
    ]
    for (figure, heading) in headed {
      if let heading { lines.append("| **\(heading)** | | |") }
      let title = Self.escaped(figure.name.title(language))
      let percent = figure.percent.map { "\(Int(bounded: $0)) %" } ?? ""
      let name = figure.name.isPart ? "&nbsp;&nbsp;\(title)" : "**\(title)**"
      lines.append("| \(name) | \(figure.count) | \(percent) |")
    }
    for figure in figures.figures {
      let rows = rows(of: figure)
      guard !rows.isEmpty else { continue }
      lines += ["", "## \(Self.escaped(figure.name.title(language)))", ""]
      lines += rows.map { "- " + Self.escaped($0) }
    }
    return lines
  }

  /// As Markdown shows it.
  static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\|*_`<>[]#".contains($0) ? ["\\", $0] : [$0] })
  }

  // MARK: For a spreadsheet

  private var csv: String {
    withRows ? csvRows : csvFigures
  }

  private var csvFigures: String {
    let words = HotlineReportPhrases.self
    let head = ["figure", words.figure(language), words.count(language), words.whole(language)]
    return
      ([head + [words.percent(language)]]
      + figures.figures.map { figure in
        [
          figure.name.code, figure.name.title(language), "\(figure.count)",
          figure.whole.map(String.init) ?? "", figure.percent.map { DanishNumber.format($0) } ?? "",
        ]
      }).map(CSVWriter.row).joined()
  }

  private var csvRows: String {
    let words = HotlineReportPhrases.self
    let head = [
      "figure", words.figure(language), words.day(language), words.reference(language),
      words.caller(language), words.staff(language), words.counts(language),
      words.reason(language),
    ]
    let rows = figures.figures.flatMap { figure in
      figure.rows.map { row in
        [
          figure.name.code, figure.name.title(language), row.day?.display ?? "", row.reference,
          row.caller ?? "", row.staffInitials,
          (row.counts ? words.yes : words.no)(language), row.reason.sentence(language),
        ]
      }
    }
    return ([head] + rows).map(CSVWriter.row).joined()
  }

  // MARK: Shared

  /// Each figure, the first of its kind with the heading above it.
  private var headed: [(HotlineFigures.Figure, String?)] {
    var last: String?
    return figures.figures.map { figure in
      let heading = figure.name.heading(language)
      defer { last = heading }
      return (figure, heading == last ? nil : heading)
    }
  }

  /// Unmet needs always stand in words; other rows only where they were asked for.
  private func rows(of figure: HotlineFigures.Figure) -> [String] {
    guard withRows || figure.name == .unmetNeeds else { return [] }
    return figure.rows.map { row in
      let caller = row.caller.map { "\($0): " } ?? ""
      return
        "\(row.counts ? "+" : "-") \(row.day?.display ?? "–")  \(row.reference)  \(row.staffInitials)  "
        + caller + row.reason.sentence(language)
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
