/// The categories as the matchmaker reads them: who stands under whom, what a category is called,
/// and which industries and waste codes belong to it.
struct CategoryTree: Sendable {
  /// In the order of the register.
  let categories: [Category]
  private let byCode: [String: Category]
  /// Label and synonyms of each category, folded for comparing.
  private let phrasings: [String: [TrigramText]]

  init(_ categories: [Category]) {
    self.categories = categories
    byCode = Dictionary(categories.map { ($0.code, $0) }) { first, _ in first }
    phrasings = byCode.mapValues { category in
      ([category.labelDa] + category.synonyms).map { TrigramText($0) }
    }
  }

  subscript(code: String?) -> Category? { code.flatMap { byCode[$0] } }

  func phrasings(of code: String?) -> [TrigramText] {
    code.flatMap { phrasings[$0] } ?? []
  }

  /// The codes above `code`, the nearest first. Stops where a tree goes round.
  func ancestors(of code: String) -> [String] {
    var above: [String] = []
    var at = byCode[code]?.parentCode
    while let parent = at, parent != code, !above.contains(parent) {
      above.append(parent)
      at = byCode[parent]?.parentCode
    }
    return above
  }

  /// Every code that can be related to `code`: itself, those above and below, its siblings.
  func relatives(of code: String) -> Set<String> {
    Set(categories.map(\.code).filter { relation(code, $0) > 0 }).union([code])
  }

  /// How near two categories are: the same 1.0, one above the other 0.8, siblings 0.25, else 0.
  func relation(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    if ancestors(of: one).contains(other) || ancestors(of: other).contains(one) { return 0.8 }
    guard let parent = byCode[one]?.parentCode, parent == byCode[other]?.parentCode else {
      return 0
    }
    return 0.25
  }
}
