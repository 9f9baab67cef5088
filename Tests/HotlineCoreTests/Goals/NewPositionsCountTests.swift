import Resources
import Testing

@testable import HotlineCore

@Suite("Goal 3, new positions")
struct NewPositionsCountTests {
  /// A world with one social enterprise, number 1, since 2018.
  private var world: CountingWorld {
    var world = CountingWorld()
    world.add("Prøveværkstedet", sovFrom: "2018-01-01")
    return world
  }

  @Test("E4: 5 hours and 37 hours are two positions and 1.14 full-time ones")
  func hours() throws {
    var world = world
    world.addPosition(at: 1, filled: "2022-01-01", hours: 5)
    world.addPosition(at: 1, filled: "2022-02-01", hours: 37)
    let figure = try world.figure(3)
    #expect(figure.value == 2)
    #expect(figure.weeklyHours == 42)
    #expect(figure.fte.map { DanishNumber.format($0, most: 2) } == "1,14")
  }

  @Test("E5: filled, vacated and filled again three times is one, at the first filling")
  func refilled() throws {
    var world = world
    world.addPosition(at: 1, filled: "2021-01-01") { position in
      for state in [Position.State.vacant, .filled, .vacant, .filled, .vacant, .filled] {
        position.state = state
      }
    }
    let figure = try world.figure(3)
    #expect(figure.value == 1)
    #expect(figure.rows.map(\.day) == [theDay("2021-01-01")])
  }

  @Test("E6: established in 2025 and filled in 2026 counts only by the day it was established")
  func establishedEarlier() throws {
    var world = world
    world.addPosition(at: 1, filled: "2026-02-01", established: "2025-11-01")
    #expect(try world.figure(3).value == 0)
    #expect(world.meter().outsidePeriod.map(\.subject) == [.position(1)])
    world.choose("position_event", "established_on", inGoal: 3)
    #expect(try world.figure(3).value == 1)
    #expect(world.meter().outsidePeriod == [])
  }

  @Test("E7: a scheme that is no employment is never a position")
  func otherSchemes() throws {
    var world = world
    world.addPosition(at: 1, filled: "2022-01-01", scheme: "praktik")
    world.addPosition(at: 1, filled: "2022-01-01", scheme: "mentor")
    let figure = try world.figure(3)
    #expect(figure.value == 0)
    #expect(
      figure.rows.map(\.reason) == [
        .schemeDoesNotCount(code: "praktik"), .schemeDoesNotCount(code: "mentor"),
      ])
  }

  @Test("one that is not for reduced capacity counts only in a scheme that requires it")
  func capacity() throws {
    var world = world
    world.addPosition(at: 1, filled: "2022-01-01", scheme: "smaajob") {
      $0.reducedCapacity = false
    }
    world.addPosition(at: 1, filled: "2022-01-01", scheme: "fleksjob") {
      $0.reducedCapacity = false
    }
    let figure = try world.figure(3)
    #expect(figure.value == 1)
    #expect(figure.rows.map(\.reason) == [.countsAsExisting, .notForReducedCapacity])
  }

  @Test("E26: a social enterprise in Viborg is listed as outside, and counts by option")
  func outside() throws {
    var world = CountingWorld()
    let id = world.add("Prøvebageriet", sovFrom: "2018-01-01") {
      $0.organisation.municipalityCode = "0791"
    }
    world.addPosition(at: id, filled: "2022-01-01")
    let figure = try world.figure(3)
    #expect(figure.value == 0)
    #expect(figure.onlyReason == .outsideMunicipality(code: "0791"))
    #expect(figure.onlyReason?.sentence(.danish) == "uden for kommunen (0791)")
    world.choose("include_outside_municipality", "true", inGoal: 3)
    #expect(try world.figure(3).value == 1)
  }

  @Test("is split by whether the employer was a social enterprise before the period")
  func split() throws {
    var world = world
    let new = world.add("Prøvecaféen", sovFrom: "2020-01-01")
    world.addPosition(at: 1, filled: "2022-01-01")
    world.addPosition(at: new, filled: "2022-01-01")
    world.addPosition(at: new, filled: "2022-01-01") { $0.closedOn = theDay("2024-01-01") }
    let figure = try world.figure(3)
    #expect(
      figure.parts == [
        .init(.existing, 1), .init(.new, 2), .init(.openToday, 2), .init(.closed, 1),
        .init(.ordinaryEmployers, 0), .init(.registeredLate, 0),
      ])
  }

  @Test("at ordinary enterprises stands beside, and counts by option; a department never does")
  func ordinaryEmployers() throws {
    var world = CountingWorld()
    let ordinary = world.add("Opdigtet Industri")
    let department = world.add("Prøveafdelingen") { $0.organisation.kind = .department }
    world.addPosition(at: ordinary, filled: "2022-01-01")
    world.addPosition(at: department, filled: "2022-01-01")
    let figure = try world.figure(3)
    #expect(figure.value == 0)
    #expect(figure.part(.ordinaryEmployers) == 1)
    #expect(figure.rows.map(\.reason) == [.employerNotSOV, .kindDoesNotCount])
    world.choose("employer_scope", "all_enterprises", inGoal: 3)
    let all = try world.figure(3)
    #expect(all.value == 1)
    #expect(all.rows.map(\.reason) == [.counts, .kindDoesNotCount])
  }

  @Test("one that a successor took over is not closed by the change of form")
  func continued() throws {
    var world = world
    world.addPosition(at: 1, filled: "2022-01-01")
    world.facts.organisations[1]?.organisation.ceasedOn = theDay("2024-01-01")
    world.add("Prøveværkstedet ApS", sovFrom: "2024-01-01") { $0.organisation.successorOfID = 1 }
    #expect(try world.figure(3).part(.openToday) == 1)
  }

  @Test("one without a date says so")
  func noDate() throws {
    var world = world
    world.addPosition(at: 1, filled: nil, established: "2025-01-01")
    #expect(try world.figure(3).onlyReason == .noDate)
  }
}
