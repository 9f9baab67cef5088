import Foundation

/// Folds byte by byte. Latin text in UTF-8 takes one pass; text in other scripts is decomposed
/// first and takes a second, slower way through the same machine.
struct FoldMachine {
  enum Dropping {
    case nothing
    /// Those that a slash or dots give away: `A/S`, `v/`, `a.m.b.a.`
    case spelledLegalForms
    /// Those written as a word too: `ApS`
    case everyLegalForm
  }

  private let out: UnsafeMutableBufferPointer<UInt8>
  private let dropping: Dropping
  private var count = 0
  private var isInWord = false
  private var wordStart = 0
  /// What stands between the last word and here, as bits of `Separator`.
  private var gap: UInt8 = 0
  /// The last four words, newest in the lowest byte: the letter of a one-letter word, else 0.
  private var letters: UInt32 = 0
  /// The gaps before those words.
  private var gaps: UInt32 = 0

  private init(into out: UnsafeMutableBufferPointer<UInt8>, dropping: Dropping) {
    self.out = out
    self.dropping = dropping
  }

  static func fold(_ text: String, dropping: Dropping) -> String {
    var text = text
    return text.withUTF8 { bytes in foldLatin(bytes, dropping: dropping) }
      ?? foldAnyScript(text, dropping: dropping)
  }

  /// Nil when a character is outside Latin script.
  private static func foldLatin(
    _ bytes: UnsafeBufferPointer<UInt8>, dropping: Dropping
  ) -> String? {
    var isLatin = true
    let folded = String(unsafeUninitializedCapacity: bytes.count) { out in
      var machine = FoldMachine(into: out, dropping: dropping)
      isLatin = machine.takeLatin(bytes)
      machine.end()
      return isLatin ? machine.count : 0
    }
    return isLatin ? folded : nil
  }

  private static func foldAnyScript(_ text: String, dropping: Dropping) -> String {
    let decomposed = text.decomposedStringWithCanonicalMapping
    // Lower case is at most three scalars of four bytes for a scalar of at least two.
    return String(unsafeUninitializedCapacity: decomposed.utf8.count * 6) { out in
      var machine = FoldMachine(into: out, dropping: dropping)
      for scalar in decomposed.unicodeScalars { machine.take(scalar) }
      machine.end()
      return machine.count
    }
  }
}

// What comes in.
extension FoldMachine {
  /// False as soon as a character is met that the Latin tables do not know.
  private mutating func takeLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        takeASCII(byte)
        at += 1
      } else if byte & 0xE0 == 0xC0 {
        guard takeShort(UInt32(byte & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)) else {
          return false
        }
        at += 2
      } else {
        // Dashes, quotes and odd blanks: U+2000 to U+206F.
        guard byte == 0xE2, bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81,
          takeGeneralPunctuation(UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F))
        else { return false }
        at += 3
      }
    }
    return true
  }

  private mutating func takeASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: put(byte)
    case 0x41...0x5A: put(byte | 0x20)
    case 0x2E: leaveWord(.dot)
    case 0x2F: leaveWord(.slash)
    case 0x20, 0x09, 0x0A, 0x0D: leaveWord(.blank)
    default: leaveWord(.other)
    }
  }

  /// A scalar of two bytes in UTF-8.
  private mutating func takeShort(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0: leaveWord(.blank)
    case 0xAD, 0x300...0x36F: break  // the soft hyphen and combining accents leave no trace
    case 0xB9: put(UInt8(ascii: "1"))
    case 0xB2: put(UInt8(ascii: "2"))
    case 0xB3: put(UInt8(ascii: "3"))
    case 0x80..<0xC0, 0xD7, 0xF7: leaveWord(.other)
    case 0xC0..<0x180: putLatin(scalar)
    default: return false
    }
    return true
  }

  private mutating func takeGeneralPunctuation(_ offset: UInt32) -> Bool {
    switch offset {
    case 0x00...0x0A, 0x28, 0x29, 0x2F, 0x5F: leaveWord(.blank)
    case 0x0B...0x0F, 0x2A...0x2E, 0x60...0x6F: break  // no width
    case 0x10...0x5E: leaveWord(.other)
    default: return false
    }
    return true
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { return takeASCII(UInt8(scalar.value)) }
    if scalar.value < 0x800, takeShort(scalar.value) { return }
    if (0x2000...0x206F).contains(scalar.value),
      takeGeneralPunctuation(scalar.value - 0x2000)
    {
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      switch lower.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark, .format: break
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        for byte in String(lower).utf8 { put(byte) }
      default: leaveWord(.other)
      }
    }
  }

  private mutating func putLatin(_ scalar: UInt32) {
    put(Self.latin[Int(scalar - 0xC0)])
    switch scalar {
    case 0xDE, 0xFE: put(UInt8(ascii: "h"))
    case 0xDF: put(UInt8(ascii: "s"))
    case 0x132, 0x133: put(UInt8(ascii: "j"))
    default: break
    }
  }

  /// U+00C0 to U+017F, the first letter of each.
  private static let latin = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuyts" + "aaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii" + "iijjkkkllllllllllnnnnnnnnn"
      + "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

// What goes out.
extension FoldMachine {
  private enum Separator: UInt8 {
    case blank = 1
    case dot = 2
    case slash = 4
    case other = 8
  }

  private mutating func put(_ byte: UInt8) {
    if !isInWord { beginWord() }
    if count > wordStart {
      // aa and ae are one letter with a, oe with o; of a longer run too, so that folding twice
      // changes nothing.
      let last = out[count - 1]
      if byte == UInt8(ascii: "e"), last == UInt8(ascii: "a") || last == UInt8(ascii: "o") {
        return
      }
      if byte == UInt8(ascii: "a"), last == byte { return }
    }
    out[count] = byte
    count += 1
  }

  private mutating func beginWord() {
    dropOwnerMarker()
    gaps = gaps << 8 | UInt32(gap)
    gap = 0
    isInWord = true
    if count > 0 {
      out[count] = UInt8(ascii: " ")
      count += 1
    }
    wordStart = count
  }

  private mutating func leaveWord(_ separator: Separator) {
    if isInWord { endWord() }
    gap |= separator.rawValue
  }

  private mutating func end() {
    if isInWord { endWord() }
    dropOwnerMarker()
  }

  private mutating func endWord() {
    isInWord = false
    let length = count - wordStart
    letters = letters << 8 | (length == 1 ? UInt32(out[wordStart]) : 0)
    switch dropping {
    case .nothing: break
    case .spelledLegalForms: dropSpelledForm(length)
    case .everyLegalForm:
      dropSpelledForm(length)
      dropWordForm(length)
    }
  }

  private mutating func dropSpelledForm(_ length: Int) {
    guard length == 1 else { return }
    if isSlash(gaps), Self.slashed.contains(letters & 0xFFFF) {
      drop(words: 2)
    } else if isDot(gaps), isDot(gaps >> 8), isDot(gaps >> 16), Self.dotted.contains(letters) {
      drop(words: 4)
    }
  }

  private mutating func dropWordForm(_ length: Int) {
    guard wordStart > 0, length == 3 || length == 4 else { return }
    var code: UInt32 = 0
    for at in wordStart..<wordStart + length { code = code << 8 | UInt32(out[at]) }
    if Self.words.contains(code) { drop(words: 1) }
  }

  /// `v/` before the owner's name.
  private mutating func dropOwnerMarker() {
    switch dropping {
    case .nothing: return
    case .spelledLegalForms, .everyLegalForm: break
    }
    if letters & 0xFF == UInt32(UInt8(ascii: "v")), isSlash(UInt32(gap)) { drop(words: 1) }
  }

  /// Takes back the last words; all but the last are of one letter.
  private mutating func drop(words: Int) {
    count = max(wordStart - 2 * (words - 1) - 1, 0)
    letters = 0
  }

  /// A slash and perhaps blanks.
  private func isSlash(_ gap: UInt32) -> Bool {
    gap & 0xFF & ~UInt32(Separator.blank.rawValue) == UInt32(Separator.slash.rawValue)
  }

  /// A dot and perhaps blanks.
  private func isDot(_ gap: UInt32) -> Bool {
    gap & 0xFF & ~UInt32(Separator.blank.rawValue) == UInt32(Separator.dot.rawValue)
  }

  private static let words = LegalForm.words.map(code)
  private static let slashed = LegalForm.slashed.map(code)
  private static let dotted = LegalForm.dotted.map(code)

  private static func code(_ letters: String) -> UInt32 {
    letters.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
