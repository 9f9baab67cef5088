import HotlineCore
import Resources
import Screen

extension GoalPane {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, isFocused: Bool,
    from first: Int? = nil
  ) {
    canvas.frame(title: title(language), isFocused: isFocused, theme)
    guard let meter else { return }
    let inner = canvas.bounds.inset(horizontal: 2, vertical: 1)
    let full = blocks(meter, width: inner.width, withYears: true, language)
    let hasRoom = full.map(\.height).reduce(0, +) <= inner.height
    let blocks =
      hasRoom ? full : blocks(meter, width: inner.width, withYears: false, language)
    let window = Window(
      of: blocks.count, around: selected, height: inner.height, from: first
    ) {
      blocks[$0].height
    }
    canvas.write(window.marks, style: theme.style(isFocused ? .focusedFrame : .frame))
    canvas.inside(inner) { canvas in
      canvas.mark(window, of: .pane(.goals))
      var y = 0
      for index in window.shown {
        blocks[index].draw(y: y, on: &canvas, theme)
        canvas.mark(row: y, height: blocks[index].height, .row(.goals, index))
        if isFocused, index == selected {
          canvas.highlight(
            Rect(x: 0, y: y, width: inner.width, height: blocks[index].height),
            with: theme.style(.selected))
          canvas.placeCursor(at: Point(x: 0, y: y))
        }
        y += blocks[index].height
      }
    }
  }

  /// The rows that the meter asks for where it is so wide.
  ///
  /// - Parameter withYears: whether what counted each year is asked for too.
  func rows(in width: Int, withYears: Bool, _ language: Language) -> Int {
    guard let meter else { return 6 }
    return blocks(meter, width: width, withYears: withYears, language).map(\.height).reduce(0, +)
  }

  /// A block a goal, then what lies outside every period.
  private func blocks(
    _ meter: GoalMeter, width: Int, withYears: Bool, _ language: Language
  ) -> [GoalBlock] {
    let columns = GoalColumns(meter.figures, width: width, language)
    let isQuiet = meter.outsidePeriod.isEmpty && meter.unreadable.isEmpty
    return meter.figures.map { figure in
      GoalBlock(
        figure, columns, years: withYears ? figure.years(of: meter.period) : [], language)
    } + [
      GoalBlock(sentence: leftOut(meter, language), isQuiet ? .faint : .warning, width: width)
    ]
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
