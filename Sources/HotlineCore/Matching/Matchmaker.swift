/// Ranks candidates for an asker. Pure: the same facts give the same suggestions, in whatever order
/// they were read.
struct Matchmaker: Sendable {
  let setting: MatchSetting

  func suggestions(for asker: MatchParty, among candidates: [MatchCandidate]) -> Suggestions {
    var ranking = MatchRanking()
    for candidate in candidates { ranking.add(verdict(on: candidate, for: asker)) }
    let byID = Dictionary(candidates.map { ($0.party.id, $0) }) { first, _ in first }
    return explained(ranking.suggestions, asker, byID)
  }

  /// The same suggestions with what each line carries: a second look at those who are shown.
  func explained(
    _ suggestions: Suggestions, _ asker: MatchParty, _ candidates: [Int64: MatchCandidate]
  ) -> Suggestions {
    var explained = suggestions
    for block in Suggestions.blocks {
      explained[keyPath: block] = suggestions[keyPath: block].map { suggestion in
        guard let candidate = candidates[suggestion.id] else { return suggestion }
        let pair = PairFeatures(
          asker: asker, candidate: candidate, complement: Complement(asker, candidate, setting),
          setting: setting)
        var whole = suggestion
        whole.reasons = pair.score().reasons
        return whole
      }
    }
    return explained
  }

  /// Where a candidate belongs: among the suggestions, among the hidden ones, or nowhere.
  func verdict(on candidate: MatchCandidate, for asker: MatchParty) -> MatchVerdict {
    guard candidate.party.id != asker.id else { return .none }
    let complement = Complement(asker, candidate, setting)
    guard complement.value > 0 || complement.obstacle != nil else { return .none }
    let obstacle = PairFilter(setting: setting).obstacle(asker, candidate)
    guard let reason = obstacle ?? (complement.value > 0 ? nil : complement.obstacle) else {
      return .ranked(rank(asker, candidate, complement))
    }
    let isTogether = reason == .alreadyPartners || reason == .underWay
    let partner = isTogether && complement.value > 0 ? rank(asker, candidate, complement) : nil
    return .hidden(candidate.party.id, reason, partner: partner)
  }

  // MARK: One pair

  private func rank(
    _ asker: MatchParty, _ candidate: MatchCandidate, _ complement: Complement
  ) -> RankedSuggestion {
    let pair = PairFeatures(
      asker: asker, candidate: candidate, complement: complement, setting: setting)
    let score = pair.plainScore
    var suggestion = Suggestion(
      id: candidate.party.id, name: candidate.party.name, standing: candidate.party.standing,
      block: block(complement, score), score: Int(bounded: score.shown), points: score.points,
      confidence: score.confidence)
    suggestion.postalCode = candidate.party.place.postalCode
    let best = complement.best.max { $0.score.value < $1.score.value }
    suggestion.categoryCode = best?.need.categoryCode
    suggestion.need = best.flatMap { $0.need.isConfidential ? nil : $0.need.title }
    suggestion.sharedMotives = asker.motives.intersection(candidate.party.motives).sorted()
    suggestion.notes = pair.notes(.fresh)
    suggestion.modelVersion = setting.model.version
    suggestion.reasons = score.reasons
    suggestion.caveats = pair.caveats(score)
    suggestion.questions = pair.questions(score)
    return RankedSuggestion(suggestion: suggestion, score: score)
  }

  private func block(_ complement: Complement, _ score: PairScore) -> Suggestion.Block {
    if complement.isOnlyGuess { return .guess }
    let isNear = complement.best.contains {
      !$0.score.isGuess && $0.score.category >= setting.model.nearCategory
    }
    let fits = complement.best.contains {
      !$0.score.isGuess && $0.score.category >= setting.model.nearCategory
        && $0.score.fit >= setting.model.exactFit
    }
    return isNear && (fits || score.shown >= setting.model.suggestedFrom) ? .suggested : .related
  }
}
