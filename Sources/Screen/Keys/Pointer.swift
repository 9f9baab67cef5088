/// What a mouse did, and to which cell of the screen.
public struct Pointer: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    /// The first button went down.
    case press
    case wheelUp, wheelDown
  }

  public let action: Action
  /// From the upper left corner, which is (0, 0).
  public let place: Point

  public init(_ action: Action, at place: Point) {
    self.action = action
    self.place = place
  }

  /// A report of the terminal, as xterm numbers buttons: 0 to 2, 64 and 65 for the wheel, and more
  /// for what is held down meanwhile. nil for what asks for nothing: a release, another button, a
  /// movement, or Shift, which is the terminal's own selection.
  ///
  /// - Parameters:
  ///   - column: counted from 1, as row.
  init?(button: Int, column: Int, row: Int, isRelease: Bool = false) {
    let (shift, movement) = (4, 32)
    guard !isRelease, button & (shift | movement) == 0, column > 0, row > 0 else { return nil }
    switch button & ~(8 | 16) {
    case 0: action = .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    place = Point(x: column - 1, y: row - 1)
  }
}
