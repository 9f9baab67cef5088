import Resources

/// A category that a line may mean, and how much of the evidence speaks for it.
public struct CategoryMeaning: Equatable, Sendable {
  public let code: String
  /// 0...1: its part of the evidence for all categories.
  public let share: Double
}

extension CategoryVocabulary {
  /// The three categories that most speaks for, the likeliest first; none where too little does, and
  /// then the desk asks.
  func meanings(of need: SpokenNeed) -> [CategoryMeaning] {
    var evidence = evidence(for: need.words)
    let gain = need.isSurplus ? Self.surplusGain : need.isOffer ? 1 : Self.newGain
    for stream in streams { evidence[stream] *= gain }
    let whole = evidence.reduce(0, +)
    let ranked = evidence.indices.filter { evidence[$0] > 0 }.sorted {
      (evidence[$0], -$0) > (evidence[$1], -$1)
    }
    return ranked.prefix(3).map {
      CategoryMeaning(code: codes[$0], share: evidence[$0] / whole)
    }
  }

  /// What is left over is a resource stream more often than what is made of it.
  private static let surplusGain = 1.3
  /// Who asks for chairs and says nothing of old ones means chairs to buy.
  private static let newGain = 0.85
}
