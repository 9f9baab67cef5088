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

extension WhatAKeyActsOn {
  /// ↓ to the first row of a kind among what else was found.
  private func desk(typing text: String, at kind: RecordKind) throws -> (TestDesk, FoundRecord) {
    let desk = try TestDesk()
    desk.type(text)
    desk.press(.control("a"))
    for _ in desk.state.list.records where desk.state.list.selectedRecord?.kind != kind {
      desk.press(.down)
    }
    return (desk, try #require(desk.state.list.selectedRecord))
  }

  private func caller(_ desk: TestDesk) -> LookupItem? {
    desk.state.forms.last?.form.value(FieldPath(.caller)).item
  }

  @Test("on a found talk F2 takes whom it was with, and the menus name them, also beside hits")
  func foundTalk() throws {
    let (desk, talk) = try desk(typing: "kantine", at: .interaction)
    let name = try #require(talk.organisationName)
    #expect(desk.state.selection?.id == talk.organisationID)
    desk.press(.control("o"))
    #expect(desk.shows("Opret · \(name)"))
    desk.press(.escape, .control("c"))
    #expect(desk.shows("Kopiér · \(name)"))
    desk.press(.escape, .function(2))
    #expect(caller(desk)?.key == talk.organisationID.map { String($0) })
  }

  @Test("Ctrl+K on a found row names its organisation, which is none of the hits")
  func foundAndNamed() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("prøve")
    desk.press(.escape)
    desk.type("P-2026-005")
    let record = try #require(desk.state.list.selectedRecord)
    #expect(desk.state.list.page.hits.isEmpty)
    desk.press(.control("k"))
    #expect(
      desk.state.mentionedIDs
        == [record.organisationID].compactMap(\.self).reduce(into: []) { $0.insert($1) })
    #expect(desk.shows("Nævnt: \(record.organisationName ?? "-")"))
  }

  @Test("a found person is who calls, by name; a card is nobody")
  func foundPerson() throws {
    let desk = try TestDesk()
    desk.type("Testperson Alfa")
    desk.press(.control("a"))
    let person = try #require(desk.state.list.selectedRecord)
    #expect(person.kind == .contact)
    desk.press(.function(2))
    let form = try #require(desk.state.forms.last?.form)
    #expect(form.value(FieldPath(.caller)).item?.key == person.organisationID.map { String($0) })
    #expect(form.value(FieldPath(.contact)).item?.key == String(person.id))
    let (other, card) = try self.desk(typing: "indkøbsportal", at: .card)
    #expect(card.organisationID == nil)
    other.press(.function(2))
    #expect(caller(other) == nil)
  }
}
