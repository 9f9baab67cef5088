import HotlineCore
import Resources
import Screen

extension ListPane {
  /// Draws `shown` of the lines of the sections into the rows from `y` on.
  func drawRecords(
    on canvas: inout Canvas, from y: Int, _ shown: Range<Int>, _ theme: Theme,
    _ language: Language, isFocused: Bool
  ) {
    for (offset, row) in recordRows[shown].enumerated() {
      switch row {
      case .heading(let kind, let isCut, let first):
        canvas.mark(row: y + offset, .record(first))
        let title = kind.list?.title(language) ?? kind.names.one(language)
        canvas.write(
          isCut ? DeskPhrases.newestOf(language, ["kind": title]) : title,
          at: Point(x: 0, y: y + offset), style: theme.style(.faint))
      case .record(let record, let index):
        canvas.mark(row: y + offset, .record(index))
        draw(
          record, y: y + offset, isSelected: index == selectedRecordIndex, on: &canvas, theme,
          isFocused: isFocused)
      }
    }
  }

  private func draw(
    _ record: FoundRecord, y: Int, isSelected: Bool, on canvas: inout Canvas, _ theme: Theme,
    isFocused: Bool
  ) {
    let width = canvas.size.width
    if isSelected { canvas.write("▸", at: Point(x: 0, y: y)) }
    let day = record.day?.display ?? ""
    let room = max(0, width - 2 - (day.isEmpty ? 0 : day.count + 1))
    let used = canvas.write(record.title, at: Point(x: 1, y: y), maxWidth: room)
    if !record.about.isEmpty, used + 4 < room {
      canvas.write(
        "· " + record.about, at: Point(x: used + 2, y: y), style: theme.style(.faint),
        maxWidth: room - used - 1)
    }
    if !day.isEmpty { canvas.write(day, endingAt: width, y: y, style: theme.style(.faint)) }
    guard isSelected else { return }
    canvas.highlight(
      Rect(x: 0, y: y, width: width, height: 1),
      with: theme.style(isFocused ? .selected : .selectedElsewhere))
  }
}
