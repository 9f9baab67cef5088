/// Reads the nine features of a pair from its facts.
struct PairFeatures: Sendable {
  let asker: MatchParty
  let candidate: MatchCandidate
  let complement: Complement
  let setting: MatchSetting

  private var party: MatchParty { candidate.party }

  func score() -> PairScore { withCovers(plainScore) }

  /// Every feature, without the lines that cover: what those would leave behind is worked out for
  /// whoever is shown.
  var plainScore: PairScore {
    let score = PairScore(
      model: setting.model,
      features: [
        .comp: .known(complement.value, .covers([])), .geo: geography, .social: social,
        .motive: .unknown, .circular: circular, .size: size, .warm: warmth, .precedent: .dropped,
        .fresh: freshness, .goal: goal,
      ], activePartnerships: party.activePartnerships)
    return withPrecedent(withMotive(score))
  }

  // MARK: Complementarity

  /// Adds the covering lines. They come last: what the points would be without one depends on
  /// every other feature.
  private func withCovers(_ score: PairScore) -> PairScore {
    let covers =
      complement.toAsker.best.map { cover($0, isAskers: true, score) }
      + complement.toCandidate.best.map { cover($0, isAskers: false, score) }
    var whole = score
    whole.features[.comp] = .known(complement.value, .covers(covers))
    return whole
  }

  private func cover(
    _ pair: Coverage.Pair, isAskers: Bool, _ score: PairScore
  ) -> MatchReason.Cover {
    let isOfferConfidential = pair.offer.line?.isConfidential ?? false
    var cover = MatchReason.Cover(
      offer: isOfferConfidential ? "" : pair.offer.title,
      need: pair.need.isConfidential ? "" : pair.need.title, isAskersNeed: isAskers,
      score: pair.score.value, without: points(without: pair, isAskers: isAskers),
      isGuess: pair.score.isGuess)
    if case .workplace = pair.offer { cover.isWorkplace = true }
    cover.isOfferConfidential = isOfferConfidential
    cover.isNeedConfidential = pair.need.isConfidential
    return cover
  }

  /// The points of the pair once the offer is really gone, with everything that hangs on it: volumes,
  /// freshness, whether a stream is reused.
  private func points(without pair: Coverage.Pair, isAskers: Bool) -> Double {
    var (asker, candidate) = (asker, candidate)
    if isAskers {
      candidate.party.remove(pair.offer)
    } else {
      asker.remove(pair.offer)
    }
    let rest = PairFeatures(
      asker: asker, candidate: candidate, complement: Complement(asker, candidate, setting),
      setting: setting)
    return rest.plainScore.points
  }

  // MARK: Place

  private var geography: FeatureValue {
    let (mine, theirs) = (asker.place, party.place)
    if let postalCode = mine.postalCode, postalCode == theirs.postalCode {
      return .known(1, .samePostalCode(town: theirs.town ?? mine.town ?? postalCode))
    }
    guard let one = mine.municipalityCode, let other = theirs.municipalityCode else {
      return .unknown
    }
    let map = setting.geography
    if one == other { return .known(0.8, .sameMunicipality(name: map.names[one] ?? one)) }
    if map.areNeighbours(one, other) { return .known(0.5, .neighbourMunicipality) }
    return map.shareRegion(one, other) ? .known(0.3, .sameRegion) : .known(0.1, .farAway)
  }

  // MARK: Workplace

  private var social: FeatureValue {
    guard let wish = asker.workplace, let offer = party.workplace, wish.saysSomething,
      offer.saysSomething
    else { return .unknown }
    let wanted = Set(wish.accommodations)
    let given = wanted.intersection(offer.accommodations)
    let share = wanted.isEmpty ? 1 : Double(given.count) / Double(wanted.count)
    let value =
      (wish.hoursMeet(offer) ? 0.4 : 0) + 0.4 * share + (offer.open == .yes ? 0.2 : 0)
    let shown = given.isEmpty ? Set(offer.accommodations) : given
    guard offer.open != .no else { return .known(0, .workplaceClosed) }
    return .known(
      value,
      .workplace(
        hours: asked(wish, offer) ?? offer.minHours ?? offer.maxHours,
        accommodations: setting.labels(shown)))
  }

  /// The hours that were asked for, where the workplace has them.
  private func asked(_ wish: WorkplaceOffer, _ offer: WorkplaceOffer) -> Double? {
    wish.hoursMeet(offer) && wish.minHours == wish.maxHours ? wish.maxHours : nil
  }

  // MARK: Motives

  /// Adds the motives where they do not cost anything: to declare them must never lower a score.
  private func withMotive(_ score: PairScore) -> PairScore {
    let mine = asker.motives.union(asker.themes)
    let theirs = party.motives.union(party.themes)
    guard !mine.isEmpty, !theirs.isEmpty else { return score }
    let shared = mine.intersection(theirs)
    let likeness = Double(shared.count) / Double(mine.union(theirs).count)
    var declared = score
    declared.features[.motive] = .known(
      0.4 + 0.6 * likeness, .sharedMotives(setting.labels(shared)))
    if declared.damped < score.damped { declared.features[.motive] = .leftOut }
    return declared
  }

  // MARK: Precedents

  /// Adds an agreement between others of the same industries where there is one: it raises a pair, and
  /// where it would not it has nothing to say.
  private func withPrecedent(_ score: PairScore) -> PairScore {
    guard let precedent = setting.precedents.nearest(to: asker, party) else { return score }
    var raised = score
    raised.features[.precedent] = .known(
      precedent.likeness, .precedent(title: precedent.title))
    return raised.damped > score.damped ? raised : score
  }

  // MARK: Circular economy

  private var circular: FeatureValue {
    let streams = complement.pairs.filter {
      $0.need.mode == .resourceStream || $0.offer.line?.mode == .resourceStream
    }
    let stream = streams.max { $0.score.value < $1.score.value }
    if let stream {
      let isTold = stream.offer.line?.isConfidential != true
      return .known(1, .resourceStream(title: isTold ? stream.offer.title : ""))
    }
    let themes = setting.circularThemes
    guard !asker.themes.isDisjoint(with: themes), !party.themes.isDisjoint(with: themes) else {
      return .dropped
    }
    return .known(0.3, .circularTheme)
  }

  // MARK: Size

  /// The lowest of what the figures say: the order against the supplier's turnover, and its
  /// capacity against the volume.
  private var size: FeatureValue {
    let dependency = dependencyPercent.map { percent in
      (
        value: max(0, min(1, (100 - percent) / 70)),
        fact: MatchReason.Fact.orderShare(percent: percent)
      )
    }
    let capacity = capacityShare.map { share in
      (
        value: share,
        fact: share < 1 ? MatchReason.Fact.partOfVolume(percent: share * 100) : .withinCapacity
      )
    }
    let lowest = [dependency, capacity].compactMap { $0 }.min { $0.value < $1.value }
    return lowest.map { .known($0.value, $0.fact) } ?? .unknown
  }

  /// The largest order's share of its supplier's turnover; nil without figures.
  ///
  /// Of each need the best offer of those whose figures are known: a line more, of which less is
  /// known, takes nothing away that was known before.
  var dependencyPercent: Double? {
    complement.best { pair in
      share(of: pair, turnover: isAskersNeed(pair) ? party.turnoverDKK : asker.turnoverDKK)
    }.max()
  }

  private func isAskersNeed(_ pair: Coverage.Pair) -> Bool {
    complement.toAsker.needs.contains(pair.need)
  }

  private func share(of pair: Coverage.Pair, turnover: Int?) -> Double? {
    guard let turnover, turnover > 0, let value = pair.need.valueDKK ?? pair.offer.line?.valueDKK
    else { return nil }
    return Double(value) / Double(turnover) * 100
  }

  private var capacityShare: Double? {
    complement.best { pair in
      pair.offer.line.flatMap { pair.need.share(coveredBy: $0) }
    }.min()
  }

  // MARK: Warmth

  private var warmth: FeatureValue {
    let ties = candidate.ties
    if ties.arePartners || ties.endedWell == true {
      return .known(1, .earlierPartnership(endedWell: true))
    }
    if ties.endedWell == false { return .known(0.1, .earlierPartnership(endedWell: false)) }
    if let day = ties.sameEventOn { return .known(0.6, .sameEvent(day)) }
    return ties.sharesContact ? .known(0.5, .sharedContact) : .unknown
  }

  // MARK: Freshness

  private var freshness: FeatureValue {
    let lines = complement.usedLines
    // A spoken need is as fresh as can be, but it is no line that anybody has confirmed.
    let stored = lines.filter(\.isStored)
    let value = lines.isEmpty ? 0 : Double(lines.count(where: isFresh)) / Double(lines.count)
    return .known(
      value,
      .confirmed(
        known: stored.count(where: isFresh), of: stored.count,
        offerOn: bestOffer.flatMap(\.confirmedOn)))
  }

  /// The offer that covers best.
  private var bestOffer: MatchOffer? {
    complement.best.max { $0.score.value < $1.score.value }?.offer
  }

  private func isFresh(_ line: OfferLine) -> Bool {
    Verification(on: line.lastConfirmedOn, today: setting.today) == .fresh
  }

  // MARK: Goals

  private var goal: FeatureValue {
    guard asker.id != 0 else { return .known(0.5, .countsInNoGoal) }
    let classes = PartnershipClass.classes(
      of: [asker.partyFacts, party.partyFacts], agreedOn: setting.today)
    guard let ordinal = setting.outlook.goal(for: classes) else {
      return .known(0.5, .countsInNoGoal)
    }
    return .known(1, .countsInGoal(ordinal: ordinal))
  }
}

extension MatchParty {
  fileprivate var partyFacts: PartyFacts {
    var facts = PartyFacts(organisationID: id, name: name, kind: kind)
    facts.isOwnDepartment = isOwnDepartment
    facts.isSOV = isSOV
    facts.size = sizeClass
    facts.isLiving = isActive
    return facts
  }
}

extension WorkplaceOffer {
  /// More than that nobody knows.
  var saysSomething: Bool {
    open != .unknown || minHours != nil || maxHours != nil || !accommodations.isEmpty
  }

  /// Whether the weekly hours of both can be the same; a side that names none does not mind.
  fileprivate func hoursMeet(_ other: WorkplaceOffer) -> Bool {
    let least = max(minHours ?? 0, other.minHours ?? 0)
    let most = min(maxHours ?? 37, other.maxHours ?? 37)
    return least <= most
  }
}
