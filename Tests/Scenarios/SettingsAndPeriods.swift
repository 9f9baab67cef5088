import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// *"Hvad har vi egentlig besluttet, og hvad er den næste strategi?"*
@Suite("Settings, the next period and worklists")
struct SettingsAndPeriods {
  @Test("every decision with its value, its meaning and its standard; Ctrl+E changes it")
  func settings() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.run("beslut")
    #expect(
      desk.lines[1...6].joined(separator: "\n") == """
        ╔ Beslutninger: det, kommunen bestemmer ═══════════════════════════════════════╗
        ║ D1   Hvad er en intern aftale?                                               ║
        ║      begge slags                                                             ║
        ║      standard: begge slags · ingen har ændret det                            ║
        ║      Hvilke aftaler tæller i målet om interne aftaler; begge slags vises     ║
        ║      altid hver for sig.                                                     ║
        """)
    desk.press(.control("e"))
    #expect(desk.form?.kind == .period)
    desk.press(.escape)
    #expect(desk.shows("╔ Beslutninger"))
  }

  @Test("Ctrl+E opens the form in the field of the decision")
  func field() throws {
    let desk = try TestDesk()
    desk.run("beslut")
    var fields: [FieldKey] = []
    for _ in 0..<60 {
      desk.press(.control("e"))
      if let form = desk.form {
        if case .field(let path) = form.focus { fields.append(path.key) }
        desk.press(.escape)
      }
      desk.press(.down)
    }
    let wanted: Set<FieldKey> = [
      .positionEvent, .newSOVBasis, .baseline, "eligible", "keepMonths", "countsAsPosition",
    ]
    #expect(wanted.subtracting(fields) == [], "\(Set(fields))")
  }

  @Test("what is called as was typed stands first among the commands")
  func exact() throws {
    let desk = try TestDesk()
    desk.press(.control("p"))
    desk.type("indstillinger")
    desk.press(.enter)
    guard case .list(let layer) = desk.state.layers.last else {
      Issue.record("no list:\n\(desk.screen)")
      return
    }
    #expect(layer.name == .kind(.nomination))
  }

  @Test("a draft is marked among the periods that F9 offers")
  func draftsMarked() throws {
    let desk = try TestDesk()
    desk.run("udkast")
    desk.press(.control("s"))
    desk.press(.function(9), .end)
    #expect(desk.shows("2026-2031 (udkast)"), "\(desk.screen)")
  }

  @Test("the next period is copied from the last as a draft: wording and rules, no numbers")
  func nextPeriod() throws {
    let desk = try TestDesk(width: 80, height: 24)
    let before = try #require(desk.state.goals.meter)
    desk.run("udkast")
    #expect(desk.form?.value(FieldPath(.code)) == .text("SIL-2026-2031"))
    #expect(desk.form?.value(FieldPath(.state)) == .codes(["draft"]))
    #expect(desk.shows("SIL-2020-2025 nåede: "), "\(desk.screen)")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    #expect(desk.state.goals.meter?.period.code == before.period.code)
    #expect(desk.state.goals.meter?.outsidePeriod == before.outsidePeriod)
    desk.run("strategiperioder")
    #expect(desk.shows("2026-2031"))
    #expect(desk.shows("udkast"))
    desk.press(.escape)
    desk.press(.control("z"))
    #expect(try desk.register.strategyPeriods().count == 2)
  }

  @Test("a worklist is found by its name; Space confirms one row after the other")
  func confirm() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.run("ikke bekræftet")
    #expect(desk.shows("╔ Ikke bekræftet i 12 måneder"))
    guard case .list(let layer) = desk.state.layers.last, let page = layer.page else {
      Issue.record("no list")
      return
    }
    let names = page.rows.prefix(2).map(\.cells[0])
    desk.type("  ")
    #expect(desk.shows("bekræftet i dag"), "\(desk.screen)")
    for name in names {
      #expect(try desk.detail(of: name).organisation.verifiedOn == TestDesk.today)
    }
    desk.press(.function(4))
    #expect(desk.shows("Her indtastes intet nyt"))
  }
}
