import Screen

extension Reader {
  func draw(on canvas: inout Canvas, _ theme: Theme) {
    let bounds = canvas.bounds
    canvas.fill(bounds)
    canvas.box(
      bounds, title: title, style: theme.style(.focusedFrame), titleStyle: theme.style(.title))
    let inner = bounds.inset(horizontal: 2, vertical: 1)
    canvas.inside(inner) { canvas in
      let first = max(0, min(selected - inner.height / 2, lines.count - inner.height))
      for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
        canvas.write(
          line.text, at: Point(x: line.indent, y: row), style: theme.style(line.role))
        guard first + row == selected else { continue }
        canvas.placeCursor(at: Point(x: 0, y: row))
        if line.organisationID != nil {
          canvas.highlight(
            Rect(x: 0, y: row, width: inner.width, height: 1), with: theme.style(.selected))
        }
      }
    }
  }
}
