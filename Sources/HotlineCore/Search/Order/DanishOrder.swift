/// The Danish alphabetical order, as dictionaries and the CLDR have it.
///
/// Blanks and punctuation, then digits, then `a … z æ ø å`; `aa` is `å` wherever it stands
/// (Aalborg comes after Ørsted), `ä` goes with `æ`, `ö` with `ø`, `ü` with `y`. Only where all
/// letters agree do accents decide, and after them capitals, which come first.
public enum DanishOrder {
  /// Negative when `one` comes first, positive when `other` does, 0 when no part differs.
  /// The same order as that of the sort keys, without making them.
  public static func compare(_ one: String, _ other: String) -> Int {
    var left = CollationReader(one)
    var right = CollationReader(other)
    var accents = 0
    var cases = 0
    while true {
      guard let a = left.next() else {
        if right.next() != nil { return -1 }
        return accents != 0 ? accents : cases
      }
      guard let b = right.next() else { return 1 }
      if a.letter != b.letter { return a.letter < b.letter ? -1 : 1 }
      if accents == 0, a.accent != b.accent { accents = a.accent < b.accent ? -1 : 1 }
      if cases == 0, a.form != b.form { cases = a.form < b.form ? -1 : 1 }
    }
  }

  /// Bytes whose plain comparison (as `memcmp` does it, the shorter first) gives the order.
  /// For ranking many names: made once a name, compared often. About twice as long as the name.
  public static func sortKey(_ text: String) -> [UInt8] {
    var reader = CollationReader(text)
    var letters: [UInt8] = []
    var accents: [UInt8] = []
    var forms: [UInt8] = []
    letters.reserveCapacity(text.utf8.count * 2 + 2)
    forms.reserveCapacity(text.utf8.count)
    var plainAccents = 0
    while let element = reader.next() {
      element.appendLetter(to: &letters)
      forms.append(element.form)
      plainAccents = element.accent == CollationElement.plain ? plainAccents + 1 : 0
      accents.append(element.accent)
    }
    // No accent is the lowest accent, so those at the end say nothing.
    letters.append(0)
    letters.append(contentsOf: accents.dropLast(plainAccents))
    letters.append(0)
    letters.append(contentsOf: forms)
    return letters
  }

  /// True when `one` comes before `other`; for `sorted(by:)`.
  public static func isBefore(_ one: String, _ other: String) -> Bool {
    compare(one, other) < 0
  }
}
