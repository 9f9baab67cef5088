import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// Whoever saves what a rule forbids reads under the field why, and goes on typing there.
@Suite("A refusal under its field")
struct RefusalUnderItsField {
  @Test(
    "a CVR number that is taken: the sentence stands below it, the focus is there, the text stays")
  func cvrTaken() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.type("Prøveværket Syd")
    desk.press(.tab, .tab)
    desk.type("41227610")
    desk.press(.tab)
    desk.type("86123456")
    desk.press(.control("s"))
    #expect(
      Array(desk.lines[1...8]) == [
        "╔ Virksomhed ═════════════════════════════════════════════════ Kladde 10:04:00 ╗",
        "║ Navn               Prøveværket Syd                                           ║",
        "║ Art                virksomhed                                                ║",
        "║ CVR                41 22 76 10                                               ║",
        "║                    CVR-nummeret hører til Gudenå Køkken (V-000029). Åbn den  ║",
        "║                    i stedet, eller ret nummeret.                             ║",
        "║ Telefon            86 12 34 56                                               ║",
        "║ Mail               ·                                                         ║",
      ])
    #expect(desk.state.forms.last?.form.focus == .field(FieldPath(.cvr)))
    desk.press(.control("x"), .control("s"))
    #expect(desk.shows("Gemt 10.04: Prøveværket Syd"))
  }

  @Test(
    "a text that names nothing yet shows what it finds where the refused save leads, and Enter takes it"
  )
  func notChosen() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.type("Prøveværket Øst")
    desk.moveTo("Kommune")
    desk.type("viborg")
    desk.press(.tab, .control("s"))
    #expect(desk.state.forms.last?.form.focus == .field(FieldPath(.municipality)))
    #expect(desk.shows("│ Viborg Kommune     "))
    #expect(!desk.shows("Ik┌"))
    desk.press(.enter, .control("s"))
    #expect(desk.shows("Gemt 10.04: Prøveværket Øst"))
    #expect(
      try desk.register.record(OrganisationEntry.self, try desk.organisation("Prøveværket Øst"))?
        .organisation
        .municipalityCode == "0791")
  }

  @Test("every broken rule of a partnership stands at its own field, the topmost has the focus")
  func partnership() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.press(.function(3))
    let form = { try #require(desk.state.forms.last?.form) }
    while try form().focus != .field(FieldPath(.state)) { desk.press(.tab) }
    desk.type("a")
    desk.press(.control("s"))
    #expect(try form().focus == .field(FieldPath(.organisation, 1)))
    #expect(
      try form().refusals.keys.map(\.key.rawValue).sorted() == [
        "agreedOn", "commonThird", "form", "motives", "organisation",
      ])
    #expect(desk.shows("Skriv det fælles tredje med mindst 10 tegn."))
  }
}
