/// What became of a candidate.
enum MatchVerdict: Sendable {
  /// Has nothing that the asker needs, and needs nothing that the asker has.
  case none
  case ranked(RankedSuggestion)
  /// A hard filter took it out; who works together already is shown all the same.
  case hidden(Int64, HiddenCandidates.Reason, partner: RankedSuggestion?)
}

/// A suggestion with what decides its place.
struct RankedSuggestion: Sendable {
  let suggestion: Suggestion
  /// Shown score, standing, complementarity, nearness: worked out once, compared often.
  private let figures: [Double]

  init(suggestion: Suggestion, score: PairScore) {
    self.suggestion = suggestion
    let standing: Double =
      switch suggestion.standing {
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
  static func isBefore(_ one: RankedSuggestion, _ other: RankedSuggestion) -> Bool {
    for (left, right) in zip(one.figures, other.figures) where left != right {
      return left > right
    }
    let names = DanishOrder.compare(one.suggestion.name, other.suggestion.name)
    return names == 0 ? one.suggestion.id < other.suggestion.id : names < 0
  }
}

/// Verdicts as they come in, in whatever order.
struct MatchRanking: Sendable {
  private var ranked: [RankedSuggestion] = []
  private var partners: [RankedSuggestion] = []
  private var hidden: [HiddenCandidates.Reason: [Int64]] = [:]

  mutating func add(_ verdict: MatchVerdict) {
    switch verdict {
    case .none: break
    case .ranked(let suggestion): ranked.append(suggestion)
    case .hidden(let id, let reason, let partner):
      hidden[reason, default: []].append(id)
      if let partner { partners.append(partner) }
    }
  }

  /// The shown score of the last of the best `count` in a block; nil while there are fewer.
  func least(ofBest count: Int, in blocks: Set<Suggestion.Block>) -> Double? {
    let scores = ranked.filter { blocks.contains($0.suggestion.block) }.map(\.shown)
      .sorted(by: >)
    return scores.count < count ? nil : scores[count - 1]
  }

  var suggestions: Suggestions {
    var result = Suggestions()
    for suggestion in ranked.sorted(by: RankedSuggestion.isBefore).map(\.suggestion) {
      switch suggestion.block {
      case .suggested: result.suggested.append(suggestion)
      case .related: result.related.append(suggestion)
      case .guess: result.guesses.append(suggestion)
      }
    }
    result.partners = partners.sorted(by: RankedSuggestion.isBefore).map(\.suggestion)
    result.hidden = HiddenCandidates.Reason.allCases.compactMap { reason in
      hidden[reason].map { HiddenCandidates(reason: reason, organisationIDs: $0.sorted()) }
    }
    return result
  }
}
