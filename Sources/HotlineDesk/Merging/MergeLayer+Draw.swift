import HotlineCore
import Resources
import Screen

extension MergeLayer {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, _ lookups: StoredLookups?,
    from first: Int? = nil, isTop: Bool = true
  ) {
    let bounds = canvas.bounds
    canvas.fill(bounds)
    canvas.frame(title: DuplicatePhrases.sideBySide(language), isFocused: isTop, theme)
    guard let plan else {
      canvas.write(
        DuplicatePhrases.planning(language), at: Point(x: 2, y: 1), style: theme.style(.faint))
      return
    }
    let rows = rows(language)
    let marks = canvas.inside(bounds.inset(horizontal: 2, vertical: 1)) { canvas in
      let columns = Columns(width: canvas.size.width, fields: plan.order.fields, language)
      drawHeads(plan.order, columns, on: &canvas, theme, language)
      let height = canvas.size.height
      let hint =
        ticket == nil ? DuplicatePhrases.compareHint(language) : DuplicatePhrases.planning(language)
      canvas.write(
        hint, at: Point(x: 0, y: height - 1), style: theme.style(.faint),
        maxWidth: canvas.size.width)
      let place = Rect(x: 0, y: 3, width: canvas.size.width, height: max(0, height - 4))
      return canvas.inside(place) { canvas in
        let window = Window(
          of: rows.count, around: selected, height: canvas.size.height, from: first
        ) { lines(of: rows[$0], plan, columns, language, lookups) }
        canvas.mark(window, of: .layer)
        var y = 0
        for index in window.shown {
          let height = lines(of: rows[index], plan, columns, language, lookups)
          canvas.mark(row: y, height: height, .layerRow(index))
          draw(
            rows[index], plan, columns, y: y, isSelected: index == selected, on: &canvas, theme,
            language, lookups)
          y += height
        }
        return window.marks
      }
    }
    canvas.write(marks, style: theme.style(.focusedFrame))
  }

  private func drawHeads(
    _ order: MergeOrder, _ columns: Columns, on canvas: inout Canvas, _ theme: Theme,
    _ language: Language
  ) {
    let heads = [
      (columns.survivor, order.survivor, DuplicatePhrases.stays(language)),
      (columns.merged, order.merged, DuplicatePhrases.goes(language)),
    ]
    for (x, party, word) in heads {
      canvas.write(
        party.name, at: Point(x: x + 2, y: 0), style: theme.style(.title), maxWidth: columns.cell)
      canvas.write(
        "\(party.reference) · \(word)", at: Point(x: x + 2, y: 1), style: theme.style(.faint),
        maxWidth: columns.cell)
    }
  }

  /// How many lines a row takes.
  private func lines(
    of row: Row, _ plan: MergePlan, _ columns: Columns, _ language: Language,
    _ lookups: StoredLookups?
  ) -> Int {
    switch row {
    case .field(let index):
      guard let field = plan.order.fields[safe: index] else { return 1 }
      return [MergeField.Side.survivor, .merged].map {
        columns.wrapped(field.words($0, language, lookups)).count
      }.max() ?? 1
    case .pair(let index):
      return columns.whole(plan.order.pairs[safe: index]?.line(language) ?? "").count
    case .heading: return 2
    case .text(let text): return columns.whole(text).count
    }
  }

  private func draw(
    _ row: Row, _ plan: MergePlan, _ columns: Columns, y: Int, isSelected: Bool,
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, _ lookups: StoredLookups?
  ) {
    if isSelected {
      canvas.write("▸", at: Point(x: 0, y: y), style: theme.style(.title))
      canvas.placeCursor(at: Point(x: 0, y: max(0, y)))
    }
    switch row {
    case .field(let index):
      guard let field = plan.order.fields[safe: index] else { return }
      canvas.write(
        field.label(language), at: Point(x: 1, y: y),
        style: theme.style(isSelected ? .title : .faint), maxWidth: columns.survivor - 2)
      for (x, side) in [(columns.survivor, MergeField.Side.survivor), (columns.merged, .merged)] {
        let isChosen = field.chosen == side || field.chosen == .both
        if isChosen { canvas.write("●", at: Point(x: x, y: y), style: theme.style(.good)) }
        let words = columns.wrapped(field.words(side, language, lookups))
        for (line, text) in words.enumerated() {
          canvas.write(
            text, at: Point(x: x + 2, y: y + line), style: theme.style(isChosen ? .title : .faint))
        }
      }
    case .pair(let index):
      guard let pair = plan.order.pairs[safe: index] else { return }
      if pair.isChosen { canvas.write("●", at: Point(x: 1, y: y), style: theme.style(.good)) }
      write(pair.line(language), .text, y: y, columns, on: &canvas, theme)
    case .heading(let text):
      canvas.write(text, at: Point(x: 1, y: y + 1), style: theme.style(.title))
    case .text(let text):
      write(text, .text, y: y, columns, on: &canvas, theme)
    }
  }

  private func write(
    _ text: String, _ role: Role, y: Int, _ columns: Columns, on canvas: inout Canvas,
    _ theme: Theme
  ) {
    for (line, row) in columns.whole(text).enumerated() {
      canvas.write(row, at: Point(x: 3, y: y + line), style: theme.style(role))
    }
  }

  /// Where the label and the two values stand.
  private struct Columns {
    let width: Int
    let survivor: Int
    let merged: Int
    /// The columns that a value is written in.
    let cell: Int

    init(width: Int, fields: [MergeField], _ language: Language) {
      self.width = width
      let label = fields.map { displayWidth($0.label(language)) }.max() ?? 0
      survivor = min(label + 3, max(12, width / 3))
      let step = (width - survivor) / 2
      merged = survivor + step
      cell = max(1, step - 3)
    }

    func wrapped(_ text: String) -> [String] { Self.rows(text, cell) }

    func whole(_ text: String) -> [String] { Self.rows(text, max(8, width - 4)) }

    private static func rows(_ text: String, _ width: Int) -> [String] {
      let wrap = TextWrap(text, width: width + 1)
      return wrap.rows.indices.map { wrap.text(ofRow: $0) }
    }
  }
}
