/// Lists of what is to be done: of the records of one kind those that ask for it, with the columns
/// that help.
public enum Worklist: String, Sendable, CaseIterable {
  case outreach, unverified, unknownReferrals, wantsSupport, guests

  var list: RecordList {
    switch self {
    case .outreach: OutreachReader.list
    case .unverified: Verification.list
    case .unknownReferrals: Referral.unknownList
    case .wantsSupport: Partnership.wantsSupportList
    case .guests: PossibleGuest.list
    }
  }
}
