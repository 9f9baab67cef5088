import HotlineCore
import Resources
import Screen

extension DeskState {
  func drawReader(_ reader: Reader, on canvas: inout Canvas, _ theme: Theme) {
    let lines = lines(of: reader)
    let selected = selectedLine(of: reader, in: lines)
    canvas.fill(canvas.bounds)
    canvas.box(
      canvas.bounds, title: title(of: reader), style: theme.style(.focusedFrame),
      titleStyle: theme.style(.title))
    canvas.inside(canvas.bounds.inset(horizontal: 2, vertical: 1)) { canvas in
      let rows = Reader.rows(lines, around: selected, in: canvas.size)
      for (y, row) in rows.enumerated() {
        canvas.write(
          row.line.text, at: Point(x: row.line.indent, y: y),
          style: theme.style(row.line.role))
        for cell in row.line.cells {
          canvas.write(cell.text, at: Point(x: cell.x, y: y), style: theme.style(cell.role))
        }
        guard row.index == selected else { continue }
        if y == 0 || rows[y - 1].index != selected { canvas.placeCursor(at: Point(x: 0, y: y)) }
        if row.line.isLive {
          canvas.highlight(
            Rect(x: 0, y: y, width: canvas.size.width, height: 1), with: theme.style(.selected))
        }
      }
    }
  }
}

extension Reader {
  /// The rows on screen, each with the line it belongs to: the selected line near the middle, and
  /// no further lines broken than can be seen.
  static func rows(
    _ lines: [ReaderLine], around selected: Int, in size: Size
  ) -> [(index: Int, line: ReaderLine)] {
    func broken(_ index: Int) -> [(index: Int, line: ReaderLine)] {
      lines[index].wrapped(to: size.width).map { (index, $0) }
    }
    var below: [(index: Int, line: ReaderLine)] = []
    var next = selected
    while next < lines.count, below.count < size.height {
      below += broken(next)
      next += 1
    }
    var above: [(index: Int, line: ReaderLine)] = []
    var previous = selected - 1
    while previous >= 0, above.count < size.height {
      above = broken(previous) + above
      previous -= 1
    }
    let room = max(size.height / 2, size.height - below.count)
    return Array((above.suffix(room) + below).prefix(size.height))
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
