import HotlineCore
import Resources
import Screen

extension FullPicker {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, from first: Int? = nil,
    isTop: Bool = true
  ) {
    let bounds = canvas.bounds
    canvas.fill(bounds)
    canvas.frame(title: title, trailing: state(language), isFocused: isTop, theme)
    let marks = canvas.inside(bounds.inset(horizontal: 2, vertical: 1)) { canvas -> ScrollMarks in
      let (width, height) = (canvas.size.width, canvas.size.height)
      let top =
        1
        + input.draw(
          on: &canvas, label: DeskPhrases.searchLabel(language), theme, language,
          finds: answer?.items.isEmpty == false)
      canvas.write(
        FormPhrases.pickerHint(language), at: Point(x: 0, y: height - 1),
        style: theme.style(.faint), maxWidth: width)
      return canvas.inside(
        Rect(x: 0, y: top, width: width, height: max(0, height - top - 2))
      ) { drawRows(on: &$0, theme, language, from: first) }
    }
    canvas.write(marks, style: theme.style(.focusedFrame))
  }

  private func state(_ language: Language) -> String {
    if isWaiting { return FormPhrases.searching(language) }
    let count = answer?.items.count ?? 0
    return count == 0
      ? FormPhrases.noHits(language) : FormPhrases.found(language, ["count": String(count)])
  }

  private func drawRows(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, from first: Int?
  ) -> ScrollMarks {
    let shown = rows
    let width = canvas.size.width
    let window = Window(
      of: shown.count, around: selected, height: canvas.size.height, from: first)
    canvas.mark(window, of: .layer)
    let columns = factWidths(shown[window.shown])
    let factsWidth = columns.reduce(0) { $0 + $1 + 2 }
    for (y, row) in shown[window.shown].enumerated() {
      canvas.mark(row: y, .layerRow(window.shown.lowerBound + y))
      switch row {
      case .item(let item, let facts):
        canvas.write(
          item.name, at: Point(x: 1, y: y), maxWidth: max(10, width - factsWidth - 2))
        var x = max(12, width - factsWidth)
        for (fact, column) in zip(facts, columns) {
          canvas.write(
            fact, at: Point(x: x, y: y), style: theme.style(.faint), maxWidth: column)
          x += column + 2
        }
      case .new(let name):
        canvas.write(
          "+ " + FormPhrases.newRow(language, ["name": name]), at: Point(x: 1, y: y),
          maxWidth: width - 1)
      }
      if window.shown.lowerBound + y == selected {
        canvas.highlight(
          Rect(x: 0, y: y, width: width, height: 1), with: theme.style(.selected))
      }
    }
    return window.marks
  }

  /// As wide as the widest of each column on screen.
  private func factWidths(_ rows: some Sequence<Row>) -> [Int] {
    var widths: [Int] = []
    for case .item(_, let facts) in rows {
      for (index, fact) in facts.enumerated() {
        let width = displayWidth(fact)
        if index < widths.count {
          widths[index] = max(widths[index], width)
        } else {
          widths.append(width)
        }
      }
    }
    return widths
  }
}
