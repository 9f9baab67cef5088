import HotlineCore

extension ShowAnswer.Entry {
  init(_ entry: TimelineEntry) {
    day = entry.day
    time = entry.minute.map(Self.clock)
    kind = entry.kind.rawValue
    text = entry.text
    staff = entry.staffInitials
    inquiry = entry.inquiryReference
    outcome = entry.outcome?.rawValue
    handedOverTo = entry.handedOverTo
    partnerships = entry.startedPartnerships.isEmpty ? nil : entry.startedPartnerships
  }

  /// `09:05`, as scripts read it.
  static func clock(minute: Int) -> String {
    LocalTime.clock(minute: minute).replacing(".", with: ":")
  }
}

extension ShowAnswer.Promise {
  init(_ followUp: FollowUp, staff: [Staff]) {
    dueOn = followUp.dueOn
    dueAt = followUp.dueMinute.map(ShowAnswer.Entry.clock)
    text = followUp.text
    assignee = staff.first { $0.id == followUp.assigneeStaffID }?.initials
  }
}

extension ShowAnswer.Matter {
  init(_ inquiry: InquirySummary) {
    ref = inquiry.reference
    openedOn = inquiry.openedOn
    state = inquiry.state.rawValue
    owner = inquiry.ownerInitials
    outcome = inquiry.outcome?.rawValue
    purpose = inquiry.purpose?.rawValue
    unmetNeed = inquiry.unmetNeed
    handedOverTo = inquiry.handedOverTo
    journalNo = inquiry.journalNo
    handover = inquiry.handover?.rawValue
    handoverConfirmedOn = inquiry.handoverConfirmedOn
  }
}
