import HotlineCore
import Resources
import Screen

extension DeskState {
  private static let titlesWidth = 32

  /// Between the header and the footer.
  private var layerBody: Rect {
    Rect(x: 0, y: 1, width: size.width, height: max(0, size.height - 2))
  }

  /// Whether titles and page stand side by side; else the titles alone, and the page while reading.
  private var guidanceIsWide: Bool { size.width >= 72 }

  /// The cells of the page's text, counted from the corner of the layer.
  func guidanceBody(_ layer: GuidanceLayer) -> Rect {
    let inner = Rect(origin: Point(x: 0, y: 0), size: layerBody.size)
      .inset(horizontal: 2, vertical: 1)
    let left = layer.isReading ? 0 : Self.titlesWidth + 2
    return Rect(
      x: inner.x + left, y: inner.y + 2, width: max(8, inner.width - left),
      height: max(1, inner.height - 2))
  }

  func drawGuidance(
    _ layer: GuidanceLayer, on canvas: inout Canvas, _ theme: Theme, isTop: Bool
  ) {
    let pages = guidancePages(layer.search.text)
    canvas.fill(canvas.bounds)
    canvas.frame(
      title: GuidancePhrases.title(language),
      trailing: GuidancePhrases.count(
        language,
        [
          "shown": String(pages.count),
          "total": String((words?.lookups.knowledgeCards.count ?? 0) + 1),
        ]), isFocused: isTop, theme)
    if !layer.isReading { drawTitles(pages, layer, on: &canvas, theme, isTop: isTop) }
    guard pages.contains(layer.selected), layer.isReading || guidanceIsWide else { return }
    drawPage(layer, on: &canvas, theme)
  }

  private func drawTitles(
    _ pages: [GuidancePage], _ layer: GuidanceLayer, on canvas: inout Canvas, _ theme: Theme,
    isTop: Bool
  ) {
    let inner = canvas.bounds.inset(horizontal: 2, vertical: 1)
    let width = guidanceIsWide ? Self.titlesWidth : inner.width
    let place = Rect(x: inner.x, y: inner.y, width: width, height: inner.height)
    let marks = canvas.inside(place) { canvas -> ScrollMarks in
      let top =
        1
        + layer.search.draw(
          on: &canvas, label: DeskPhrases.searchLabel(language), theme, language,
          finds: !pages.isEmpty)
      guard !pages.isEmpty else {
        canvas.write(
          GuidancePhrases.nothing(language), at: Point(x: 0, y: top), style: theme.style(.faint))
        return ScrollMarks()
      }
      let selected = pages.firstIndex(of: layer.selected) ?? 0
      let window = Window(
        of: pages.count, around: selected, height: inner.height - top,
        from: isTop ? first(of: .layer) : nil)
      canvas.mark(window, of: .layer)
      for (row, page) in pages[window.shown].enumerated() {
        canvas.write(guidanceTitle(page), at: Point(x: 0, y: row + top))
        canvas.mark(row: row + top, .layerRow(window.shown.lowerBound + row))
        guard window.shown.lowerBound + row == selected else { continue }
        canvas.highlight(
          Rect(x: 0, y: row + top, width: width, height: 1), with: theme.style(.selected))
      }
      return window.marks
    }
    // The marks of the titles stand below them, those of the page in the corner.
    canvas.inside(Rect(x: 0, y: 0, width: width + 3, height: canvas.size.height)) {
      $0.write(marks, style: theme.style(.focusedFrame))
    }
  }

  private func drawPage(_ layer: GuidanceLayer, on canvas: inout Canvas, _ theme: Theme) {
    let body = guidanceBody(layer)
    let rows = guidanceRows(layer)
    canvas.write(
      guidanceTitle(layer.selected), at: Point(x: body.x, y: body.y - 2),
      style: theme.style(.title), maxWidth: body.width)
    let last = max(0, rows.count - body.height)
    let first = min(last, layer.isReading ? max(0, layer.line - body.height / 2) : layer.line)
    canvas.inside(body) { canvas in
      for (row, line) in rows.dropFirst(first).prefix(body.height).enumerated() {
        canvas.write(line.text, at: Point(x: line.indent, y: row), style: theme.style(line.role))
        guard layer.isReading, first + row == layer.line else { continue }
        canvas.placeCursor(at: Point(x: 0, y: row))
        if line.entry != nil || line.organisationID != nil {
          canvas.highlight(
            Rect(x: 0, y: row, width: body.width, height: 1), with: theme.style(.selected))
        }
      }
    }
    canvas.write(
      ScrollMarks(above: first, below: last - first), style: theme.style(.focusedFrame))
  }
}
