/// Ranks candidates for an asker. Pure: the same facts give the same suggestions, in whatever order
/// they were read.
struct Matchmaker: Sendable {
  let setting: MatchSetting

  func suggestions(for asker: MatchParty, among candidates: [MatchCandidate]) -> Suggestions {
    var ranked: [Ranked] = []
    var partners: [Ranked] = []
    var hidden: [HiddenCandidates.Reason: [Int64]] = [:]
    for candidate in candidates where candidate.party.id != asker.id {
      let complement = Complement(asker, candidate, setting)
      guard complement.value > 0 || complement.obstacle != nil else { continue }
      let obstacle = PairFilter(setting: setting).obstacle(asker, candidate)
      if let reason = obstacle ?? (complement.value > 0 ? nil : complement.obstacle) {
        hidden[reason, default: []].append(candidate.party.id)
        guard reason == .alreadyPartners, complement.value > 0 else { continue }
        partners.append(rank(asker, candidate, complement))
      } else {
        ranked.append(rank(asker, candidate, complement))
      }
    }
    return suggestions(ranked, partners, hidden)
  }

  private func suggestions(
    _ ranked: [Ranked], _ partners: [Ranked], _ hidden: [HiddenCandidates.Reason: [Int64]]
  ) -> Suggestions {
    var result = Suggestions()
    for suggestion in ranked.sorted(by: Ranked.isBefore).map(\.suggestion) {
      switch suggestion.block {
      case .suggested: result.suggested.append(suggestion)
      case .related: result.related.append(suggestion)
      case .guess: result.guesses.append(suggestion)
      }
    }
    result.partners = partners.sorted(by: Ranked.isBefore).map(\.suggestion)
    result.hidden = HiddenCandidates.Reason.allCases.compactMap { reason in
      hidden[reason].map { HiddenCandidates(reason: reason, organisationIDs: $0.sorted()) }
    }
    return result
  }

  // MARK: One pair

  private func rank(
    _ asker: MatchParty, _ candidate: MatchCandidate, _ complement: Complement
  ) -> Ranked {
    let pair = PairFeatures(
      asker: asker, candidate: candidate, complement: complement, setting: setting)
    let score = pair.score()
    var suggestion = Suggestion(
      id: candidate.party.id, name: candidate.party.name, standing: candidate.party.standing,
      block: block(complement, score), score: Int(bounded: score.shown), points: score.points,
      confidence: score.confidence)
    suggestion.postalCode = candidate.party.place.postalCode
    suggestion.categoryCode =
      complement.best.max { $0.score.value < $1.score.value }?.need.categoryCode
    suggestion.reasons = score.reasons
    suggestion.caveats = pair.caveats(score)
    suggestion.questions = pair.questions(score)
    return Ranked(suggestion: suggestion, score: score)
  }

  private func block(_ complement: Complement, _ score: PairScore) -> Suggestion.Block {
    if complement.isOnlyGuess { return .guess }
    let isNear = complement.best.contains {
      !$0.score.isGuess && $0.score.category >= setting.model.nearCategory
    }
    return isNear && score.shown >= setting.model.suggestedFrom ? .suggested : .related
  }
}

/// A suggestion with what decides its place.
private struct Ranked {
  let suggestion: Suggestion
  /// Shown score, complementarity, nearness: worked out once, compared often.
  private let figures: [Double]

  init(suggestion: Suggestion, score: PairScore) {
    self.suggestion = suggestion
    figures = [score.shown, score.value(of: .comp) ?? 0, score.value(of: .geo) ?? 0]
  }

  /// By shown score, complementarity, nearness, name in Danish order; of namesakes the older row.
  static func isBefore(_ one: Ranked, _ other: Ranked) -> Bool {
    for (left, right) in zip(one.figures, other.figures) where left != right {
      return left > right
    }
    let names = DanishOrder.compare(one.suggestion.name, other.suggestion.name)
    return names == 0 ? one.suggestion.id < other.suggestion.id : names < 0
  }
}
