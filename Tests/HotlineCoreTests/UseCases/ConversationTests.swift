import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("Saving a conversation")
struct ConversationTests {
  let register: Register
  let kitchen: ConversationEntry.Party
  let school: ConversationEntry.Party

  init() throws {
    register = try testRegister()
    kitchen = try register.enter("Prøvekøkkenet")
    school = try register.enter("Opdigtet Højskole")
  }

  @Test("H1: a call about whom to ask is stored with who called, who was named and what follows")
  func callWithNaming() throws {
    var entry = register.call("søger kantine til 60", from: school)
    entry.mentions = [.init(party: kitchen, role: .referredTo)]
    entry.inquiry?.outcome = .answered
    entry.followUp = FollowUp(
      dueOn: theDay("2026-12-05"), assigneeStaffID: 0, text: "", state: .open)
    let stored = try register.save(entry, from: nil)
    let inquiry = try #require(stored.inquiry)
    #expect(inquiry.reference == "H-20261123-01")
    #expect(inquiry.state == .closed)
    #expect(inquiry.closedAt == testNow)
    #expect(inquiry.ownerStaffID == register.user.id)
    #expect(inquiry.callerOrganisationID == school.organisationID)
    #expect(stored.caller == school)
    #expect(stored.mentions == entry.mentions)
    let followUp = try #require(stored.followUp)
    #expect(followUp.dueOn == theDay("2026-12-07"))
    #expect(followUp.text == "Følg op: Opdigtet Højskole")
    #expect(followUp.organisationID == school.organisationID)
    #expect(followUp.inquiryID == inquiry.id)
    #expect(try register.conversation(stored.interaction.id) == stored)
    for party in [kitchen, school] {
      let detail = try #require(
        try register.detail(of: party.organisationID, today: testToday))
      #expect(detail.timeline.map(\.text) == ["søger kantine til 60"])
    }
    let action = try register.undo()
    #expect(action.sentence(.danish) == "gemte samtalen med Opdigtet Højskole")
    #expect(try register.conversation(stored.interaction.id) == nil)
    #expect(try register.redo().kind == .interactionEntered)
    #expect(try register.conversation(stored.interaction.id)?.mentions == entry.mentions)
  }

  @Test("two calls of a day have numbers of their own; a call of an unknown is named by its")
  func reference() throws {
    _ = try register.save(register.call("første"), from: nil)
    let second = try register.save(register.call("anden"), from: nil)
    #expect(second.inquiry?.reference == "H-20261123-02")
    #expect(try register.undo().sentence(.danish) == "gemte henvendelsen H-20261123-02")
  }

  @Test("saving again what was read changes nothing")
  func unchanged() throws {
    var entry = register.call("talte om begge", from: school)
    entry.mentions = [
      .init(party: kitchen, role: .referredTo, outcome: .contacted),
      .init(party: kitchen, role: .discussed),
    ]
    entry.inquiry?.handoverToID = kitchen.organisationID
    entry.inquiry?.outcome = .handedOver
    let stored = try register.save(entry, from: nil)
    #expect(stored.mentions == entry.mentions)
    #expect(try register.save(stored, from: stored) == stored)
  }
}

extension Register {
  /// An enterprise of that name.
  func enter(_ name: String) throws -> ConversationEntry.Party {
    let stored = try save(
      OrganisationEntry(Organisation(name: name, kind: .enterprise)), from: nil)
    return .init(organisationID: stored.organisation.id, name: name)
  }

  /// An incoming call of now, not saved.
  func call(_ summary: String, from caller: ConversationEntry.Party? = nil) -> ConversationEntry {
    ConversationEntry(
      inquiry: Inquiry(openedAt: clock(), ownerStaffID: 0, state: .open),
      interaction: Interaction(
        kind: .call, direction: .incoming, startedAt: clock(), staffID: 0, summary: summary,
        twoWay: true), caller: caller)
  }
}
