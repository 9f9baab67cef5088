import HotlineCore
import Resources
import Screen

extension GoalPane {
  func draw(on canvas: inout Canvas, _ theme: Theme, _ language: Language, isFocused: Bool) {
    let bounds = canvas.bounds
    canvas.box(
      bounds, title: title(language), style: theme.style(isFocused ? .focusedFrame : .frame),
      titleStyle: theme.style(.title))
    guard let meter else { return }
    let inner = bounds.inset(horizontal: 2, vertical: 1)
    canvas.inside(inner) { canvas in
      for (index, figure) in meter.figures.enumerated() {
        drawFigure(figure, y: index, on: &canvas, theme, language)
      }
      let last = meter.figures.count
      let isQuiet = meter.outsidePeriod.isEmpty && meter.unreadable.isEmpty
      canvas.write(
        leftOut(meter, language), at: Point(x: 0, y: last),
        style: theme.style(isQuiet ? .faint : .warning))
      guard isFocused else { return }
      canvas.highlight(
        Rect(x: 0, y: selected, width: inner.width, height: 1), with: theme.style(.selected))
      canvas.placeCursor(at: Point(x: 0, y: selected))
    }
  }

  /// What no figure holds: what lies outside every period, and what cannot be read.
  private func leftOut(_ meter: GoalMeter, _ language: Language) -> String {
    let outside = DeskPhrases.outsidePeriod(
      language, ["count": String(meter.outsidePeriod.count)])
    guard !meter.unreadable.isEmpty else { return outside }
    return outside + " · "
      + UnreadablePhrases.leftOut(language, ["count": String(meter.unreadable.count)])
  }

  private func title(_ language: Language) -> String {
    guard let meter else { return DeskPhrases.goalsTitle(language) }
    let phase =
      meter.isFinal
      ? DeskPhrases.finalResult(language)
      : DeskPhrases.asOf(language, ["day": meter.asOf.display])
    let years = "\(meter.period.startsOn.year)-\(meter.period.endsOn.year)"
    let overlap = meter.overlapping.isEmpty ? "" : " · " + DeskPhrases.overlaps(language)
    return "\(DeskPhrases.goalsTitle(language)) \(years) · \(phase)\(overlap)"
  }

  /// Ordinal and title, then the figure, a bar where there is a target, and what it means.
  private func drawFigure(
    _ figure: GoalFigure, y: Int, on canvas: inout Canvas, _ theme: Theme, _ language: Language
  ) {
    let width = canvas.size.width
    let titleWidth = max(12, min(30, width - 46))
    let goalTitle = language == .danish ? figure.goal.titleDa : figure.goal.titleEn
    canvas.write(
      "\(figure.goal.ordinal) \(goalTitle)", at: Point(x: 0, y: y), maxWidth: titleWidth)
    let value = figure.valueText(language)
    canvas.write(value, endingAt: titleWidth + 13, y: y, style: theme.style(.title))
    var x = titleWidth + 14
    if let percent = figure.percent {
      x += canvas.write(Self.bar(percent), at: Point(x: x, y: y)) + 1
    }
    let role: Role =
      switch figure.verdict {
      case .met, .onTrack: .good
      case .notMet, .behind: .warning
      case .undecidable, .noTarget: .faint
      }
    canvas.write(
      figure.remark(language), at: Point(x: x, y: y), style: theme.style(role),
      maxWidth: width - x)
  }

  /// Ten cells; a target that is exceeded fills them and a half more.
  private static func bar(_ percent: Double) -> String {
    let filled = min(10, max(0, Int(bounded: (percent / 10).rounded(.down))))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
      + (percent > 100 ? "▏" : " ")
  }

  /// The meter in one line, where there is no room for the pane.
  func drawLine(on canvas: inout Canvas, _ theme: Theme, _ language: Language) {
    guard let meter else { return }
    let years = "\(meter.period.startsOn.year)-\(meter.period.endsOn.year)"
    let figures = meter.figures.map { $0.valueText(language).replacing(" / ", with: "/") }
    let outside = DeskPhrases.outsideShort(language, ["count": String(meter.outsidePeriod.count)])
    let text =
      "\(DeskPhrases.goalsTitle(language)) \(years): " + figures.joined(separator: " · ")
    canvas.write(text, at: Point(x: 1, y: 0), maxWidth: canvas.size.width - outside.count - 4)
    canvas.write(
      outside, endingAt: canvas.size.width - 1, y: 0,
      style: theme.style(meter.outsidePeriod.isEmpty ? .faint : .warning))
  }
}
