import Foundation

/// One letter as the order sees it.
struct CollationElement: Hashable {
  /// The place in the alphabet; from `beyond` on, letters of other scripts by code point.
  let letter: UInt32
  /// Among the same letters; `plain` is the lowest.
  let accent: UInt8
  /// Capital before small, `å` before `aa`.
  let form: UInt8

  static let plain: UInt8 = 1
  static let capital: UInt8 = 1
  static let small: UInt8 = 4
  /// Letters from here on take four bytes in a sort key.
  static let beyond: UInt32 = 0xF0_000000

  static let doubleA = (
    letter: place(of: "å"), capitals: UInt8(2), mixed: UInt8(3), small: UInt8(5)
  )

  func appendLetter(to key: inout [UInt8]) {
    if letter < 0xF0 { return key.append(UInt8(letter)) }
    for shift in [24, 16, 8, 0] as [UInt32] { key.append(UInt8(letter >> shift & 0xFF)) }
  }

  /// The elements of a scalar: none for what leaves no trace, two for `ß` and its like.
  static func elements(of scalar: UInt32) -> [CollationElement] {
    if scalar < 0x180 { return latin[Int(scalar)] }
    return make(scalar)
  }

  /// Of the scalars that make one element, that element; of others nil. Without an array.
  static func single(_ scalar: UInt32) -> CollationElement? {
    scalar < 0x180 ? latinSingle[Int(scalar)] : nil
  }

  private static let latin = (0..<0x180).map { make(UInt32($0)) }
  private static let latinSingle = latin.map { $0.count == 1 ? $0.first : nil }
}

// How the alphabet is made.
extension CollationElement {
  /// In order. The blanks and signs come first, as in the CLDR.
  private static let alphabet = Array(
    (" _-–—,;:!¡?¿.…'‘’‚\"“”„«»()[]{}§¶@*/\\&#%‰†‡•`´¨^¯°©®+±÷×<=>|¦~¬¤¢$£¥€"
      + "0123456789abcdefghijklmnopqrstuvwxyzæøå").unicodeScalars)

  private static let places = Dictionary(
    zip(alphabet.map(\.value), UInt32(2)...), uniquingKeysWith: { first, _ in first })

  /// In the order of the default Unicode collation: acute, grave, breve, circumflex, caron,
  /// ring, diaeresis, double acute, tilde, dot, stroke, cedilla, ogonek, macron.
  private static let accents: [UInt32] = [
    0x301, 0x300, 0x306, 0x302, 0x30C, 0x30A, 0x308, 0x30B, 0x303, 0x307, 0x335, 0x327, 0x328,
    0x304,
  ]

  /// Letters that go with another without being made of it and an accent. The digit keeps
  /// several of them apart.
  private static let companions: [Unicode.Scalar: (letters: String, accent: UInt8)] = [
    "ä": ("æ", 2), "ö": ("ø", 2), "ő": ("ø", 3), "ü": ("y", 40), "ű": ("y", 41), "đ": ("d", 40),
    "ð": ("d", 41), "þ": ("th", 42), "ß": ("ss", 42), "œ": ("oe", 42), "ł": ("l", 40),
    "ħ": ("h", 40),
    "ŧ": ("t", 40), "ŋ": ("n", 43), "ı": ("i", 43), "ĳ": ("ij", 42), "ŀ": ("l", 42), "ŉ": ("n", 42),
    "ĸ": ("q", 43), "ſ": ("s", 42), "ª": ("a", 42), "º": ("o", 42), "¹": ("1", 42), "²": ("2", 42),
    "³": ("3", 42), "µ": ("m", 43), "\u{A0}": (" ", 2), "\t": (" ", 3), "\n": (" ", 4),
  ]

  private static func place(of scalar: Unicode.Scalar) -> UInt32 {
    places[scalar.value] ?? beyond | scalar.value
  }

  private static func make(_ value: UInt32) -> [CollationElement] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    let lower = scalar.properties.lowercaseMapping.precomposedStringWithCanonicalMapping
    guard let small = lower.unicodeScalars.first else { return [] }
    let form = small == scalar ? Self.small : capital
    if let place = places[small.value] {
      return [CollationElement(letter: place, accent: plain, form: form)]
    }
    if let companion = companions[small] {
      return companion.letters.unicodeScalars.map {
        CollationElement(letter: place(of: $0), accent: companion.accent, form: form)
      }
    }
    return accented(small, form: form)
  }

  private static func accented(_ small: Unicode.Scalar, form: UInt8) -> [CollationElement] {
    switch small.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return []
    default: break
    }
    let parts = Array(String(small).decomposedStringWithCanonicalMapping.unicodeScalars)
    guard parts.count > 1, let base = parts.first, let place = places[base.value] else {
      return [CollationElement(letter: beyond | small.value, accent: plain, form: form)]
    }
    let accent = accents.firstIndex(of: parts[1].value) ?? accents.count
    return [CollationElement(letter: place, accent: UInt8(accent) + 10, form: form)]
  }
}
