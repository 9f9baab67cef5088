import HotlineCore

extension ShowAnswer.Entry {
  init(_ entry: TimelineEntry) {
    day = entry.day
    time = entry.minute.map(LocalTime.clock)
    kind = entry.kind.rawValue
    text = entry.text
    staff = entry.staffInitials
    inquiry = entry.inquiryReference
    outcome = entry.outcome?.rawValue
    handedOverTo = entry.handedOverTo
    partnerships = entry.startedPartnerships.isEmpty ? nil : entry.startedPartnerships
  }
}

extension ShowAnswer.Promise {
  init(_ followUp: FollowUp, staff: [Staff]) {
    dueOn = followUp.dueOn
    dueAt = followUp.dueMinute.map(LocalTime.clock)
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
    handoverConfirmedOn = inquiry.handoverConfirmedOn
  }
}
