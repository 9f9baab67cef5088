import Screen
import Testing

@testable import HotlineDesk

/// What opens an organisation from somewhere else remembers where one was.
@Suite("The way back")
struct TheWayBack {
  @Test("from the list of the day and back to the same row of it")
  func today() throws {
    let desk = try TestDesk()
    desk.type("kafé")
    desk.press(.function(5), .down)
    let (before, search) = (desk.state.layers, desk.state.list.search.text)
    desk.press(.enter)
    #expect(desk.state.layers.isEmpty && desk.state.list.search.isEmpty)
    desk.press(.escape)
    #expect(desk.state.layers == before && desk.state.list.search.text == search)
  }

  @Test("Esc clears what was typed since, and then goes back to the search, row and pane")
  func search() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.tab, .tab, .down)
    let (selected, screen) = (desk.state.partners.selected, desk.lines.dropLast())
    desk.press(.enter, .enter)
    let visited = try #require(desk.state.list.selectedID)
    #expect(desk.state.layers.isEmpty && desk.state.focus == .list)
    desk.type("kantine")
    desk.press(.escape)
    #expect(desk.state.list.search.isEmpty)
    desk.press(.escape)
    // The suggestion lies open as it was; one Esc more and the pane is as it was.
    #expect(!desk.state.layers.isEmpty)
    desk.press(.escape)
    #expect(desk.state.focus == .partners && desk.state.partners.selected == selected)
    #expect(desk.lines.dropLast() == screen)
    desk.press(.alt("→"))
    #expect(desk.state.list.selectedID == visited && desk.state.focus == .list)
    desk.press(.alt("←"))
    #expect(desk.state.partners.selected == selected)
  }

  @Test("twenty places back, and no further; what was opened anew ends the way forward")
  func twenty() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    for _ in 0..<25 {
      desk.press(.tab, .tab)
      guard desk.state.partners.selectedSuggestion != nil else {
        Issue.record("no suggestion on\n\(desk.screen)")
        return
      }
      desk.press(.enter, .enter)
    }
    for _ in 0..<20 { desk.press(.alt("←")) }
    #expect(!desk.shows("Der er ikke noget at gå tilbage til."))
    desk.press(.alt("←"))
    #expect(desk.shows("Der er ikke noget at gå tilbage til."))
  }

  @Test("Tilbage stands in the palette; in a text the key does nothing")
  func palette() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.tab, .tab, .enter, .enter)
    desk.run("tilbage")
    #expect(!desk.state.layers.isEmpty)
    desk.press(.escape, .function(4))
    desk.type("to ord")
    let form = desk.form
    desk.press(.alt("←"))
    #expect(desk.form == form)
  }
}
