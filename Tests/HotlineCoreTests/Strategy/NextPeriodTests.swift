import Testing

@testable import HotlineCore

/// The draft of the period that follows, and that it counts as no period before it is adopted.
@Suite("The next strategy period")
struct NextPeriodTests {
  let register: Register
  let last: PeriodEntry

  init() throws {
    register = try demoRegister()
    let period = try #require(try register.strategyPeriods().last)
    last = try #require(try register.record(PeriodEntry.self, period.id))
  }

  @Test("is as long, counts the same in the same way, and takes over no number (D10)")
  func copied() throws {
    let next = try #require(PeriodEntry.next(after: last))
    #expect(next.period.code == "SIL-2026-2031")
    #expect(next.period.title == "Strategi for socialøkonomiske virksomheder 2026-2031")
    #expect(next.period.startsOn == theDay("2026-01-01"))
    #expect(next.period.endsOn == theDay("2031-12-31"))
    #expect(next.period.status == .draft)
    #expect(next.goals.map(\.goal.metric) == last.goals.map(\.goal.metric))
    #expect(next.goals.map(\.goal.titleDa) == last.goals.map(\.goal.titleDa))
    #expect(
      next.goals.map { $0.options.map { "\($0.key)=\($0.value)" } }
        == last.goals.map { $0.options.map { "\($0.key)=\($0.value)" } })
    #expect(next.goals.allSatisfy { $0.goal.targetValue == nil && $0.goal.baselineValue == nil })
    #expect(next.goals.allSatisfy { $0.openingBalances.isEmpty && $0.goal.id == 0 })
  }

  @Test(
    "begins the day after, whatever the length",
    arguments: [
      ("2020-01-01", "2025-12-31", "2026-01-01", "2031-12-31"),
      ("2024-02-01", "2024-02-29", "2024-03-01", "2024-03-31"),
      ("2026-01-15", "2026-03-05", "2026-03-06", "2026-04-24"),
    ])
  func length(_ first: String, _ end: String, _ nextFirst: String, _ nextEnd: String) throws {
    let entry = PeriodEntry(
      StrategyPeriod(
        code: "X", title: "Prøve", startsOn: theDay(first), endsOn: theDay(end), status: .closed))
    let next = try #require(PeriodEntry.next(after: entry)).period
    #expect(next.startsOn == theDay(nextFirst))
    #expect(next.endsOn == theDay(nextEnd))
    #expect(next.code == "X" && next.title == "Prøve")
  }

  @Test(
    "a draft is no period: what lies in it lies outside every one, until it is adopted (E1, E24)")
  func draft() throws {
    let before = try #require(try register.goalMeter(asOf: testToday))
    #expect(!before.outsidePeriod.isEmpty)
    let next = try #require(PeriodEntry.next(after: last))
    let draft = try register.save(next, from: nil)
    let beside = try #require(try register.goalMeter(asOf: testToday))
    #expect(beside.period.code == before.period.code)
    #expect(beside.outsidePeriod == before.outsidePeriod)
    #expect(
      try register.goalMeter(periodID: draft.id, asOf: testToday)?.period.code == "SIL-2026-2031")
    var adopted = draft
    adopted.period.status = .active
    try register.save(adopted, from: draft)
    let after = try #require(try register.goalMeter(asOf: testToday))
    #expect(after.period.code == "SIL-2026-2031")
    #expect(after.outsidePeriod.count < before.outsidePeriod.count)
  }
}
