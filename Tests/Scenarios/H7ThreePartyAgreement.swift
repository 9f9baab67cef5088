import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// *"Nu har vi skrevet under: os, Nordmark og Teknik og Miljø – genbrugspaller til møbler."*
@Suite("H7 A new three-party agreement by keyboard")
struct H7ThreePartyAgreement {
  /// Opens the idea that stands on the social enterprise.
  private func openIdea(_ desk: TestDesk) {
    desk.type("spånvig")
    desk.press(.tab)
    for _ in 0..<30 {
      if case .row(.partnership, _, _) = desk.state.detail.selectedItem?.edit { break }
      desk.press(.down)
    }
    desk.press(.control("e"))
  }

  private func tab(_ desk: TestDesk, _ times: Int) {
    for _ in 0..<times { desk.press(.tab) }
  }

  /// The department joins, the parties agree today in writing.
  private func agree(_ desk: TestDesk) {
    openIdea(desk)
    tab(desk, 11)
    desk.type("tek")
    desk.press(.enter)
    tab(desk, 1)
    desk.type("afhentning")
    tab(desk, 1)
    desk.type("logistik")
    tab(desk, 5)
    desk.type("a")
    tab(desk, 1)
    desk.type("i dag")
    tab(desk, 1)
    desk.type("s")
  }

  @Test("the form says live what it meets; saving counts it outside every period, in 28 keys")
  func enter() throws {
    let desk = try TestDesk()
    let before = try #require(desk.state.goals.meter)
    agree(desk)
    let form = try #require(desk.state.forms.last)
    #expect(
      form.preview.notes.first?.text
        == "SØV + SMV + afdeling: opfylder mål 4 og mål 5, "
        + "men 23-11-2026 ligger uden for enhver strategiperiode")
    #expect(desk.shows("Aftalt den       23-11-2026  man 23. nov 2026 · uge 48"))
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-2026-005 Genbrugspaller til skolemøbler"))
    #expect(desk.shows("uden for strategiperiode: 2"))
    let after = try #require(desk.state.goals.meter)
    #expect(after.figures.map(\.value) == before.figures.map(\.value))
    #expect(after.outsidePeriod.count == before.outsidePeriod.count + 1)
    let keys = desk.controlKeys
    #expect(keys == 28)
  }

  @Test("with a period that holds the day the same row counts there in goals 4 and 5")
  func inALaterPeriod() throws {
    let desk = try TestDesk()
    agree(desk)
    desk.press(.control("s"))
    let period = try enterPeriod(desk.register)
    let meter = try #require(
      try desk.register.goalMeter(periodID: period.id, asOf: desk.state.moment.today))
    let counted = meter.figures.map { figure in
      figure.rows.filter { $0.counts && $0.title.contains("Genbrugspaller") }.count
    }
    #expect(counted == [1, 1])
    #expect(meter.outsidePeriod.isEmpty)
  }

  /// A period 2026-2030 with the goals for internal and for SØV–SMV agreements.
  private func enterPeriod(_ register: Register) throws -> StrategyPeriod {
    let first = try #require(DanishDate(iso: "2026-01-01"))
    let last = try #require(DanishDate(iso: "2030-12-31"))
    let period = StrategyPeriod(
      code: "SIL-2026-2030", title: "Strategi 2026-2030", startsOn: first, endsOn: last,
      status: .active)
    let goals = [Goal.Metric.internalPartnerships, .sovSMVPartnerships].enumerated().map {
      index, metric in
      var goal = Goal(
        periodID: 0, ordinal: index + 4, code: metric.rawValue, titleDa: "Aftaler",
        titleEn: "Agreements", kind: .count, metric: metric, comparator: .atLeast)
      goal.targetValue = 10
      return PeriodEntry.GoalEntry(goal)
    }
    return try register.save(PeriodEntry(period, goals: goals), from: nil).period
  }
}
