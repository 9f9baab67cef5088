import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// *"Hvad var det for en aftale, P-2026-005 — og hvem ringede om paller?"*
@Suite("One box finds everything")
struct OneBoxFindsEverything {
  @Test("a reference opens its partnership, and Esc comes back to what was typed")
  func reference() throws {
    let desk = try TestDesk()
    desk.type("P-2026-005")
    #expect(desk.shows("Partnerskaber"))
    #expect(desk.shows("P-2026-005 Genbrugspaller til skolemøbler"))
    #expect(desk.state.list.selectedRecord?.kind == .partnership)
    desk.press(.enter)
    #expect(desk.state.layers.count == 1)
    #expect(desk.shows("Genbrugspaller til skolemøbler"))
    desk.press(.escape)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.list.search.text == "P-2026-005")
    #expect(desk.state.list.selectedRecord?.kind == .partnership)
  }

  @Test("behind the organisations a section a kind; ↓ and Ctrl+A lead there, the detail follows")
  func sections() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    let kinds = desk.state.list.sections.map(\.kind)
    #expect(!kinds.isEmpty)
    let order = SearchedKind.allCases.map(\.kind)
    #expect(kinds == order.filter(kinds.contains))
    let hits = desk.state.list.page.hits
    desk.press(.control("a"))
    let record = try #require(desk.state.list.selectedRecord)
    #expect(desk.state.list.selectedID == record.organisationID)
    desk.press(.up)
    #expect(desk.state.list.selectedRecord == nil)
    #expect(desk.state.list.selectedID == hits.last?.id)
    desk.press(.down)
    #expect(desk.state.list.selectedRecord == record)
    desk.press(.control("a"))
    #expect(desk.state.list.selectedRecord == nil)
  }

  @Test("guidance opens in its page, a talk in its form")
  func inItsPlace() throws {
    let desk = try TestDesk()
    desk.type("indkøbsportal")
    let records = desk.state.list.records
    let card = try #require(records.firstIndex { $0.kind == .card })
    desk.press(.control("a"))
    for _ in 0..<card { desk.press(.down) }
    desk.press(.enter)
    guard case .guidance(let layer)? = desk.state.layers.last else {
      Issue.record("no guidance: \(desk.screen)")
      return
    }
    #expect(layer.selected == .card(records[card].id) && layer.isReading)
    desk.press(.escape, .escape)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.list.search.text == "indkøbsportal")
  }

  @Test("where nothing else is found, Ctrl+A says so; letters begin a new search")
  func nothingElse() throws {
    let desk = try TestDesk()
    desk.press(.control("a"))
    #expect(desk.shows("Der er ikke fundet andet end virksomheder"))
    desk.type("P-2026-005")
    desk.type("0")
    #expect(desk.state.list.search.text == "P-2026-0050")
    #expect(desk.state.list.records.isEmpty)
  }
}
