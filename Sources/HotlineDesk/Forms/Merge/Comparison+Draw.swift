import Resources
import Screen

extension Comparison {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, isTop: Bool = true
  ) {
    let bounds = canvas.bounds
    canvas.fill(bounds)
    let heading = isAlike ? ComparePhrases.alikeTitle : ComparePhrases.title
    canvas.frame(title: heading(language, ["what": title]), isFocused: isTop, theme)
    canvas.inside(bounds.inset(horizontal: 2, vertical: 1)) { canvas in
      let widest = rows.map { displayWidth($0.label) }.max() ?? 0
      let columns = Columns(width: canvas.size.width, label: widest)
      let said = isAlike ? ComparePhrases.alikeIntro : ComparePhrases.intro
      let intro = said(language, ["staff": shownStaff(language), "time": time])
      canvas.write(intro, at: Point(x: 0, y: 0), maxWidth: canvas.size.width)
      drawHeads(columns, on: &canvas, theme, language)
      let height = canvas.size.height
      canvas.inside(Rect(x: 0, y: 3, width: columns.width, height: max(0, height - 4))) {
        drawRows(columns, on: &$0, theme)
      }
      canvas.write(
        (isAlike ? ComparePhrases.alikeHint : ComparePhrases.hint)(
          language, ["staff": shownStaff(language)]),
        at: Point(x: 0, y: height - 1), style: theme.style(.faint), maxWidth: columns.width)
    }
  }

  private func shownStaff(_ language: Language) -> String {
    staff.isEmpty ? ComparePhrases.somebody(language) : staff
  }

  private func drawHeads(
    _ columns: Columns, on canvas: inout Canvas, _ theme: Theme, _ language: Language
  ) {
    let heads = [
      (columns.mine, ComparePhrases.mine(language)), (columns.theirs, shownStaff(language)),
      (columns.before, ComparePhrases.before(language)),
    ]
    for (x, head) in heads {
      canvas.write(
        head, at: Point(x: x + 2, y: 2), style: theme.style(.title), maxWidth: columns.cell)
    }
  }

  private func drawRows(_ columns: Columns, on canvas: inout Canvas, _ theme: Theme) {
    let cells = rows.map { row in [row.mine, row.theirs, row.before].map(columns.wrapped) }
    let heights = cells.map { cell in cell.map(\.count).max() ?? 1 }
    // The selected row is whole on screen where the screen has room for it.
    let end = heights.prefix(selected + 1).reduce(0, +)
    var y = min(0, canvas.size.height - end)
    for (index, row) in rows.enumerated() {
      if index == selected {
        canvas.write("▸", at: Point(x: 0, y: y), style: theme.style(.title))
        canvas.placeCursor(at: Point(x: 0, y: max(0, y)))
      }
      canvas.write(
        row.label, at: Point(x: 1, y: y), style: theme.style(index == selected ? .title : .faint),
        maxWidth: columns.mine - 2)
      draw(cells[index][0], at: Point(x: columns.mine, y: y), row.chosen == .mine, &canvas, theme)
      draw(
        cells[index][1], at: Point(x: columns.theirs, y: y), row.chosen == .theirs, &canvas, theme)
      draw(cells[index][2], at: Point(x: columns.before, y: y), nil, &canvas, theme)
      y += heights[index]
    }
  }

  /// - Parameter isChosen: nil for what cannot be chosen.
  private func draw(
    _ rows: [String], at point: Point, _ isChosen: Bool?, _ canvas: inout Canvas, _ theme: Theme
  ) {
    if isChosen == true {
      canvas.write("●", at: point, style: theme.style(.good))
    }
    let role: Role = isChosen == nil ? .faint : (isChosen == true ? .title : .text)
    for (index, text) in rows.enumerated() {
      canvas.write(text, at: Point(x: point.x + 2, y: point.y + index), style: theme.style(role))
    }
  }

  /// Where the label and the three values stand.
  private struct Columns {
    let width: Int
    let mine: Int
    let theirs: Int
    let before: Int
    /// The columns that a value is written in.
    let cell: Int

    init(width: Int, label: Int) {
      self.width = width
      mine = min(label + 3, max(12, width / 3))
      let step = (width - mine) / 3
      theirs = mine + step
      before = mine + 2 * step
      cell = max(1, step - 3)
    }

    func wrapped(_ text: String) -> [String] {
      let wrap = TextWrap(text, width: cell + 1)
      return wrap.rows.indices.map { wrap.text(ofRow: $0) }
    }
  }
}
