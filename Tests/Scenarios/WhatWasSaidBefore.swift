import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Hvad var det nu, I skrev til os i sommer?"*
@Suite("What was said before")
struct WhatWasSaidBefore {
  static let letter = "Tak for en god snak.\nHermed de to navne, vi talte om."

  /// A desk on the kitchen, which was called before and is written to now.
  private func deskAfterLetter() throws -> TestDesk {
    let desk = try TestDesk()
    desk.type("gudenå køkken")
    let id = try #require(desk.state.list.selectedID)
    let mail = Interaction(
      kind: .email, direction: .outgoing, startedAt: TestDesk.now,
      staffID: desk.register.user.id, summary: Self.letter, twoWay: false)
    _ = try desk.register.save(
      ConversationEntry(
        interaction: mail,
        caller: ConversationEntry.Party(organisationID: id, name: "Gudenå Køkken")), from: nil)
    desk.tick()
    return desk
  }

  @Test("who contacts somebody is told that one of us did so lately; who is contacted is not")
  func contactedTwice() throws {
    let desk = try deskAfterLetter()
    desk.press(.control("o"))
    desk.type("d")
    #expect(!desk.shows("Vi har kontaktet dem for nylig"))
    desk.moveTo("Retning")
    desk.type("u")
    #expect(desk.shows("Vi har kontaktet dem for nylig: mail "))
    #expect(desk.shows("man 23. nov (AN) "))
    desk.type("i")
    #expect(!desk.shows("Vi har kontaktet dem for nylig"))
  }

  @Test("the history shows one kind at a time, and a letter is copied whole")
  func history() throws {
    let desk = try deskAfterLetter()
    let timeline = try #require(desk.state.detail.detail?.timeline)
    let calls = timeline.filtered(by: [.call])
    #expect(!calls.isEmpty)
    desk.press(.tab, .enter)
    #expect(desk.lines[2].contains("CVR 41 22 76 10"))
    desk.press(.end)
    #expect(desk.shows("Historik · alt · \(timeline.count) af \(timeline.count) · ← → viser andet"))
    desk.press(.right)
    #expect(desk.shows("Historik · opkald · \(calls.count) af \(timeline.count)"))
    desk.press(.right)
    #expect(desk.shows("Historik · mail · 1 af \(timeline.count)"))
    desk.press(.down, .control("c"))
    #expect(desk.clipboard == Self.letter)
    desk.press(.left, .left)
    #expect(desk.shows("Historik · alt"))
  }

  @Test("a letter is read to its end, and edited where it is read")
  func letter() throws {
    let desk = try deskAfterLetter()
    desk.press(.tab, .enter, .right, .right, .down)
    #expect(desk.shows("Hermed de to navne, vi talte om."))
    desk.press(.control("e"))
    #expect(desk.shows("Tak for en god snak."))
    #expect(desk.state.forms.count == 1)
  }

  @Test("a colleague's change shows while one reads")
  func refreshed() throws {
    let desk = try TestDesk()
    desk.type("gudenå køkken")
    desk.press(.enter)
    let id = try #require(desk.state.list.selectedID)
    let entry = try #require(try desk.register.record(OrganisationEntry.self, id))
    var edited = entry
    edited.organisation.purposeText = "Et helt nyt formål"
    try desk.register.save(edited, from: entry)
    desk.tick()
    #expect(desk.shows("Et helt nyt formål"))
  }
}
