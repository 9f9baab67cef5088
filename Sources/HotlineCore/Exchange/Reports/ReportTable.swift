/// Rows under columns.
public struct ReportTable: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    public var title: String
    public var isNumber: Bool
    /// Whether its cells, such as days, stay on one line.
    public var isShort: Bool

    public init(_ title: String, isNumber: Bool = false, isShort: Bool = false) {
      (self.title, self.isNumber, self.isShort) = (title, isNumber, isShort)
    }
  }

  public struct Cell: Equatable, Sendable {
    public var text: String
    /// nil for words, and where nobody knows.
    public var number: Double?

    public init(_ text: String, number: Double? = nil) {
      (self.text, self.number) = (text, number)
    }

    public static func count(_ count: Int) -> Cell {
      Cell(DanishNumber.format(count), number: Double(count))
    }

    /// `–` where it is not known: that is not 0.
    public static func number(_ number: Double?, most: Int = 1) -> Cell {
      Cell(number.map { DanishNumber.format($0, most: most) } ?? "–", number: number)
    }

    public static func kroner(_ kroner: Int?) -> Cell {
      Cell(kroner.map(DanishNumber.formatKroner) ?? "–", number: kroner.map(Double.init))
    }

    public static func day(_ day: DanishDate?) -> Cell { Cell(day?.display ?? "–") }
  }

  public struct Row: Equatable, Sendable {
    /// One a column.
    public var cells: [Cell]
    /// The sum of those above it.
    public var isTotal = false
    /// Whom a reader would open.
    public var organisationID: Int64?

    public init(_ cells: [Cell], isTotal: Bool = false, organisationID: Int64? = nil) {
      (self.cells, self.isTotal, self.organisationID) = (cells, isTotal, organisationID)
    }
  }

  public var caption: String
  public var columns: [Column]
  public var rows: [Row]
  public var charts: [ReportChart] = []

  public init(
    _ caption: String, _ columns: [Column], _ rows: [Row], charts: [ReportChart] = []
  ) {
    (self.caption, self.columns, self.rows, self.charts) = (caption, columns, rows, charts)
  }
}

/// What is drawn beside a table or figures that say the same in numbers.
public struct ReportChart: Equatable, Sendable {
  public enum Shape: Equatable, Sendable {
    /// A bar a value below one another, for things with names.
    case bars
    /// Standing columns beside one another, for years.
    case columns
  }

  public struct Value: Equatable, Sendable {
    public var label: String
    /// 0 or more.
    public var number: Double
    /// The number as it is written.
    public var text: String

    public init(_ label: String, _ number: Double, _ text: String) {
      (self.label, self.number, self.text) = (label, number, text)
    }

    public init(_ label: String, _ count: Int) {
      self.init(label, Double(count), DanishNumber.format(count))
    }
  }

  public var title: String
  public var shape: Shape
  public var values: [Value]
  /// A number to reach, drawn as a line, and what it is.
  public var mark: Double?

  public init(_ title: String, _ shape: Shape, _ values: [Value], mark: Double? = nil) {
    (self.title, self.shape, self.values, self.mark) = (title, shape, values, mark)
  }

  /// The same in words, for who does not see it.
  public var words: String {
    values.map { "\($0.label): \($0.text)" }.joined(separator: "; ")
  }
}
