import Screen

/// Text from the register or a file as it may be printed: nothing in it that a terminal obeys.
enum Displayed {
  /// On one line.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map(displayText).joined(separator: " ")
  }
}
