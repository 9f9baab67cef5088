/// One place on the screen.
public struct Cell: Equatable, Hashable, Sendable {
  /// What stands here; a blank in the second half of a wide character.
  public let character: Character
  /// 1, or 2 for the first half of a wide character, or 0 for its second half.
  public let width: Int8
  public var style: Style

  /// An empty cell.
  public static let blank = Cell(character: " ", width: 1, style: .plain)
}
