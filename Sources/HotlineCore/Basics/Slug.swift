import Foundation

/// A name as a word of addresses and keys.
enum Slug {
  /// ASCII letters, digits and hyphens; `æ ø å` as people write them without, other letters without
  /// their accents.
  static func of(_ name: String) -> String {
    let letters = ["æ": "ae", "ø": "oe", "å": "aa"]
    let spelt = name.lowercased().map { letters[String($0)] ?? String($0) }.joined()
    let plain = spelt.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    let words = String(String.UnicodeScalarView(plain)).split {
      !($0.isASCII && ($0.isLetter || $0.isNumber))
    }
    return words.isEmpty ? "x" : words.joined(separator: "-")
  }
}
