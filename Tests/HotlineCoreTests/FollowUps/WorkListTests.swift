import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("What is to be done")
struct WorkListTests {
  let register: Register
  let kitchen: ConversationEntry.Party
  let me: Int64

  init() throws {
    register = try testRegister()
    kitchen = try register.enter("Prøvekøkkenet")
    me = register.user.id
  }

  private func colleague(_ initials: String) throws -> Int64 {
    try register.change(.staffAdded, subject: initials) {
      try $0.insert(
        Staff(initials: initials, osUser: initials.lowercased(), name: initials, role: .staff))
    }.id
  }

  @discardableResult
  private func promise(
    _ text: String, _ iso: String, minute: Int? = nil, by staffID: Int64 = 0
  ) throws -> FollowUp {
    var followUp = FollowUp(
      dueOn: theDay(iso), assigneeStaffID: staffID, text: text, state: .open)
    followUp.dueMinute = minute
    followUp.organisationID = kitchen.organisationID
    return try register.save(followUp, from: nil)
  }

  private func list(of staffID: Int64? = nil) throws -> WorkList {
    try register.workList(of: staffID, today: testToday)
  }

  @Test("is in the order of days, timed things of a day first; what is for later stands apart")
  func order() throws {
    try promise("senere", "2026-11-24")
    try promise("når som helst", "2026-11-23")
    try promise("klokken ti", "2026-11-23", minute: 600)
    try promise("forfalden", "2026-11-20")
    #expect(try list().items.map(\.text) == ["forfalden", "klokken ti", "når som helst"])
    #expect(try list().coming.map(\.text) == ["senere"])
    let first = try #require(try list().items.first)
    #expect(first.organisationName == "Prøvekøkkenet")
    #expect(first.organisationID == kitchen.organisationID)
    #expect(first.staffID == me)
    #expect(first.id == "followUp-4")
  }

  @Test("is somebody's own, or everybody's")
  func whose() throws {
    let other = try colleague("BO")
    try promise("min", "2026-11-23")
    try promise("hendes", "2026-11-23", by: other)
    #expect(try list(of: me).items.map(\.text) == ["min"])
    #expect(try list(of: other).items.map(\.text) == ["hendes"])
    #expect(try list().items.map(\.text) == ["min", "hendes"])
  }

  @Test("counts what each has open, later promises and inquiries too: what taking over moves")
  func held() throws {
    let other = try colleague("BO")
    try promise("hendes", "2026-11-23", by: other)
    try promise("hendes senere", "2026-12-23", by: other)
    _ = try register.save(register.call("uden udfald"), from: nil)
    #expect(try list().held == [me: 1, other: 2])
    #expect(try register.takeOverAll(from: other) == 2)
    #expect(try list().held == [me: 3])
  }

  @Test("says which number to call: the one that the caller gave, else the organisation's")
  func phone() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøvevaskeriet", kind: .enterprise))
    let number = try #require(PhoneNumber("86 11 22 33"))
    entry.phones = [Phone(organisationID: 0, number: number)]
    let laundry = try register.save(entry, from: nil).organisation
    var talk = register.call(
      "ring om duge", from: .init(organisationID: laundry.id, name: laundry.name))
    talk.inquiry?.state = .waitingCallback
    _ = try register.save(talk, from: nil)
    #expect(try list().items.map { $0.phone?.display } == ["86 11 22 33"])
    var call = register.call("vil ringes op")
    call.inquiry?.callerPhone = PhoneNumbers("86 99 88 77")
    call.inquiry?.state = .waitingCallback
    call.followUp = FollowUp(dueOn: testToday, assigneeStaffID: 0, text: "ring", state: .open)
    _ = try register.save(call, from: nil)
    #expect(try list().items.map { $0.phone?.display } == ["86 99 88 77", "86 11 22 33"])
  }

  @Test("has the inquiries that are not closed, each once, with what was said last")
  func inquiries() throws {
    var callback = register.call("vil ringes op", from: kitchen)
    callback.inquiry?.state = .waitingCallback
    _ = try register.save(callback, from: nil)
    var handover = register.call("om udbud")
    handover.inquiry?.callerName = "Opdigtet Ringer"
    handover.inquiry?.handoverToID = try register.home().organisationID
    handover.inquiry?.outcome = .handedOver
    _ = try register.save(handover, from: nil)
    _ = try register.save(register.call("uden udfald"), from: nil)
    var promised = register.call("med opfølgning")
    promised.followUp = FollowUp(
      dueOn: theDay("2026-12-01"), assigneeStaffID: 0, text: "", state: .open)
    _ = try register.save(promised, from: nil)
    let items = try list(of: me).items
    #expect(items.map(\.text) == ["uden udfald", "vil ringes op", "om udbud"])
    #expect(
      items.map(\.organisationName) == ["H-20261123-03", "Prøvekøkkenet", "Opdigtet Ringer"])
    #expect(items.map(\.dueOn.iso) == ["2026-11-23", "2026-11-24", "2026-11-24"])
    #expect(items.map(\.counterpart) == [nil, nil, "Silkeborg Kommune"])
    #expect(items.map(\.id) == ["unfinished-3", "callback-1", "handover-2"])
  }

  @Test("asks after ten working days what came of a naming, until somebody knows")
  func referrals() throws {
    var entry = register.call("søger kantine", from: try register.enter("Opdigtet Højskole"))
    let start = try #require(Instant(iso: "2026-11-09T09:00:00Z")).date
    entry.interaction.startedAt = start
    entry.inquiry?.openedAt = start
    entry.inquiry?.outcome = .answered
    entry.mentions = [.init(party: kitchen, role: .referredTo)]
    let stored = try register.save(entry, from: nil)
    #expect(
      try register.workList(of: me, today: theDay("2026-11-20")).items == [])
    let item = try #require(try list(of: me).items.first)
    #expect(item.dueOn == testToday)
    #expect(item.organisationName == "Prøvekøkkenet")
    #expect(item.counterpart == "Opdigtet Højskole")
    guard case .referral(let referral) = item.what else {
      Issue.record("\(item)")
      return
    }
    try register.answer(referralID: referral.id, outcome: .agreed)
    #expect(try list().items == [])
    let read = try #require(try register.record(ConversationEntry.self, stored.interaction.id))
    #expect(read.mentions.map(\.outcome) == [.agreed])
    #expect(try register.undo().kind == .referralAnswered)
    #expect(try list().items.count == 1)
  }

  @Test("has the social enterprises with whom nobody spoke for too long, and a talk takes them off")
  func dialogue() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøvevaskeriet", kind: .enterprise))
    entry.sovPeriods = [
      SOVPeriod(organisationID: 0, validFrom: theDay("2026-01-05"), basis: .municipalAssessment)
    ]
    let laundry = try register.save(entry, from: nil).organisation
    let item = try #require(try list(of: me).items.first)
    #expect(item.id == "dialogue-\(laundry.id)")
    #expect(item.dueOn == theDay("2026-07-04"))
    #expect(item.lastDialogueOn == nil)
    #expect(item.staffID == nil)
    var talk = register.call("talte om rekruttering")
    talk.inquiry = nil
    talk.caller = .init(organisationID: laundry.id, name: laundry.name)
    talk.interaction.direction = .outgoing
    talk.interaction.twoWay = false
    _ = try register.save(talk, from: nil)
    #expect(try list().items.count == 1)
    talk.interaction.twoWay = true
    _ = try register.save(talk, from: nil)
    #expect(try list().items == [])
    let next = try #require(try register.detail(of: laundry.id, today: testToday)).nextDialogueBy
    #expect(next == testToday.adding(days: 180))
    let then = try register.workList(of: nil, today: try #require(next))
    #expect(then.items.map(\.id) == ["dialogue-\(laundry.id)"])
  }

  // MARK: One key each

  @Test("a follow-up is done, moved to a working day, and brought back")
  func keys() throws {
    let followUp = try promise("ring igen", "2026-11-23")
    try register.move(followUp, to: DayAndTime(day: theDay("2026-12-24")))
    let moved = try #require(try register.openFollowUps(of: kitchen.organisationID).first)
    #expect(moved.dueOn == theDay("2026-12-28"))
    #expect(try register.undo().noun(.danish) == "flytning af opfølgningen ring igen")
    try register.complete(followUp)
    #expect(try register.openFollowUps(of: kitchen.organisationID) == [])
    try register.complete(followUp)
    let detail = try #require(
      try register.detail(of: kitchen.organisationID, today: testToday))
    #expect(detail.timeline.map(\.what) == [.followUpDone(id: followUp.id)])
    #expect(try register.undo().noun(.danish) == "afslutning af opfølgningen ring igen")
    #expect(try register.openFollowUps(of: kitchen.organisationID).map(\.id) == [followUp.id])
  }

  @Test("a promise without words says whom it is about, and is due on a working day")
  func defaults() throws {
    #expect(try promise(" ", "2026-11-28").text == "Følg op: Prøvekøkkenet")
    #expect(try promise("x", "2026-11-28").dueOn == theDay("2026-11-30"))
    #expect(try register.lookups().followUpWorkingDays == 10)
  }

  @Test("a colleague's work is taken over, one thing or all, what has ended stays")
  func takingOver() throws {
    let other = try colleague("BO")
    let one = try promise("en", "2026-11-23", by: other)
    let done = try promise("færdig", "2026-11-23", by: other)
    try register.complete(done)
    try promise("to", "2026-11-25", by: other)
    var entry = register.call("hendes sag")
    entry.inquiry?.ownerStaffID = other
    let inquiry = try #require(try register.save(entry, from: nil).inquiry)
    try register.takeOver(followUps: [one.id, done.id], inquiries: [])
    #expect(try list(of: me).items.map(\.text) == ["en"])
    #expect(try register.undo().noun(.danish) == "overtagelse fra BO")
    #expect(try register.takeOverAll(from: other) == 3)
    #expect(try register.inquiry(inquiry.id)?.ownerStaffID == me)
    #expect(try list(of: other).items == [] && list(of: other).coming == [])
    #expect(try register.takeOverAll(from: other) == 0)
    #expect(try register.takeOverAll(from: me) == 0)
  }
}
