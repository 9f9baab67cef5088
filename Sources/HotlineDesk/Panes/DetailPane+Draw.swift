import HotlineCore
import Resources
import Screen

extension DetailPane {
  private static let labelWidth = 12

  func draw(on canvas: inout Canvas, _ theme: Theme, _ state: DeskState, isFocused: Bool) {
    let language = state.language
    let bounds = canvas.bounds
    canvas.box(
      bounds, title: detail?.organisation.name ?? DetailPhrases.title(language),
      trailing: detail?.badge(language) ?? "",
      style: theme.style(isFocused ? .focusedFrame : .frame), titleStyle: theme.style(.title))
    guard let detail else { return }
    let lines = detail.lines(
      language, today: state.moment.today, state.words?.lookups)
    let inner = bounds.inset(horizontal: 2, vertical: 1)
    let chosen = isFocused ? lines.firstIndex { $0.item != nil && $0.item == selectedItem } : nil
    let first = max(0, min((chosen ?? 0) - inner.height / 2, lines.count - inner.height))
    canvas.inside(inner) { canvas in
      for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
        draw(line, y: row, on: &canvas, theme)
        guard first + row == chosen else { continue }
        canvas.highlight(
          Rect(x: 0, y: row, width: inner.width, height: 1), with: theme.style(.selected))
        canvas.placeCursor(at: Point(x: 0, y: row))
      }
    }
  }

  private func draw(_ line: DetailLine, y: Int, on canvas: inout Canvas, _ theme: Theme) {
    if !line.isWide {
      canvas.write(
        line.label, at: Point(x: 0, y: y), style: theme.style(.faint),
        maxWidth: Self.labelWidth - 1)
    }
    canvas.write(
      line.text, at: Point(x: line.isWide ? 0 : Self.labelWidth, y: y),
      style: theme.style(line.role))
  }
}
