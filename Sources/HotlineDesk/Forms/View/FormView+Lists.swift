import HotlineCore
import Resources
import Screen

extension FormView {
  /// One line of a list under a field.
  private struct ListRow {
    let text: String
    let detail: String
  }

  /// The list of the focused picker or field of ticks, over the fields below or above it.
  func drawList(_ layout: FormLayout, top: Int, on canvas: inout Canvas) {
    guard let path = state.focusedField,
      let block = layout.blocks.first(where: { $0.content == .field(path) })
    else { return }
    let (rows, highlighted) = list(of: path)
    guard !rows.isEmpty else { return }
    let body = layout.metrics.body
    let fieldY = body.y + block.y - top
    let below = canvas.size.height - 1 - (fieldY + 1)
    let above = fieldY - 1
    let wanted = rows.count + 2
    let isBelow = below >= min(wanted, 5) || below >= above
    let height = min(wanted, 10, max(3, isBelow ? below : above))
    let rect = Rect(
      x: body.x + layout.metrics.valueX - 2, y: isBelow ? fieldY + 1 : fieldY - height,
      width: min(layout.metrics.valueWidth + 3, 64), height: height)
    draw(rows, highlighted: highlighted, in: rect, on: &canvas)
  }

  private func draw(
    _ rows: [ListRow], highlighted: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    canvas.fill(rect)
    canvas.box(rect, style: theme.style(.frame))
    let room = rect.height - 2
    let first = max(0, min(highlighted - room + 1, rows.count - room))
    canvas.inside(rect.inset(horizontal: 1, vertical: 1)) { canvas in
      for y in 0..<min(room, rows.count - first) {
        let row = rows[first + y]
        let used = canvas.write(row.text, at: Point(x: 1, y: y), maxWidth: canvas.size.width - 2)
        let detailRoom = canvas.size.width - used - 4
        canvas.write(
          row.detail, endingAt: canvas.size.width - 1, y: y, style: theme.style(.faint),
          maxWidth: max(0, detailRoom))
        if first + y == highlighted {
          let line = Rect(x: 0, y: y, width: canvas.size.width, height: 1)
          canvas.highlight(line, with: theme.style(.selected))
        }
      }
    }
  }

  private func list(of path: FieldPath) -> (rows: [ListRow], highlighted: Int) {
    guard let field = state.declaration.field(path.key) else { return ([], 0) }
    switch state.content(path) {
    case .picker(let picker):
      guard case .lookup(let lookup) = field.kind else { return ([], 0) }
      return (picker.rows(lookup).map(row), picker.highlighted)
    case .ticks(let codes, let at):
      let rows = choices(field.kind).map { choice in
        let mark = codes.contains(choice.code) ? "x" : " "
        return ListRow(text: "[\(mark)] \(choice.label(context.language))", detail: "")
      }
      return (rows, at)
    case .line, .area, .choice, .flag, nil:
      return ([], 0)
    }
  }

  private func row(_ row: PickerContent.Row) -> ListRow {
    switch row {
    case .item(let item): ListRow(text: item.name, detail: item.detail)
    case .new(let name):
      ListRow(text: "+ " + FormPhrases.newRow(context.language, ["name": name]), detail: "")
    }
  }
}
