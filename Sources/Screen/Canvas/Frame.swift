/// One finished picture of the screen.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Where the terminal's cursor stands; nil hides it. Screen readers take it for the focus.
  public let cursor: Point?
  /// Row by row, from the upper left corner.
  public let cells: [Cell]
  private let zones: [Zone]

  /// - Parameter cursor: nil takes the place that was set while drawing.
  public init(_ canvas: Canvas, cursor: Point? = nil) {
    size = canvas.fullSize
    cells = canvas.cells
    zones = canvas.zones
    self.cursor = cursor ?? canvas.cursor
  }

  /// What stands at a place, by the tag it was drawn with; nil where nothing said.
  public func tag(at place: Point) -> Int? { tags(at: place).first }

  /// The tags of all that lies there, the topmost first.
  public func tags(at place: Point) -> [Int] {
    zones.reversed().filter { $0.rect.contains(place) }.map(\.tag)
  }

  /// The cells of one row; empty outside of the screen.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// The letters of every row without blanks at its end: what tests draw in their source.
  public var lines: [String] {
    (0..<size.height).map { y in
      let letters = row(y).lazy.filter { $0.width > 0 }.map(\.character)
      var line = String(letters)
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The stretches of one row that share a style, with unstyled blanks at its end left out.
  public func styledRuns(inRow y: Int) -> [StyledRun] {
    var runs: [StyledRun] = []
    for (x, cell) in row(y).enumerated() where cell.width > 0 {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].text.append(cell.character)
      } else {
        runs.append(StyledRun(x: x, text: String(cell.character), style: cell.style))
      }
    }
    if let last = runs.last, last.style == .plain {
      runs[runs.count - 1].text = String(last.text.reversed().drop { $0 == " " }.reversed())
      if runs[runs.count - 1].text.isEmpty { runs.removeLast() }
    }
    return runs
  }
}

/// Letters that stand side by side in one style.
public struct StyledRun: Equatable, Sendable {
  /// The column of the first letter.
  public let x: Int
  public var text: String
  public let style: Style

  public init(x: Int, text: String, style: Style) {
    self.x = x
    self.text = text
    self.style = style
  }
}
