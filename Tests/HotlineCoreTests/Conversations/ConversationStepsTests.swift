import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Inquiries over many steps")
struct ConversationStepsTests {
  private enum Step: CaseIterable {
    case enter, edit, confirm, close, reopen, takeOver, complete, undo, redo
  }

  @Test(
    "always have one owner, an allowed state and a whole story, whatever is done with them",
    arguments: series([1, 2, 3] as [UInt64], short: 1))
  func anySteps(seed: UInt64) throws {
    let register = try testRegister()
    let kitchen = try register.enter("Prøvekøkkenet")
    let other = try register.change(.staffAdded, subject: "BO") {
      try $0.insert(Staff(initials: "BO", osUser: "bo", name: "Bo", role: .staff))
    }.id
    var random = SeededGenerator(seed: seed)
    var before: [Int64: Inquiry.State] = [:]
    var done = 0
    for _ in 0..<250 {
      let step = Step.allCases.randomElement(using: &random) ?? .enter
      do {
        try take(step, register, kitchen, other, &random)
        done += 1
      } catch let error as RegisterError {
        #expect(!error.refusals.isEmpty, "\(error)")
      }
      let standing = try register.read { db in
        try Inquiry.fetchAll(db, sql: "SELECT \(Inquiry.selection) FROM inquiry")
      }
      for inquiry in standing {
        #expect([register.user.id, other].contains(inquiry.ownerStaffID))
        #expect((inquiry.state == .closed) == (inquiry.closedAt != nil), "\(inquiry)")
        #expect(inquiry.state != .referred || inquiry.handoverToID != nil)
        #expect(
          inquiry.state != .closed || inquiry.outcome != .handedOver
            || inquiry.handoverConfirmedBy != nil)
        if step != .undo, step != .redo, let old = before[inquiry.id] {
          #expect(old.allows(inquiry.state))
        }
      }
      before = Dictionary(uniqueKeysWithValues: standing.map { ($0.id, $0.state) })
    }
    #expect(done > 100)
  }

  private func take(
    _ step: Step, _ register: Register, _ kitchen: ConversationEntry.Party, _ other: Int64,
    _ random: inout SeededGenerator
  ) throws {
    let ids = try register.read { db in try Int64.fetchAll(db, sql: "SELECT id FROM inquiry") }
    guard let id = ids.randomElement(using: &random) ?? (step == .enter ? 0 : nil) else { return }
    let outcome = Inquiry.Outcome.allCases.randomElement(using: &random) ?? .answered
    switch step {
    case .enter:
      var entry = register.call("samtale", from: kitchen)
      entry.inquiry?.ownerStaffID = [0, other].randomElement(using: &random) ?? 0
      entry.followUp = FollowUp(dueOn: testToday, assigneeStaffID: 0, text: "", state: .open)
      entry.change(outcome, &random, receiver: kitchen.organisationID)
      try register.save(entry, from: nil)
    case .edit:
      let call = try register.read { db in
        try Int64.fetchOne(
          db, sql: "SELECT id FROM interaction WHERE inquiryID = ?", arguments: [id])
      }
      guard let stored = try call.flatMap({ try register.record(ConversationEntry.self, $0) })
      else { return }
      var entry = stored
      entry.change(outcome, &random, receiver: kitchen.organisationID)
      try register.save(entry, from: stored)
    case .confirm:
      let name = Bool.random(using: &random) ? "vagten" : ""
      try register.confirmHandover(of: id, by: name)
    case .close: try register.close(inquiryID: id, outcome: outcome)
    case .reopen: try register.reopen(inquiryID: id)
    case .takeOver: try register.takeOver(followUps: [], inquiries: ids)
    case .complete:
      if let followUp = try register.openFollowUps(of: kitchen.organisationID).first {
        try register.complete(followUp)
      }
    case .undo: _ = try register.undo()
    case .redo: _ = try register.redo()
    }
  }
}

extension ConversationEntry {
  /// Another outcome, state and receiver, or some of them.
  fileprivate mutating func change(
    _ outcome: Inquiry.Outcome, _ random: inout SeededGenerator, receiver: Int64
  ) {
    if Bool.random(using: &random) { inquiry?.outcome = outcome }
    if Bool.random(using: &random) {
      inquiry?.state = Inquiry.State.allCases.randomElement(using: &random) ?? .open
    }
    if Bool.random(using: &random) { inquiry?.handoverToID = receiver }
    if Bool.random(using: &random) { inquiry?.unmetNeed = "en lift" }
  }
}
