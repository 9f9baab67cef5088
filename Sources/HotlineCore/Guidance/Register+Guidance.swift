import GRDB

extension Register {
  /// A card; nil when there is none.
  public func knowledgeCard(_ id: Int64) throws -> KnowledgeCard? {
    try read { try KnowledgeCard.find(id, $0) }
  }

  /// Stores a new card, or an edit of `base`, and gives back what then stands. A new one gets its
  /// code from its title, and comes last where nobody gave it a place.
  ///
  /// Refuses one without title or text.
  @discardableResult
  public func save(_ card: KnowledgeCard, from base: KnowledgeCard?) throws -> KnowledgeCard {
    try change(base == nil ? .cardEntered : .cardEdited, subject: card.titleDa) { change in
      try RegisterError.refuse(card.refusals)
      if let base { return try change.update(card, from: base) }
      return try change.insert(try card.placed(change.db))
    }
  }
}

extension Removal {
  public static func card(_ card: KnowledgeCard) -> Removal {
    Removal(card, called: .text(card.titleDa))
  }
}

extension KnowledgeCard {
  fileprivate var refusals: [Refusal] {
    (titleDa.isBlank ? [.titleMissing] : []) + (textDa.isBlank ? [.cardTextMissing] : [])
  }

  fileprivate func placed(_ db: Database) throws -> KnowledgeCard {
    var card = self
    if card.code.isEmpty {
      let stem = Fold.words(titleDa).joined(separator: "-")
      let taken = Set(try String.readAll(db, sql: "SELECT code FROM knowledgeCard"))
      let numbered = (2...).lazy.map { "\(stem)-\($0)" }
      card.code = taken.contains(stem) ? numbered.first { !taken.contains($0) } ?? stem : stem
    }
    if card.ordinal == 0 {
      let last = try Int.readOne(db, sql: "SELECT max(ordinal) FROM knowledgeCard")
      card.ordinal = (last ?? 0) + 1
    }
    return card
  }
}
