/// The hard filters that look at one need and one offer: reach, time, must-haves, and what was
/// declined in the need's category.
struct LineFilter: Sendable {
  let setting: MatchSetting

  /// Why the offer cannot serve the need; nil when it can.
  func obstacle(
    need: OfferLine, of needing: MatchParty, offer: MatchOffer, of offering: MatchParty,
    feedback: [MatchFeedback]
  ) -> HiddenCandidates.Reason? {
    if let offer = offer.line, !isInTime(need, offer) { return .outOfTime }
    if feedback.contains(where: { isDeclined($0, need) }) { return .declined }
    if !meetsDemands(of: need, offer, offering) { return .requirementMissing }
    return isInReach(need, needing, offer, offering) ? nil : .outOfReach
  }

  private func isInTime(_ need: OfferLine, _ offer: OfferLine) -> Bool {
    guard offer.isOpen(on: setting.today) else { return false }
    let begins = max(need.availableFrom ?? .first, offer.availableFrom ?? .first)
    let ends = min(need.availableTo ?? .last, offer.availableTo ?? .last)
    return begins <= ends
  }

  private func isDeclined(_ feedback: MatchFeedback, _ need: OfferLine) -> Bool {
    guard let category = feedback.categoryCode else { return false }
    return category == need.categoryCode && feedback.isDeclined(setting)
  }

  private func isInReach(
    _ need: OfferLine, _ needing: MatchParty, _ offer: MatchOffer, _ offering: MatchParty
  ) -> Bool {
    let reaches = setting.geography.reaches
    guard reaches(need.reach, needing.place, offering.place) else { return false }
    return offer.line.map { reaches($0.reach, offering.place, needing.place) } ?? true
  }

  private func meetsDemands(
    of need: OfferLine, _ offer: MatchOffer, _ offering: MatchParty
  ) -> Bool {
    if need.requiresRSV, !offering.isRSV { return false }
    if let hours = need.maxHours, let least = offering.workplace?.minHours, least > hours {
      return false
    }
    guard let certificate = need.requiresCertificate else { return true }
    let wanted = Set(Fold.words(certificate))
    guard !wanted.isEmpty else { return true }
    return offer.line.map { wanted.isSubset(of: $0.certificateWords) } ?? false
  }
}

extension OfferLine {
  /// Where an offer says which certificates stand behind it.
  fileprivate var certificateWords: Set<String> {
    Set([title, text, requiresCertificate].compactMap { $0 }.flatMap { Fold.words($0) })
  }
}

extension MatchFeedback {
  /// Declined, and not so long ago that one may ask again.
  func isDeclined(_ setting: MatchSetting) -> Bool {
    answer == .declined && givenOn.days(until: setting.today) <= setting.model.declinedDays
  }

  /// "Not interested" until somebody lifts it.
  func isNotInterested(on day: DanishDate) -> Bool {
    answer == .notInterested && (liftedOn.map { day < $0 } ?? true)
  }
}
