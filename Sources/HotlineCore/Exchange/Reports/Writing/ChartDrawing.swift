/// A chart as rectangles, lines and texts on a ground that is as wide as a phone: drawn once, it is
/// legible there and on a screen.
struct ChartDrawing: Equatable {
  struct Bar: Equatable {
    var x, y, width, height: Double
    /// What a full bar would fill.
    var isTrack = false
  }

  struct Mark: Equatable {
    var x, y1, y2: Double
  }

  struct Text: Equatable {
    enum Anchor: String {
      case start, middle, end
    }

    var x, y: Double
    var anchor: Anchor
    var text: String
    var isSoft = false
  }

  static let width = 360.0

  private(set) var height = 0.0
  private(set) var bars: [Bar] = []
  private(set) var marks: [Mark] = []
  private(set) var texts: [Text] = []

  init(_ chart: ReportChart) {
    switch chart.shape {
    case .bars: drawBars(chart)
    case .columns: drawColumns(chart)
    }
  }

  /// A number as SVG reads it.
  static func plain(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }

  private static func most(of chart: ReportChart) -> Double {
    max(chart.values.map(\.number).max() ?? 0, chart.mark ?? 0, 1e-9)
  }

  /// Each with its label and number above it.
  private mutating func drawBars(_ chart: ReportChart) {
    let step = 36.0
    let most = Self.most(of: chart)
    for (place, value) in chart.values.enumerated() {
      let top = Double(place) * step
      let label = Self.shortened(value.label, to: 52 - value.text.count)
      texts.append(Text(x: 0, y: top + 11, anchor: .start, text: label))
      texts.append(Text(x: Self.width, y: top + 11, anchor: .end, text: value.text))
      bars.append(Bar(x: 0, y: top + 18, width: Self.width, height: 9, isTrack: true))
      let width = max(0, value.number) / most * Self.width
      if width > 0 { bars.append(Bar(x: 0, y: top + 18, width: width, height: 9)) }
      if let mark = chart.mark {
        let x = mark / most * Self.width
        marks.append(Mark(x: min(x, Self.width - 1), y1: top + 16, y2: top + 29))
      }
    }
    height = Double(chart.values.count) * step
  }

  /// Beside one another, each with its number above and its label below.
  private mutating func drawColumns(_ chart: ReportChart) {
    let most = Self.most(of: chart)
    let (ground, tallest) = (116.0, 94.0)
    let slot = Self.width / Double(max(1, chart.values.count))
    let width = min(38, slot * 0.62)
    for (place, value) in chart.values.enumerated() {
      let middle = (Double(place) + 0.5) * slot
      let tall = max(0, value.number) / most * tallest
      if tall > 0 {
        bars.append(Bar(x: middle - width / 2, y: ground - tall, width: width, height: tall))
      }
      texts.append(Text(x: middle, y: ground - tall - 5, anchor: .middle, text: value.text))
      // Years that have no room stand with their last two digits.
      let label = slot < 32 ? String(value.label.suffix(2)) : value.label
      texts.append(Text(x: middle, y: ground + 16, anchor: .middle, text: label, isSoft: true))
    }
    bars.append(Bar(x: 0, y: ground, width: Self.width, height: 1, isTrack: true))
    height = ground + 22
  }

  private static func shortened(_ text: String, to count: Int) -> String {
    text.count <= count ? text : text.prefix(max(1, count - 1)) + "…"
  }
}
