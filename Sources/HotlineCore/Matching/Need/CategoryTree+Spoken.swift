extension CategoryTree {
  /// The category that somebody means: by label or synonym, whole or as far as it is typed; else by
  /// the words among others. nil when nothing fits.
  func category(spoken text: String) -> Category? {
    let asked = Fold.text(text)
    guard asked.count >= 2 else { return nil }
    let words = asked.split(separator: " ").filter { !Self.joiningWords.contains(String($0)) }
    var best: (fit: Fit, category: Category)?
    for category in categories {
      for phrasing in phrasings(of: category.code) {
        guard let fit = Fit(asked, words, phrasing.text, isGroup: category.parentCode == nil)
        else { continue }
        if best.map({ fit < $0.fit }) ?? true { best = (fit, category) }
      }
    }
    return best?.category
  }

  /// Words that a sentence is held together with, folded. None of them begins the name of anything
  /// that is asked for, as *fra* would begin *fragt*.
  private static let joiningWords: Set<String> = Set(
    [
      "alle", "bliver", "blive", "den", "der", "dem", "det", "eller", "flere", "for", "fra",
      "gerne", "har", "have", "hos", "hvem", "hver", "ikke", "ind", "kan", "kunne", "man", "med",
      "nogen", "noget", "nogle", "når", "også", "over", "på", "skal", "skulle", "som", "til", "ud",
      "under", "ved", "vil", "ville", "vores", "være",
    ].map(Fold.text))

  /// How well a phrasing fits what was typed; the smaller the better.
  private struct Fit: Comparable {
    private let rank: Int
    private let length: Int
    private let isGroup: Bool

    init?(_ asked: String, _ words: [Substring], _ phrasing: String, isGroup: Bool) {
      self.isGroup = isGroup
      let parts = phrasing.split(separator: " ")
      if asked == phrasing {
        (rank, length) = (0, 0)
      } else if phrasing.hasPrefix(asked) {
        (rank, length) = (1, phrasing.count)
      } else if !parts.isEmpty, parts.allSatisfy(words.contains) {
        (rank, length) = (2, -phrasing.count)
      } else if words.contains(where: { $0.count >= 3 && phrasing.hasPrefix($0) }) {
        (rank, length) = (3, phrasing.count)
      } else if phrasing.count >= 4, words.contains(where: { $0.hasPrefix(phrasing) }) {
        (rank, length) = (4, -phrasing.count)
      } else {
        return nil
      }
    }

    static func < (one: Fit, other: Fit) -> Bool {
      (one.rank, one.length, one.isGroup ? 1 : 0)
        < (other.rank, other.length, other.isGroup ? 1 : 0)
    }
  }
}
