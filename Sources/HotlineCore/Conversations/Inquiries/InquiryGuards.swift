import Foundation

/// The rules that an inquiry must meet to stand as it does. Each list names every problem at once.
public struct InquiryGuards: Sendable {
  public let inquiry: Inquiry
  /// As it stands in the register; nil for a new one.
  public let base: Inquiry?

  public init(_ inquiry: Inquiry, base: Inquiry?) {
    self.inquiry = inquiry
    self.base = base
  }

  /// What keeps it from being stored.
  public func refusals() -> [Refusal] {
    var refusals: [Refusal] = []
    if let from = base?.state, !from.allows(inquiry.state) {
      refusals.append(.inquiry(.step(from: from, to: inquiry.state)))
    }
    if inquiry.state == .closed, inquiry.outcome == nil {
      refusals.append(.inquiry(.closedNeedsOutcome))
    }
    if inquiry.state == .waitingCallback, inquiry.outcome != nil {
      refusals.append(.inquiry(.outcomeWhileWaiting))
    }
    return refusals + handoverProblems() + needProblems()
      + KLENumber.refusals(inquiry.kle, from: base?.kle)
  }

  private func handoverProblems() -> [Refusal] {
    var refusals: [Refusal] = []
    let isHandedOver =
      inquiry.state == .referred || inquiry.outcome == .handedOver
      || inquiry.handoverState == .refused
    if isHandedOver, inquiry.handoverToID == nil {
      refusals.append(.inquiry(.handoverNeedsReceiver))
    }
    if inquiry.state == .closed, inquiry.outcome == .handedOver, inquiry.handoverConfirmedAt == nil
    {
      refusals.append(.inquiry(.handoverNotConfirmed))
    }
    if inquiry.handoverConfirmedAt != nil, (inquiry.handoverConfirmedBy ?? "").isBlank {
      refusals.append(.inquiry(.confirmerMissing))
    }
    if inquiry.handoverState == .refused, (inquiry.handoverRefusal ?? "").isBlank {
      refusals.append(.inquiry(.refusalNeedsReason))
    }
    return refusals
  }

  private func needProblems() -> [Refusal] {
    inquiry.outcome == .unmet && (inquiry.unmetNeed ?? "").isBlank
      ? [.inquiry(.unmetNeedsText)] : []
  }
}

extension Inquiry.State {
  /// Whether an inquiry may go from this state to `next` in one step. A closed one is opened again
  /// before it is handed over.
  public func allows(_ next: Inquiry.State) -> Bool {
    switch (self, next) {
    case (.open, _), (.waitingCallback, _), (.referred, _): true
    case (.closed, .open), (.closed, .waitingCallback), (.closed, .closed): true
    case (.closed, .referred): false
    }
  }
}

extension Inquiry {
  /// With the state, outcome and days that follow from each other: an outcome closes the matter, a
  /// handover stays *referred* until it is confirmed, one that is refused is open again, and one that
  /// is opened again has no outcome.
  ///
  /// - Parameter base: as it stood when the edit began; nil for a new one.
  /// - Parameter moment: when it is closed, if it is.
  func settled(from base: Inquiry?, at moment: Date) -> Inquiry {
    var inquiry = self
    if let base, state != base.state, outcome == base.outcome { inquiry.followState() }
    inquiry.settleHandover(from: base, at: moment)
    inquiry.state = inquiry.stateOfOutcome(from: base)
    if inquiry.state == .referred { inquiry.outcome = .handedOver }
    inquiry.closedAt = inquiry.state == .closed ? closedAt ?? moment : nil
    return inquiry
  }

  /// The state was changed and the outcome was not: the outcome is the one that gives way.
  private mutating func followState() {
    switch state {
    case .closed: return
    case .open, .waitingCallback: outcome = nil
    case .referred: outcome = .handedOver
    }
    handoverConfirmedAt = nil
    handoverConfirmedBy = nil
  }

  private func stateOfOutcome(from base: Inquiry?) -> State {
    switch outcome {
    case .handedOver:
      // Closing what waits for its receiver is a step that the guards refuse, not one to mend.
      let isClosedByHand = base?.state == .referred && state == .closed
      return handoverConfirmedAt != nil || isClosedByHand ? .closed : .referred
    case .answered, .guided, .unmet, .abandoned:
      // Who says both at once has to choose; who answers one that waits is done.
      let isNewlyWaiting = state == .waitingCallback && base?.state != .waitingCallback
      return isNewlyWaiting ? state : .closed
    case nil: return state
    }
  }
}

extension Inquiry {
  /// This edit of `base` as it will stand with what a colleague changed meanwhile, as far as the
  /// rules ask: two edits that keep them may break one together.
  func merged(from base: Inquiry?, onto standing: Inquiry?) -> Inquiry {
    guard let base, var merged = standing else { return self }
    take(\.state, from: base, into: &merged)
    take(\.outcome, from: base, into: &merged)
    take(\.handoverToID, from: base, into: &merged)
    take(\.handoverConfirmedAt, from: base, into: &merged)
    take(\.handoverConfirmedBy, from: base, into: &merged)
    take(\.handoverState, from: base, into: &merged)
    take(\.handoverRefusal, from: base, into: &merged)
    take(\.unmetNeed, from: base, into: &merged)
    take(\.kle, from: base, into: &merged)
    return merged
  }

  private func take<Value: Equatable>(
    _ path: WritableKeyPath<Inquiry, Value>, from base: Inquiry, into merged: inout Inquiry
  ) {
    if self[keyPath: path] != base[keyPath: path] { merged[keyPath: path] = self[keyPath: path] }
  }
}
