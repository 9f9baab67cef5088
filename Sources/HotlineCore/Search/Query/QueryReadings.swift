import GRDB

/// The ways in which a query may be meant.
struct QueryReadings {
  /// Every word as a word.
  let plain: AskedWords
  /// Initials as one word, and no *og* between names.
  let others: [AskedWords]
  let facts: [UnderstoodFact]
  /// Of each fact, the query without its words.
  let withoutEach: [String]
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
    let found = try FactWords(db, for: words).find(
      in: words, isNumber: Self.isNumber(text))
    facts = found.map(\.fact)
    withoutEach = found.map { left in
      words.indices.filter { !left.places.contains($0) }.map { words[$0] }.joined(separator: " ")
    }
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

  /// Whether the text is a number, or several, or the beginning of one, and no postal code.
  private static func isNumber(_ text: String) -> Bool {
    let numbers = SearchQuery(text: text).numbers
    return numbers.count > 1 || numbers.contains { $0.utf8.count != 4 }
      || !numbers.isEmpty && text.contains(where: \.isLetter)
  }

  /// `foo og bar` is `Foo & Bar`, whose sign leaves no trace.
  private static func withoutAnd(_ words: [String]) -> [String] {
    let left = words.filter { $0 != "og" && $0 != "and" }
    return left.isEmpty ? words : left
  }
}
