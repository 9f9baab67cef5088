import HotlineCore
import HotlineDesk
import Screen
import Testing

@testable import HotlineDesk

/// F9: everything that is known of how far the goals are, on one page.
@Suite("The goals in full")
struct GoalsInFull {
  private func text(_ desk: TestDesk) -> String {
    desk.state.goalLines().map { line in
      ([line.text] + line.cells.map(\.text)).joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test("a block a goal: figure, result, what is missing, years, split, baseline, rules")
  func blocks() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.press(.function(9))
    #expect(desk.shows("Mål · "), "\(desk.screen)")
    #expect(desk.shows("8 / 10"))
    let text = text(desk)
    for words in [
      "Slutresultat: ikke nået · mangler 2", "Slutresultat: nået", "61,3 årsværk", "grundlag 6",
      "Ny fra: første dag som SØV", "Intern er: begge slags", "hos nye SØV", "+1 mulige",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
    let meter = try #require(desk.state.goals.meter)
    let sov = try #require(meter.figures.first { $0.goal.metric == .newSOV })
    let years = sov.years(of: meter.period)
    #expect(years.map(\.year) == Array(2020...2025))
    #expect(years.map(\.count).reduce(0, +) == sov.rows.count(where: \.counts))
    for year in years where year.count > 0 { #expect(text.contains("\(year.year) █")) }
  }

  @Test("Enter on a goal opens its rows; Esc comes back to it; F9 closes")
  func rows() throws {
    let desk = try TestDesk()
    desk.press(.function(9), .down, .enter)
    #expect(desk.shows("Tæller: 8"), "\(desk.screen)")
    desk.press(.escape)
    #expect(desk.shows("8 / 10"))
    desk.press(.function(9))
    #expect(desk.state.layers.isEmpty)
  }

  @Test("→ and ← show other periods; without one there the bell rings and nothing changes")
  func periods() throws {
    let desk = try TestDesk()
    desk.press(.function(9))
    let before = try #require(desk.state.goals.meter?.period.id)
    let place = try #require(desk.state.goals.periods.firstIndex { $0.id == before })
    let step: (Key, Key) = place == 0 ? (.right, .left) : (.left, .right)
    desk.press(step.0)
    #expect(desk.state.goals.meter?.period.id != before)
    desk.press(step.1)
    #expect(desk.state.goals.meter?.period.id == before)
  }

  @Test("a running period says what is expected today")
  func running() throws {
    let desk = try TestDesk()
    let day = try #require(DanishDate(iso: "2024-06-30"))
    let meter = try #require(try desk.register.goalMeter(asOf: day))
    desk.send(.measured(meter, desk.state.goals.periods, desk.state.goals.ticket))
    let text = text(desk)
    #expect(text.contains("ventet i dag "), "\(text)")
    #expect(!text.contains("Slutresultat"))
  }

  @Test("the period is edited and the next one drafted from here")
  func entering() throws {
    let desk = try TestDesk()
    desk.press(.function(9), .control("e"))
    #expect(desk.form?.subject.rowID == desk.state.goals.meter?.period.id)
    desk.press(.escape)
    desk.select("Udkast til")
    desk.press(.enter)
    #expect(desk.form?.value(FieldPath(.state)) == .codes(["draft"]), "\(desk.screen)")
  }

  @Test("with rows to spare the pane says what counted each year")
  func pane() throws {
    let small = try TestDesk(width: 120, height: 40)
    #expect(!small.shows(" 2025 │") && !small.screen.contains("│   2020 "))
    let large = try TestDesk(width: 200, height: 60)
    let meter = try #require(large.state.goals.meter)
    let years = try #require(meter.figures.first { $0.goal.metric == .newSOV })
      .years(of: meter.period)
    let counts = years.map { String($0.count) }
    let row = large.lines.first { $0.contains("2020 ") && $0.contains(" 2025") }
    #expect(counts.allSatisfy { row?.contains($0) == true }, "\(large.screen)")
  }

  @Test("what is read of a goal, a figure or a suggestion follows the register")
  func follows() throws {
    let desk = try TestDesk()
    desk.press(.function(9), .down, .down, .enter)
    guard case .reader(let before)? = desk.state.layers.last,
      case .goal(let meter, let index) = before.content
    else {
      Issue.record("no rows on\n\(desk.screen)")
      return
    }
    let row = try #require(meter.figures[index].rows.first)
    desk.select(row.day?.display ?? "–")
    desk.press(.control("e"))
    #expect(desk.form != nil, "\(desk.screen)")
    if desk.form?.kind == .position {
      desk.go(to: FieldKey("title"))
      desk.press(.control("x"))
      desk.type("Opdigtet titel")
    }
    desk.press(.control("s"))
    #expect(desk.form == nil, "\(desk.screen)")
    guard case .reader(let after)? = desk.state.layers.last,
      case .goal(let fresh, _) = after.content
    else {
      Issue.record("no rows on\n\(desk.screen)")
      return
    }
    #expect(fresh == desk.state.goals.meter)
    #expect(desk.state.lines(of: after).contains { $0.text.contains("Opdigtet titel") })
  }
}
