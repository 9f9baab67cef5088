/// Whose the mouse is.
public enum MouseUse: String, Codable, Sendable, CaseIterable {
  /// The desk's; with Shift the terminal selects all the same.
  case desk
  /// The terminal's alone, which selects and copies.
  case terminal
}
