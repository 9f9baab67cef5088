import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Jeg har hørt, der er nogen i Silkeborg, der kan køre en kantine – hvem er det nu, de er?"*
@Suite("H1 Knowledge of an existing enterprise")
struct H1KnowledgeOfAnEnterprise {
  @Test("the word finds who offers it; name, badge, town and number stand on screen")
  func whoRunsACanteen() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    let first = try #require(desk.lines.first { $0.contains("▸") })
    #expect(first.contains("Gudenå Køkken"))
    #expect(first.contains("RSV"))
    #expect(first.contains("Silkeborg"))
    #expect(first.contains("86 12 34 56"))
    #expect(desk.shows("Kontakt     daglig leder"))
    #expect(desk.shows("kantinedrift 120 kuverter/dag · bekræftet 03-09-2026"))
    #expect(desk.controlKeys == 0)
  }

  @Test("the whole call: eight keys besides the word, and it stands on the enterprise's timeline")
  func theCall() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("spørger til kantine")
    desk.press(.function(2))
    desk.type("kantine")
    #expect(desk.shows("86 12 34 56"))
    desk.press(.control("k"))
    #expect(desk.shows("Nævnt: Gudenå Køkken"))
    let first = try #require(desk.lines.first { $0.contains("▸") })
    #expect(first.contains("nævnt"))
    desk.press(.control("s"))
    #expect(desk.shows("b ● besvaret"))
    #expect(desk.shows("3 ● om 10 hverdage · man 7. dec"))
    desk.press(.enter)
    #expect(desk.controlKeys == 5)
    #expect(desk.state.call == nil)
    #expect(desk.state.forms.isEmpty)
    #expect(desk.shows("H-20261123-01"))

    let detail = try desk.detail(of: "Gudenå Køkken")
    let entry = try #require(detail.timeline.first)
    #expect(entry.text == "spørger til kantine")
    #expect(entry.day == TestDesk.today)
    #expect(detail.followUps.contains { $0.dueOn == DanishDate(iso: "2026-12-07") })
  }

  @Test("the number goes to the clipboard with two keys")
  func copyTheNumber() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.control("c"))
    desk.type("t")
    #expect(desk.clipboard == "86 12 34 56")
    #expect(desk.shows("Sendt til terminalens udklipsholder: 86 12 34 56"))
    #expect(desk.controlKeys == 1)
  }

  @Test("an arrow moves on, and detail, partners and goals stay beside it")
  func movingOn() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.down)
    let selected = try #require(desk.lines.first { $0.contains("▸") })
    #expect(selected.contains("Kafé Langsø"))
    #expect(desk.shows("┌ Kafé Langsø"))
    #expect(desk.shows("┌ Partnere for Kafé Langsø"))
    #expect(desk.shows("┌ Mål 2020-2025 · slutresultat"))
    #expect(desk.controlKeys == 1)
  }
}
