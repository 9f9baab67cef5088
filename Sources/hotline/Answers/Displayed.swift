import Screen

/// Text from the register or a file as it may be printed: nothing in it that a terminal obeys.
enum Displayed {
  /// On one line.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map(displayText).joined(separator: " ")
  }

  /// With its line breaks, which are written as `lineBreak`.
  static func lines(_ text: String, lineBreak: String = "\n") -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(displayText).joined(separator: lineBreak)
  }
}
