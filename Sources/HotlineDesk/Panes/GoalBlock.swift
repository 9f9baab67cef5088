import HotlineCore
import Resources
import Screen

/// Where the parts of a goal's row stand: the same for all goals of a meter.
struct GoalColumns {
  let width: Int
  let title: Int
  let value: Int

  static let bar = 10

  init(_ figures: [GoalFigure], width: Int, _ language: Language) {
    self.width = width
    value = figures.map { displayWidth($0.valueText(language)) }.max() ?? 0
    let widest = figures.map { displayWidth($0.goal.heading(language)) }.max() ?? 0
    // Where titles ask for more they go on in a row of their own.
    title = max(8, min(widest, width - value - Self.bar - 12))
  }

  /// The first column behind the value.
  var rest: Int { title + 1 + value + 1 }
}

/// One goal in the pane: title, figure, a bar where there is a target, and what it means; what has
/// no room in the first row stands below it.
struct GoalBlock {
  private let title: [String]
  private let columns: GoalColumns?
  private let value: String
  private let bar: String
  private let remark: String
  private let below: [String]
  private let role: Role

  var height: Int { max(1, title.count) + below.count }

  /// - Parameter years: what counted in each year, where there is room for it.
  init(
    _ figure: GoalFigure, _ columns: GoalColumns, years: [GoalFigure.Year] = [],
    _ language: Language
  ) {
    self.columns = columns
    title = figure.goal.heading(language).rows(of: columns.title)
    value = figure.valueText(language)
    bar = figure.percent.map(Self.bar) ?? ""
    role =
      switch figure.verdict {
      case .met, .onTrack: .good
      case .notMet, .behind: .warning
      case .undecidable, .noTarget: .faint
      }
    let room = columns.width - columns.rest - (bar.isEmpty ? 0 : displayWidth(bar) + 1)
    var words = figure.remarks(language)
    var first: [String] = []
    while let next = words.first, displayWidth((first + [next]).joined(separator: " · ")) <= room {
      first.append(words.removeFirst())
    }
    remark = first.joined(separator: " · ")
    let rest = words.isEmpty ? [] : words.joined(separator: " · ").rows(of: columns.width - 2)
    below = rest + Self.bars(years, width: columns.width - 2)
  }

  /// A sentence in the place of a goal.
  init(sentence: String, _ role: Role, width: Int) {
    (columns, value, bar, remark, below) = (nil, "", "", "", [])
    self.role = role
    title = sentence.rows(of: width)
  }

  func draw(y: Int, on canvas: inout Canvas, _ theme: Theme) {
    let style = theme.style(role)
    for (row, text) in title.enumerated() {
      canvas.write(
        text, at: Point(x: 0, y: y + row), style: columns == nil ? style : theme.style(.text))
    }
    guard let columns else { return }
    canvas.write(value, endingAt: columns.rest - 1, y: y, style: theme.style(.title))
    var x = columns.rest
    if !bar.isEmpty { x += canvas.write(bar, at: Point(x: x, y: y)) + 1 }
    canvas.write(remark, at: Point(x: x, y: y), style: style)
    for (row, text) in below.enumerated() {
      canvas.write(text, at: Point(x: 2, y: y + max(1, title.count) + row), style: style)
    }
  }

  /// `2020 ▂1 ▅3 █8 ▁0 2023`: a bar and a number a year.
  private static func bars(_ years: [GoalFigure.Year], width: Int) -> [String] {
    let most = years.map(\.count).max() ?? 0
    guard most > 0, let first = years.first, let last = years.last else { return [] }
    let bars = years.map { "\(steps[$0.count * (steps.count - 1) / most])\($0.count)" }
    return "\(first.year) \(bars.joined(separator: " ")) \(last.year)".rows(of: width)
  }

  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Ten cells; a target that is exceeded fills them and a half more.
  static func bar(_ percent: Double) -> String {
    let filled = min(GoalColumns.bar, max(0, Int(bounded: (percent / 10).rounded(.down))))
    return String(repeating: "█", count: filled)
      + String(repeating: "░", count: GoalColumns.bar - filled) + (percent > 100 ? "▏" : " ")
  }
}

extension Goal {
  /// `2 Nye SØV`
  func heading(_ language: Language) -> String {
    "\(ordinal) \(language == .danish ? titleDa : titleEn)"
  }
}
