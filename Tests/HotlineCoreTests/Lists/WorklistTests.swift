import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Lists of what is to be done, each of records of one kind.
@Suite("Worklists")
struct WorklistTests {
  let register: Register

  init() throws {
    register = try demoRegister()
  }

  private func rows(_ worklist: Worklist) throws -> ListPage {
    let lists = RecordLists(register, .danish, try CopenhagenTime())
    var question = ListQuestion(.worklist(worklist))
    question.limit = 1_000
    return try #require(try lists.page(question))
  }

  @Test("not confirmed for twelve months: those of that day, and one that is confirmed leaves")
  func unverified() throws {
    let page = try rows(.unverified)
    let due = try register.read { db in
      try Int64.readSet(
        db,
        sql: """
          SELECT id FROM organisation WHERE \(Organisation.known)
            AND (verifiedOn IS NULL OR verifiedOn < '2025-11-23')
          """)
    }
    #expect(Set(page.rows.map(\.id)) == due)
    #expect(!due.isEmpty)
    let first = try #require(page.rows.first)
    let said = try Worklist.unverified.list.tick?.run(first.id, register)
    #expect(said?.da.hasSuffix("bekræftet i dag") == true)
    let confirmed = try #require(try register.record(OrganisationEntry.self, first.id))
    #expect(confirmed.organisation.verifiedOn == testToday)
    #expect(confirmed.organisation.verifiedBy == register.user.initials)
    #expect(!(try rows(.unverified).rows.map(\.id)).contains(first.id))
    _ = try register.undo()
    #expect(try rows(.unverified).rows.map(\.id).contains(first.id))
  }

  @Test(
    "an awarded round stands there until both days are entered, and its list says what is missing")
  func prizes() throws {
    let before = try rows(.ungivenPrizes).rows.count
    let winner = try register.home().organisationID
    let id = try register.change(.entered(.awardRound), subject: nil) { change in
      var round = AwardRound(year: 2041, prizeCode: "CSR", state: .awarded)
      round.winnerID = winner
      round.diplomaGivenOn = testToday
      return try change.insert(round).id
    }
    let page = try rows(.ungivenPrizes)
    #expect(page.rows.count == before + 1)
    let column = try #require(
      Worklist.ungivenPrizes.list.columns.firstIndex { $0.key == "ungiven" })
    #expect(page.rows.first { $0.id == id }?.cells[column] == "gavekurv")
    let base = try #require(try register.record(AwardRound.self, id))
    try register.change(.edited(.awardRound), subject: nil) { change in
      var given = base
      given.basketGivenOn = testToday
      try change.update(given, from: base)
    }
    #expect(try rows(.ungivenPrizes).rows.count == before)
  }

  @Test("named, and nobody knows what came of it: the answer takes the inquiry off the list")
  func referrals() throws {
    let page = try rows(.unknownReferrals)
    #expect(!page.rows.isEmpty)
    for row in page.rows {
      let open = try register.read { db in
        try Referral.fetchAll(
          db, sql: "SELECT * FROM referral WHERE inquiryID = ? AND outcome = 'unknown'",
          arguments: [row.id])
      }
      #expect(!open.isEmpty)
      for referral in open { try register.answer(referralID: referral.id, outcome: .contacted) }
    }
    #expect(try rows(.unknownReferrals).rows.isEmpty)
  }

  @Test("wants support: ideas and dialogues whose parties asked for it, and no agreement (S43)")
  func support() throws {
    let before = try rows(.wantsSupport).rows.map(\.id)
    let wanted = try register.read { db in
      try Int64.readSet(
        db,
        sql: """
          SELECT id FROM partnership WHERE needsSupport = 1 AND state IN ('idea', 'dialogue')
          """)
    }
    #expect(Set(before) == wanted)
    #expect(!before.isEmpty)
    let id = try #require(before.first)
    let known = try #require(try register.record(PartnershipEntry.self, id))
    var entry = known
    entry.partnership.needsSupport = false
    try register.save(entry, from: known)
    #expect(!(try rows(.wantsSupport).rows.map(\.id)).contains(id))
  }

  @Test(
    "T7: a goal that is behind says whom a call could help, and nobody is called twice in 30 days")
  func goalsBehind() throws {
    let last = try #require(try register.strategyPeriods().last)
    let known = try #require(try register.record(PeriodEntry.self, last.id))
    var next = try #require(PeriodEntry.next(after: known))
    next.period.status = .active
    for index in next.goals.indices where next.goals[index].goal.kind == .count {
      next.goals[index].goal.targetValue = 1_000
      next.goals[index].goal.comparator = .atLeast
    }
    let before = try calls()
    #expect(before.values.allSatisfy { $0.reasons == [.dialogueOverdue] })
    try register.save(next, from: nil)
    let after = try calls()
    let reasons = Set(after.values.flatMap(\.reasons))
    #expect(reasons.isSuperset(of: [.mayBecomeSOV, .noDepartment, .noEnterprise]))
    #expect(after.count > before.count)
    let initiative = try #require(
      after.first { $0.value.reasons.contains(.mayBecomeSOV) }?.key)
    try register.save(
      ConversationEntry(
        interaction: Interaction(
          kind: .call, direction: .outgoing, startedAt: testNow, staffID: register.user.id,
          summary: "ringet op", twoWay: false),
        caller: ConversationEntry.Party(organisationID: initiative, name: "")), from: nil)
    #expect(try calls()[initiative] == nil)
  }

  private func calls() throws -> [Int64: OutreachReader.Call] {
    try register.read { try OutreachReader($0, today: testToday).calls() }
  }

  @Test("whom to invite: each row says to what Space invites, and afterwards that it did")
  func invitation() throws {
    try register.save(
      EventEntry(Event(title: "Prøvemøde", kind: .networkMeeting, day: theDay("2026-11-30"))),
      from: nil)
    let place = try #require(
      Worklist.guests.list.columns.firstIndex { $0.key.rawValue == "invitedTo" })
    let before = try rows(.guests).rows
    #expect(before.allSatisfy { $0.cells[place] == "Prøvemøde · 30-11-2026" })
    let first = try #require(before.first)
    _ = try Worklist.guests.list.tick?.run(first.id, register)
    let after = try #require(try rows(.guests).rows.first { $0.id == first.id })
    #expect(after.cells[place] == "✓ Prøvemøde · 30-11-2026")
  }

  @Test("every worklist is told from every other by its word and its title")
  func names() {
    let words = RecordList.all.map(\.name.word)
    #expect(Set(words).count == words.count)
    let titles = RecordList.all.map(\.title.da)
    #expect(Set(titles).count == titles.count)
  }
}
