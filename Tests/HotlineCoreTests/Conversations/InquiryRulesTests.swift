import Foundation
import Testing

@testable import HotlineCore

@Suite("The states of an inquiry")
struct InquiryRulesTests {
  private let noon = Date(timeIntervalSince1970: 1_795_431_600)

  private func inquiry(
    _ state: Inquiry.State = .open, _ outcome: Inquiry.Outcome? = nil
  ) -> Inquiry {
    var inquiry = Inquiry(openedAt: testNow, ownerStaffID: 1, state: state)
    inquiry.outcome = outcome
    return inquiry
  }

  @Test(
    "an outcome closes the matter, however the state was left",
    arguments: [Inquiry.Outcome.answered, .guided, .unmet, .abandoned])
  func outcomeCloses(outcome: Inquiry.Outcome) {
    let settled = inquiry(.open, outcome).settled(from: nil, at: noon)
    #expect(settled.state == .closed)
    #expect(settled.closedAt == noon)
    let waiting = inquiry(.waitingCallback)
    var answered = waiting
    answered.outcome = outcome
    #expect(answered.settled(from: waiting, at: noon).state == .closed)
  }

  @Test("a handover stays referred, and ours, until somebody at the receiver has confirmed")
  func handover() {
    var handed = inquiry(.closed, .handedOver)
    handed.handoverToID = 7
    let referred = handed.settled(from: nil, at: noon)
    #expect(referred.state == .referred)
    #expect(referred.closedAt == nil)
    #expect(InquiryGuards(referred, base: nil).refusals() == [])
    var closedByHand = referred
    closedByHand.state = .closed
    closedByHand = closedByHand.settled(from: referred, at: noon)
    #expect(
      InquiryGuards(closedByHand, base: referred).refusals() == [.inquiry(.handoverNotConfirmed)])
    var confirmed = referred
    confirmed.handoverConfirmedAt = noon
    #expect(
      InquiryGuards(confirmed.settled(from: referred, at: noon), base: referred).refusals()
        == [.inquiry(.confirmerMissing)])
    confirmed.handoverConfirmedBy = "vagten"
    confirmed = confirmed.settled(from: referred, at: noon)
    #expect(confirmed.state == .closed)
    #expect(InquiryGuards(confirmed, base: referred).refusals() == [])
  }

  @Test("each rule says no by itself, and all at once")
  func refusals() {
    let refusals = { (inquiry: Inquiry) in
      InquiryGuards(inquiry.settled(from: nil, at: noon), base: nil).refusals()
    }
    #expect(refusals(inquiry(.closed)) == [.inquiry(.closedNeedsOutcome)])
    #expect(refusals(inquiry(.referred)) == [.inquiry(.handoverNeedsReceiver)])
    #expect(refusals(inquiry(.open, .unmet)) == [.inquiry(.unmetNeedsText)])
    #expect(refusals(inquiry(.waitingCallback, .answered)) == [.inquiry(.outcomeWhileWaiting)])
    #expect(refusals(inquiry(.waitingCallback)) == [])
    #expect(refusals(inquiry()) == [])
    #expect(
      refusals(inquiry(.waitingCallback, .unmet)) == [
        .inquiry(.outcomeWhileWaiting), .inquiry(.unmetNeedsText),
      ])
  }

  @Test("one that is opened again has no outcome, and is not handed over before it is open")
  func reopening() {
    var closed = inquiry(.closed, .answered)
    closed.closedAt = testNow
    var open = closed
    open.state = .open
    let settled = open.settled(from: closed, at: noon)
    #expect(settled.state == .open)
    #expect(settled.outcome == nil)
    #expect(settled.closedAt == nil)
    var referred = closed
    referred.state = .referred
    referred.handoverToID = 7
    referred = referred.settled(from: closed, at: noon)
    #expect(
      InquiryGuards(referred, base: closed).refusals()
        == [.inquiry(.step(from: .closed, to: .referred))])
  }

  @Test("what stands after any steps is one of four stories, and nothing in between")
  func anySteps() {
    var random = SeededGenerator(seed: 4)
    var standing = inquiry()
    var reached: Set<Inquiry.State> = []
    for _ in 0..<4_000 {
      let next = standing.changed(at: noon, &random).settled(from: standing, at: noon)
      guard InquiryGuards(next, base: standing).refusals().isEmpty else { continue }
      #expect(standing.state.allows(next.state))
      #expect(next.isOneStory, "\(next)")
      reached.insert(next.state)
      standing = next
    }
    #expect(reached == Set(Inquiry.State.allCases))
  }
}

extension Inquiry {
  /// With one thing changed that a form can change.
  fileprivate func changed(at moment: Date, _ random: inout SeededGenerator) -> Inquiry {
    var inquiry = self
    switch Int.random(in: 0..<6, using: &random) {
    case 0: inquiry.state = State.allCases.randomElement(using: &random) ?? .open
    case 1: inquiry.outcome = Outcome.allCases.randomElement(using: &random)
    case 2: inquiry.outcome = nil
    case 3: inquiry.handoverToID = Bool.random(using: &random) ? 7 : nil
    case 4: inquiry.unmetNeed = Bool.random(using: &random) ? "en lift" : nil
    default:
      inquiry.handoverConfirmedAt = Bool.random(using: &random) ? moment : nil
      inquiry.handoverConfirmedBy = Bool.random(using: &random) ? "vagten" : nil
    }
    return inquiry
  }

  /// Open or waiting without outcome; referred to somebody; closed with an outcome, and as handed
  /// over only when somebody confirmed.
  fileprivate var isOneStory: Bool {
    guard ownerStaffID != 0, (closedAt != nil) == (state == .closed) else { return false }
    switch state {
    case .open, .waitingCallback: return outcome == nil
    case .referred:
      return outcome == .handedOver && handoverToID != nil && handoverConfirmedAt == nil
    case .closed:
      return outcome != nil && (outcome != .handedOver || handoverConfirmedBy != nil)
        && (outcome != .unmet || unmetNeed != nil)
    }
  }
}
