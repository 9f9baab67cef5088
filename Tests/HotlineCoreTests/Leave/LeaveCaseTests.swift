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

  @Test(
    "a name is no case number, with a digit or without",
    arguments: ["Testperson Alfa", "Testperson 2", "Alfa22", "Testperson-2026", "AB 1234", "7a b"])
  func name(_ text: String) throws {
    let register = try testRegister()
    #expect(throws: RegisterError.refused(.leave(.referenceIsNoNumber))) {
      try register.save(LeaveCase(caseNo: text), from: nil)
    }
  }

  @Test(
    "numbers as they are given to cases",
    arguments: ["17", "2026-17", "27/1", "EMN-2026-00123", "81.38.00-G01-12-26", " 2026-18 "])
  func number(_ text: String) throws {
    let stored = try testRegister().save(LeaveCase(caseNo: text), from: nil)
    #expect(stored.caseNo == text.trimmed)
  }

  @Test("leave that was refused has no days and no pay")
  func refused() {
    var leave = LeaveCase(caseNo: "17", state: .refused)
    (leave.appliedOn, leave.decidedOn) = (testToday, testToday)
    #expect(leave.problems(from: nil) == [])
    leave.fullPay = true
    #expect(leave.problems(from: nil) == [.refusedHasLeave])
  }
}
