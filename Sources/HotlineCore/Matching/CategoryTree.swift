/// The categories as the matchmaker reads them: who stands under whom, what a category is called,
/// and which industries and waste codes belong to it.
struct CategoryTree: Sendable {
  /// In the order of the register.
  let categories: [Category]
  private let byCode: [String: Category]
  /// Label and synonyms of each category, folded for comparing.
  private let phrasings: [String: [LineText]]
  /// How near, by one code and the other; codes that are nothing to each other are left out.
  private let relations: [String: [String: Double]]

  init(_ categories: [Category]) {
    self.categories = categories
    byCode = Dictionary(categories.map { ($0.code, $0) }) { first, _ in first }
    phrasings = byCode.mapValues { category in
      ([category.labelDa] + category.synonyms).map { LineText($0) }
    }
    relations = byCode.mapValues { [byCode] category in
      byCode.compactMapValues { other in
        let relation = Self.relation(category, other, byCode)
        return relation > 0 ? relation : nil
      }
    }
  }

  subscript(code: String?) -> Category? { code.flatMap { byCode[$0] } }

  func phrasings(of code: String?) -> [LineText] {
    code.flatMap { phrasings[$0] } ?? []
  }

  /// Every code that is related to `code`, and how near: itself, those above and below, its siblings.
  func relatives(of code: String) -> [String: Double] { relations[code] ?? [code: 1] }

  /// How near two categories are: the same 1.0, one above the other 0.8, siblings 0.25, else 0. Among
  /// resource streams siblings are nothing to each other: paper is no copper.
  func relation(_ one: String, _ other: String) -> Double {
    one == other ? 1 : relations[one]?[other] ?? 0
  }

  private static func relation(
    _ one: Category, _ other: Category, _ byCode: [String: Category]
  ) -> Double {
    if one.code == other.code { return 1 }
    if ancestors(of: one, byCode).contains(other.code)
      || ancestors(of: other, byCode).contains(one.code)
    {
      return 0.8
    }
    guard let parent = one.parentCode, parent == other.parentCode else { return 0 }
    return one.mode == .resourceStream && other.mode == .resourceStream ? 0 : 0.25
  }

  /// The codes above a category, the nearest first. Stops where a tree goes round.
  private static func ancestors(of category: Category, _ byCode: [String: Category]) -> [String] {
    var above: [String] = []
    var at = category.parentCode
    while let parent = at, parent != category.code, !above.contains(parent) {
      above.append(parent)
      at = byCode[parent]?.parentCode
    }
    return above
  }
}
