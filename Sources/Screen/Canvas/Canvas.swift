/// A rectangle that a mouse can point at.
struct Zone: Equatable, Sendable {
  let rect: Rect
  let tag: Int
}

/// A grid of cells to draw on.
///
/// Coordinates are those of the part one draws in: `inside(_:_:)` hands out a part of the canvas
/// with its own origin, and nothing drawn there can leave it. Drawing outside is cut off silently.
public struct Canvas: Equatable, Sendable {
  /// The size of the part one draws in.
  public private(set) var size: Size
  /// Where the terminal's cursor shall stand, in cells of the whole canvas; nil hides it.
  public private(set) var cursor: Point?

  /// What a mouse can point at, in cells of the whole canvas; what was marked last lies on top.
  private(set) var zones: [Zone] = []

  let fullSize: Size
  private(set) var cells: [Cell]
  /// The place of the part's corner on the whole canvas.
  private var origin = Point(x: 0, y: 0)
  /// What may be drawn on, on the whole canvas.
  private var clip: Rect

  public init(size: Size) {
    self.size = size
    fullSize = size
    cells = Array(repeating: .blank, count: size.width * size.height)
    clip = Rect(origin: Point(x: 0, y: 0), size: size)
  }

  /// The whole part one draws in.
  public var bounds: Rect { Rect(origin: Point(x: 0, y: 0), size: size) }

  /// Lets `draw` work in one rectangle of this canvas, with its own coordinates from (0, 0).
  @discardableResult
  public mutating func inside<Result>(_ rect: Rect, _ draw: (inout Canvas) -> Result) -> Result {
    let outer = (size: size, origin: origin, clip: clip)
    origin = Point(x: origin.x + rect.x, y: origin.y + rect.y)
    size = rect.size
    clip = clip.intersection(Rect(origin: origin, size: size))
    defer { (size, origin, clip) = outer }
    return draw(&self)
  }

  /// Puts the terminal's cursor here; outside of the part one draws in, it stays where it was.
  public mutating func placeCursor(at point: Point) {
    let absolute = Point(x: origin.x + point.x, y: origin.y + point.y)
    if clip.contains(absolute) { cursor = absolute }
  }

  /// Says what a rectangle stands for when it is pointed at. What one draws in says it for itself:
  /// `tag` is whatever tells it apart.
  public mutating func mark(_ rect: Rect, _ tag: Int) {
    let shown = visible(rect)
    if shown.width > 0, shown.height > 0 { zones.append(Zone(rect: shown, tag: tag)) }
  }

  /// The cell at a place; nil outside of what may be drawn on.
  public func cell(at point: Point) -> Cell? {
    let absolute = Point(x: origin.x + point.x, y: origin.y + point.y)
    return clip.contains(absolute) ? cells[index(absolute.x, absolute.y)] : nil
  }

  /// Puts one displayable character down. Of a wide character that does not fit whole, and of one
  /// that is overwritten in part, the rest becomes a blank.
  mutating func put(_ character: Character, width: Int, x: Int, y: Int, style: Style) {
    let (left, top) = (origin.x + x, origin.y + y)
    guard top >= clip.y, top < clip.maxY else { return }
    if width == 2, left >= clip.x, left + 1 < clip.maxX {
      replace(left, top, Cell(character: character, width: 2, style: style))
      replace(left + 1, top, Cell(character: " ", width: 0, style: style))
      return
    }
    let shown = width == 1 ? character : " "
    for column in left..<left + width where column >= clip.x && column < clip.maxX {
      replace(column, top, Cell(character: shown, width: 1, style: style))
    }
  }

  /// Changes the look of what stands in a rectangle, cell by cell.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = visible(rect)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { change(&cells[index(x, y)].style) }
    }
  }

  /// The part of a rectangle that can be drawn on, in cells of the whole canvas.
  private func visible(_ rect: Rect) -> Rect {
    clip.intersection(
      Rect(
        x: origin.x + rect.x, y: origin.y + rect.y, width: rect.width, height: rect.height))
  }

  private mutating func replace(_ x: Int, _ y: Int, _ cell: Cell) {
    let here = index(x, y)
    if cells[here].width == 0, x > 0, cell.width != 0 { blankOut(here - 1) }
    if cells[here].width == 2, x + 1 < fullSize.width { blankOut(here + 1) }
    cells[here] = cell
  }

  private mutating func blankOut(_ index: Int) {
    cells[index] = Cell(character: " ", width: 1, style: cells[index].style)
  }

  private func index(_ x: Int, _ y: Int) -> Int { y * fullSize.width + x }
}
