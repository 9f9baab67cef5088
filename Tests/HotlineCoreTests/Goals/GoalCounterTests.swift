import Resources
import Testing

@testable import HotlineCore

@Suite("Windows, balances and pace")
struct GoalCounterTests {
  @Test("E24: a period added later counts what lay outside, and outside falls by one")
  func laterPeriod() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2)], on: "2026-03-04")
    world.facts.periods.append(.from2026To2030)
    let old = world.meter()
    #expect(old.outsidePeriod == [])
    #expect(old.figures[4].onlyReason == .otherPeriod(code: "SIL-2026-2030"))
    #expect(world.meter(.from2026To2030).figures[4].value == 1)
  }

  @Test("E25: what lies in two periods counts in both, which name each other")
  func overlap() throws {
    var world = CountingWorld()
    var overlapping = StrategyPeriod.from2026To2030
    overlapping.startsOn = theDay("2025-07-01")
    world.facts.periods.append(overlapping)
    world.agree([.sov(1), .smv(2)], on: "2025-10-01")
    #expect(world.meter().figures[4].value == 1)
    #expect(world.meter(overlapping).figures[4].value == 1)
    #expect(world.meter().overlapping == ["SIL-2026-2030"])
    #expect(world.meter(overlapping).overlapping == ["SIL-2020-2025"])
  }

  @Test("2020-2025 has 2,192 days; the pace is the target by the days gone")
  func pace() throws {
    #expect(CountingWorld.period.dayCount == 2192)
    var world = CountingWorld()
    for _ in 1...5 { world.agree([.sov(1), .smv(2)], on: "2020-06-01") }
    // 1,096 of 2,192 days have gone by.
    let half = try world.figure(5, asOf: theDay("2022-12-31"))
    #expect(half.expected == 5)
    #expect(half.verdict == .onTrack)
    #expect(half.remark(.danish) == "50 % · ventet nu 5")
    let later = try world.figure(5, asOf: theDay("2023-12-31"))
    #expect(later.verdict == .behind)
    #expect(later.remark(.danish) == "50 % · ventet nu 6,7 · bagud")
    let last = try world.figure(5, asOf: theDay("2025-12-31"))
    #expect(last.expected == 10)
    let after = try world.figure(5, asOf: theDay("2026-01-01"))
    #expect(after.expected == nil)
    #expect(after.verdict == .notMet)
    #expect(after.remark(.danish) == "50 %")
  }

  @Test("before the period nothing is expected and nothing counts")
  func beforeThePeriod() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2)], on: "2020-06-01")
    let figure = try world.figure(5, asOf: theDay("2019-12-31"))
    #expect(figure.value == 0)
    #expect(figure.expected == 0)
    #expect(figure.onlyReason == .afterAsOf)
  }

  @Test("an opening balance stands for all up to its day; the latest in the window is taken")
  func openingBalance() throws {
    var world = CountingWorld()
    for day in ["2021-01-01", "2022-12-31", "2023-01-01", "2024-01-01"] {
      world.agree([.sov(1), .smv(2)], on: day)
    }
    world.balances = [
      GoalOpeningBalance(goalID: 5, asOf: theDay("2021-12-31"), value: 2, source: "Beretning"),
      GoalOpeningBalance(goalID: 5, asOf: theDay("2022-12-31"), value: 4, source: "Beretning"),
      GoalOpeningBalance(goalID: 5, asOf: theDay("2026-01-01"), value: 90, source: "Senere"),
    ]
    let figure = try world.figure(5)
    #expect(figure.value == 6)
    #expect(figure.openingBalance == world.balances[1])
    #expect(
      figure.rows.filter { !$0.counts }.map(\.reason)
        == Array(repeating: .coveredByOpeningBalance(theDay("2022-12-31")), count: 2))
  }

  @Test("more than the target is more than a hundred percent")
  func notCapped() throws {
    var world = CountingWorld()
    for _ in 1...11 { world.agree([.sov(1), .smv(2)], on: "2020-06-01") }
    let figure = try world.figure(5)
    #expect(figure.percent.map { $0.rounded() } == 110)
    #expect(figure.valueText(.danish) == "11 / 10")
    #expect(figure.verdict == .met)
  }

  @Test("rows that count come first, each by its day")
  func order() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2)], on: "2018-01-01")
    world.agree([.sov(1), .smv(2)], on: "2024-01-01")
    world.agree([.sov(1), .smv(2)], on: "2021-01-01")
    #expect(
      try world.figure(5).rows.map(\.subject) == [
        .partnership(3), .partnership(2), .partnership(1),
      ]
    )
  }
}
