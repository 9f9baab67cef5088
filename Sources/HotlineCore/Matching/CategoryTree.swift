/// The categories as the matchmaker reads them: who stands under whom, what a category is called,
/// and which industries and waste codes belong to it.
struct CategoryTree: Sendable {
  /// In the order of the register.
  let categories: [Category]
  private let byCode: [String: Category]
  /// How near, by one code and the other; codes that are nothing to each other are left out.
  private let relations: [String: [String: Double]]

  init(_ categories: [Category]) {
    self.categories = categories
    byCode = Dictionary(categories.map { ($0.code, $0) }) { first, _ in first }
    var relations: [String: [String: Double]] = [:]
    let byParent = Dictionary(grouping: categories) { $0.parentCode }
    for category in categories {
      var near: [String: Double] = [:]
      for sibling in category.parentCode.flatMap({ byParent[$0] }) ?? []
      where category.mode != .resourceStream || sibling.mode != .resourceStream {
        near[sibling.code] = 0.25
      }
      for above in Self.ancestors(of: category, byCode) {
        near[above] = 0.8
        relations[above, default: [:]][category.code] = 0.8
      }
      near[category.code] = 1
      relations[category.code, default: [:]].merge(near) { max($0, $1) }
    }
    self.relations = relations
  }

  subscript(code: String?) -> Category? { code.flatMap { byCode[$0] } }

  /// Label and synonyms of a category.
  func phrasings(of code: String?) -> [String] {
    self[code].map { [$0.labelDa] + $0.synonyms } ?? []
  }

  /// Every code that is related to `code`, and how near: itself, those above and below, its siblings.
  func relatives(of code: String) -> [String: Double] { relations[code] ?? [code: 1] }

  /// How near two categories are: the same 1.0, one above the other 0.8, siblings 0.25, else 0. Among
  /// resource streams siblings are nothing to each other: paper is no copper.
  func relation(_ one: String, _ other: String) -> Double {
    one == other ? 1 : relations[one]?[other] ?? 0
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
