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
}

extension TestDesk {
  fileprivate func run(_ command: Command, named words: String) {
    press(.control("p"))
    type(words)
    press(.enter)
  }
}
