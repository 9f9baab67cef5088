/// Lists of what is to be done: of the records of one kind those that ask for it, with the columns
/// that help.
public enum Worklist: String, Sendable, CaseIterable {
  case callsYesterday, partnershipsThisYear
  case outreach, unverified, handovers, referrals, unknownReferrals, unmetNeeds
  case offers, needs, streams, wantsSupport, guests, ungivenPrizes

  var list: RecordList {
    switch self {
    case .callsYesterday: ConversationEntry.callsYesterday
    case .partnershipsThisYear: PartnershipEntry.agreedThisYear
    case .outreach: OutreachReader.list
    case .unverified: Verification.list
    case .handovers: Inquiry.handoverList
    case .referrals: Referral.allList
    case .unmetNeeds: Inquiry.unmetList
    case .offers: OfferLine.offersList
    case .needs: OfferLine.needsList
    case .streams: OfferLine.streamsList
    case .unknownReferrals: Referral.unknownList
    case .wantsSupport: Partnership.wantsSupportList
    case .guests: PossibleGuest.list
    case .ungivenPrizes: AwardRound.ungivenList
    }
  }
}
