/// What happens to a text that is too long for its place.
public enum Overflow: Sendable {
  /// The last cell becomes `…`.
  case ellipsis
  /// The text ends where the place ends.
  case clip
}

extension Canvas {
  /// Writes one line of text and returns how many cells it took.
  ///
  /// - Parameter maxWidth: The most cells to take; nil is up to the right edge.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at point: Point, style: Style = .plain, maxWidth: Int? = nil,
    overflow: Overflow = .ellipsis
  ) -> Int {
    let text = String(text)
    let room = max(0, maxWidth ?? size.width - point.x)
    let mark = overflow == .ellipsis && isWider(text, than: room) && room > 0
    let end = point.x + (mark ? room - 1 : room)
    var x = point.x
    text.forEachDisplayable { character, width in
      guard x + width <= end else { return false }
      put(character, width: width, x: x, y: point.y, style: style)
      x += width
      return true
    }
    if mark {
      put("…", width: 1, x: x, y: point.y, style: style)
      x += 1
    }
    return x - point.x
  }

  /// Writes one line of text that ends before `right`, and returns how many cells it took.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, endingAt right: Int, y: Int, style: Style = .plain,
    maxWidth: Int? = nil
  ) -> Int {
    let width = max(0, min(displayWidth(text), maxWidth ?? right))
    return write(text, at: Point(x: right - width, y: y), style: style, maxWidth: width)
  }

  /// Whether a text takes more than so many cells; reads no further than needed.
  private func isWider(_ text: String, than room: Int) -> Bool {
    // No letter is wider than its bytes are many.
    if text.utf8.count <= room { return false }
    var total = 0
    text.forEachDisplayable { _, width in
      total += width
      return total <= room
    }
    return total > room
  }
}
