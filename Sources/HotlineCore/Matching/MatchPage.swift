/// How many suggestions are looked for and shown: what a person reads in a call, and no more.
struct MatchPage: Sendable {
  let suggested: Int
  /// Of those that are folded away: related lines, and guesses.
  let weak: Int

  static let first = MatchPage(suggested: 50, weak: 20)
  static let whole = MatchPage(suggested: .max, weak: .max)

  func count(of block: Suggestion.Block) -> Int { block == .suggested ? suggested : weak }
}
