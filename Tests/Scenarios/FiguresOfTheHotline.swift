import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Hvor mange henvendelser havde I i sommer, og hvem har I ikke talt med længe?"*
@Suite("The figures of the hotline on the desk")
struct FiguresOfTheHotline {
  @Test("each figure of a quarter opens its rows, and a row its organisation")
  func figures() throws {
    let desk = try TestDesk()
    desk.run("hotlinens tal")
    #expect(desk.shows("╔ Hotlinen · 4. kvartal 2026"))
    desk.press(.left, .left)
    #expect(desk.shows("╔ Hotlinen · 2. kvartal 2026"))
    let quarter = try #require(Quarter("2026-2"))
    let figures = try desk.register.hotlineFigures(
      from: quarter.firstDay, through: quarter.lastDay)
    let asked = try #require(figures[.inquiries])
    #expect(asked.count > 0)
    #expect(desk.lines[2].contains("Henvendelser"))
    #expect(desk.lines[2].contains(" \(asked.count) "))
    desk.press(.enter)
    #expect(desk.shows("╔ Henvendelser · 2. kvartal 2026"))
    for row in asked.rows { #expect(desk.shows(row.reference)) }
    let first = try #require(asked.rows.first { $0.organisationID != nil })
    desk.press(.escape)
    #expect(desk.shows("╔ Hotlinen · 2. kvartal 2026"))
    desk.press(.enter, .enter)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.detail.detail?.organisation.id == first.organisationID)
  }

  @Test("the next quarter has not begun, and is not shown")
  func future() throws {
    let desk = try TestDesk()
    desk.run("hotlinens tal")
    desk.press(.right)
    #expect(desk.shows("╔ Hotlinen · 4. kvartal 2026"))
  }

  @Test("dialogue by topic: when each was last talked about, marked where that is too long ago")
  func coverage() throws {
    let desk = try TestDesk(width: 80, height: 24)
    let today = try #require(TestDesk.today)
    let coverage = try desk.register.dialogueCoverage(today: today)
    desk.run("dialogdækning")
    #expect(
      desk.lines[1...2].joined(separator: "\n") == """
        ╔ Dialog: hvad har vi talt med hvem om ════════════════════════════════════════╗
        ║ Virksomhed              udviklingspo rekruttering fastholdelse partnerskab   ║
        """)
    #expect(desk.lines[3].contains("rettidigt, af \(coverage.enterprises.count)"))
    let first = try #require(coverage.enterprises.first)
    #expect(desk.lines[4].hasPrefix("║ \(first.name.prefix(20))"))
    #expect(desk.shows("aldrig !"))
    desk.press(.enter)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.detail.detail?.organisation.id == first.organisationID)
  }

  @Test("both lie behind F9 too")
  func goals() throws {
    let desk = try TestDesk()
    desk.press(.function(9))
    desk.select("Hotlinens")
    desk.press(.enter)
    #expect(desk.shows("╔ Hotlinen · 4. kvartal 2026"))
  }
}
