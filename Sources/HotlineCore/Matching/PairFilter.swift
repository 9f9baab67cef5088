/// The hard filters that look at the pair as a whole, in the order in which a reason is named.
struct PairFilter: Sendable {
  let setting: MatchSetting

  /// Why the two cannot be suggested to each other; nil when they can.
  func obstacle(_ asker: MatchParty, _ candidate: MatchCandidate) -> HiddenCandidates.Reason? {
    let (party, ties) = (candidate.party, candidate.ties)
    if !party.isActive { return .ceased }
    if !isAllowed(asker, party) { return .pairNotAllowed }
    if ties.sameGroup { return .sameGroup }
    if party.doNotCall { return .doNotCall }
    if ties.feedback.contains(where: { $0.isNotInterested(on: setting.today) }) {
      return .notInterested
    }
    if ties.feedback.contains(where: { $0.categoryCode == nil && $0.isDeclined(setting) }) {
      return .declined
    }
    if ties.arePartners { return .alreadyPartners }
    return ties.isUnderWay ? .underWay : nil
  }

  /// A partnership has a social enterprise or two departments. An asker whom the register does not
  /// know may ask for anybody.
  private func isAllowed(_ asker: MatchParty, _ party: MatchParty) -> Bool {
    if asker.id == 0 || asker.isSOV || party.isSOV { return true }
    return asker.kind == .department && party.kind == .department
  }
}
