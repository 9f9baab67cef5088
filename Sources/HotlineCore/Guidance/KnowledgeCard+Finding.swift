/// What is asked of the guidance, folded once.
public struct KnowledgeQuery: Sendable {
  private let words: [String]

  public init(_ text: String) {
    words = Fold.words(text)
  }

  /// How well something answers; nil for not at all, 0 for best. Every word typed has to begin a word
  /// of it: 0 where they are the first ones of the title, 1 where the title has them, 2 with the
  /// search words, 3 with the text. An empty query is answered by everything.
  ///
  /// Folds what it looks at: microseconds for a short card.
  public func rank(titles: [String], searchWords: [String], text: String) -> Int? {
    let starts = titles.map(Fold.words).contains { title in
      title.count >= words.count && zip(words, title).allSatisfy { $1.hasPrefix($0) }
    }
    if starts { return 0 }
    var known: [String] = []
    for (rank, texts) in [titles, searchWords, [text]].enumerated() {
      known += texts.flatMap(Fold.words)
      if words.allSatisfy({ part in known.contains { $0.hasPrefix(part) } }) { return rank + 1 }
    }
    return nil
  }

  public func rank(_ card: KnowledgeCard) -> Int? {
    rank(titles: [card.titleDa, card.titleEn], searchWords: card.searchWords, text: card.textDa)
  }
}

extension Sequence<KnowledgeCard> {
  /// The cards that answer what is asked, best first, then in the order of the list.
  public func answering(_ query: String) -> [KnowledgeCard] {
    let query = KnowledgeQuery(query)
    return enumerated()
      .compactMap { place, card in query.rank(card).map { (rank: $0, place: place, card: card) } }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.card)
  }
}
