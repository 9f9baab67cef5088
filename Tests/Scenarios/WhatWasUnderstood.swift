import GRDB
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// Under a spoken line stands what was understood, and Tab puts it right.
@Suite("What was understood")
struct WhatWasUnderstood {
  private func desk(_ line: String) throws -> TestDesk {
    let desk = try TestDesk()
    desk.press(.control("r"))
    desk.type(line)
    return desk
  }

  private func understood(_ desk: TestDesk) throws -> Understood {
    try #require(desk.state.partners.understood)
  }

  @Test("what, offer or need, how much and where stand under the line")
  func chips() throws {
    let desk = try desk("kantine 80 kuverter 8600")
    #expect(desk.shows("Kantine"))
    #expect(desk.shows("behov · 80 kuverter · 8600 Silkeborg"))
  }

  @Test("where there is room it is said that Tab corrects")
  func hint() throws {
    #expect(try desk("snerydning").shows("Tab retter"))
  }

  @Test("Tab reaches them, ← → choose another category, and the answer follows at once")
  func otherCategory() throws {
    let desk = try desk("kørsel og vask")
    let before = try understood(desk)
    #expect(before.meanings.count > 1)
    desk.press(.tab, .right)
    let after = try understood(desk)
    #expect(after.category?.code == before.meanings[1].code)
    #expect(desk.state.need?.text == "kørsel og vask")
    desk.press(.left)
    #expect(try understood(desk).category == before.category)
  }

  @Test("an offer is made a need, an amount is left out and taken in again")
  func directionAndAmount() throws {
    let desk = try desk("kantine 80 kuverter 8600")
    desk.press(.tab, .tab, .right)
    #expect(try understood(desk).isOffer)
    desk.press(.left, .tab, .right)
    #expect(desk.shows("(80 kuverter)"))
    desk.press(.right)
    #expect(!desk.shows("(80 kuverter)"))
  }

  @Test("Esc leaves the chips, and typing goes on in the line")
  func back() throws {
    let desk = try desk("kantine 80 kuverter")
    desk.press(.tab, .escape)
    desk.type(" 8600")
    #expect(desk.state.need?.text == "kantine 80 kuverter 8600")
    desk.press(.tab)
    desk.type("!")
    #expect(desk.state.need?.text == "kantine 80 kuverter 8600!")
  }

  @Test("past the last chip Tab leads on to the next pane")
  func leadsOn() throws {
    let desk = try desk("kantine")
    for _ in try understood(desk).parts { desk.press(.tab) }
    #expect(desk.state.focus == .partners)
    desk.press(.tab)
    #expect(desk.state.focus != .partners)
  }

  @Test("what was put right is kept with the draft of the line")
  func kept() throws {
    let desk = try desk("kørsel og vask")
    desk.press(.tab, .right)
    let chosen = try understood(desk).category?.code
    desk.type(" hver uge")
    #expect(try understood(desk).category?.code == chosen)
  }

  @Test("how often stands once, in the amount that has it")
  func timeOnce() throws {
    let desk = try desk("montage 4000 stk/uge")
    #expect(try !understood(desk).parts.contains(.time))
  }

  @Test("what was put right is proposed as a word of the category; Space in the list takes it in")
  func proposedWord() throws {
    let desk = try desk("kørsel og vask")
    desk.press(.tab, .right)
    let chosen = try #require(try understood(desk).category)
    desk.press(.escape, .escape)
    desk.showList("Foreslåede ord til kategorier")
    #expect(desk.shows("kørsel og vask"), "\(desk.screen)")
    desk.type(" ")
    #expect(desk.shows("kørsel og vask er nu et ord for"), "\(desk.screen)")
    let lookups = try desk.register.lookups()
    let category = try #require(lookups.categories.first { $0.code == chosen.code })
    #expect(category.spokenWords.contains("kørsel og vask"))
    desk.press(.control("z"))
    #expect(
      try desk.register.lookups().categories.first { $0.code == chosen.code }?.spokenWords
        .contains("kørsel og vask") == false)
  }

  @Test("what was understood right, or is proposed already, proposes nothing")
  func nothingToPropose() throws {
    let desk = try desk("kørsel og vask")
    desk.press(.escape)
    #expect(try desk.register.read { try WordProposal.fetchCount($0) } == 0)
    for _ in 0..<2 {
      try desk.register.propose(wordsOf: "kørsel og vask", for: "koekken.kantine")
    }
    #expect(try desk.register.read { try WordProposal.fetchCount($0) } == 1)
  }

  @Test("a search without a hit leaves the answer to the spoken need as it is")
  func stays() throws {
    let desk = try TestDesk()
    desk.press(.function(2), .control("r"))
    desk.type("kantine 80 kuverter")
    #expect(desk.shows("Gudenå Køkken"), "\(desk.screen)")
    let found = desk.state.partners.visible.map(\.id)
    // To the notes and on to the search box.
    desk.press(.function(2), .function(2))
    desk.type("qqqq")
    #expect(desk.state.list.page.hits.isEmpty)
    #expect(!found.isEmpty && desk.state.partners.visible.map(\.id) == found, "\(desk.screen)")
    #expect(!desk.shows("Ingen passer"), "\(desk.screen)")
  }

  @Test("before the first answer nobody says that nobody passes")
  func notYet() throws {
    let desk = try TestDesk()
    var state = desk.state
    _ = state.update(.pressed(.control("r")))
    for letter in "kantine" { _ = state.update(.pressed(.character(letter))) }
    let screen = state.render().lines.joined(separator: "\n")
    #expect(screen.contains("søger …"), "\(screen)")
    #expect(!screen.contains("Ingen passer") && !screen.contains("0 forslag"), "\(screen)")
  }
}
