/// An inquiry in one line, seen from the organisation that called.
public struct InquirySummary: Equatable, Sendable, Identifiable {
  public var id: Int64
  public var reference: String
  public var openedOn: DanishDate
  public var state: Inquiry.State
  public var outcome: Inquiry.Outcome?
  public var purpose: Inquiry.Purpose?
  public var unmetNeed: String?
  public var ownerInitials: String
  /// Who was asked to take it over.
  public var handedOverTo: String?
  /// What that said; nil where nobody was asked.
  public var handover: HandoverState?
  /// When the receiver confirmed.
  public var handoverConfirmedOn: DanishDate?
  public var journalNo: String?

  public init(_ inquiry: Inquiry, openedOn: DanishDate, ownerInitials: String) {
    id = inquiry.id
    reference = inquiry.reference
    self.openedOn = openedOn
    state = inquiry.state
    outcome = inquiry.outcome
    purpose = inquiry.purpose
    unmetNeed = inquiry.unmetNeed
    self.ownerInitials = ownerInitials
    handover = inquiry.handover
    journalNo = inquiry.journalNo
  }
}
