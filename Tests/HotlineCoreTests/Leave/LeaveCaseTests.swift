import Testing

@testable import HotlineCore

@Suite("Leave to found a social enterprise")
struct LeaveCaseTests {
  @Test(
    "full pay ends three months on, at the end of a month that is too short (domain.md 2.4.7)",
    arguments: [
      ("2026-11-30", "2027-02-27"), ("2026-12-01", "2027-02-28"), ("2027-01-31", "2027-04-29"),
    ])
  func fullPay(start: String, end: String) {
    #expect(LeaveCase.fullPayUntil(from: theDay(start)) == theDay(end))
  }

  @Test("the day is set on saving, moves with the first day, and goes with the full pay")
  func stored() throws {
    let register = try testRegister()
    var leave = LeaveCase(caseNo: "2026-17", state: .applied)
    leave.appliedOn = testToday
    leave.startsOn = theDay("2026-11-30")
    leave.fullPay = true
    let stored = try register.save(leave, from: nil)
    #expect(stored.fullPayUntil == theDay("2027-02-27"))
    var moved = stored
    moved.startsOn = theDay("2027-01-31")
    let later = try register.save(moved, from: stored)
    #expect(later.fullPayUntil == theDay("2027-04-29"))
    var unpaid = later
    unpaid.fullPay = false
    #expect(try register.save(unpaid, from: later).fullPayUntil == nil)
  }

  @Test("each state says what it lacks, and none is reached over another")
  func states() {
    let asked = LeaveCase(caseNo: "17")
    #expect(asked.problems(from: nil) == [])
    var active = asked
    active.state = .active
    #expect(
      active.problems(from: asked) == [
        .step(from: .asked, to: .active), .needsApplicationDay, .needsDecisionDay, .needsFirstDay,
      ])
    var granted = asked
    (granted.state, granted.appliedOn, granted.decidedOn) = (.granted, testToday, testToday)
    var established = granted
    (established.state, established.startsOn) = (.established, testToday)
    #expect(
      established.problems(from: granted) == [
        .step(from: .granted, to: .established), .needsOrganisation,
      ])
  }

  @Test("a name is no case number")
  func name() throws {
    let register = try testRegister()
    #expect(throws: RegisterError.refused(.leave(.referenceIsNoNumber))) {
      try register.save(LeaveCase(caseNo: "Testperson Alfa"), from: nil)
    }
  }
}
