/// Reads the nine features of a pair from its facts.
struct PairFeatures: Sendable {
  let asker: MatchParty
  let candidate: MatchCandidate
  let complement: Complement
  let setting: MatchSetting

  private var party: MatchParty { candidate.party }

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
  func withCovers(_ score: PairScore) -> PairScore {
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
    let fact: MatchReason.Fact =
      if one == other {
        .sameMunicipality(name: map.names[one] ?? one)
      } else if map.areNeighbours(one, other) {
        .neighbourMunicipality
      } else {
        map.shareRegion(one, other) ? .sameRegion : .farAway
      }
    return .known(Self.nearness(one, other, map), fact)
  }

  /// Of two municipalities: 0.8 for the same, down to 0.1.
  static func nearness(_ one: String, _ other: String, _ map: Geography) -> Double {
    if one == other { return 0.8 }
    if map.areNeighbours(one, other) { return 0.5 }
    return map.shareRegion(one, other) ? 0.3 : 0.1
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
    var declared = score
    declared.features[.motive] = .known(
      Self.likeness(mine, theirs), .sharedMotives(setting.labels(shared)))
    if declared.damped < score.damped { declared.features[.motive] = .leftOut }
    return declared
  }

  /// 0.4 for nothing in common, 1 for all.
  static func likeness(_ mine: Set<String>, _ theirs: Set<String>) -> Double {
    let shared = mine.intersection(theirs).count
    return 0.4 + 0.6 * Double(shared) / Double(mine.union(theirs).count)
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
    complement.best { pair, isAskersNeed in
      share(of: pair, turnover: isAskersNeed ? party.turnoverDKK : asker.turnoverDKK)
    }.max()
  }

  private func share(of pair: Coverage.Pair, turnover: Int?) -> Double? {
    guard let turnover, turnover > 0, let value = pair.need.valueDKK ?? pair.offer.line?.valueDKK
    else { return nil }
    return Double(value) / Double(turnover) * 100
  }

  private var capacityShare: Double? {
    complement.best { pair, _ in
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
    if ties.haveWorked == true { return .known(1, .workedTogether) }
    if let day = ties.sameEventOn { return .known(0.6, .sameEvent(day)) }
    if ties.sharesContact { return .known(0.5, .sharedContact) }
    return ties.haveWorked == nil ? .unknown : .leftOut
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
    Self.goal(asker, party, setting).map { .known(1, .countsInGoal(ordinal: $0)) }
      ?? .known(0.5, .countsInNoGoal)
  }

  /// The goal that is behind schedule in which an agreement of the two would count.
  static func goal(_ asker: MatchParty, _ party: MatchParty, _ setting: MatchSetting) -> Int? {
    guard asker.id != 0, !setting.outlook.behind.isEmpty else { return nil }
    let classes = PartnershipClass.classes(
      of: [asker.partyFacts, party.partyFacts], agreedOn: setting.today)
    return setting.outlook.goal(for: classes)
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
