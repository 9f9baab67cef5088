import GRDB

/// The ways in which a query may be meant.
struct QueryReadings {
  /// Every word as a word.
  let plain: AskedWords
  /// Initials as one word, and no *og* between names.
  let others: [AskedWords]
  let facts: [UnderstoodFact]
  /// Words as facts that narrow what the others find.
  let narrowed: [NarrowedWords]

  struct NarrowedWords {
    /// nil where every word is a fact.
    let words: AskedWords?
    let facts: [SearchExpression]
    /// Some words may as well be meant as what somebody does: then those who do it come first.
    let isSoft: Bool
  }

  /// nil when nothing is asked.
  init?(_ db: Database, _ text: String, _ vocabulary: Vocabulary) throws {
    let words = Fold.query(text).words
    guard let plain = try AskedWords(words, vocabulary) else { return nil }
    self.plain = plain
    var known: Set<[String]> = [words]
    others = try [Initials.joining(words), Self.withoutAnd(words)]
      .filter { known.insert($0).inserted }.compactMap { try AskedWords($0, vocabulary) }
    let found = try FactWords(db, for: words).find(in: words)
    facts = found.map(\.fact)
    let hard = found.filter { !$0.fact.dimension.isSoft }
    let ways = hard.count < found.count && !hard.isEmpty ? [hard, found] : [found]
    narrowed = try ways.filter { !$0.isEmpty }.map { found in
      let rest = words.indices.filter { place in !found.contains { $0.places.contains(place) } }
        .map { words[$0] }
      return NarrowedWords(
        words: try AskedWords(Self.withoutAnd(rest), vocabulary),
        facts: UnderstoodFact.expressions(found.map(\.fact)),
        isSoft: found.contains { $0.fact.dimension.isSoft })
    }
  }

  /// `foo og bar` is `Foo & Bar`, whose sign leaves no trace.
  private static func withoutAnd(_ words: [String]) -> [String] {
    let left = words.filter { $0 != "og" && $0 != "and" }
    return left.isEmpty ? words : left
  }
}
