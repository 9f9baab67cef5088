/// What became of a candidate.
enum MatchVerdict: Sendable {
  /// Has nothing that the asker needs, and needs nothing that the asker has.
  case none
  case ranked(RankedPair)
  /// A hard filter took it out; who works together already is shown all the same.
  case hidden(Int64, HiddenCandidates.Reason, partner: RankedPair?)
}

/// A pair with what decides its place. Words come later, for whoever is shown.
///
/// A class: hundreds of them are put in order at a key, each too large to be moved about.
final class RankedPair: Sendable {
  let pair: PairFeatures
  let score: PairScore
  let block: Suggestion.Block
  /// Shown score, standing, complementarity, nearness: worked out once, compared often.
  private let figures: [Double]

  init(_ pair: PairFeatures) {
    self.pair = pair
    score = pair.plainScore
    block = pair.block(score)
    let standing: Double =
      switch pair.candidate.party.standing {
      case .rsv: 2
      case .sov: 1
      default: 0
      }
    figures = [score.shown, standing, score.value(of: .comp) ?? 0, score.value(of: .geo) ?? 0]
  }

  /// 0...100, not rounded.
  var shown: Double { figures[0] }

  /// By shown score, then registered and other social enterprises before the rest, complementarity,
  /// nearness, name in Danish order; of namesakes the older row.
  static func isBefore(_ one: RankedPair, _ other: RankedPair) -> Bool {
    for (left, right) in zip(one.figures, other.figures) where left != right {
      return left > right
    }
    let (mine, theirs) = (one.pair.candidate.party, other.pair.candidate.party)
    let names = DanishOrder.compare(mine.name, theirs.name)
    return names == 0 ? mine.id < theirs.id : names < 0
  }
}

/// Verdicts as they come in, in whatever order.
struct MatchRanking: Sendable {
  private var ranked: [RankedPair] = []
  private var partners: [RankedPair] = []
  private var hidden: [HiddenCandidates.Reason: [Int64]] = [:]

  mutating func add(_ verdict: MatchVerdict) {
    switch verdict {
    case .none: break
    case .ranked(let pair): ranked.append(pair)
    case .hidden(let id, let reason, let partner):
      hidden[reason, default: []].append(id)
      if let partner { partners.append(partner) }
    }
  }

  /// The shown score of the last of the best `count` in some blocks; nil while there are fewer.
  func least(ofBest count: Int, in blocks: Set<Suggestion.Block>) -> Double? {
    let scores = ranked.filter { blocks.contains($0.block) }.map(\.shown).sorted(by: >)
    return scores.count < count ? nil : scores[count - 1]
  }

  /// At most so many of each block, explained; `cut` says of which some were left out.
  func suggestions(atMost most: MatchPage = .whole) -> Suggestions {
    var result = Suggestions()
    let inOrder = ranked.sorted(by: RankedPair.isBefore)
    for (path, block) in [
      (\Suggestions.suggested, Suggestion.Block.suggested), (\.related, .related),
      (\.guesses, .guess),
    ] {
      let pairs = inOrder.filter { $0.block == block }
      result[keyPath: path] = pairs.prefix(most.count(of: block)).map(Suggestion.init)
      if pairs.count > most.count(of: block) { result.cut.insert(block) }
    }
    result.partners = partners.sorted(by: RankedPair.isBefore).map(Suggestion.init)
    result.hidden = HiddenCandidates.Reason.allCases.compactMap { reason in
      hidden[reason].map { HiddenCandidates(reason: reason, organisationIDs: $0.sorted()) }
    }
    return result
  }
}
