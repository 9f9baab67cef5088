/// A value of a file as a sentence may repeat it: enough of it to find it again, and nothing that
/// could tell of a person.
enum MaskedValue {
  /// A short word such as `2Q20` or `goood` as it is, and what is written as a day; of anything else
  /// with a blank, an `@` or six digits, and of what is long, the first two characters.
  static func mask(_ text: String) -> String {
    isShortWord(text) || isDay(text) ? text : text.prefix(2) + "…"
  }

  private static func isShortWord(_ text: String) -> Bool {
    text.count <= 12 && text.filter(\.isNumber).count < 6
      && !text.contains { $0.isWhitespace || $0 == "@" || $0.isNewline }
  }

  /// `2026-02-30`, `30/2/2026` or `2026-13-01T25:61:00.000Z`: a day with a year of four characters,
  /// one of which may be wrong, with a time or without, and no CPR number.
  private static func isDay(_ text: String) -> Bool {
    let halves = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false) }
    guard let day = halves.first, halves.count <= 2, CPRGuard().findings(in: text).isEmpty else {
      return false
    }
    let parts = day.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    let lengths = parts.map(\.count)
    let isOrdered =
      lengths.count == 3 && (1...2).contains(lengths[1])
      && (lengths[0] == 4 && (1...2).contains(lengths[2])
        || lengths[2] == 4 && (1...2).contains(lengths[0]))
    let strange = parts.joined().count { !("0"..."9").contains($0) }
    return isOrdered && strange <= 1 && halves.dropFirst().allSatisfy(isTime)
  }

  private static func isTime(_ text: Substring) -> Bool {
    text.count <= 13 && text.contains { ":.".contains($0) }
      && text.allSatisfy { ("0"..."9").contains($0) || ":.Z".contains($0) }
  }
}
