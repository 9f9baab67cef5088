/// How one Unicode scalar is drawn.
enum Drawing: Equatable {
  /// By itself, in so many cells.
  case cells(Int)
  /// As an empty cell: every kind of blank, and a tab.
  case blank
  /// Over the letter before it, in no cell of its own.
  case mark
  /// As one visible sign in its stead: controls, line separators, writing-direction marks.
  case control
  /// Not at all: zero-width characters and what Unicode calls ignorable.
  case nothing
  /// As the replacement character, because terminals disagree about it.
  case undrawable
}

extension Unicode.Scalar {
  /// The width is the one that glibc's `wcwidth`, and so ncurses, gives; a test compares every
  /// scalar. Emoji are left out, since terminals draw them one, two or four cells wide.
  var drawing: Drawing {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: .cells(1)
    case 0x09, 0xA0: .blank
    case 0x00...0x1F, 0x7F...0x9F: .control
    case _ where isPlainSign: .cells(1)
    default: drawingByCategory
    }
  }

  /// Dashes, quotation marks, bullet and ellipsis, arrows, lines and blocks: what each row has some of,
  /// told without Unicode's tables. None of them joins a neighbour by itself.
  var isPlainSign: Bool {
    switch value {
    case 0x2010...0x2027, 0x2190...0x2193, 0x2500...0x259F: true
    default: false
    }
  }

  private var drawingByCategory: Drawing {
    if isDirectionMark { return .control }
    if properties.isDefaultIgnorableCodePoint { return .nothing }
    if isUndrawable { return .undrawable }
    switch properties.generalCategory {
    case .spaceSeparator: return .blank
    case .lineSeparator, .paragraphSeparator, .control: return .control
    case .format, .enclosingMark: return .nothing
    case .nonspacingMark: return .mark
    case .surrogate, .privateUse, .unassigned: return .undrawable
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol:
      if isJoiningVowel { return .mark }
      return .cells(isWide ? 2 : 1)
    @unknown default: return .undrawable
    }
  }

  /// Marks that turn the writing direction, by which a name can pretend to be another.
  private var isDirectionMark: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Emoji, pictures and flags, and whatever is younger than the C library's tables (Unicode 14).
  private var isUndrawable: Bool {
    if properties.isEmojiPresentation { return true }
    if (0x1F000...0x1FBFF).contains(value) { return true }
    guard let age = properties.age else { return true }
    return age.major > 14
  }

  /// Vowels and final consonants of Korean, and one of Ahom, drawn into the letter before them.
  private var isJoiningVowel: Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FB, 0x1171E: true
    default: false
    }
  }

  /// East Asian characters that take two cells.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
