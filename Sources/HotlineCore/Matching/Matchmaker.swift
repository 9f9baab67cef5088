/// Ranks candidates for an asker. Pure: the same facts give the same suggestions, in whatever order
/// they were read.
struct Matchmaker: Sendable {
  let setting: MatchSetting

  func suggestions(for asker: MatchParty, among candidates: [MatchCandidate]) -> Suggestions {
    var ranking = MatchRanking()
    for candidate in candidates { ranking.add(verdict(on: candidate, for: asker)) }
    return ranking.suggestions()
  }

  /// Where a candidate belongs: among the suggestions, among the hidden ones, or nowhere.
  func verdict(on candidate: MatchCandidate, for asker: MatchParty) -> MatchVerdict {
    guard candidate.party.id != asker.id else { return .none }
    let complement = Complement(asker, candidate, setting)
    guard complement.value > 0 || complement.obstacle != nil else { return .none }
    let pair = PairFeatures(
      asker: asker, candidate: candidate, complement: complement, setting: setting)
    let obstacle = PairFilter(setting: setting).obstacle(asker, candidate)
    guard let reason = obstacle ?? (complement.value > 0 ? nil : complement.obstacle) else {
      return .ranked(RankedPair(pair))
    }
    let isTogether = reason == .alreadyPartners || reason == .underWay
    let partner = isTogether && complement.value > 0 ? RankedPair(pair) : nil
    return .hidden(candidate.party.id, reason, partner: partner)
  }
}

extension PairFeatures {
  /// Exact or near lines are suggestions; a near line that fits is one whatever its points.
  func block(_ score: PairScore) -> Suggestion.Block {
    if complement.isOnlyGuess { return .guess }
    let near = complement.best.filter {
      !$0.score.isGuess && $0.score.category >= setting.model.nearCategory
    }
    let fits = near.contains { $0.score.fit >= setting.model.exactFit }
    return fits || !near.isEmpty && score.shown >= setting.model.suggestedFrom
      ? .suggested : .related
  }
}

extension Suggestion {
  /// With everything that explains it, what each line carries too.
  init(_ ranked: RankedPair) {
    let (pair, score, party) = (ranked.pair, ranked.score, ranked.pair.candidate.party)
    self.init(
      id: party.id, name: party.name, standing: party.standing, block: ranked.block,
      score: Int(bounded: score.shown), points: score.points, confidence: score.confidence)
    postalCode = party.place.postalCode
    let best = pair.complement.best.max { $0.score.value < $1.score.value }
    categoryCode = best?.need.categoryCode
    need = best.flatMap { $0.need.isConfidential ? nil : $0.need.title }
    sharedMotives = pair.asker.motives.intersection(party.motives).sorted()
    notes = pair.notes(.fresh)
    modelVersion = pair.setting.model.version
    reasons = pair.withCovers(score).reasons
    caveats = pair.caveats(score)
    questions = pair.questions(score)
  }
}
