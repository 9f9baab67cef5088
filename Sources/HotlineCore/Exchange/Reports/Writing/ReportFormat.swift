import Resources

/// How a report is written.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// To read on a terminal.
  case text
  /// One self-contained page, to print or to send.
  case html
  /// To paste into another text.
  case markdown
  /// For a spreadsheet on a Danish machine.
  case csv

  /// What a file of it ends in.
  public var ending: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .markdown: "md"
    case .csv: "csv"
    }
  }

  public var lineBreak: String { self == .csv ? "\r\n" : "\n" }
}

extension Report {
  /// The whole report, with a line break at its end.
  public func text(as format: ReportFormat, _ language: Language) throws -> String {
    switch format {
    case .text: TextReport(language).text(of: self)
    case .html: try HTMLReport(language).text(of: self)
    case .markdown: MarkdownReport(language).text(of: self)
    case .csv: CSVReport(language).text(of: self)
    }
  }
}

extension ReportRow {
  /// `+ 23-11-2026  H-20261123-01  AN  Prøvekøkkenet: hvorfor`
  func line(_ language: Language) -> String {
    let words = title.map { "\($0): \(reason)" } ?? reason
    return [
      "\(counts ? "+" : "-") \(day?.display ?? "–")", reference, staff, words,
    ].compactMap(\.self).joined(separator: "  ")
  }
}
