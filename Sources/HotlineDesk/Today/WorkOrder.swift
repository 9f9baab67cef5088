import HotlineCore

/// What is ordered with a row of the list of the day. Each is one action in the history, so that
/// Ctrl+Z takes it back; the drafts of a colleague are taken over beside it.
public enum WorkOrder: Equatable, Sendable {
  case complete(FollowUp)
  case move(FollowUp, to: DayAndTime)
  case cancel(FollowUp)
  /// A callback gets a day of its own.
  case promise(inquiryID: Int64, at: DayAndTime)
  /// `unmetNeed`: what nobody could meet, where that is the outcome.
  case close(inquiryID: Int64, Inquiry.Outcome, unmetNeed: String? = nil)
  case confirmHandover(inquiryID: Int64, by: String)
  case refuseHandover(inquiryID: Int64, because: String)
  case answer(Referral, Referral.Outcome)
  case takeOver(followUps: [Int64], inquiries: [Int64])
  /// Everything open of a colleague, and the drafts in the colleague's file.
  case takeOverAll(staffID: Int64, osUser: String)
}
