/// What stands between two groups of digits of one number.
struct DigitGap: Equatable {
  /// The sign that parts them, however it is spelled.
  enum Mark: Equatable {
    case dot, dash, slash, comma, colon, underscore
    /// Several different ones.
    case mixed
  }

  /// nil where only blanks, or nothing visible, stand between them.
  private(set) var mark: Mark?
  private(set) var hasBlank = false
  private(set) var hasLineBreak = false
  private(set) var hasLetter = false
  private(set) var isEmpty = true

  /// Blanks and nothing else.
  var isBlank: Bool { hasBlank && mark == nil && !hasLetter }
  /// One sign that may part the day, the month and the year of a date.
  var isInDate: Bool { !hasLetter && (mark == .dot || mark == .dash || mark == .slash) }

  /// False for what cannot stand inside a number: a word, a bracket, a second letter.
  mutating func add(_ character: Character) -> Bool {
    if character.isWhitespace {
      hasBlank = true
      hasLineBreak = hasLineBreak || character.isNewline
    } else if let sign = Self.mark(character) {
      mark = mark == nil || mark == sign ? sign : .mixed
    } else if character.isLetter, !hasLetter {
      hasLetter = true
    } else if !Self.isInvisible(character) {
      return false
    }
    isEmpty = false
    return true
  }

  private static func mark(_ character: Character) -> Mark? {
    if let ascii = character.asciiValue { return mark(ascii: ascii) }
    switch character {
    case "\u{B7}", "\u{2024}", "\u{2027}", "\u{2022}", "\u{FF0E}", "\u{3002}": return .dot
    case "\u{2044}", "\u{2215}", "\u{29F8}", "\u{FF0F}", "\u{FF3C}": return .slash
    case "\u{FF0C}", "\u{3001}", "\u{201A}": return .comma
    case "\u{FF1A}", "\u{2236}": return .colon
    case "\u{FF3F}": return .underscore
    // A soft hyphen is a hyphen somebody else's program put there.
    case "\u{AD}", "\u{2043}", "\u{2212}", "\u{2E3A}": return .dash
    default:
      let category = character.unicodeScalars.first?.properties.generalCategory
      return category == .dashPunctuation ? .dash : nil
    }
  }

  /// Apart from the others because comparing characters is slow, and nearly every one is ASCII.
  private static func mark(ascii: UInt8) -> Mark? {
    switch UnicodeScalar(ascii) {
    case ".": .dot
    case "/", "\\": .slash
    case ",": .comma
    case ":": .colon
    case "_": .underscore
    case "-": .dash
    default: nil
    }
  }

  /// Joiners, blanks of no width and marks of the writing direction.
  private static func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      $0.properties.generalCategory == .format || $0.properties.isDefaultIgnorableCodePoint
    }
  }
}
