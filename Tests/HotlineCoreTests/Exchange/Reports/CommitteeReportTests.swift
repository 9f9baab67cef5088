import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("The report to the committee")
struct CommitteeReportTests {
  let world: ReportWorld

  init() throws {
    world = try ReportWorld()
    try world.agree([world.kitchen, world.mill], on: "2022-05-02") { $0.valueDKK = 120_000 }
    try world.agree([world.kitchen, world.laundry], on: "2026-03-04")
  }

  @Test("has the goals of the meter, each figure with what it is made of")
  func goals() throws {
    let report = try world.report(.committee)
    let meter = try #require(try world.register.goalMeter(asOf: testToday))
    #expect(report.span.hasPrefix("Silkeborg Kommune · Strategi for"))
    #expect(report.span.hasSuffix("slutresultat · pr. 23-11-2026"))
    for figure in meter.figures {
      let shown = try report.figure(figure.goal.code)
      #expect(shown.number == figure.value)
      #expect(shown.text == figure.valueText(.danish))
      #expect(shown.remark?.hasSuffix(figure.remark(.danish)) == true)
      for part in figure.parts {
        #expect(
          try report.figure("\(figure.goal.code).\(part.name.rawValue)").number == part.value)
      }
    }
    #expect(try report.figure("new_positions").remark == "ikke nået · 3 % · 1,4 årsværk")
    #expect(try report.figure("new_positions.weeklyHours").text == "52,5")
    #expect(try report.figure("outsidePeriod").number == Double(meter.outsidePeriod.count))
  }

  @Test("adds up year by year to the figure of each goal")
  func years() throws {
    let rows = try world.report(.committee).rows("Hvad hvert mål fik")
    #expect(rows.map { $0[0] } == ["2020", "2021", "2022", "2023", "2024", "2025", "I alt"])
    #expect(rows.map { $0[1] } == ["0", "1", "0", "0", "0", "0", "1"])
    #expect(rows.map { $0[2] } == ["1", "0", "1", "1", "0", "0", "3"])
    #expect(rows.map { $0[4] } == ["0", "0", "1", "0", "0", "0", "1"])
  }

  @Test("says of every row that was looked at whether it counts, and why")
  func why() throws {
    let report = try world.report(.committee)
    let positions = try report.rows("3 ")
    #expect(positions.count == 4)
    #expect(
      positions.last == [
        "nej", "01-04-2026", "for sent · Prøvevaskeriet", "uden for enhver strategiperiode",
      ])
    #expect(positions.map { $0[0] } == ["ja", "ja", "ja", "nej"])
    #expect(
      try report.rows("Ikke i nogen strategiperiode").count
        == Int(try report.figure("outsidePeriod").text))
  }

  @Test("tells chances, not people, before the first figure")
  func preamble() throws {
    let report = try world.report(.committee)
    #expect(report.preamble.first?.hasPrefix("Rapporten tæller muligheder, ikke mennesker") == true)
    #expect(try world.report(.results).preamble == [])
  }

  @Test("shows what was frozen beside what is counted now")
  func frozen() throws {
    let period = try #require(
      try world.register.strategyPeriods().first { $0.code == "SIL-2020-2025" })
    _ = try world.register.save(
      FreezeEntry(GoalFreeze(periodID: period.id, asOf: theDay("2026-01-15"))), from: nil)
    try world.position("bager", at: world.kitchen, hours: 8, "2025-12-31")
    let report = try world.report(.committee)
    #expect(try report.figure("new_positions").text == "4 / 100")
    #expect(try report.figure("new_positions.frozen").number == 3)
    #expect(
      try report.figure("new_positions.frozen").remark
        == "frosset 3 · nu 4 (1 registreret efter frysning)")
  }

  @Test("has the agreements with parties and value, and what callers still miss")
  func partnershipsAndNeeds() throws {
    var call = world.register.call("søger")
    call.inquiry?.outcome = .unmet
    call.inquiry?.unmetNeed = "Kølebil to gange om ugen"
    _ = try world.register.save(call, from: nil)
    let report = try world.report(.committee)
    #expect(try report.figure("agreements").number == 1)
    #expect(try report.figure("agreements.sovSMV").number == 1)
    let agreed = try report.rows("Aftalerne i perioden")
    #expect(agreed.count == 1)
    #expect(agreed.first?.suffix(2) == ["Prøvekøkkenet, Opdigtet Mølle", "120.000 kr."])
    #expect(try report.rows("Udækkede behov").map(\.last) == ["Kølebil to gange om ugen"])
  }
}

@Suite("The two bottom lines")
struct BottomLinesReportTests {
  @Test("stand per enterprise and in all, and add up to the goal")
  func lines() throws {
    let world = try ReportWorld()
    try world.agree([world.kitchen, world.laundry], on: "2022-05-02") { $0.valueDKK = 120_000 }
    let report = try world.report(.bottomLines)
    #expect(
      try report.rows("Den økonomiske bundlinje") == [
        ["Prøvekøkkenet", "4.200.000 kr.", "9", "120.000 kr."],
        ["Prøvevaskeriet", "–", "–", "120.000 kr."],
        // One agreement of two enterprises is one.
        ["I alt", "4.200.000 kr.", "9", "120.000 kr."],
      ])
    #expect(
      try report.rows("Den sociale bundlinje") == [
        ["Prøvekøkkenet", "2", "15,5", "1", "oplæring"],
        ["Prøvevaskeriet", "1", "37", "1", "oplæring"],
        ["I alt", "3", "52,5", "2", ""],
      ])
  }

  @Test("hold those that only call themselves so, where the municipality counts them (D7)")
  func selfDeclared() throws {
    let world = try ReportWorld()
    var entry = OrganisationEntry(Organisation(name: "Selverklæret Prøve", kind: .enterprise))
    entry.organisation.municipalityCode = "0740"
    entry.sovPeriods = [
      SOVPeriod(organisationID: 0, validFrom: theDay("2021-03-01"), basis: .selfDeclared)
    ]
    _ = try world.register.save(entry, from: nil)
    let names = { try world.report(.bottomLines).rows("Den sociale bundlinje").map(\.first) }
    #expect(try !names().contains("Selverklæret Prøve"))
    let period = try #require(try world.register.strategyPeriods().last)
    let known = try #require(try world.register.record(PeriodEntry.self, period.id))
    var counting = known
    let goal = try #require(known.goals.firstIndex { $0.goal.metric == .newSOV })
    for index in counting.goals[goal].options.indices
    where counting.goals[goal].options[index].key == "include_self_declared" {
      counting.goals[goal].options[index].value = "true"
    }
    _ = try world.register.save(counting, from: known)
    #expect(try names().contains("Selverklæret Prøve"))
  }

  @Test("show a saving only when somebody has entered what a position saves")
  func saving() throws {
    let world = try ReportWorld()
    #expect(try world.report(.bottomLines).figures == [])
    let old = try #require(
      try world.register.read {
        try Parameter.fetchAll($0, sql: "SELECT * FROM parameter")
      }.first { $0.key == Parameter.Key.savingPerPosition.rawValue })
    var new = old
    new.value = 50_000
    new.source = "Byrådets budget"
    _ = try world.register.save(new, from: old)
    let saving = try world.report(.bottomLines).figure("saving")
    #expect(saving.text == "150.000 kr.")
    #expect(
      saving.remark
        == "et skøn, ingen måling: 3 talte stillinger, der findes stadig, gange 50.000 kr. "
        + "(kilde: Byrådets budget)")
  }
}
