import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Hej, det er fra i fredags – I skulle vende tilbage."*
@Suite("H2 Returning caller by number")
struct H2ReturningCaller {
  @Test(
    "at the eighth digit the owner stands on top with the promise, in any spelling",
    arguments: ["8612 3456", "86123456", "+45 86 12 34 56", "0045 86123456"])
  func owner(spelling: String) throws {
    let desk = try TestDesk()
    desk.type(spelling)
    let first = try #require(desk.lines.first { $0.contains("▸") })
    #expect(first.contains("Gudenå Køkken"))
    #expect(first.contains("Lovet man 23. nov"))
    #expect(!desk.shows("Ny henvendelse fra"))
    #expect(desk.state.layers.isEmpty && desk.state.call == nil)
    desk.press(.enter)
    #expect(desk.shows("╔ Gudenå Køkken"))
    #expect(desk.controlKeys == 1)
  }

  @Test("a number that nobody owns offers an inquiry from it, in the last row")
  func unknownNumber() throws {
    let desk = try TestDesk()
    desk.type("86 99 88 7")
    #expect(!desk.shows("Ny henvendelse"))
    desk.type("7")
    #expect(desk.shows("▸+ Ny henvendelse fra 86 99 88 77"))
    #expect(desk.state.call == nil)
    desk.press(.enter)
    #expect(desk.shows("Opkald · 86 99 88 77"))
    #expect(desk.controlKeys == 1)
  }

  @Test("who is in no register is known by the inquiry that is still open")
  func openInquiry() throws {
    let desk = try TestDesk()
    desk.type("86998877")
    desk.press(.enter)
    desk.type("vil starte en café")
    desk.press(.control("s"))
    desk.type("r")
    desk.press(.enter)
    desk.type("86998877")
    desk.press(.enter)
    #expect(desk.shows("Åben henvendelse fra man 23. nov (AN): vil starte en café"))
  }

  @Test("the number goes into one call: the next one begins without it")
  func usedOnce() throws {
    let desk = try TestDesk()
    desk.type("86998877")
    desk.press(.enter)
    #expect(desk.state.list.search.text.isEmpty)
    desk.press(.control("n"))
    #expect(desk.shows("╔ Opkald"))
    #expect(!desk.shows("Opkald · 86 99 88 77"))
  }

  @Test("looked up in a call without one, the number goes into that call")
  func numberForTheRunningCall() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("hvem er det")
    desk.press(.function(2))
    desk.type("86998877")
    desk.press(.enter)
    #expect(desk.state.forms.count == 1)
    #expect(desk.shows("Opkald · 86 99 88 77"))
    desk.type("?")
    #expect(desk.shows("hvem er det?"))
  }

  @Test("a citizen's call takes no number; it begins a call of its own")
  func numberForACitizen() throws {
    let desk = try TestDesk()
    desk.press(.function(2), .tab, .tab)
    desk.type("b")
    #expect(desk.shows("borger"))
    desk.press(.function(2))
    desk.type("86998877")
    desk.press(.enter)
    #expect(desk.state.forms.count == 2)
  }

  @Test("the number typed in the call finds its owner; Enter puts them in as the caller")
  func numberInTheCall() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("ringer tilbage")
    desk.moveTo("Telefon")
    desk.type("+45 8612 3456")
    #expect(desk.shows("86 12 34 56 er Gudenå Køkken"))
    desk.press(.enter)
    #expect(desk.shows("Opkald · Gudenå Køkken · 86 12 34 56"))
    #expect(desk.shows("Lovet man 23. nov"))
  }

  @Test("the call keeps the promise with one key, and the dialogue clock begins anew")
  func keepThePromise() throws {
    let desk = try TestDesk()
    let before = try desk.detail(of: "Gudenå Køkken")
    #expect(before.lastDialogueOn == DanishDate(iso: "2026-09-03"))
    let promises = before.followUps.count
    desk.type("86123456")
    desk.press(.enter, .escape, .function(2))
    desk.type("vi fandt portalen sammen")
    desk.press(.control("s"))
    #expect(desk.shows("l · luk: Ring tilbage om indkøbsportalen"))
    desk.type("l")
    desk.press(.enter)
    let after = try desk.detail(of: "Gudenå Køkken")
    #expect(after.lastDialogueOn == TestDesk.today)
    // The other promise, the next dialogue, stands.
    #expect(after.followUps.count == promises - 1)
    #expect(!after.followUps.contains { $0.text.contains("indkøbsportalen") })
  }

  @Test("on the smallest desk the time of a promise is not cut")
  func timeOfPromise() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("86123456")
    let row = try #require(desk.lines.first { $0.contains("Gudenå Køkken · 86 12 34 56") })
    #expect(row.contains("Lovet man 23. nov 13.00") && !row.contains("…"), "\(desk.screen)")
  }
}
