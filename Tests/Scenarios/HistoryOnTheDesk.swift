import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// *"Hvem har rettet telefonnummeret?"*
@Suite("History on the desk")
struct HistoryOnTheDesk {
  @Test("the palette opens who changed what of the selected organisation, day by day")
  func ofAnOrganisation() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let id = try desk.organisation("Kafé Langsø")
    let base = try #require(try desk.register.record(OrganisationEntry.self, id))
    var entry = base
    entry.organisation.street = "Prøvegade 99"
    _ = try desk.register.save(entry, from: base)
    desk.type("kafé langsø")
    desk.run(.history, named: "hvem har ændret")
    #expect(desk.shows("Historik: Kafé Langsø"), "\(desk.screen)")
    #expect(desk.shows("23-11-2026"), "\(desk.screen)")
    #expect(desk.shows("Vej: Mønsterstræde 17 → Prøvegade 99"), "\(desk.screen)")
    desk.press(.escape)
    #expect(desk.state.layers.isEmpty)
  }

  @Test("of a partnership that the search found it is the partnership's")
  func ofAFoundRecord() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("P-2026-005")
    desk.run(.history, named: "hvem har ændret")
    #expect(desk.shows("Historik: "), "\(desk.screen)")
    #expect(desk.shows("P-2026-005") || desk.shows("partnerskab"), "\(desk.screen)")
  }

  @Test("a mistake is taken back in the middle of later work, by the key of the page")
  func takenBack() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let id = try desk.organisation("Kafé Langsø")
    let base = try #require(try desk.register.record(OrganisationEntry.self, id))
    var entry = base
    entry.organisation.street = "Forkertvej 99"
    let wrong = try desk.register.save(entry, from: base)
    entry = wrong
    entry.organisation.website = "proeve.example"
    _ = try desk.register.save(entry, from: wrong)
    desk.type("kafé langsø")
    desk.run(.history, named: "hvem har ændret")
    #expect(desk.shows("Ctrl+X fortryder handlingen under markøren"), "\(desk.screen)")
    desk.press(.down)
    desk.press(.control("x"))
    #expect(desk.shows("Fortrudt: ændring af"), "\(desk.screen)")
    #expect(desk.shows("fortrudt siden"), "\(desk.screen)")
    let now = try #require(try desk.register.record(OrganisationEntry.self, id)).organisation
    #expect(now.street == base.organisation.street)
    #expect(now.website == "proeve.example")
    // The page has an action more above it: the cursor is on the same one.
    desk.press(.control("x"))
    #expect(desk.shows("Den handling er allerede fortrudt."), "\(desk.screen)")
    let after = try #require(try desk.register.record(OrganisationEntry.self, id)).organisation
    #expect(after.street == base.organisation.street)
  }

  @Test("a call is told in words, the organisation in it by no part that it has elsewhere")
  func ofACall() throws {
    let desk = try TestDesk(width: 120, height: 60)
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("spørger om kager")
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil, "\(desk.screen)")
    desk.run(.historyOfDay, named: "hvad alle har gjort")
    #expect(desk.shows("Virksomhed: Kafé Langsø"), "\(desk.screen)")
    #expect(!desk.shows("\"caller\"?"), "\(desk.screen)")
    #expect(!desk.shows("Arbejdsgiver: Kafé Langsø"), "\(desk.screen)")
  }

  @Test("what everybody did on a day is read day by day, and no later than today")
  func ofADay() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.run(.historyOfDay, named: "hvad alle har gjort")
    #expect(desk.shows("Historik: 23-11-2026"), "\(desk.screen)")
    desk.press(.left)
    #expect(desk.shows("Historik: 22-11-2026"), "\(desk.screen)")
    #expect(desk.shows("Ingen har ændret noget her."), "\(desk.screen)")
    desk.press(.right)
    desk.press(.right)
    #expect(desk.shows("Historik: 23-11-2026"), "\(desk.screen)")
  }
}

extension TestDesk {
  fileprivate func run(_ command: Command, named words: String) {
    press(.control("p"))
    type(words)
    press(.enter)
  }
}
