import Resources
import Testing

@testable import HotlineCore

/// What only the municipality can decide: each decision as it stands, and who decided it.
@Suite("What the municipality decides")
struct DecisionTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func setting(_ decision: Decision) throws -> DecidedSetting {
    let all = try register.decidedSettings(on: testToday, .danish)
    return try #require(all.first { $0.decision == decision })
  }

  @Test("a fresh register has every one of D1 to D14 as the standard says, and nobody's name on it")
  func fresh() throws {
    let all = try register.decidedSettings(on: testToday, .danish)
    #expect(all.map(\.decision.code) == (1...14).map { "D\($0)" })
    #expect(all.allSatisfy { $0.decided == nil && !$0.lines.isEmpty })
    let single: [Decision] = [
      .internalAgreements, .baseline, .positionDay, .otherEmployers, .selfDeclared, .nextPeriod,
      .openingBalances,
    ]
    for decision in single {
      #expect(try setting(decision).lines.map(\.text) == [decision.standard(.danish)])
    }
    #expect(try setting(.existingCompanies).lines.map(\.text) == ["første dag som SØV"])
    #expect(try setting(.wageSubsidy).lines.allSatisfy { $0.text.hasSuffix(": nej") })
    #expect(try setting(.principles).lines.count == 5)
    #expect(try setting(.saving).lines.map(\.text) == ["ingen"])
    #expect(try setting(.unitName).lines.map(\.text) == ["Jobcenter Erhverv"])
    #expect(
      try setting(.prizes).lines.map(\.text) == [
        "SØV Silkeborg prisen: kun SØV", "CSR Silkeborg prisen: alle virksomheder",
      ])
  }

  @Test("one that somebody changes says the new value, the day and who; undo gives it back")
  func changed() throws {
    let period = try #require(try register.strategyPeriods().last)
    let known = try #require(try register.record(PeriodEntry.self, period.id))
    var edited = known
    let goal = try #require(
      known.goals.firstIndex { $0.goal.metric == .internalPartnerships })
    edited.goals[goal].goal.baselineValue = 6
    edited.goals[goal].goal.baselineKind = .newInPreviousPeriod
    edited.goals[goal].goal.baselineSource = "optælling 2019"
    try register.save(edited, from: known)
    let setting = try setting(.baseline)
    #expect(setting.lines.map(\.text) == ["6 · nye i forrige periode · optælling 2019"])
    #expect(setting.lines.map(\.kind) == [.period] && setting.lines.map(\.recordID) == [period.id])
    #expect(
      setting.remark(.danish)
        == "standard: intet grundlag · sat \(testToday.display) af \(register.user.initials)")
    _ = try register.undo()
    #expect(try self.setting(.baseline).lines.map(\.text) == ["intet grundlag"])
  }

  @Test("a prize for ordinary enterprises keeps a social one out (D9)")
  func ordinaryOnly() throws {
    let demo = try demoRegister()
    let day = testToday
    let sov = try #require(
      try demo.search(SearchQuery(text: "Gudenå Køkken"), today: day).hits.first)
    let facts = try #require(
      try demo.read { try OrganisationFacts.load([sov.id], $0) }[sov.id])
    let bars = Prize.Eligible.allCases.map {
      PrizeBar.of(facts, prizeFor: $0, home: "0740", on: day)
    }
    #expect(bars == [nil, nil, .isSOV])
  }
}
