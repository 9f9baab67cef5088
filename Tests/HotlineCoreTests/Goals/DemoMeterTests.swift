import Foundation
import HotlineCore
import Resources
import Testing

@Suite("The goal meter of the demo register")
struct DemoMeterTests {
  let register: Register
  let meter: GoalMeter

  init() throws {
    register = try demoRegister()
    meter = try #require(try register.goalMeter(asOf: testToday))
  }

  private func figure(_ ordinal: Int) throws -> GoalFigure {
    try #require(meter.figures.first { $0.goal.ordinal == ordinal })
  }

  @Test("shows the final result of 2020-2025")
  func figures() throws {
    #expect(meter.period.code == "SIL-2020-2025")
    #expect(meter.isFinal)
    #expect(meter.overlapping == [])
    #expect(
      meter.figures.map { "\($0.valueText(.danish)) · \($0.remark(.danish))" } == [
        "71 % · intet tal i strategien",
        "8 / 10 · 80 %",
        "112 / 100 · 112 % · 61,3 årsværk",
        "9 · grundlag 6 · flere ✓",
        "7 / 10 · 70 % · +1 mulige",
      ])
    #expect(meter.figures.map(\.verdict) == [.noTarget, .notMet, .met, .met, .notMet])
    #expect(meter.outsidePeriod.count == 1)
  }

  @Test("spoke with 15 of 21 social enterprises in the last half year")
  func relations() throws {
    let relations = try figure(1)
    #expect(relations.rows.filter(\.counts).count == 15)
    #expect(relations.rows.count == 21)
    #expect(relations.trend.count == 5)
    #expect(relations.trend.last == relations.value)
  }

  @Test("has nothing that seems to have been registered after the period")
  func nothingIsLate() throws {
    for figure in meter.figures where figure.goal.metric != .relations {
      #expect(figure.parts.first { $0.name == .registeredLate }?.value == 0)
    }
  }

  @Test("is the same when asked in the middle of the period: what happened later is left out")
  func earlier() throws {
    let middle = try #require(try register.goalMeter(asOf: theDay("2022-12-31")))
    #expect(middle.period == meter.period)
    #expect(!middle.isFinal)
    #expect(middle.outsidePeriod == [])
    #expect(middle.figures[2].value < 112)
    #expect(middle.figures[2].rows.allSatisfy { !$0.counts || ($0.day ?? .last) <= middle.asOf })
  }
}
