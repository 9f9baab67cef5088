/// Figures below one another, with their parts.
public struct ReportFigures: Equatable, Sendable {
  /// What they are about, as a table is headed.
  public var caption: String
  public var figures: [ReportFigure]
  public var charts: [ReportChart] = []
  /// Whether the rows behind them were asked for: a spreadsheet then gets a line a row.
  public var isDetailed = false

  public init(_ caption: String, _ figures: [ReportFigure], charts: [ReportChart] = []) {
    (self.caption, self.figures, self.charts) = (caption, figures, charts)
  }
}

/// One figure, and why it is what it is.
public struct ReportFigure: Equatable, Sendable {
  /// Stable, such as `new_sov` or `callerType.sov`: by it a program finds the figure again.
  public var code: String
  public var title: String
  /// What is counted; nil where it is no number.
  public var number: Double?
  /// The figure as it is shown, such as `8 / 10`.
  public var text: String
  /// What it is a part of, or is to reach; nil for nothing.
  public var of: Double?
  /// 0-100, not capped; nil where no share is shown.
  public var percent: Double?
  /// What it means, in a few words.
  public var remark: String?
  /// Whether it is a part of the figure above it.
  public var isPart = false
  /// What stands over it, where it is the first of several parts without a figure of their own.
  public var heading: String?
  /// What was looked at for it.
  public var rows: [ReportRow] = []

  public init(_ code: String, _ title: String, number: Double?, text: String) {
    (self.code, self.title, self.number, self.text) = (code, title, number, text)
  }

  /// A plain count.
  public init(_ code: String, _ title: String, _ count: Int, isPart: Bool = false) {
    self.init(code, title, number: Double(count), text: DanishNumber.format(count))
    self.isPart = isPart
  }
}

/// One row that was looked at for a figure, and why it counts or does not.
public struct ReportRow: Equatable, Sendable {
  /// nil where it has none, or none that can be read.
  public var day: DanishDate?
  public var reference: String?
  /// Whom or what it is about; nil where nobody is known.
  public var title: String?
  public var staff: String?
  public var counts: Bool
  public var reason: String
  /// Whom a reader would open.
  public var organisationID: Int64?
}
