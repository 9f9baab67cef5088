/// Counts the inquiries of a span of days.
struct HotlineCount {
  /// In the order in which they were opened, those that can be read.
  let facts: [InquiryFacts]
  /// Those of which something cannot be read: they stand with the inquiries and count nowhere.
  let leftOut: [InquiryFacts]

  init(facts: [InquiryFacts]) {
    self.facts = facts.filter(\.isSound)
    leftOut = facts.filter { !$0.isSound }
  }

  func figures(from: DanishDate, through: DanishDate) -> HotlineFigures {
    let asked = facts.filter { $0.firstDirection != .outgoing }
    let figures =
      basic(asked) + outcomes(asked) + handovers(asked) + needs(asked) + callers(asked)
      + purposes(asked) + referrals() + startedByUs()
    return HotlineFigures(from: from, through: through, figures: figures)
  }

  private func basic(_ asked: [InquiryFacts]) -> [HotlineFigures.Figure] {
    [
      HotlineFigures.Figure(
        .inquiries, rows: asked.map { $0.row(.ended($0.inquiry)) } + leftOut.map(\.unreadableRow)),
      HotlineFigures.Figure(
        .atFirstContact,
        rows: asked.map { $0.row($0.firstContact, counts: $0.firstContact == .atFirstContact) },
        of: asked.count),
    ]
  }

  private func outcomes(_ asked: [InquiryFacts]) -> [HotlineFigures.Figure] {
    parts(asked, of: Inquiry.Outcome.allCases) {
      $0.inquiry.outcome
    } name: {
      .outcome($0)
    }
  }

  private func callers(_ asked: [InquiryFacts]) -> [HotlineFigures.Figure] {
    parts(asked, of: Inquiry.CallerType.allCases) {
      $0.inquiry.callerType
    } name: {
      .callerType($0)
    }
  }

  private func purposes(_ asked: [InquiryFacts]) -> [HotlineFigures.Figure] {
    parts(asked, of: Inquiry.Purpose.allCases) {
      $0.inquiry.purpose
    } name: {
      .purpose($0)
    }
  }

  private func handovers(_ asked: [InquiryFacts]) -> [HotlineFigures.Figure] {
    let handed = asked.filter { $0.inquiry.handoverToID != nil }
    let refused = handed.filter { $0.inquiry.handover == .refused }
    return [
      HotlineFigures.Figure(
        .handoversAsked, rows: handed.map { $0.row($0.handover) }, of: asked.count),
      HotlineFigures.Figure(
        .handoversConfirmed,
        rows: handed.map { $0.row($0.handover, counts: $0.confirmedOn != nil) }, of: handed.count),
    ]
      + (refused.isEmpty
        ? []
        : [
          HotlineFigures.Figure(
            .handoversRefused, rows: refused.map { $0.row($0.handover) }, of: handed.count)
        ]) + answers(handed)
  }

  /// How long the receivers took to answer; nothing while none has.
  private func answers(_ handed: [InquiryFacts]) -> [HotlineFigures.Figure] {
    let answered = handed.filter { $0.answeredOn != nil }
    guard !answered.isEmpty else { return [] }
    var figure = HotlineFigures.Figure(
      .handoverDays,
      rows: answered.map {
        $0.row(
          .answeredAfter(days: $0.daysToAnswer, by: $0.receiver ?? ""),
          counts: $0.daysToAnswer != nil)
      }, of: nil)
    let days = answered.compactMap(\.daysToAnswer)
    figure.days = days.isEmpty ? nil : Double(days.reduce(0, +)) / Double(days.count)
    return [figure]
  }

  private func needs(_ asked: [InquiryFacts]) -> [HotlineFigures.Figure] {
    let rows = asked.compactMap { facts in
      facts.inquiry.unmetNeed.map { facts.row(.need($0)) }
    }
    return [HotlineFigures.Figure(.unmetNeeds, rows: rows, of: asked.count)]
  }

  private func referrals() -> [HotlineFigures.Figure] {
    let rows = facts.flatMap { facts in facts.namings.map { ($0.referral.outcome, facts.row($0)) } }
    let parts = Referral.Outcome.allCases.compactMap { outcome -> HotlineFigures.Figure? in
      let its = rows.filter { $0.0 == outcome }.map(\.1)
      guard !its.isEmpty else { return nil }
      return HotlineFigures.Figure(.referralOutcome(outcome), rows: its, of: rows.count)
    }
    return [HotlineFigures.Figure(.referrals, rows: rows.map(\.1))] + parts
  }

  private func startedByUs() -> [HotlineFigures.Figure] {
    let rows = facts.filter { $0.firstDirection == .outgoing }.map { $0.row(.ended($0.inquiry)) }
    return [HotlineFigures.Figure(.startedByUs, rows: rows)]
  }

  /// One figure for each value that occurs, last the one for those without.
  private func parts<Value: Equatable>(
    _ asked: [InquiryFacts], of values: [Value], value: (InquiryFacts) -> Value?,
    name: (Value?) -> HotlineFigures.Name
  ) -> [HotlineFigures.Figure] {
    (values.map { Optional($0) } + [nil]).compactMap { wanted in
      let rows = asked.filter { value($0) == wanted }.map { $0.row(.ended($0.inquiry)) }
      guard !rows.isEmpty else { return nil }
      return HotlineFigures.Figure(name(wanted), rows: rows, of: asked.count)
    }
  }
}

extension HotlineFigures.Reason {
  fileprivate static func ended(_ inquiry: Inquiry) -> HotlineFigures.Reason {
    .ended(inquiry.state, inquiry.outcome)
  }
}

extension InquiryFacts {
  fileprivate func row(
    _ reason: HotlineFigures.Reason, counts: Bool = true
  ) -> HotlineFigures.Row {
    HotlineFigures.Row(
      inquiryID: inquiry.id, reference: inquiry.reference,
      day: inquiry.unreadable["openedAt"] == nil ? openedOn : nil,
      organisationID: inquiry.callerOrganisationID, caller: caller,
      staffInitials: staffInitials, counts: counts, reason: reason)
  }

  fileprivate var unreadableRow: HotlineFigures.Row {
    row(.unreadable(unreadable), counts: false)
  }

  fileprivate func row(_ naming: Naming) -> HotlineFigures.Row {
    var row = row(
      .referral(
        naming.referral.outcome, to: naming.name, checkedOn: naming.referral.checkedOn))
    row.organisationID = naming.referral.organisationID
    return row
  }

  /// Answered at first contact, or what speaks against it.
  fileprivate var firstContact: HotlineFigures.Reason {
    switch inquiry.outcome {
    case .answered, .guided:
      if inquiry.state != .closed { return .ended(inquiry) }
      if contacts > 1 { return .severalContacts(contacts) }
      if let closedOn, closedOn != openedOn { return .closedLater(closedOn) }
      return .atFirstContact
    case .unmet, .abandoned, .handedOver, nil: return .ended(inquiry)
    }
  }

  fileprivate var handover: HotlineFigures.Reason {
    inquiry.handover == .refused
      ? .handoverRefused(
        by: inquiry.handoverRefusedBy.map { "\(receiver ?? ""), \($0)" } ?? receiver ?? "",
        on: answeredOn, because: inquiry.handoverRefusal ?? "")
      : .handover(
        to: receiver ?? "", confirmedBy: inquiry.handoverConfirmedBy, on: confirmedOn)
  }
}
