/// The rules that a round of a prize must meet; each list names every problem at once.
public struct AwardGuards: Sendable {
  public let round: AwardRound
  /// As it stood; nil for a new one.
  public let base: AwardRound?
  public let candidates: [Nominee]
  /// The day on which the prize is handed over; nil where no event is named.
  public let ceremony: DanishDate?
  public let today: DanishDate

  public init(
    _ round: AwardRound, base: AwardRound?, candidates: [Nominee], ceremony: DanishDate?,
    today: DanishDate
  ) {
    (self.round, self.base, self.candidates) = (round, base, candidates)
    (self.ceremony, self.today) = (ceremony, today)
  }

  private var live: [Nominee] { candidates.filter(\.isLive) }

  public func refusals() -> [Refusal] {
    // Of a prize from before the register nothing but its winner is known.
    if round.isHistory {
      return candidates.isEmpty ? [] : [.prize(.winnerIsCandidate)]
    }
    return (stepProblems() + winnerProblems() + missing()).map(Refusal.prize)
  }

  private func stepProblems() -> [PrizeRefusal] {
    if let base {
      return base.state == round.state || base.state.successors.contains(round.state)
        ? [] : [.roundStep(from: base.state, to: round.state)]
    }
    return round.state == .open ? [] : [.roundStep(from: .open, to: round.state)]
  }

  /// The winner is one of those who can still win.
  private func winnerProblems() -> [PrizeRefusal] {
    guard let winner = round.winnerID else { return [] }
    let known = candidates.first { $0.organisationID == winner }
    guard let known, known.isLive else { return [.winnerIsNoCandidate(name: known?.name)] }
    return known.bar.map { [.barred(name: known.name, $0)] } ?? []
  }

  private func missing() -> [PrizeRefusal] {
    var missing: [PrizeRefusal] = []
    if round.state.step >= AwardRound.State.closed.step, round.closesOn == nil {
      missing.append(.needsClosingDay)
    }
    if round.state.step >= AwardRound.State.notified.step {
      if live.isEmpty { missing.append(.needsCandidates) }
      let untold = live.filter { $0.notifiedOn == nil }.map(\.name)
      if !untold.isEmpty { missing.append(.notTold(names: untold)) }
    }
    if round.state.step >= AwardRound.State.decided.step {
      if round.winnerID == nil { missing.append(.needsWinner) }
      if round.decidedBy?.isBlank ?? true { missing.append(.needsDecider) }
      if round.decidedOn == nil { missing.append(.needsDecisionDay) }
      if let decided = round.decidedOn, let closes = round.closesOn, decided < closes {
        missing.append(.decidedBeforeClosing(closes))
      }
      if round.caseNo?.isBlank ?? true { missing.append(.needsCase) }
    }
    return missing + (round.state == .awarded ? ceremonyProblems() : [])
  }

  /// Nobody wins before everybody was told, before the ceremony. (strategy: »inden priserne bliver
  /// uddelt«)
  private func ceremonyProblems() -> [PrizeRefusal] {
    guard let ceremony else { return [.needsCeremony] }
    let late = live.filter { ($0.notifiedOn ?? .first) >= ceremony }.map(\.name)
    var problems: [PrizeRefusal] = late.isEmpty ? [] : [.toldTooLate(names: late, ceremony)]
    if ceremony > today { problems.append(.ceremonyToCome(ceremony)) }
    return problems
  }
}
