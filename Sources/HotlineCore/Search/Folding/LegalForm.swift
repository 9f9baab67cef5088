/// The legal forms that stand in names and say nothing about who is meant.
enum LegalForm {
  /// Written as one word. As the first word of a name it is a name (`Amba Consult`).
  static let words = ["aps", "ivs", "amba", "fmba", "smba"]

  /// Written with a slash. `v/` marks the owner's name: the marker falls away, the name stays.
  static let slashed = ["as", "is", "ks", "ps"]

  /// Written with dots, `A.M.B.A.`
  static let dotted = ["amba", "fmba", "smba"]

  /// True for words that could be typed on the way to a legal form, its dots and slashes being
  /// blanks after the fold.
  static func begins(with typed: ArraySlice<String>) -> Bool {
    if typed.count == 1, let only = typed.first {
      return (words + slashed + ["v"]).contains { $0.hasPrefix(only) }
    }
    guard typed.allSatisfy({ $0.utf8.count == 1 }) else { return false }
    return (slashed + dotted).contains { $0.hasPrefix(typed.joined()) }
  }
}
