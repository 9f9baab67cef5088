/// The characters that lines and boxes are made of.
public enum LineDrawing: Sendable {
  case unicode
  /// What has the keys, so that it differs without a colour too.
  case double
  /// For terminals and screen readers that make nothing of line characters.
  case ascii

  public var horizontal: Character {
    switch self {
    case .unicode: "─"
    case .double: "═"
    case .ascii: "-"
    }
  }
  public var vertical: Character {
    switch self {
    case .unicode: "│"
    case .double: "║"
    case .ascii: "|"
    }
  }
  fileprivate var corners: [Character] {
    switch self {
    case .unicode: ["┌", "┐", "└", "┘"]
    case .double: ["╔", "╗", "╚", "╝"]
    case .ascii: ["+", "+", "+", "+"]
    }
  }
}

extension Canvas {
  /// Fills a rectangle with one character of one cell.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let shown = character.displayable ?? (" ", 1)
    let filling = shown.width == 1 ? shown.character : " "
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { put(filling, width: 1, x: x, y: y, style: style) }
    }
  }

  /// Draws a frame with a title at the left and a second text at the right of its upper edge:
  /// `┌ Virksomheder ──── 3 af 1.248 ┐`. The inside is left as it is.
  ///
  /// A box of fewer than two cells in either direction is not drawn. The title is cut first.
  public mutating func box(
    _ rect: Rect, title: String = "", trailing: String = "", style: Style = .plain,
    titleStyle: Style? = nil, lines: LineDrawing = .unicode
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    edges(of: rect, style: style, lines: lines)
    let room = rect.width - 4
    let trailingWidth = min(displayWidth(trailing), max(0, room))
    if trailingWidth > 0 {
      caption(
        trailing, x: rect.maxX - 2 - trailingWidth, y: rect.y, room: trailingWidth, style, style)
    }
    let titleRoom = trailingWidth == 0 ? room : room - trailingWidth - 3
    guard !title.isEmpty, titleRoom > 0 else { return }
    caption(title, x: rect.x + 2, y: rect.y, room: titleRoom, titleStyle ?? style, style)
  }

  /// Writes a text into a line, with a blank on either side.
  private mutating func caption(
    _ text: String, x: Int, y: Int, room: Int, _ style: Style, _ blankStyle: Style
  ) {
    let used = write(text, at: Point(x: x, y: y), style: style, maxWidth: room)
    write(" ", at: Point(x: x - 1, y: y), style: blankStyle)
    write(" ", at: Point(x: x + used, y: y), style: blankStyle)
  }

  /// Lays a style over what stands in a rectangle.
  public mutating func highlight(_ rect: Rect, with top: Style) {
    restyle(rect) { $0 = $0.overlaid(by: top) }
  }

  private mutating func edges(of rect: Rect, style: Style, lines: LineDrawing) {
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    for x in rect.x + 1..<right {
      put(lines.horizontal, width: 1, x: x, y: rect.y, style: style)
      put(lines.horizontal, width: 1, x: x, y: bottom, style: style)
    }
    for y in rect.y + 1..<bottom {
      put(lines.vertical, width: 1, x: rect.x, y: y, style: style)
      put(lines.vertical, width: 1, x: right, y: y, style: style)
    }
    let corners = [(rect.x, rect.y), (right, rect.y), (rect.x, bottom), (right, bottom)]
    for ((x, y), character) in zip(corners, lines.corners) {
      put(character, width: 1, x: x, y: y, style: style)
    }
  }
}
