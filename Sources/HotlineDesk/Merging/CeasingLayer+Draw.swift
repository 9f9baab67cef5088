import HotlineCore
import Resources
import Screen

extension CeasingLayer {
  func draw(
    on canvas: inout Canvas, _ theme: Theme, _ language: Language, from first: Int? = nil,
    isTop: Bool = true
  ) {
    let bounds = canvas.bounds
    canvas.fill(bounds)
    let title = CeasingPhrases.title(language, ["name": ceasing.organisation.name])
    canvas.frame(title: title, isFocused: isTop, theme)
    let rows = rows
    let marks = canvas.inside(bounds.inset(horizontal: 2, vertical: 1)) { canvas in
      let height = canvas.size.height
      canvas.write(
        CeasingPhrases.hint(language), at: Point(x: 0, y: height - 1), style: theme.style(.faint),
        maxWidth: canvas.size.width)
      let place = Rect(x: 0, y: 0, width: canvas.size.width, height: max(0, height - 1))
      return canvas.inside(place) { canvas in
        let window = Window(of: rows.count, around: selected, height: height - 1, from: first)
        canvas.mark(window, of: .layer)
        for (y, index) in window.shown.enumerated() {
          canvas.mark(row: y, .layerRow(index))
          draw(rows[index], y: y, isSelected: index == selected, on: &canvas, theme, language)
        }
        return window.marks
      }
    }
    canvas.write(marks, style: theme.style(.focusedFrame))
  }

  private func draw(
    _ row: Row, y: Int, isSelected: Bool, on canvas: inout Canvas, _ theme: Theme,
    _ language: Language
  ) {
    let width = canvas.size.width
    let (label, value) = words(row, language)
    let column = max(12, width - 27)
    if isSelected {
      canvas.write("▸", at: Point(x: 0, y: y), style: theme.style(.title))
      canvas.placeCursor(at: Point(x: 0, y: y))
    }
    canvas.write(
      label, at: Point(x: 1, y: y), style: theme.style(isSelected ? .title : .text),
      maxWidth: column - 2)
    canvas.write(
      value, at: Point(x: column, y: y), style: theme.style(isSelected ? .title : .text),
      maxWidth: max(0, width - column))
  }

  private func words(_ row: Row, _ language: Language) -> (label: String, value: String) {
    switch row {
    case .day: return (CeasingPhrases.day(language), ceasing.day.display)
    case .reason: return (CeasingPhrases.reason(language), ceasing.reason.word(language))
    case .successor:
      return (
        CeasingPhrases.successor(language),
        ceasing.successor?.name ?? CeasingPhrases.nobody(language)
      )
    case .matter(let index):
      guard let matter = ceasing.matters[safe: index] else { return ("", "") }
      return (matter.words(language), matter.chosen.words(language))
    }
  }
}
