import HotlineCore
import Resources
import Screen

extension DetailPane {
  func draw(on canvas: inout Canvas, _ theme: Theme, _ state: DeskState, isFocused: Bool) {
    let language = state.language
    canvas.frame(
      title: detail?.organisation.name ?? DetailPhrases.title(language),
      trailing: detail?.badge(language) ?? "", isFocused: isFocused, theme)
    guard let detail else { return }
    // No line of them opens anything, so the places of those that do are the same with and without.
    let open = state.openLines(about: detail.organisation.id)
      .map { DetailLine("", "✎ \($0)", .warning) }
    let lines =
      open + detail.lines(language, today: state.moment.today, state.words?.lookups)
    let inner = canvas.bounds.inset(horizontal: 2, vertical: 1)
    let items = lines.indices.filter { lines[$0].item != nil }
    let chosen = isFocused ? items[safe: selected] : nil
    let widest = lines.filter { !$0.isWide }.map { displayWidth($0.label) }.max() ?? 0
    // A longer label goes on in the next row, as the text beside it does.
    let labelWidth = min(14, max(12, widest + 1))
    let window = Window(
      of: lines.count, around: chosen ?? 0, height: inner.height,
      from: state.first(of: .pane(.detail))
    ) {
      lines[$0].height(in: inner.width, labelWidth: labelWidth)
    }
    canvas.write(window.marks, style: theme.style(isFocused ? .focusedFrame : .frame))
    canvas.inside(inner) { canvas in
      canvas.mark(window, of: .pane(.detail))
      var y = 0
      for index in window.shown {
        let height = draw(lines[index], labelWidth: labelWidth, y: y, on: &canvas, theme)
        if let place = items.firstIndex(of: index) {
          canvas.mark(row: y, height: height, .row(.detail, place))
        }
        if index == chosen {
          canvas.highlight(
            Rect(x: 0, y: y, width: inner.width, height: height), with: theme.style(.selected))
          canvas.placeCursor(at: Point(x: 0, y: y))
        }
        y += height
      }
    }
  }

  /// Returns how many rows it took.
  private func draw(
    _ line: DetailLine, labelWidth: Int, y: Int, on canvas: inout Canvas, _ theme: Theme
  ) -> Int {
    if !line.isWide {
      for (row, text) in line.label.rows(of: labelWidth - 1).enumerated() {
        canvas.write(text, at: Point(x: 0, y: y + row), style: theme.style(.faint))
      }
    }
    let rows = line.rows(of: canvas.size.width, labelWidth: labelWidth)
    for (row, text) in rows.enumerated() {
      canvas.write(
        text, at: Point(x: line.isWide ? 0 : labelWidth, y: y + row),
        style: theme.style(line.role))
    }
    return line.height(in: canvas.size.width, labelWidth: labelWidth)
  }
}

extension DetailLine {
  /// The text as it stands beside a column of labels.
  fileprivate func rows(of width: Int, labelWidth: Int) -> [String] {
    text.rows(of: isWide ? width : width - labelWidth)
  }

  fileprivate func height(in width: Int, labelWidth: Int) -> Int {
    let labels = isWide ? 0 : label.rows(of: labelWidth - 1).count
    return max(labels, rows(of: width, labelWidth: labelWidth).count)
  }
}
