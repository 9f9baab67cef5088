/// The words of a query, and the ways in which each may stand in an organisation.
struct AskedWords: Equatable {
  /// Folded, in the order typed; never empty.
  let words: [String]
  /// For a word that nobody has: the known words one error away.
  var corrections: [String: [String]] = [:]

  init?(_ words: [String]) {
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  /// The name begins with the query: the first word of the name is the first asked, or begins so
  /// when it is the only one. Further words are checked with ``isBeginning(of:)``.
  var nameBeginning: SearchExpression? {
    let first = IndexToken.firstWord(words[0])
    guard words.count > 1 else { return .beginning(first) }
    return .all([.word(first)] + words[1...].map { .beginning($0) })
  }

  /// `nameFold` begins with all that was typed.
  func isBeginning(of nameFold: String) -> Bool {
    nameFold.hasPrefix(words.joined(separator: " "))
  }

  /// Every word begins a word.
  var wordBeginnings: SearchExpression? {
    .all(words.map { .beginning($0) })
  }

  /// Every word begins a word or stands inside one of a name.
  var insides: SearchExpression? {
    .all(words.compactMap(beginningOrInside))
  }

  /// Longer words are known to the index by their first letters only.
  var needCheckOfInsides: Bool {
    words.contains { $0.utf8.count > IndexToken.insideLength }
  }

  /// Every word stands as in ``insides``, or is one of its corrections in full.
  var correctedWords: SearchExpression? {
    .all(
      words.compactMap { word in
        corrections[word].map { .any($0.map { .word($0) }) } ?? beginningOrInside(word)
      })
  }

  private func beginningOrInside(_ word: String) -> SearchExpression? {
    let beginning = SearchExpression.beginning(word)
    guard let inside = IndexToken.inside(word) else { return beginning }
    return .any([beginning, .beginning(inside)])
  }
}
