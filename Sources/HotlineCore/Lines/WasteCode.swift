/// A code of the European waste list (EWC): a chapter, a group or a kind of waste.
public enum WasteCode {
  /// Without blanks and without the star of what is dangerous: `15 01 03` is 150103. A text that is
  /// no code stays as it is.
  public static func plain(_ text: String) -> String {
    let digits = text.filter { !$0.isWhitespace && $0 != "*" }
    return isCode(digits) ? digits : text
  }

  /// Two, four or six digits, the first two of a chapter, 01 to 20.
  public static func isCode(_ text: String) -> Bool {
    guard [2, 4, 6].contains(text.utf8.count), text.utf8.allSatisfy(isASCIIDigit),
      let chapter = Int(text.prefix(2))
    else { return false }
    return (1...20).contains(chapter)
  }

  /// `15 01 03`
  public static func display(_ code: String) -> String {
    guard isCode(code) else { return code }
    let digits = Array(code)
    return stride(from: 0, to: digits.count, by: 2).map { String(digits[$0..<$0 + 2]) }
      .joined(separator: " ")
  }
}
