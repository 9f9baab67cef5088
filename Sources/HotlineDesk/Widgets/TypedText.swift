import Foundation

/// What a person types or pastes, made fit for a field.
///
/// Texts from mail and word processors carry characters that nobody sees: zero-width blanks,
/// soft hyphens, marks that turn the writing direction. They would break searching and drawing,
/// so they are left out.
enum TypedText {
  /// The text in composed form (NFC), without controls and invisible characters; tabs are blanks.
  ///
  /// - Parameter keepingLines: line breaks of every kind stay as `\n`; else each is one blank.
  static func cleaned(_ text: String, keepingLines: Bool) -> String {
    var kept = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      if scalar == "\n", isAfterReturn { continue }
      if isLineBreak(scalar) {
        kept.append(keepingLines ? "\n" : " ")
      } else if scalar == "\t" {
        kept.append(" ")
      } else if !isInvisible(scalar) {
        kept.append(scalar)
      }
    }
    return String(kept).precomposedStringWithCanonicalMapping
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .control
      || scalar.properties.generalCategory == .format
  }
}

extension String {
  var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
