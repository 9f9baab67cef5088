import HotlineCore
import Resources
import Screen

extension ListLayer {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, from first: Int? = nil,
    isTop: Bool = true
  ) {
    guard let list else { return }
    canvas.fill(canvas.bounds)
    canvas.frame(title: list.title(language), trailing: counted(language), isFocused: isTop, theme)
    let marks = canvas.inside(canvas.bounds.inset(horizontal: 2, vertical: 1)) { canvas in
      let top = drawSearch(on: &canvas, theme, language)
      let layout = layout(width: canvas.size.width, language)
      drawHeadings(layout, list, y: top, on: &canvas, theme, language)
      let rows = Rect(
        x: 0, y: top + 1, width: canvas.size.width, height: max(0, canvas.size.height - top - 3))
      canvas.write(
        totals(of: list, language), at: Point(x: 0, y: canvas.size.height - 1),
        style: theme.style(.faint))
      return canvas.inside(rows) {
        drawRows(layout, list, on: &$0, theme, language, from: first)
      }
    }
    canvas.write(marks, style: theme.style(.focusedFrame))
  }

  func layout(width: Int, _ language: Language) -> ListLayout {
    ListLayout(columns, width: width, sort: sort, widest: widest, language)
  }

  /// Of the rows that are held, which are some more than those on screen.
  private var widest: [Int] {
    guard let rows = page?.rows, !rows.isEmpty else { return [] }
    return columns.indices.map { column in
      rows.map { displayWidth($0.cells[safe: column] ?? "") }.max() ?? 0
    }
  }

  /// `12 af 1.248`
  private func counted(_ language: Language) -> String {
    guard let page else { return "" }
    return ListPhrases.count(
      language,
      ["count": DanishNumber.format(page.count), "total": DanishNumber.format(page.total)])
  }

  /// Returns how many rows it took.
  private func drawSearch(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language
  ) -> Int {
    let order = orderWords(language)
    canvas.write(order, endingAt: canvas.size.width, y: 0, style: theme.style(.faint))
    return search.draw(
      on: &canvas, label: DeskPhrases.searchLabel(language), keepingFree: order.count + 2, theme,
      language, finds: (page?.count ?? 0) > 0)
  }

  private func orderWords(_ language: Language) -> String {
    guard let column = sort.flatMap({ list?.column($0) }) else {
      return ListPhrases.newestFirst(language)
    }
    return column.label(language) + mark
  }

  private var mark: String { isDescending ? " ▼" : " ▲" }

  private func drawHeadings(
    _ layout: ListLayout, _ list: RecordList, y: Int, on canvas: inout Canvas, _ theme: Theme,
    _ language: Language
  ) {
    for place in layout.places {
      let column = list.columns[place.column]
      draw(
        column.label(language), in: place, y: y, isNumber: column.isNumber, on: &canvas,
        theme.style(column.key == sort ? .match : .title))
    }
  }

  /// The selected row near the middle.
  private func drawRows(
    _ layout: ListLayout, _ list: RecordList, on canvas: inout Canvas, _ theme: Theme,
    _ language: Language, from first: Int?
  ) -> ScrollMarks {
    guard let page, page.count > 0 else {
      let words = page?.sums == nil ? ListPhrases.reading : DeskPhrases.nothingPasses
      let said = search.isEmpty && page != nil ? ListPhrases.nothing : words
      canvas.write(said(language), at: Point(x: 0, y: 0), style: theme.style(.faint))
      return ScrollMarks()
    }
    let window = Window(
      of: page.count, around: selected, height: canvas.size.height, from: first)
    canvas.mark(window, of: .layer)
    for (y, index) in window.shown.enumerated() {
      canvas.mark(row: y, .layerRow(index))
      guard let row = page[index] else { continue }
      for place in layout.places {
        let column = list.columns[place.column]
        draw(
          row.cells[safe: place.column] ?? "", in: place, y: y, isNumber: column.isNumber,
          on: &canvas, theme.style(.text))
      }
      guard index == selected else { continue }
      canvas.highlight(
        Rect(x: 0, y: y, width: canvas.size.width, height: 1), with: theme.style(.selected))
    }
    return window.marks
  }

  private func draw(
    _ text: String, in place: ListLayout.Place, y: Int, isNumber: Bool, on canvas: inout Canvas,
    _ style: Style
  ) {
    if isNumber {
      canvas.write(
        text, endingAt: place.x + place.width, y: y, style: style, maxWidth: place.width)
    } else {
      canvas.write(text, at: Point(x: place.x, y: y), style: style, maxWidth: place.width)
    }
  }

  /// How many rows pass, and what their numbers come to: a nought would say that what nobody has
  /// written down is nothing.
  private func totals(of list: RecordList, _ language: Language) -> String {
    guard let page else { return "" }
    guard let sums = page.sums else { return ListPhrases.reading(language) }
    let added = list.columns.compactMap { column in
      sums[column.key].flatMap { $0 == 0 ? nil : $0 }.map {
        "\(column.label(language)) \(Numerals.spelled(DanishNumber.format($0, most: 2), language))"
      }
    }
    return
      ([
        ListPhrases.totals(language) + " "
          + Numerals.spelled(DanishNumber.format(page.count), language)
      ] + added)
      .joined(separator: " · ")
  }
}
