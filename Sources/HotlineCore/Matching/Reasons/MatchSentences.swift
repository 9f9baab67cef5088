import Resources

extension MatchReason {
  /// Why the pair fits, such as `Tilbyder kantinedrift – I mangler kantine`.
  public func sentence(_ language: Language) -> String {
    guard isStated else { return MatchPhrases.other(language) }
    return switch fact {
    case .covers(let covers):
      covers.map { $0.sentence(language) }.joined(separator: " · ")
    case .samePostalCode(let town): MatchPhrases.samePostalCode(language, ["town": town])
    case .sameMunicipality(let name): MatchPhrases.sameMunicipality(language, ["name": name])
    case .neighbourMunicipality: MatchPhrases.neighbourMunicipality(language)
    case .sameRegion: MatchPhrases.sameRegion(language)
    case .farAway: MatchPhrases.farAway(language)
    case .workplace(let hours, let accommodations):
      Self.workplace(hours, accommodations, language)
    case .sharedMotives(let motives):
      MatchPhrases.sharedMotives(
        language, ["motives": motives.map { $0(language) }.joined(separator: ", ")])
    case .resourceStream(let title):
      title.isEmpty
        ? MatchPhrases.streamReused(language)
        : MatchPhrases.resourceStream(language, ["title": title])
    case .workplaceClosed: MatchPhrases.other(language)
    case .circularTheme: MatchPhrases.circularTheme(language)
    case .orderShare(let percent):
      MatchPhrases.orderShare(language, ["percent": DanishNumber.formatPercent(percent)])
    case .withinCapacity: MatchPhrases.withinCapacity(language)
    case .partOfVolume(let percent):
      MatchPhrases.partOfVolume(language, ["percent": DanishNumber.formatPercent(percent)])
    case .earlierPartnership(let endedWell):
      (endedWell ? MatchPhrases.endedWell : MatchPhrases.endedBadly)(language)
    case .sameEvent(let day): MatchPhrases.sameEvent(language, ["day": day.display])
    case .sharedContact: MatchPhrases.sharedContact(language)
    case .workedTogether: MatchPhrases.workedTogether(language)
    case .precedent(let title): MatchPhrases.precedent(language, ["title": title])
    case .confirmed(let known, let of, let offerOn):
      Self.confirmed(known, of, offerOn, language)
    case .asThird(let name, let needs): ThirdParty.sentence(name, covering: needs, language)
    case .countsInGoal(let ordinal):
      MatchPhrases.countsInGoal(language, ["ordinal": String(ordinal)])
    case .countsInNoGoal: MatchPhrases.other(language)
    }
  }

  private static func workplace(
    _ hours: Double?, _ accommodations: [Phrase], _ language: Language
  ) -> String {
    guard let hours else { return MatchPhrases.workplaceOpen(language) }
    let number = DanishNumber.format(hours)
    guard !accommodations.isEmpty else {
      return MatchPhrases.workplaceHours(language, ["hours": number])
    }
    let words = accommodations.map { $0(language) }.joined(separator: ", ")
    return MatchPhrases.workplace(language, ["hours": number, "accommodations": words])
  }

  private static func confirmed(
    _ known: Int, _ of: Int, _ offerOn: DanishDate?, _ language: Language
  ) -> String {
    if known == of, let offerOn {
      return MatchPhrases.confirmedOn(language, ["day": offerOn.display])
    }
    return MatchPhrases.confirmed(language, ["known": String(known), "of": String(of)])
  }
}

extension MatchReason.Cover {
  /// Who covers whose need.
  public func sentence(_ language: Language) -> String {
    let phrase =
      isWorkplace
      ? (offer.isEmpty ? MatchPhrases.openWorkplace : MatchPhrases.workplaceTasks)
      : isGuess ? MatchPhrases.guess : isAskersNeed ? MatchPhrases.covers : MatchPhrases.covered
    func told(_ text: String, _ isConfidential: Bool) -> String {
      isConfidential ? MatchPhrases.confidential(language) : text
    }
    return phrase(
      language,
      [
        "offer": told(offer, isOfferConfidential),
        "need": told(need, isNeedConfidential),
      ])
  }
}

extension MatchCaveat {
  public func sentence(_ language: Language) -> String {
    switch self {
    case .capacity(let offered, let needed, let unit):
      MatchPhrases.capacity(
        language,
        [
          "offered": DanishNumber.format(offered), "needed": DanishNumber.format(needed),
          // `4.000/uge`, but `4.000 kasser`.
          "unit": unit.isEmpty || unit.hasPrefix("/") ? unit : " " + unit,
        ])
    case .takesPart(let taken, let offered, let unit):
      MatchPhrases.takesPart(
        language,
        [
          "taken": DanishNumber.format(taken), "offered": DanishNumber.format(offered),
          "unit": unit.isEmpty || unit.hasPrefix("/") ? unit : " " + unit,
        ])
    case .ifMeant(let what): MatchPhrases.ifMeant(language, ["what": what(language)])
    case .note(let note): note.sentence(language)
    case .unreachable: MatchPhrases.unreachable(language)
    case .endedBadly: MatchPhrases.endedBadlyCaveat(language)
    case .workplaceClosed: MatchPhrases.workplaceClosed(language)
    case .adProtected: MatchPhrases.adProtected(language)
    case .unverified: MatchPhrases.unverified(language)
    case .dependency(let percent):
      MatchPhrases.dependency(language, ["percent": DanishNumber.formatPercent(percent)])
    case .largeEnterprise: MatchPhrases.largeEnterprise(language)
    case .lowest(let feature):
      MatchPhrases.lowest(language, ["feature": feature.phrase(language)])
    case .guessFromIndustry: MatchPhrases.guessCaveat(language)
    }
  }
}

extension MatchFeature {
  /// The feature in a word or two.
  public var phrase: Phrase {
    switch self {
    case .comp: MatchPhrases.comp
    case .geo: MatchPhrases.geo
    case .social: MatchPhrases.social
    case .motive: MatchPhrases.motive
    case .circular: MatchPhrases.circular
    case .size: MatchPhrases.size
    case .warm: MatchPhrases.warm
    case .precedent: MatchPhrases.precedents
    case .fresh: MatchPhrases.fresh
    case .goal: MatchPhrases.goal
    }
  }

  /// The question to who asks for whom, and to who is suggested, which would make the feature known.
  var question: Phrase {
    switch self {
    case .comp: MatchPhrases.askComp
    case .geo: MatchPhrases.askGeo
    case .social: MatchPhrases.askSocial
    case .motive: MatchPhrases.askMotive
    case .circular: MatchPhrases.askCircular
    case .size: MatchPhrases.askSize
    case .warm: MatchPhrases.askWarm
    case .precedent: MatchPhrases.askPrecedent
    case .fresh: MatchPhrases.askFresh
    case .goal: MatchPhrases.askGoal
    }
  }

  var questionOfThem: Phrase {
    switch self {
    case .geo: MatchPhrases.askTheirPlace
    case .social: MatchPhrases.askTheirSocial
    case .motive: MatchPhrases.askTheirMotive
    case .comp, .circular, .size, .warm, .precedent, .fresh, .goal: question
    }
  }
}

extension HiddenCandidates.Reason {
  /// Behind a number: `9 uden for rækkevidde`.
  public func words(_ language: Language) -> String {
    let phrase: Phrase =
      switch self {
      case .outOfReach: MatchPhrases.outOfReach
      case .declined: MatchPhrases.declined
      case .notInterested: MatchPhrases.notInterested
      case .ceased: MatchPhrases.ceased
      case .doNotCall: MatchPhrases.doNotCall
      case .sameGroup: MatchPhrases.sameGroup
      case .pairNotAllowed: MatchPhrases.pairNotAllowed
      case .outOfTime: MatchPhrases.outOfTime
      case .requirementMissing: MatchPhrases.requirementMissing
      case .alreadyPartners: MatchPhrases.alreadyPartners
      case .underWay: MatchPhrases.underWay
      }
    return phrase(language)
  }
}
