import HotlineCore
import Resources
import Screen

extension DeskState {
  /// Who calls, over whatever is there: at the bottom, or at the top where the cursor is below, so
  /// that nothing that is being typed is covered.
  func drawRinging(on canvas: inout Canvas, _ theme: Theme) {
    guard let call = ringing.calls.first else { return }
    let width = min(size.width, 100)
    let lines = call.lines(language, today: moment.today).prefix(max(0, size.height - 8))
    let height = lines.count + 3
    let x = size.width - width
    let low = Rect(x: x, y: size.height - 1 - height, width: width, height: height)
    let isInTheWay = canvas.cursor.map(low.contains) ?? false
    let place = isInTheWay ? Rect(x: x, y: 1, width: width, height: height) : low
    canvas.inside(place) { canvas in
      canvas.fill(canvas.bounds)
      let more = ringing.calls.count - 1
      canvas.box(
        canvas.bounds, title: call.heading(language),
        trailing: more > 0 ? CallPhrases.moreRing(language, ["count": String(more)]) : "",
        style: theme.style(.warning), titleStyle: theme.style(.warning))
      canvas.inside(canvas.bounds.inset(horizontal: 2, vertical: 1)) { canvas in
        for (row, line) in lines.enumerated() {
          canvas.write(
            line.text, at: Point(x: 0, y: row), style: theme.style(line.role),
            maxWidth: canvas.size.width)
        }
        let hint = self.call == nil ? CallPhrases.takeIt : CallPhrases.takeItToo
        canvas.write(
          hint(language), at: Point(x: 0, y: lines.count), style: theme.style(.faint),
          maxWidth: canvas.size.width)
      }
    }
  }
}
