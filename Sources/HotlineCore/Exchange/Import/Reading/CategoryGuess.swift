import GRDB
import Resources

/// Finds the category of an offer or a need that a list names in words. Only words that are
/// exactly a label or a synonym of one category count; anything else stays text.
struct CategoryGuess {
  struct Found: Equatable {
    let code: String
    let mode: OfferLine.Mode
  }

  private var byWords: [String: Found] = [:]

  init(_ db: Database) throws {
    let shipped = try Shipped.categories()
    let modes = Dictionary(
      shipped.map { ($0.code, OfferLine.Mode(rawValue: $0.mode.rawValue) ?? .service) },
      uniquingKeysWith: { first, _ in first })
    let categories = try Category.fetchAll(db, sql: "SELECT * FROM category ORDER BY code")
    var ambiguous: Set<String> = []
    for category in categories where category.parentCode != nil {
      let found = Found(code: category.code, mode: modes[category.code] ?? .service)
      for words in [category.labelDa, category.labelEn] + category.synonyms {
        let key = Fold.text(words)
        if let other = byWords[key], other != found { ambiguous.insert(key) }
        byWords[key] = found
      }
    }
    for key in ambiguous { byWords[key] = nil }
    for group in categories where group.parentCode == nil {
      let found = Found(code: group.code, mode: modes[group.code] ?? .service)
      for words in [group.labelDa, group.labelEn] {
        byWords[Fold.text(words)] = byWords[Fold.text(words)] ?? found
      }
    }
  }

  /// nil where the words are nobody's.
  func category(of words: String) -> Found? { byWords[Fold.text(words)] }
}
