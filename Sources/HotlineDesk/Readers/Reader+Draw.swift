import HotlineCore
import Resources
import Screen

extension DeskState {
  func drawReader(
    _ reader: Reader, on canvas: inout Canvas, _ theme: Theme, isTop: Bool
  ) {
    let lines = lines(of: reader)
    let selected = selectedLine(of: reader, in: lines)
    canvas.fill(canvas.bounds)
    canvas.frame(title: title(of: reader), isFocused: isTop, theme)
    let marks = canvas.inside(canvas.bounds.inset(horizontal: 2, vertical: 1)) { canvas in
      let width = canvas.size.width
      let window = Window(
        of: lines.count, around: selected, height: canvas.size.height,
        from: isTop ? first(of: .layer) : nil
      ) {
        lines[$0].wrapped(to: width).count
      }
      canvas.mark(window, of: .layer)
      var y = 0
      for index in window.shown {
        if index == selected { canvas.placeCursor(at: Point(x: 0, y: y)) }
        for row in lines[index].wrapped(to: width) {
          draw(row, y: y, on: &canvas, theme)
          canvas.mark(row: y, .layerRow(index))
          if index == selected, row.isLive {
            canvas.highlight(
              Rect(x: 0, y: y, width: width, height: 1), with: theme.style(.selected))
          }
          y += 1
        }
      }
      return window.marks
    }
    canvas.write(marks, style: theme.style(.focusedFrame))
  }

  private func draw(_ row: ReaderLine, y: Int, on canvas: inout Canvas, _ theme: Theme) {
    canvas.write(row.text, at: Point(x: row.indent, y: y), style: theme.style(row.role))
    for cell in row.cells {
      canvas.write(cell.text, at: Point(x: cell.x, y: y), style: theme.style(cell.role))
    }
  }
}

extension ReaderLine {
  /// The line in rows of at most `width` columns; what goes on hangs further in.
  func wrapped(to width: Int) -> [ReaderLine] {
    guard cells.isEmpty else { return [self] }
    let first = Self.firstRow(of: text, width: width - indent)
    var rows = [part(first.row, indent: indent)]
    if let rest = first.rest {
      // A wrapped row keeps one column free for a cursor; here is none.
      let wrap = TextWrap(rest, width: max(8, width - indent - hang) + 1)
      rows += wrap.rows.indices.map { part(wrap.text(ofRow: $0), indent: indent + hang) }
    }
    return rows
  }

  private static func firstRow(of text: String, width: Int) -> (row: String, rest: String?) {
    let wrap = TextWrap(text, width: max(8, width) + 1)
    guard wrap.rows.count > 1, let first = wrap.rows.first else { return (text, nil) }
    let rest = text.dropFirst(first.upperBound)
    return (wrap.text(ofRow: 0), String(rest.first == "\n" ? rest.dropFirst() : rest))
  }

  private func part(_ text: String, indent: Int) -> ReaderLine {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    var part = ReaderLine(String(text), role, indent: indent)
    part.organisationID = organisationID
    part.figure = figure
    part.entry = entry
    return part
  }
}
