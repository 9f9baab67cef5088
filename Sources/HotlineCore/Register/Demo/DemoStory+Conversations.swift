import GRDB
import Resources

/// The inquiries with whom was named in them, the contacts, and what was promised.
extension DemoStory {
  func conversationSteps() throws -> [DemoStep] {
    try inquirySteps() + interactionSteps() + followUpSteps()
  }

  private func inquirySteps() throws -> [DemoStep] {
    try demo.inquiries.map { entry in
      let openedAt = try instant(entry.openedAt)
      return DemoStep(
        at: min(now, openedAt), kind: .entered(.interaction),
        subject: entry.callerOrganisation.map(name(of:))
          ?? Inquiry.CallerType(rawValue: entry.callerType.rawValue)?.word(.danish) ?? "",
        staff: entry.owner
      ) { change, keys in
        let row = try change.insert(try inquiry(entry, openedAt: openedAt, change, keys))
        keys.remember(entry.key, in: .inquiry, as: row.id)
        for referral in entry.referrals {
          var named = Referral(
            inquiryID: row.id, organisationID: try keys.organisation(referral.organisation),
            givenAt: try instant(referral.givenAt).date,
            outcome: try shipped(referral.outcome.rawValue))
          named.checkedOn = DanishDate(referral.checkedOn)
          try change.insert(named)
        }
      }
    }
  }

  private func inquiry(
    _ entry: DemoRegister.Inquiry, openedAt: Instant, _ change: Change, _ keys: DemoKeys
  ) throws -> Inquiry {
    var row = Inquiry(
      openedAt: openedAt.date, ownerStaffID: try keys.staff(entry.owner),
      state: try shipped(entry.state.rawValue))
    row.reference = try change.nextInquiryReference(on: time.day(of: openedAt))
    row.callerType = try shipped(entry.callerType.rawValue) as Inquiry.CallerType
    row.callerOrganisationID = try entry.callerOrganisation.map { try keys.organisation($0) }
    row.purpose = try shipped(entry.purpose.rawValue) as Inquiry.Purpose
    row.topics = entry.topics
    row.handoverToID = try entry.handoverTo.map { try keys.organisation($0) }
    row.handoverConfirmedAt = try entry.handoverConfirmedAt.map { try instant($0).date }
    row.handoverConfirmedBy = entry.handoverConfirmedBy
    row.closedAt = try entry.closedAt.map { try instant($0).date }
    row.outcome = try entry.outcome.map { try shipped($0.rawValue) }
    row.unmetNeed = entry.unmetNeed
    return row
  }

  private func interactionSteps() throws -> [DemoStep] {
    try demo.interactions.map { entry in
      let startedAt = try instant(entry.startedAt)
      return DemoStep(
        at: min(now, startedAt), kind: .entered(.interaction),
        subject: entry.organisations.first.map { name(of: $0.organisation) } ?? entry.key,
        staff: entry.staff
      ) { change, keys in
        var row = Interaction(
          kind: try shipped(entry.kind.rawValue), direction: try shipped(entry.direction.rawValue),
          startedAt: startedAt.date, staffID: try keys.staff(entry.staff), summary: entry.summary,
          twoWay: entry.twoWay)
        row.endedAt = try entry.endedAt.map { try instant($0).date }
        row.inquiryID = try entry.inquiry.map { try keys.id($0, in: .inquiry) }
        row.purpose = try shipped(entry.purpose.rawValue) as Inquiry.Purpose
        row.topics = entry.topics
        row.principles = entry.principles ?? []
        row = try change.insert(row)
        for part in entry.organisations {
          try change.insert(
            InteractionOrganisation(
              interactionID: row.id, organisationID: try keys.organisation(part.organisation),
              role: try shipped(part.role.rawValue)))
        }
      }
    }
  }

  private func followUpSteps() throws -> [DemoStep] {
    try demo.followUps.map { entry in
      DemoStep(
        at: try promised(entry), kind: .entered(.followUp), subject: entry.text,
        staff: entry.assignee
      ) { change, keys in
        var row = FollowUp(
          dueOn: try DanishDate(shipped: entry.dueOn),
          assigneeStaffID: try keys.staff(entry.assignee), text: entry.text,
          state: try shipped(entry.state.rawValue))
        row.dueMinute = try entry.dueTime.map { try ProfileSeed.minute($0) }
        row.organisationID = try entry.organisation.map { try keys.organisation($0) }
        row.inquiryID = try entry.inquiry.map { try keys.id($0, in: .inquiry) }
        row.partnershipID = try entry.partnership.map { try keys.id($0, in: .partnership) }
        row.doneAt = try entry.doneAt.map { try instant($0).date }
        try change.insert(row)
      }
    }
  }

  /// Two weeks before it is due, but not before what it is about was known.
  private func promised(_ entry: DemoRegister.FollowUp) throws -> Instant {
    var earliest = [morning(try DanishDate(shipped: entry.dueOn).adding(days: -14))]
    if let organisation = entry.organisation { earliest.append(entered(organisation)) }
    earliest += try demo.inquiries.filter { $0.key == entry.inquiry }
      .map { min(now, try instant($0.openedAt)) }
    earliest += try demo.partnerships.filter { $0.key == entry.partnership }.map(entered)
    return earliest.max() ?? now
  }
}
