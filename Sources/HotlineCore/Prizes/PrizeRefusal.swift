import Resources

/// A rule of the prizes that an edit breaks.
public enum PrizeRefusal: RefusalOfKind {
  case roundStep(from: AwardRound.State, to: AwardRound.State)
  case nominationStep(from: Nomination.State, to: Nomination.State)
  case roundExists(year: Int)
  case roundNotOpen(AwardRound.State)
  /// The nominator works in another department than the one that nominates; nil: in none.
  case nominatorElsewhere(name: String, department: String?, nominating: String)
  case barred(name: String, PrizeBar)
  case needsClosingDay
  case needsCandidates
  case notTold(names: [String])
  case toldTooLate(names: [String], DanishDate)
  case needsWinner
  /// nil: it is not nominated at all.
  case winnerIsNoCandidate(name: String?)
  /// The winner is named in words although there are candidates.
  case winnerIsCandidate
  case needsDecider
  case needsDecisionDay
  /// Nominations could still come in.
  case decidedBeforeClosing(DanishDate)
  case needsCase
  case needsCeremony
  case ceremonyToCome(DanishDate)
  /// A nomination says notified and no day.
  case needsNotificationDay

  public func sentence(_ language: Language) -> String {
    switch self {
    case .roundStep(let from, let to):
      PrizePhrases.step(language, ["from": from.word(language), "to": to.word(language)])
    case .nominationStep(let from, let to):
      PrizePhrases.step(language, ["from": from.word(language), "to": to.word(language)])
    case .roundExists(let year): PrizePhrases.roundExists(language, ["year": String(year)])
    case .roundNotOpen(let state):
      PrizePhrases.roundNotOpen(language, ["state": state.word(language)])
    case .nominatorElsewhere(let name, let department?, let nominating):
      PrizePhrases.nominatorElsewhere(
        language, ["name": name, "department": department, "nominating": nominating])
    case .nominatorElsewhere(let name, nil, let nominating):
      PrizePhrases.nominatorNowhere(language, ["name": name, "nominating": nominating])
    case .barred(let name, let bar): bar.sentence(name, language)
    case .needsClosingDay: PrizePhrases.needsClosingDay(language)
    case .decidedBeforeClosing(let day):
      PrizePhrases.decidedBeforeClosing(language, ["day": day.display])
    case .needsCandidates: PrizePhrases.needsCandidates(language)
    case .notTold(let names):
      PrizePhrases.notTold(language, ["names": names.series(language)])
    case .toldTooLate(let names, let day):
      PrizePhrases.toldTooLate(
        language, ["names": names.series(language), "day": day.display])
    case .needsWinner: PrizePhrases.needsWinner(language)
    case .winnerIsNoCandidate(let name?):
      PrizePhrases.winnerIsOut(language, ["name": name])
    case .winnerIsNoCandidate(nil): PrizePhrases.winnerIsNoCandidate(language)
    case .winnerIsCandidate: PrizePhrases.winnerIsCandidate(language)
    case .needsDecider: PrizePhrases.needsDecider(language)
    case .needsDecisionDay: PrizePhrases.needsDecisionDay(language)
    case .needsCase: PrizePhrases.needsCase(language)
    case .needsCeremony: PrizePhrases.needsCeremony(language)
    case .ceremonyToCome(let day):
      PrizePhrases.ceremonyToCome(language, ["day": day.display])
    case .needsNotificationDay: PrizePhrases.needsNotificationDay(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .roundStep, .nominationStep, .needsCandidates, .notTold, .toldTooLate, .ceremonyToCome:
      [.state]
    case .roundExists: ["year"]
    case .roundNotOpen: ["round"]
    case .nominatorElsewhere: ["nominator"]
    case .barred: [.organisation, "winner"]
    case .needsClosingDay: ["closesOn"]
    case .decidedBeforeClosing: ["decidedOn"]
    case .needsWinner, .winnerIsNoCandidate: ["winner"]
    case .winnerIsCandidate: ["winnerName"]
    case .needsDecider: ["decidedBy"]
    case .needsDecisionDay: ["decidedOn"]
    case .needsCase: ["caseNo"]
    case .needsCeremony: ["ceremony"]
    case .needsNotificationDay: ["notifiedOn"]
    }
  }
}

extension PrizeBar {
  /// Why `name` cannot win, and what mends it.
  func sentence(_ name: String, _ language: Language) -> String {
    switch self {
    case .notSOV: PrizePhrases.notSOV(language, ["name": name])
    case .isSOV: PrizePhrases.isSOV(language, ["name": name])
    case .notEnterprise: PrizePhrases.notEnterprise(language, ["name": name])
    case .elsewhere: PrizePhrases.elsewhere(language, ["name": name])
    case .ceased: PrizePhrases.ceased(language, ["name": name])
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``PrizeRefusal``.
  public static func prize(_ rule: PrizeRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
