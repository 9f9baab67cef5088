/// How far one side's needs are covered by the other side's offers.
struct Coverage: Equatable, Sendable {
  /// A need and how well one offer covers it.
  struct Pair: Equatable, Sendable {
    let need: OfferLine
    let offer: MatchOffer
    let score: LineScore
  }

  /// The active needs, in the order of their ids.
  let needs: [OfferLine]
  /// Every pair that no filter took out and that scores above 0.
  let pairs: [Pair]
  /// The best offer for each need that has one; of equals the older line.
  let best: [Pair]

  init(needs: [OfferLine], pairs: [Pair]) {
    self.needs = needs
    self.pairs = pairs
    best = Self.best(of: pairs)
  }

  /// 0...1: covering the most urgent need perfectly gives 1, and more coverage never gives less.
  /// Without declared needs 0.
  var side: Double { side(of: needs) }

  /// The same over the needs alone that are covered: what else somebody lacks is nothing to whoever
  /// only wants to give.
  var coveredSide: Double { side(of: best.map(\.need)) }

  /// Noisy-OR over the needs, against the urgency of the most urgent one.
  private func side(of needs: [OfferLine]) -> Double {
    guard let urgent = needs.map(\.urgency).max(), urgent > 0 else { return 0 }
    let uncovered = best.reduce(1.0) { rest, pair in
      rest * (1 - pair.need.urgency * pair.score.value)
    }
    return min(1, (1 - uncovered) / urgent)
  }

  static func best(of pairs: [Pair]) -> [Pair] {
    var best: [Pair] = []
    for pair in pairs {
      guard let last = best.last, last.need.id == pair.need.id, last.need == pair.need else {
        best.append(pair)
        continue
      }
      if pair.score.value > last.score.value { best[best.count - 1] = pair }
    }
    return best
  }
}
