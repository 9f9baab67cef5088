/// Something to hand on: figures and tables under headings, each with why. What it says is decided
/// here; how it looks is decided by the one writer of each format.
public struct Report: Equatable, Sendable {
  public var title: String
  /// Which days it is about, and as of when.
  public var span: String
  /// What a reader has to know before the first figure, a paragraph each.
  public var preamble: [String] = []
  public var sections: [Section]

  public init(title: String, span: String, sections: [Section]) {
    (self.title, self.span, self.sections) = (title, span, sections)
  }

  /// A heading with what stands below it.
  public struct Section: Equatable, Sendable {
    /// Empty where the report is about one thing alone.
    public var title: String
    public var parts: [Part]

    public init(_ title: String, _ parts: [Part]) {
      (self.title, self.parts) = (title, parts)
    }
  }

  public enum Part: Equatable, Sendable {
    case note(String)
    case figures(ReportFigures)
    case table(ReportTable)
  }
}

extension Report {
  /// Every figure, in the order of the report.
  public var figures: [ReportFigure] {
    sections.flatMap(\.parts).flatMap { part -> [ReportFigure] in
      if case .figures(let block) = part { block.figures } else { [] }
    }
  }

  public var tables: [ReportTable] {
    sections.flatMap(\.parts).compactMap { part -> ReportTable? in
      if case .table(let table) = part { table } else { nil }
    }
  }
}
