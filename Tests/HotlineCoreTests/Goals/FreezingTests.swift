import Resources
import Testing

@testable import HotlineCore

@Suite("Frozen figures")
struct FreezingTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func enterprise(_ name: String, sovSince: String? = nil) throws -> Organisation {
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.organisation.employees = 20
    entry.organisation.municipalityCode = "0740"
    if let sovSince {
      entry.sovPeriods = [
        SOVPeriod(organisationID: 0, validFrom: theDay(sovSince), basis: .municipalAssessment)
      ]
    }
    return try register.save(entry, from: nil).organisation
  }

  private func smv() throws -> GoalFigure {
    let meter = try #require(try register.goalMeter(asOf: testToday))
    return try #require(
      meter.figures.first { $0.goal.metric == .sovSMVPartnerships })
  }

  private func freeze(on iso: String) throws -> FreezeEntry {
    let period = try #require(try register.strategyPeriods().first { $0.code == "SIL-2020-2025" })
    return try register.save(
      FreezeEntry(GoalFreeze(periodID: period.id, asOf: theDay(iso))), from: nil)
  }

  @Test("E2: agreed on the last day, typed in after the freezing: counted, and said so")
  func registeredLater() throws {
    let sov = try enterprise("Prøveværkstedet", sovSince: "2019-01-01")
    for number in 1...7 {
      _ = try register.agree([sov, try enterprise("Opdigtet \(number)")], on: "2024-05-0\(number)")
    }
    _ = try freeze(on: "2025-12-31")
    #expect(try smv().frozen?.sentence(now: 7, .danish) == "frosset 7 · nu 7")
    let late = try register.agree([sov, try enterprise("Opdigtet sen")], on: "2025-12-31")
    let figure = try smv()
    #expect(figure.value == 8)
    #expect(figure.frozen?.value == 7)
    #expect(figure.frozen?.added == [.partnership(late.partnership.id)])
    #expect(figure.remark(.danish).contains("frosset 7 · nu 8 (1 registreret efter frysning)"))
  }

  @Test("what counted then and counts no more is said too; taking the freezing back forgets it")
  func dropped() throws {
    let sov = try enterprise("Prøveværkstedet", sovSince: "2019-01-01")
    _ = try register.agree([sov, try enterprise("Opdigtet")], on: "2024-05-01")
    let entry = try freeze(on: "2025-12-31")
    _ = try register.undo()
    #expect(try smv().frozen == nil)
    _ = try register.redo()
    #expect(try register.record(FreezeEntry.self, entry.id)?.figures.count == 5)
    var later = try #require(try register.record(OrganisationEntry.self, sov.id))
    let before = later
    later.sovPeriods[0].validFrom = theDay("2025-01-01")
    try register.save(later, from: before)
    #expect(
      try smv().frozen?.sentence(now: 0, .danish) == "frosset 1 · nu 0 (1 tæller ikke længere)")
  }

  @Test("frozen figures are moved to no other day, and a day to come has none; a note may change")
  func refusals() throws {
    let entry = try freeze(on: "2025-12-31")
    var moved = entry
    moved.freeze.asOf = theDay("2025-12-30")
    #expect(throws: RegisterError.refused(.freeze(.stays))) {
      try register.save(moved, from: entry)
    }
    #expect(throws: RegisterError.refused(.freeze(.dayInFuture))) {
      try freeze(on: testToday.adding(days: 1).iso)
    }
    var noted = entry
    noted.freeze.note = "Udvalgets møde i januar"
    #expect(try register.save(noted, from: entry).figures == entry.figures)
  }
}
