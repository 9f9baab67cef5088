extension String {
  /// Without blanks and line breaks at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// nil when nothing but blanks is left.
  var trimmedOrNil: String? { isBlank ? nil : trimmed }
}
