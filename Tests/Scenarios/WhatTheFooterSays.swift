import HotlineCore
import HotlineDesk
import Screen
import Testing

/// The last row names the keys that work where one is, or says what happened, to the end.
@Suite("What the footer says")
struct WhatTheFooterSays {
  @Test("a sentence too long for one row takes the row above: its end names the key that mends it")
  func longSentence() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.type("Prøveværket")
    let form = try #require(desk.state.forms.first)
    desk.send(.notSaved(.busy(holder: nil, seconds: 10), form: form.id))
    #expect(
      desk.lines.suffix(2) == [
        " Ikke gemt. Registeret er optaget efter 10 sekunders ventetid. Din tekst er",
        " bevaret; prøv igen med Ctrl+S.",
      ])
    desk.press(.right)
    #expect(desk.lines[23].hasPrefix(" ^S Gem"))
  }

  @Test("F4 is named in the fields that have a list")
  func listKey() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    #expect(!desk.lines[23].contains("F4 Liste"))
    desk.moveTo("Kommune")
    #expect(desk.lines[23].contains("F4 Liste"))
  }

  @Test("a command is found by a part of a long word; where none is, the palette says so")
  func palette() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.control("p"))
    desk.type("dækning")
    #expect(desk.shows("Dialogdækning"))
    desk.type("xx")
    #expect(desk.shows("Intet passer på det."))
    desk.press(.control("x"))
    #expect(desk.shows("F5"))
  }

  @Test("Ctrl+X empties the line that is asked for, as it does a field")
  func emptied() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.moveTo("Kommune")
    desk.type("silk")
    desk.press(.function(4))
    #expect(desk.shows("silk"))
    desk.press(.control("x"))
    #expect(!desk.shows("silk"))
    desk.type("viborg")
    desk.press(.enter)
    #expect(desk.shows("Viborg Kommune"))
  }
}
