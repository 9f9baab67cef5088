import HotlineCore
import Resources
import Testing

@Suite("The goals that an agreement meets")
struct GoalsMetTests {
  static let parties = [Party.department(3).facts, Party.sov(1).facts, Party.smv(2).facts]
  static let classes: Set<PartnershipClass> = [.internalB, .sovSMV]

  @Test("H7: outside every period the sentence says so, with the goals of the latest period")
  func outside() throws {
    let met = try testRegister().goalsMet(by: Self.classes, on: testToday)
    #expect(met == GoalsMet(ordinals: [4, 5], day: testToday, isInPeriod: false))
    #expect(
      met.sentence(of: Self.parties, .danish)
        == "SØV + SMV + afdeling: opfylder mål 4 og mål 5, "
        + "men 23-11-2026 ligger uden for enhver strategiperiode")
  }

  @Test("H7: within a period it counts")
  func inside() throws {
    let met = try testRegister().goalsMet(by: Self.classes, on: theDay("2025-12-31"))
    #expect(
      met.sentence(of: Self.parties, .danish) == "SØV + SMV + afdeling: tæller i mål 4 og mål 5")
    #expect(
      met.sentence(of: Self.parties, .english)
        == "social enterprise + SME + department: counts in goal 4 and goal 5")
  }

  @Test("one goal is named alone, none at all is said")
  func fewer() throws {
    let register = try testRegister()
    let day = theDay("2024-01-01")
    let one = try register.goalsMet(by: [.sovSMV, .sovSOV], on: day)
    #expect(one.sentence(of: [], .danish) == "tæller i mål 5")
    let none = try register.goalsMet(by: [.sovSOV], on: day)
    #expect(
      none.sentence(of: [Party.sov(1).facts, Party.sov(2).facts], .danish)
        == "SØV + SØV: tæller ikke i noget mål")
  }
}
