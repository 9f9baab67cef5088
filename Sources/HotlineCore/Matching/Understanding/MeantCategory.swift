/// Another category that a spoken line may mean, and what a line of it is worth beside one of the
/// likeliest: who does that is a guess about the words, not about the organisation.
struct MeantCategory: Equatable, Sendable {
  let code: String
  let mode: OfferLine.Mode
  /// 0...1: its share of the evidence against that of the likeliest.
  let weight: Double

  /// Below that share it is not what was meant.
  static let leastWeight = 0.5
}

extension SpokenNeed {
  /// The other categories that are nearly as likely as the first; none where somebody has chosen one.
  func otherMeanings(_ correction: NeedCorrection, _ tree: CategoryTree) -> [MeantCategory] {
    guard correction.categoryCode == nil, let first = meanings.first else { return [] }
    return meanings.dropFirst().compactMap { meaning in
      let weight = meaning.share / first.share
      guard weight >= MeantCategory.leastWeight, let category = tree[meaning.code] else {
        return nil
      }
      return MeantCategory(code: category.code, mode: category.mode, weight: weight)
    }
  }
}
