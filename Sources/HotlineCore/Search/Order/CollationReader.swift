import Foundation

/// Gives the elements of a text one after the other; `aa` is one element.
struct CollationReader {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  /// The second element of a letter such as `ß`.
  private var waiting: CollationElement?

  init(_ text: String) {
    scalars = Self.composed(text).unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  mutating func next() -> CollationElement? {
    if let element = waiting {
      waiting = nil
      return element
    }
    while let scalar = ahead {
      ahead = scalars.next()
      if let doubleA = takeDoubleA(after: scalar) { return doubleA }
      if let element = CollationElement.single(scalar.value) { return element }
      let elements = CollationElement.elements(of: scalar.value)
      guard let first = elements.first else { continue }
      waiting = elements.dropFirst().first
      return first
    }
    return nil
  }

  /// `aa`, `Aa` and `AA` are `å`; `aA` is two letters, as in the CLDR.
  private mutating func takeDoubleA(after first: Unicode.Scalar) -> CollationElement? {
    guard first == "a" || first == "A", let second = ahead, second == "a" || second == "A",
      first == "A" || second == "a"
    else { return nil }
    ahead = scalars.next()
    let forms = CollationElement.doubleA
    let form =
      second == "A" ? forms.capitals : first == "A" ? forms.mixed : forms.small
    return CollationElement(
      letter: forms.letter, accent: CollationElement.plain, form: form)
  }

  /// Letters written as a base and a combining accent become one scalar; other text is used as
  /// it stands.
  private static func composed(_ text: String) -> String {
    // In UTF-8 every combining accent, and every scalar that composition could change, begins
    // with a byte from 0xCC on; the Danish letters begin with 0xC3.
    text.utf8.contains { $0 >= 0xCC && $0 != 0xE2 }
      ? text.precomposedStringWithCanonicalMapping : text
  }
}
