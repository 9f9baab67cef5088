import Resources
import Screen

extension Menu {
  /// Centred, as wide and high as its items ask for.
  func rect(in body: Rect) -> Rect {
    let widest = items.map { $0.title.count + $0.detail.count + 10 }.max() ?? 20
    let width = min(body.width, max(40, widest, title.count + 8, (hint?.count ?? 0) + 6))
    let rows = items.count + (filter == nil ? 0 : 1) + (hint == nil ? 0 : 1)
    let height = min(body.height, rows + 2)
    return Rect(
      x: body.x + (body.width - width) / 2, y: body.y + max(0, (body.height - height) / 3),
      width: width, height: height)
  }

  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, from first: Int? = nil,
    isTop: Bool = true
  ) {
    let bounds = canvas.bounds
    canvas.fill(bounds)
    canvas.frame(title: title, isFocused: isTop, theme)
    let inner = bounds.inset(horizontal: 2, vertical: 1)
    let marks = canvas.inside(inner) { canvas in
      var top = 0
      if let filter {
        top = filter.draw(on: &canvas, theme, language, finds: !visible.isEmpty)
      }
      if let hint {
        canvas.write(hint, at: Point(x: 0, y: inner.height - 1), style: theme.style(.faint))
      }
      let height = max(0, inner.height - top - (hint == nil ? 0 : 1))
      return canvas.inside(Rect(x: 0, y: top, width: inner.width, height: height)) {
        drawItems(on: &$0, theme, language, from: first)
      }
    }
    canvas.write(marks, style: theme.style(.focusedFrame))
  }

  private func drawItems(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, from first: Int?
  ) -> ScrollMarks {
    let (shown, width) = (visible, canvas.size.width)
    if shown.isEmpty, filter?.isEmpty == false {
      canvas.write(
        DeskPhrases.nothingPasses(language), at: Point(x: 1, y: 0), style: theme.style(.faint))
    }
    let window = Window(
      of: shown.count, around: selected, height: canvas.size.height, from: first)
    canvas.mark(window, of: .layer)
    for (row, item) in shown[window.shown].enumerated() {
      canvas.mark(row: row, .layerRow(window.shown.lowerBound + row))
      let style = theme.style(
        item.isHeading ? .title : item.whyDisabled == nil ? .text : .faint)
      var x = item.isHeading ? 0 : 1
      if let letter = item.letter {
        x += canvas.write("\(letter)  ", at: Point(x: x, y: row), style: theme.style(.key))
      }
      canvas.write(
        item.title, at: Point(x: x, y: row), style: style,
        maxWidth: width - x - item.detail.count - 2)
      canvas.write(item.detail, endingAt: width, y: row, style: theme.style(.faint))
      if window.shown.lowerBound + row == selected {
        canvas.highlight(
          Rect(x: 0, y: row, width: width, height: 1), with: theme.style(.selected))
        if filter == nil { canvas.placeCursor(at: Point(x: 0, y: row)) }
      }
    }
    return window.marks
  }
}
