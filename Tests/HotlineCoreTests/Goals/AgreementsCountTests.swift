import Resources
import Testing

@testable import HotlineCore

@Suite("Goals 4 and 5, agreements")
struct AgreementsCountTests {
  @Test("E1: one from after the period does not count, and is said to lie outside")
  func afterThePeriod() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2)], on: "2026-03-04")
    #expect(try world.figure(5).value == 0)
    #expect(try world.figure(5).onlyReason == .outsidePeriod)
    #expect(world.meter().outsidePeriod.map(\.subject) == [.partnership(1)])
  }

  @Test("E2: one from the last day, typed in a year later, counts and is said to be late")
  func typedInLate() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2)], on: "2025-12-31", recordedOn: "2026-11-23")
    let figure = try world.figure(5)
    #expect(figure.value == 1)
    #expect(figure.part(.registeredLate) == 1)
  }

  @Test("E3: the day before the period does not count, its first day does")
  func firstDay() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2)], on: "2019-12-31")
    #expect(try world.figure(5).value == 0)
    world.agree([.sov(1), .smv(2)], on: "2020-01-01")
    #expect(try world.figure(5).value == 1)
  }

  @Test("E13: three parties count once in each goal, and are one partnership")
  func bothGoals() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2), .department(3)], on: "2022-01-01")
    #expect(try world.figure(4).value == 1)
    #expect(try world.figure(4).part(.departmentAndSOV) == 1)
    #expect(try world.figure(5).value == 1)
    #expect(Set(world.meter().figures[3...].flatMap(\.rows).map(\.subject)).count == 1)
  }

  @Test("E13: one that meets two goals outside every period is one object outside")
  func outsideOnce() {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2), .department(3)], on: "2026-11-23")
    #expect(world.meter().outsidePeriod.map(\.subject) == [.partnership(1)])
  }

  @Test("E14: two social enterprises meet neither goal")
  func twoSOV() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .sov(2)], on: "2022-01-01")
    #expect(try world.figure(4).value == 0)
    #expect(try world.figure(5).value == 0)
    #expect(try world.figure(5).onlyReason == .classDoesNotCount([.sovSOV]))
  }

  @Test("E15: of unknown size it is a possible one, in its window only")
  func unknownSize() throws {
    var organisation = Organisation(name: "Opdigtet Industri", kind: .enterprise)
    organisation.employeesInterval = "ANTAL_200_499"
    #expect(SizeClassRule().sizeClass(of: organisation) == .unknown)
    var world = CountingWorld()
    world.agree([.sov(1), .unknownSize(2)], on: "2022-01-01")
    world.agree([.sov(1), .unknownSize(2)], on: "2026-01-01")
    let figure = try world.figure(5)
    #expect(figure.value == 0)
    #expect(figure.possible == 1)
    #expect(figure.remark(.danish) == "0 % · +1 mulige")
  }

  @Test("E17: two SMEs are no partnership, also when one becomes social later")
  func becameSOV() throws {
    var world = CountingWorld()
    world.agree([.smv(1), .smv(2)], on: "2022-01-01")
    let reason = try #require(try world.figure(5).onlyReason)
    #expect(reason == .classDoesNotCount([]))
    #expect(reason.sentence(.danish).contains("lav en ny aftale"))
  }

  @Test("E19: without a baseline nobody can tell, however many there are")
  func noBaseline() throws {
    var world = CountingWorld()
    for _ in 1...9 { world.agree([.department(1), .department(2)], on: "2022-01-01") }
    let figure = try world.figure(4)
    #expect(figure.value == 9)
    #expect(figure.verdict == .undecidable)
    #expect(figure.remark(.danish) == "kan ikke afgøres: intet grundlag")
  }

  @Test("E28: 9 new agreements against each kind of baseline")
  func baselines() throws {
    var world = CountingWorld()
    for index in 1...13 {
      let isOld = index <= 4
      world.agree([.department(1), .department(2)], on: isOld ? "2019-06-01" : "2022-06-01") {
        guard index == 1 || index >= 9 else { return }
        $0.state = .ended
        $0.endedOn = theDay("2024-01-01")
      }
    }
    world.facts.partnerships[4].partnership.state = .paused
    func outcome(_ kind: Goal.BaselineKind, _ baseline: Double) throws -> GoalFigure {
      world.goals[3].baselineKind = kind
      world.goals[3].baselineValue = baseline
      return try world.figure(4)
    }
    let new = try outcome(.newInPreviousPeriod, 6)
    #expect(new.value == 9)
    #expect(new.verdict == .met)
    #expect(new.remark(.danish) == "grundlag 6 · flere ✓")
    let yearly = try outcome(.perYear, 2)
    #expect(yearly.compared.map { DanishNumber.format($0) } == "1,5")
    #expect(yearly.verdict == .notMet)
    let active = try outcome(.activeAtStart, 4)
    #expect(active.part(.inForceAtStart) == 4)
    #expect(active.compared == 7)
    #expect(active.verdict == .met)
    #expect(active.remark(.danish) == "7 i kraft · grundlag 4 · flere ✓")
  }

  @Test("what internal means is an option; the parts show both")
  func internalDefinition() throws {
    var world = CountingWorld()
    world.agree([.department(1), .department(2)], on: "2022-01-01")
    world.agree([.department(1), .sov(3)], on: "2022-01-01")
    world.agree([.department(1), .sov(3)], on: "2022-01-01")
    func value(_ definition: String) throws -> Double {
      world.options = [GoalOption(goalID: 4, key: "internal_definition", value: definition)]
      return try world.figure(4).value
    }
    #expect(try value("A") == 1)
    #expect(try value("B") == 2)
    #expect(try value("A_or_B") == 3)
    #expect(try world.figure(4).part(.departmentsOnly) == 1)
    #expect(try world.figure(4).part(.departmentAndSOV) == 2)
  }

  @Test("an addendum counts by option, an idea never")
  func addendum() throws {
    var world = CountingWorld()
    world.agree([.sov(1), .smv(2)], on: "2022-01-01") { $0.continuesID = 7 }
    world.agree([.sov(1), .smv(2)], on: "2022-01-01") { $0.state = .dialogue }
    #expect(try world.figure(5).rows.map(\.reason) == [.addendum, .notAgreed])
    world.choose("count_addenda", "true", inGoal: 5)
    #expect(try world.figure(5).value == 1)
  }
}
