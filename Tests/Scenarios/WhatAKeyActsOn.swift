import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// Every command acts on what is selected where the keys are, and names it.
@Suite("What a key acts on")
struct WhatAKeyActsOn {
  /// The partner pane has the keys; its first suggestion is selected.
  private func deskAtSuggestion() throws -> (desk: TestDesk, suggestion: Suggestion) {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.tab, .tab)
    #expect(desk.state.focus == .partners)
    return (desk, try #require(desk.state.partners.selectedSuggestion))
  }

  @Test("the number that is copied beside a suggestion is the suggestion's")
  func copied() throws {
    let (desk, suggestion) = try deskAtSuggestion()
    desk.press(.control("c"))
    #expect(desk.shows("Kopiér · \(suggestion.name)"))
    desk.type("t")
    let phone = try desk.detail(of: suggestion.name).phones.first?.number.display
    #expect(phone != nil && desk.clipboard == phone)
    desk.press(.down, .control("c"))
    let next = try #require(desk.state.partners.selectedSuggestion)
    #expect(next.id != suggestion.id && desk.shows("Kopiér · \(next.name)"))
  }

  @Test("Ctrl+E edits the suggestion, Ctrl+O enters something for it")
  func editedAndEntered() throws {
    let (desk, suggestion) = try deskAtSuggestion()
    desk.press(.control("e"))
    #expect(desk.form?.subject.rowID == suggestion.id)
    desk.press(.escape, .control("o"))
    #expect(desk.shows("Opret · \(suggestion.name)"))
    desk.type("k")
    #expect(desk.form?.subject.organisationID == suggestion.id)
    desk.press(.escape)
    // From the goals they are about the row of the list.
    desk.press(.tab, .control("c"))
    #expect(desk.shows("Kopiér · Gudenå Køkken"))
  }

  @Test("Ctrl+X with a text in the filter clears the text, and removes nothing unseen")
  func unseenCard() throws {
    let desk = try TestDesk()
    desk.press(.function(8))
    desk.press(.down)
    guard case .guidance(let layer)? = desk.state.layers.last, case .card(let id) = layer.selected
    else {
      Issue.record("no card on\n\(desk.screen)")
      return
    }
    desk.type("xyzzy")
    desk.press(.control("x"))
    #expect(desk.state.words?.lookups.knowledgeCards.contains { $0.id == id } == true)
    #expect(!desk.shows("xyzzy") && !desk.shows("Fjernet"))
  }

  @Test("Ctrl+X with a text in the search box clears the search; in a list the filter")
  func search() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.control("x"))
    #expect(desk.state.list.search.isEmpty)
    desk.press(.control("g"))
    desk.type("xyzzy")
    desk.press(.control("x"))
    #expect(!desk.shows("xyzzy"))
    desk.press(.escape, .function(5))
    let work = desk.state.work
    desk.type("xyzzy")
    desk.press(.control("x"))
    #expect(!desk.shows("xyzzy") && desk.state.work == work && !work.items.isEmpty)
  }

  @Test("Ctrl+X on the first field of an entry clears the field; once it is empty, the entry goes")
  func entry() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.function(3))
    desk.go(to: .resources, 0)
    desk.type("køkkener")
    while desk.form?.focus != .field(FieldPath(.organisation, 0)) { desk.press(.backTab) }
    desk.press(.control("x"))
    let form = try #require(desk.form)
    #expect(form.value(FieldPath(.organisation, 0)).isNothing)
    #expect(form.value(FieldPath(.resources, 0)) == .text("køkkener"))
    desk.press(.control("x"))
    let without = try #require(desk.form)
    #expect(without.value(FieldPath(.resources, 0)).isNothing)
  }
}

extension WhatAKeyActsOn {
  @Test("a suggestion's number is read aloud from its row and copied in three keys")
  func readAloud() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.tab, .tab, .control("c"))
    desk.type("t")
    #expect(desk.clipboard != nil)
    #expect(desk.controlKeys == 3)
  }
}
