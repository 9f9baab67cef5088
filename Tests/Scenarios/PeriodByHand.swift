import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// The new strategy is entered at the desk, with what it counts and what was reached before.
@Suite("A strategy period by hand")
struct PeriodByHand {
  private func enterFrame(_ desk: TestDesk) {
    desk.press(.control("o"))
    desk.type("g")
    desk.type("SIL-2026-2030")
    desk.press(.tab)
    desk.type("Strategi 2026-2030")
    desk.press(.tab)
    desk.type("1/1-2026")
    desk.press(.tab)
    desk.type("31/12-2030")
  }

  @Test("E25: that periods overlap is said in the head of the goals")
  func overlapping() throws {
    let register = try TestDesk.register()
    let starts = try #require(DanishDate(iso: "2025-07-01"))
    let ends = try #require(DanishDate(iso: "2030-12-31"))
    let goal = Goal(
      periodID: 0, ordinal: 1, code: Goal.Metric.newSOV.rawValue, titleDa: "Nye SØV", titleEn: "",
      kind: .count, metric: .newSOV, comparator: .atLeast)
    try register.save(
      PeriodEntry(
        StrategyPeriod(
          code: "SIL-2025-2030", title: "Overlap", startsOn: starts, endsOn: ends, status: .active),
        goals: [PeriodEntry.GoalEntry(goal)]), from: nil)
    let desk = try TestDesk(register: register)
    #expect(desk.shows("Mål 2025-2030 · pr. 23-11-2026 · overlapper"), "\(desk.screen)")
  }

  @Test("E24: what lay outside every period is counted in the new one, nothing typed again")
  func later() throws {
    let desk = try TestDesk(width: 80, height: 24)
    let outside = try #require(desk.state.goals.meter).outsidePeriod
    enterFrame(desk)
    desk.go(to: .goalTitle, 0)
    desk.type("Flere interne aftaler")
    desk.go(to: .metric, 0)
    desk.type("i")
    desk.go(to: .comparator, 0)
    desk.type("f")
    desk.go(to: .baseline, 0)
    desk.type("6")
    desk.go(to: .baselineKind, 0)
    desk.type("n")
    desk.go(to: .baselineSource, 0)
    desk.type("opgørelsen af den gamle strategi")
    desk.go(to: .internalDefinition, 0)
    desk.type("t")
    #expect(
      Array(desk.lines[8...18]) == [
        "║ Mål 1                                                                        ║",
        "║ Ordlyd             Flere interne aftaler                                     ║",
        "║ Tæller             interne aftaler                                           ║",
        "║ Opfyldt ved        flere end                                                 ║",
        "║ Måltal             ·                                                         ║",
        "║ Enhed              ·                                                         ║",
        "║ Grundlag           6                                                         ║",
        "║ Grundlagets art    nye i forrige periode                                     ║",
        "║ Grundlagets kilde  opgørelsen af den gamle strategi                          ║",
        "║ Intern er          begge slags  to afdelinger  afdeling og SØV               ║",
        "║ Med tillæg         nej                                                       ║",
      ])
    desk.go(to: .goalTitle, 1)
    desk.type("Aftaler mellem SØV og SMV")
    desk.go(to: .metric, 1)
    desk.type("s")
    desk.go(to: .target, 1)
    desk.type("12,5")
    desk.go(to: .balanceMetric, 0)
    desk.type("s")
    desk.press(.tab)
    desk.type("2/1-2026")
    desk.press(.tab)
    desk.type("2")
    desk.press(.tab)
    desk.type("optalt i hånden")
    #expect(
      Array(desk.lines[14...18]) == [
        "║ Åbningstal 1                                                                 ║",
        "║ Til mål om         SØV–SMV-aftaler                                           ║",
        "║ Pr. dag            02-01-2026  fre 2. jan 2026 · uge 1                       ║",
        "║ Antal              2                                                         ║",
        "║ Kilde              optalt i hånden                                           ║",
      ])
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Strategi 2026-2030"))
    let period = try #require(
      try desk.register.strategyPeriods().first { $0.code == "SIL-2026-2030" })
    let entry = try #require(try desk.register.record(PeriodEntry.self, period.id))
    #expect(
      entry.goals.map(\.options).map { $0.map { "\($0.key)=\($0.value)" } } == [
        ["internal_definition=A"], [],
      ])
    #expect(entry.goals.flatMap(\.openingBalances).map(\.value) == [2])
    let meter = try #require(
      try desk.register.goalMeter(periodID: period.id, asOf: desk.state.moment.today))
    #expect(!outside.isEmpty)
    #expect(meter.outsidePeriod.isEmpty)
    let counted = meter.figures.map { figure in
      figure.rows.filter(\.counts).map(\.organisationID)
    }
    #expect(counted == [[], outside.map(\.organisationID)])
    #expect(meter.figures.map(\.value) == [0, 3])
  }
}
