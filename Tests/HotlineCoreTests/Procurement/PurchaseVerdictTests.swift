import Resources
import Testing

@testable import HotlineCore

@Suite("What a department may buy directly")
struct PurchaseVerdictTests {
  private func need(_ value: Int?, id: Int64 = 0) -> PurchaseNeed {
    var need = PurchaseNeed(departmentID: 1, what: "haveservice", askedOn: testToday)
    need.id = id
    need.valueDKK = value
    return need
  }

  @Test(
    "H8: the limit is strict",
    arguments: [
      (480_000, .direct), (499_999, .direct), (500_000, .notUnderLimit),
      (500_001, .notUnderLimit), (nil, .amountUnknown),
    ] as [(Int?, PurchaseVerdict)])
  func limit(value: Int?, expected: PurchaseVerdict) {
    #expect(PurchaseJudgement(need(value), limitDKK: 500_000).verdict == expected)
  }

  @Test("an agreement, a rule of tender or a missing limit decides before the amount allows")
  func rules() {
    var agreed = need(100)
    agreed.hasAgreement = true
    var tender = need(100)
    tender.hasTenderRules = true
    #expect(PurchaseJudgement(agreed, limitDKK: 500_000).verdict == .agreement)
    #expect(PurchaseJudgement(tender, limitDKK: 500_000).verdict == .tender)
    #expect(PurchaseJudgement(need(100), limitDKK: nil).verdict == .limitUnknown)
  }

  @Test("parts that reach the limit together are not under it")
  func split() {
    let judgement = { (other: Int) in
      PurchaseJudgement(
        need(300_000), limitDKK: 500_000, others: [need(other, id: 2), need(nil, id: 3)])
    }
    #expect(judgement(199_999).verdict == .direct)
    #expect(judgement(200_000).verdict == .split)
    #expect(judgement(200_000).totalDKK == 500_000)
    #expect(judgement(.max).totalDKK == .max)
  }

  // MARK: In the register

  @Test("H8: two RSV of the municipality offer it; the one in the portal stands first")
  func candidates() throws {
    let register = try demoRegister()
    let spoken = try register.purchaseNeed(
      spoken: "haveservice 480.000 kr 8600", departmentID: 1, today: testToday)
    #expect(spoken.categoryCode == "groent.have")
    #expect(spoken.valueDKK == 480_000)
    let answer = try register.purchaseAnswer(to: spoken, today: testToday)
    #expect(answer.judgement.limitDKK == 500_000)
    #expect(answer.registered.map(\.name) == ["Grønkvik Haveservice", "Plænevirke"])
    #expect(answer.registered.map(\.isInPortal) == [true, false])
    #expect(
      answer.sentence(.danish) == "kan købes direkte hos RSV · 2 mulige RSV i kommunen")
    #expect(
      answer.registered.first?.line(.danish) == "Grønkvik Haveservice · Silkeborg · Indkøbsportal")
  }

  @Test("the limit is that of the day on which it was asked")
  func dated() throws {
    let register = try testRegister()
    try register.change(.profileChanged) { change in
      let rows = try Parameter.fetchAll(
        change.db, sql: "SELECT * FROM parameter WHERE key = 'procurement_limit_dkk'")
      for row in rows {
        var ended = row
        ended.validTo = theDay("2026-11-01")
        try change.update(ended, from: row)
        var raised = row
        (raised.validFrom, raised.validTo, raised.value) = (theDay("2026-11-01"), nil, 600_000)
        try change.insert(raised)
      }
    }
    var asked = need(550_000)
    let verdict = {
      try register.purchaseAnswer(to: asked, today: testToday).judgement.verdict
    }
    #expect(try verdict() == .direct)
    asked.askedOn = theDay("2026-10-31")
    #expect(try verdict() == .notUnderLimit)
  }

  @Test("only needs of the same department and category within twelve months are parts of one")
  func others() throws {
    let register = try testRegister()
    let departments = try register.lookups().departments.map(\.id)
    let (own, other) = (departments[0], departments[1])
    func store(_ department: Int64, _ category: String, _ day: String) throws -> PurchaseNeed {
      var need = need(300_000)
      need.departmentID = department
      need.categoryCode = category
      need.askedOn = theDay(day)
      return try register.save(need, from: nil)
    }
    let near = try store(own, "groent.have", "2025-11-24")
    _ = try store(own, "groent.have", "2025-11-23")
    _ = try store(other, "groent.have", "2026-11-01")
    _ = try store(own, "groent.park", "2026-11-01")
    var asked = need(250_000)
    (asked.departmentID, asked.categoryCode) = (own, "groent.have")
    let answer = try register.purchaseAnswer(to: asked, today: testToday)
    #expect(answer.judgement.others.map(\.id) == [near.id])
    #expect(answer.judgement.verdict == .split)
    #expect(answer.splitWarning(.danish)?.contains("550.000 kr.") == true)
  }

  @Test("what was bought names who got it, and a need is a department's")
  func refused() throws {
    let register = try testRegister()
    var bought = need(1)
    bought.departmentID = try #require(try register.lookups().departments.first).id
    bought.state = .bought
    #expect(throws: RegisterError.refused(.procurement(.boughtNeedsSupplier))) {
      try register.save(bought, from: nil)
    }
    #expect(throws: RegisterError.refused(.missing(.of("department")))) {
      try register.save(PurchaseNeed.blank(RecordAbout()).asked("stole"), from: nil)
    }
  }
}

extension PurchaseNeed {
  fileprivate func asked(_ what: String) -> PurchaseNeed {
    var need = self
    (need.what, need.askedOn) = (what, testToday)
    return need
  }
}
