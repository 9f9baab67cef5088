import Foundation

extension Inquiry {
  /// What the receiver of the handover has said; nil where nobody was asked to take it over.
  public var handover: HandoverState? {
    handoverState
      ?? (handoverToID == nil || outcome != .handedOver && state != .referred
        ? nil : handoverConfirmedAt == nil ? .asked : .accepted)
  }

  /// When the receiver said yes or no; nil while it has not.
  var handoverAnsweredAt: Date? {
    handover == .refused ? handoverStateAt : handoverConfirmedAt
  }

  /// Calendar days from the question to the receiver's yes or no; nil while it has not answered, and
  /// where nobody knows when it was asked.
  func daysToAnswer(_ clock: CopenhagenTime) -> Int? {
    guard let handoverAskedAt, let handoverAnsweredAt else { return nil }
    return clock.day(of: Instant(handoverAskedAt)).days(
      until: clock.day(of: Instant(handoverAnsweredAt)))
  }

  /// With what follows from the receiver's answer: a yes hands the matter over, and a no gives it
  /// back to its owner, open. Whoever is asked after a no is asked anew.
  ///
  /// - Parameter base: as it stood when the edit began; nil for a new one.
  mutating func settleHandover(from base: Inquiry?, at moment: Date) {
    let isAnswered = handoverState != base?.handoverState
    // When one of an older register was asked is not known.
    if isAnswered, base?.handover == nil { handoverAskedAt = handoverAskedAt ?? moment }
    if isAnswered, handoverState == .refused { return takeBack(at: moment) }
    if isAnswered, let answer = handoverState {
      outcome = .handedOver
      handoverStateAt = moment
      if answer.isTakenOver {
        confirm(at: moment)
      } else if handoverConfirmedAt == base?.handoverConfirmedAt {
        forgetAnswer()
      }
    }
    guard handoverToID != nil, outcome == .handedOver || state == .referred && base?.state != state
    else {
      if !isAnswered, handoverState != .refused, outcome == nil { forgetHandover() }
      return
    }
    if !isAnswered, isAskedAnew(since: base) {
      handoverState = .asked
      (handoverAskedAt, handoverStateAt) = (moment, moment)
      (handoverRefusal, handoverRefusedBy) = (nil, nil)
    }
    followConfirmation(at: moment)
  }

  /// Another receiver, or the same one after its no or after the matter was opened again.
  private func isAskedAnew(since base: Inquiry?) -> Bool {
    guard let base, base.handover?.isTakenOver == true || base.handover == .asked else {
      return true
    }
    return base.handoverToID != handoverToID
  }

  /// Who confirms is often written before anybody says so in another field.
  private mutating func followConfirmation(at moment: Date) {
    let isConfirmed = handoverConfirmedAt != nil
    guard isConfirmed != (handover?.isTakenOver == true) else { return }
    handoverState = isConfirmed ? .accepted : .asked
    handoverStateAt = moment
  }

  private mutating func confirm(at moment: Date) {
    handoverConfirmedAt = handoverConfirmedAt ?? moment
    (handoverRefusal, handoverRefusedBy) = (nil, nil)
  }

  private mutating func takeBack(at moment: Date) {
    handoverRefusedBy = handoverConfirmedBy ?? handoverRefusedBy
    handoverStateAt = moment
    (handoverConfirmedAt, handoverConfirmedBy) = (nil, nil)
    (state, outcome) = (.open, nil)
  }

  private mutating func forgetAnswer() {
    (handoverConfirmedAt, handoverConfirmedBy) = (nil, nil)
    (handoverRefusal, handoverRefusedBy) = (nil, nil)
  }

  private mutating func forgetHandover() {
    (handoverState, handoverAskedAt, handoverStateAt) = (nil, nil, nil)
    (handoverRefusal, handoverRefusedBy) = (nil, nil)
  }
}
