import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("Filters of the list")
struct FiltersByHand {
  private func first(_ desk: TestDesk) -> String? {
    guard case .menu(let menu)? = desk.state.layers.last else { return nil }
    return menu.selectedItem?.title
  }

  @Test("within a filter nobody new is offered, and Esc shows all")
  func emptyWithin() throws {
    let desk = try TestDesk()
    desk.press(.control("f"))
    desk.type("rsv")
    #expect(first(desk) == "RSV")
    desk.press(.enter)
    desk.type("xyzzyq")
    #expect(desk.shows("Ingen inden for filteret – Esc viser alle"))
    #expect(!desk.shows("F4 opretter"))
    desk.press(.escape)
    #expect(desk.state.list.filter == .none)
    #expect(desk.state.list.search.text == "xyzzyq")
    #expect(desk.shows("F4 opretter »xyzzyq«"))
  }

  @Test("postal code, town and municipality, the near ones first and exact ones before longer")
  func places() throws {
    let desk = try TestDesk()
    for (typed, wanted) in [
      ("søv", "SØV (også RSV)"), ("8620", "Postnr. 8620 Kjellerup"),
      ("silkeborg", "Silkeborg Kommune"),
    ] {
      desk.press(.control("f"))
      desk.type(typed)
      #expect(first(desk) == wanted, "\(typed)")
      desk.press(.escape)
    }
    desk.press(.control("f"))
    desk.type("8620")
    desk.press(.enter)
    let hits = desk.state.list.page.hits
    #expect(!hits.isEmpty && hits.allSatisfy { $0.city == "Kjellerup" })
    #expect(desk.shows("Postnr. 8620"))
    desk.press(.escape, .control("f"))
    desk.type("by kjellerup")
    #expect(first(desk) == "By: Kjellerup")
    desk.press(.enter)
    #expect(desk.state.list.page.hits == hits)
  }

  @Test("places in which somebody is are offered, wherever they are, and no others")
  func occurring() throws {
    let desk = try TestDesk()
    var organisation = Organisation(name: "Prøve i Skagen", kind: .enterprise)
    (organisation.postalCode, organisation.city) = ("9990", "Skagen")
    organisation.municipalityCode = "0813"
    try desk.register.save(OrganisationEntry(organisation), from: nil)
    desk.send(.registerChanged([]))
    desk.press(.control("f"))
    desk.type("9990")
    #expect(first(desk) == "Postnr. 9990 Skagen", "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.state.list.page.hits.map(\.name) == ["Prøve i Skagen"])
    desk.press(.escape, .control("f"))
    desk.type("1799")
    #expect(desk.shows("Intet passer"), "\(desk.screen)")
  }

  @Test("words that are facts are no name for a new organisation")
  func factsAreNoName() throws {
    let desk = try TestDesk()
    desk.type("5000 rsv")
    #expect(desk.state.list.page.hits.isEmpty)
    #expect(!desk.shows("F4 opretter"))
    #expect(desk.shows("[5000 Odense C] [RSV]"))
  }
}
