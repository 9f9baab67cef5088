import Resources

extension PairFeatures {
  /// At most two reservations, the weightiest first.
  func caveats(_ score: PairScore) -> [MatchCaveat] {
    let party = candidate.party
    var found: [MatchCaveat] = []
    if let meant { found.append(.ifMeant(meant)) }
    if let capacity = capacity ?? takesPart { found.append(capacity) }
    found += notes(.ageing).map(MatchCaveat.note)
    if complement.isOnlyGuess { found.append(.guessFromIndustry) }
    if party.adProtected { found.append(.adProtected) }
    if candidate.ties.endedWell == false, !candidate.ties.arePartners { found.append(.endedBadly) }
    if score.features[.social] == .known(0, .workplaceClosed) { found.append(.workplaceClosed) }
    if let percent = dependencyPercent, percent > 30 {
      found.append(.dependency(percent: percent))
    }
    if party.standing == .large { found.append(.largeEnterprise) }
    if Verification(on: party.verifiedOn, today: setting.today) == .stale {
      found.append(.unverified(since: party.verifiedOn))
    }
    if let lowest = lowest(score) { found.append(.lowest(lowest)) }
    return Array(found.prefix(2))
  }

  /// The first of the asker's needs that the offer does not cover whole.
  var short: Coverage.Pair? {
    complement.toAsker.best.first { pair in
      pair.offer.line.flatMap { pair.need.share(coveredBy: $0) }.map { $0 < 1 } ?? false
    }
  }

  private var capacity: MatchCaveat? {
    guard let short, let offer = short.offer.line, let offered = offer.volume,
      let needed = short.need.volume
    else { return nil }
    return .capacity(
      offered: offered, needed: needed, unit: short.need.unit ?? offer.unit ?? "")
  }

  /// What the spoken line would have to mean, where that is not the likeliest.
  private var meant: Phrase? {
    let best = complement.best.max { $0.score.value < $1.score.value }
    return setting.tree[best?.score.meant].map { Phrase(da: $0.labelDa, en: $0.labelEn) }
  }

  /// The first of what the asker gives away that the candidate does not take whole.
  private var takesPart: MatchCaveat? {
    for pair in complement.toCandidate.best {
      guard let offer = pair.offer.line, offer.mode == .resourceStream,
        let share = offer.share(takenBy: pair.need), share < 1, let taken = pair.need.volume,
        let offered = offer.volume
      else { continue }
      return .takesPart(
        taken: taken, offered: offered, unit: offer.unit ?? pair.need.unit ?? "")
    }
    return nil
  }

  /// The lowest known feature, when it is low.
  private func lowest(_ score: PairScore) -> MatchFeature? {
    var lowest: (feature: MatchFeature, value: Double)?
    for feature in MatchFeature.allCases {
      guard let value = score.value(of: feature), value < lowest?.value ?? 0.5 else { continue }
      lowest = (feature, value)
    }
    return lowest?.feature
  }
}
