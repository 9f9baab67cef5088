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
    #expect(try register.record(ConversationEntry.self, stored.interaction.id) == stored)
    for party in [kitchen, school] {
      let detail = try #require(
        try register.detail(of: party.organisationID, today: testToday))
      #expect(detail.timeline.map(\.text) == ["søger kantine til 60"])
    }
    let action = try register.undo()
    #expect(action.noun(.danish) == "oprettelse af samtalen med Opdigtet Højskole")
    #expect(try register.record(ConversationEntry.self, stored.interaction.id) == nil)
    #expect(try register.redo().kind == .entered(.interaction))
    #expect(
      try register.record(ConversationEntry.self, stored.interaction.id)?.mentions == entry.mentions
    )
  }

  @Test("two calls of a day have numbers of their own; a call of an unknown is named by its")
  func reference() throws {
    _ = try register.save(register.call("første"), from: nil)
    let second = try register.save(register.call("anden"), from: nil)
    #expect(second.inquiry?.reference == "H-20261123-02")
    #expect(try register.undo().noun(.danish) == "oprettelse af henvendelsen H-20261123-02")
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

  @Test("an edit takes out who was not named, adds who was, and leaves a colleague's addition")
  func editing() throws {
    let laundry = try register.enter("Prøvevaskeriet")
    let bakery = try register.enter("Prøvebageriet")
    var entry = register.call("søger flere", from: school)
    entry.mentions = [.init(party: kitchen, role: .referredTo)]
    let base = try register.save(entry, from: nil)
    var theirs = base
    theirs.mentions.append(.init(party: bakery, role: .discussed))
    theirs.interaction.topics = ["startup"]
    _ = try register.save(theirs, from: base)
    var mine = base
    mine.caller = nil
    mine.mentions = [.init(party: laundry, role: .referredTo, outcome: .contacted)]
    mine.interaction.summary = "søger kun vask"
    let stored = try register.save(mine, from: base)
    #expect(stored.caller == nil)
    #expect(stored.inquiry?.callerOrganisationID == nil)
    #expect(stored.interaction.summary == "søger kun vask")
    #expect(stored.interaction.topics == ["startup"])
    #expect(
      stored.mentions == [
        .init(party: bakery, role: .discussed),
        .init(party: laundry, role: .referredTo, outcome: .contacted),
      ])
  }

  @Test("a second contact in an inquiry is with its caller, and edits what was read of it")
  func secondContact() throws {
    let first = try register.save(register.call("søger kantine", from: school), from: nil)
    var second = register.call("ringede tilbage")
    second.inquiry = first.inquiry
    second.inquiry?.outcome = .answered
    var base = second
    base.inquiry = first.inquiry
    let stored = try register.save(second, from: base)
    #expect(stored.caller == school)
    #expect(stored.inquiry?.id == first.inquiry?.id)
    #expect(stored.inquiry?.callerOrganisationID == school.organisationID)
    #expect(stored.inquiry?.state == .closed)
    let detail = try #require(
      try register.detail(of: school.organisationID, today: testToday))
    #expect(detail.timeline.map(\.text) == ["ringede tilbage", "søger kantine"])
    #expect(detail.inquiries.count == 1)
  }

  @Test("a note written while a colleague closes the matter leaves it closed")
  func colleagueCloses() throws {
    let base = try register.save(register.call("søger", from: school), from: nil)
    try register.close(inquiryID: try #require(base.inquiry).id, outcome: .guided)
    var mine = base
    mine.interaction.summary = "søger kantine til 60"
    let stored = try register.save(mine, from: base)
    #expect(stored.interaction.summary == "søger kantine til 60")
    #expect(stored.inquiry?.state == .closed)
    #expect(stored.inquiry?.outcome == .guided)
  }

  @Test("two edits that break a rule only together are refused")
  func brokenTogether() throws {
    var entry = register.call("om udbud")
    entry.inquiry?.handoverToID = kitchen.organisationID
    let base = try register.save(entry, from: nil)
    var theirs = base
    theirs.inquiry?.handoverToID = nil
    let standing = try register.save(theirs, from: base)
    var mine = base
    mine.inquiry?.outcome = .handedOver
    #expect(throws: RegisterError.refused(.inquiry(.handoverNeedsReceiver))) {
      try register.save(mine, from: base)
    }
    #expect(try register.record(ConversationEntry.self, base.interaction.id) == standing)
  }

  @Test("two who write the same note at once see both")
  func conflict() throws {
    let base = try register.save(register.call("søger", from: school), from: nil)
    var theirs = base
    theirs.interaction.summary = "søger kantine"
    _ = try register.save(theirs, from: base)
    var mine = base
    mine.interaction.summary = "søger vask"
    #expect {
      try register.save(mine, from: base)
    } throws: { error in
      guard case .conflict(let conflict) = error as? RegisterError else { return false }
      return conflict.fields.map(\.theirs) == ["søger kantine"]
    }
  }

  @Test("nothing is stored when a rule says no")
  func refused() throws {
    var entry = register.call("i morgen", from: .init(newOrganisation: "Opdigtet Ny"))
    entry.interaction.startedAt = testNow.addingTimeInterval(86_400)
    entry.interaction.endedAt = testNow
    entry.inquiry?.outcome = .handedOver
    #expect(
      throws: RegisterError.refusedAll([
        .dayInFuture, .inquiry(.contactEndsBeforeStart), .inquiry(.handoverNeedsReceiver),
      ])
    ) {
      try register.save(entry, from: nil)
    }
    #expect(try register.undo().subject == "Opdigtet Højskole")
  }

  @Test("a mail, meeting or note needs no inquiry; a naming in it makes no referral")
  func withoutInquiry() throws {
    var entry = register.call("sendte tre navne", from: school)
    entry.inquiry = nil
    entry.interaction.kind = .email
    entry.interaction.direction = .outgoing
    entry.mentions = [.init(party: kitchen, role: .referredTo)]
    let stored = try register.save(entry, from: nil)
    #expect(stored.inquiry == nil)
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
