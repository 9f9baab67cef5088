import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// *"Hvad endte I på?"*
@Suite("H12 The chair of the committee asks how far it went")
struct H12HowFarWeCame {
  /// The figures were frozen at the end of the period, and one agreement of it was typed in since.
  private func frozen() throws -> Register {
    let register = try TestDesk.register()
    let period = try #require(
      try register.strategyPeriods().first { $0.code == "SIL-2020-2025" })
    try register.save(
      FreezeEntry(GoalFreeze(periodID: period.id, asOf: period.endsOn)), from: nil)
    let today = try #require(TestDesk.today)
    let parties = try ["Gudenå Køkken", "Fjordvig Fisk"].map { name in
      let hits = try register.search(SearchQuery(text: name), today: today).hits
      return PartnershipEntry.Party(
        organisationID: try #require(hits.first { $0.name == name }).id, name: name)
    }
    var late = Partnership(title: "Fisk til frokost", state: .agreed)
    (late.commonThird, late.motives) = ("det, der ellers bliver smidt ud", ["society"])
    (late.form, late.agreedOn) = (.written, period.endsOn)
    try register.save(PartnershipEntry(late, parties: parties), from: nil)
    return register
  }

  @Test("five lines, what was frozen and what is now, and each row with why it counts or not")
  func result() throws {
    let desk = try TestDesk(register: try frozen())
    desk.press(.function(9))
    for goal in ["1 Relationer", "2 Nye SØV", "3 Stillinger", "4 Interne aftaler", "5 SØV–SMV"] {
      #expect(desk.shows(goal), "\(desk.screen)")
    }
    #expect(desk.shows("8 / 10"))
    desk.press(.down, .down, .down, .down, .enter)
    #expect(desk.shows("frosset 7 · nu 8 (1 registreret efter frysning)"), "\(desk.screen)")
    #expect(desk.shows("Fisk til frokost · tæller: SØV–SMV"))
    #expect(desk.shows("Keramik som gave · uden for enhver strategiperiode"))
  }

  @Test("without a baseline goal 4 cannot be decided, and says so")
  func noBaseline() throws {
    let desk = try TestDesk(demo: false)
    desk.press(.function(9))
    #expect(desk.shows("kan ikke afgøres: intet grundlag"), "\(desk.screen)")
  }
}
