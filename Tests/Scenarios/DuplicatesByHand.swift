import Foundation
import HotlineCore
import HotlineDesk
import Screen
import Testing

/// What may be one and the same stands in a list, and a person decides pair by pair.
@Suite("Duplicates by hand")
struct DuplicatesByHand {
  private let desk: TestDesk

  init() throws {
    desk = try TestDesk(width: 80, height: 24)
    for (name, mail) in [
      ("Prøvegård Bageri", "a@proevegaard.example"), ("Prøvegaard Bageri ApS", nil),
      ("Prøvens Smedje", nil), ("Prøvens Smedje", nil),
    ] {
      var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
      entry.organisation.email = mail
      entry.organisation.postalCode = "8600"
      let number = name.contains("Bageri") ? "86 55 44 33" : "86 55 44 34"
      entry.phones = [Phone(organisationID: 0, number: try #require(PhoneNumber(number)))]
      try desk.register.save(entry, from: nil)
    }
  }

  private func openList() {
    desk.press(.control("p"))
    desk.type("mulige dubletter")
    desk.press(.enter)
  }

  @Test("not the same is remembered, taken back, and remembered again")
  func notSame() throws {
    openList()
    #expect(
      Array(desk.lines[1...8]) == [
        "╔ Mulige dubletter ════════════════════════════════════════════════════════════╗",
        "║ 2 par blandt 86 virksomheder, de mest ens først                              ║",
        "║ Enter viser de to side om side · Ctrl+X: ikke den samme                      ║",
        "║ 90  Prøvegård Bageri, 8600 Silkeborg V-000083 · Prøvegaard Bageri ApS, 8600  ║",
        "║      Silkeborg V-000084                                                      ║",
        "║      navnet 100 % ens +50, samme telefon +30, samme by +10                   ║",
        "║ 90  Prøvens Smedje, 8600 Silkeborg V-000085 · Prøvens Smedje, 8600 Silkeborg ║",
        "║      V-000086                                                                ║",
      ])
    #expect(desk.shows("90  Prøvegård Bageri, 8600 Silkeborg"), "\(desk.screen)")
    desk.press(.control("x"))
    #expect(
      desk.shows("Husket: Prøvegård Bageri og Prøvegaard Bageri ApS er to."), "\(desk.screen)")
    #expect(!desk.lines.dropLast(2).joined().contains("Prøvegård Bageri,"), "\(desk.screen)")
    desk.press(.escape)
    openList()
    #expect(!desk.shows("Prøvegård Bageri"))
    desk.press(.escape, .control("z"))
    openList()
    #expect(desk.shows("Prøvegård Bageri, 8600 Silkeborg"))
  }

  @Test("Enter shows the two, Esc leaves them; merging takes the pair out of the list")
  func merging() throws {
    openList()
    desk.press(.down, .enter)
    #expect(desk.shows("Prøvens Smedje"))
    desk.press(.escape)
    #expect(desk.shows("Mulige dubletter"))
    desk.press(.enter, .enter)
    #expect(desk.shows("Lagt sammen"), "\(desk.screen)")
    #expect(desk.shows("1 par blandt"), "\(desk.screen)")
  }

  @Test("the selected one with another that is found; Tab turns round which of them stays")
  func chosen() throws {
    desk.type("smedje")
    desk.press(.control("p"))
    desk.type("læg den valgte")
    desk.press(.enter)
    #expect(desk.shows("Find nu den anden"), "\(desk.screen)")
    desk.press(.escape)
    desk.type("prøvegård bageri")
    let id = try #require(desk.state.list.selectedID)
    desk.press(.control("p"))
    desk.type("læg den valgte")
    desk.press(.enter)
    #expect(desk.lines[2].contains("Prøvens Smedje"), "\(desk.screen)")
    #expect(desk.lines[3].contains("bliver stående"), "\(desk.screen)")
    desk.press(.tab)
    let heads = desk.lines[2]
    let bakery = try #require(heads.range(of: "Prøvegård Bageri"))
    let smithy = try #require(heads.range(of: "Prøvens Smedje"))
    #expect(bakery.lowerBound < smithy.lowerBound)
    desk.press(.right)
    #expect(desk.shows("● Prøvens Smedje"), "\(desk.screen)")
    desk.press(.enter)
    let detail = try #require(
      try desk.register.detail(of: id, today: TestDesk.today ?? .last))
    #expect(detail.organisation.name == "Prøvens Smedje")
    #expect(!detail.organisation.altNames.isEmpty)
    #expect(detail.phones.count == 2)
  }
}
