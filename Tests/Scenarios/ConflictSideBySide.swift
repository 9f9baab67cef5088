import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// Two people edit one record. What only one of them touched is merged; what both touched stands
/// side by side until a person chooses.
@Suite("A conflict, side by side")
struct ConflictSideBySide {
  /// Gudenå Køkken is open on the desk; a colleague changes it meanwhile.
  private func desk(
    width: Int = 80, colleague edit: (inout OrganisationEntry) -> Void
  ) throws -> TestDesk {
    let desk = try TestDesk(width: width, height: 24)
    desk.type("gudenå")
    desk.press(.control("e"))
    let id = try #require(desk.state.list.selectedID)
    let base = try #require(try desk.register.record(OrganisationEntry.self, id))
    var entry = base
    edit(&entry)
    try desk.register.save(entry, from: base)
    return desk
  }

  private func retype(_ desk: TestDesk, _ key: FieldKey, _ text: String) {
    while desk.form?.focus != .field(FieldPath(key)) { desk.press(.tab) }
    desk.press(.control("x"))
    desk.type(text)
  }

  private func stored(_ desk: TestDesk) throws -> Organisation {
    let id = try #require(desk.state.list.selectedID)
    return try #require(try desk.register.record(OrganisationEntry.self, id)).organisation
  }

  @Test("fields that only one side touched are merged without a word")
  func merged() throws {
    let desk = try desk { $0.organisation.website = "prøve.example" }
    retype(desk, .email, "ny@prøve.example")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Gudenå Køkken"))
    let organisation = try stored(desk)
    #expect(organisation.email == "ny@prøve.example")
    #expect(organisation.website == "prøve.example")
  }

  @Test("what both touched stands side by side; → takes theirs, ← mine, Enter saves")
  func choose() throws {
    let desk = try desk {
      $0.organisation.email = "deres@prøve.example"
      $0.organisation.street = "Deres Prøvevej 2"
      $0.organisation.website = "prøve.example"
    }
    retype(desk, .email, "min@prøve.example")
    retype(desk, .street, "Min Prøvevej 1")
    desk.press(.control("s"))
    let rule = String(repeating: "═", count: 24)
    #expect(
      Array(desk.lines[1...8]) == [
        "╔ To har rettet det samme · Virksomhed · Gudenå Køkken \(rule)╗",
        "║ Rettet af AN kl. 10.04, mens du skrev. Vælg, hvad der skal stå.              ║",
        "║                                                                              ║",
        "║          dit                    AN                     før                   ║",
        "║ ▸Mail    min@prøve.example      deres@prøve.example    post@gudenaa-koekken  ║",
        "║                                                        .example              ║",
        "║  Vej     Min Prøvevej 1         Deres Prøvevej 2       Vestergade 14         ║",
        "║                                                                              ║",
      ])
    #expect(
      desk.lines[21]
        == "║ ← dit   → AN   Enter gemmer valget   Esc: din kladde bliver liggende         ║")
    desk.press(.enter)
    #expect(try stored(desk).email == "deres@prøve.example")
    desk.press(.right, .left)
    #expect(
      Array(desk.lines[5...7]) == [
        "║  Mail    min@prøve.example    ● deres@prøve.example    post@gudenaa-koekken  ║",
        "║                                                        .example              ║",
        "║ ▸Vej   ● Min Prøvevej 1         Deres Prøvevej 2       Vestergade 14         ║",
      ])
    desk.press(.enter)
    #expect(desk.shows("Gemt 10.04: Gudenå Køkken"))
    let organisation = try stored(desk)
    #expect(organisation.email == "deres@prøve.example")
    #expect(organisation.street == "Min Prøvevej 1")
    #expect(organisation.website == "prøve.example")
  }

  @Test("letters on their way choose nothing; Esc keeps the draft as it was typed")
  func escape() throws {
    let desk = try desk { $0.organisation.email = "deres@prøve.example" }
    retype(desk, .email, "min@prøve.example")
    desk.press(.control("s"))
    desk.type("kan")
    desk.press(.escape)
    #expect(desk.form?.value(FieldPath(.email)) == .text("min@prøve.example"))
    #expect(try stored(desk).email == "deres@prøve.example")
    desk.press(.control("s"), .left, .control("s"))
    #expect(try stored(desk).email == "min@prøve.example")
  }

  @Test("a party that a colleague added stays, and one that both changed is asked about")
  func parties() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let id = try #require(
      try desk.register.search(
        SearchQuery(text: "Teknik og Miljø"), today: desk.state.moment.today
      ).hits.first?.id)
    desk.type("spånvig")
    desk.press(.tab)
    while true {
      if case .row(.partnership, _, _) = desk.state.detail.selectedItem?.edit { break }
      desk.press(.down)
    }
    guard case .row(_, let partnership, _)? = desk.state.detail.selectedItem?.edit else { return }
    desk.press(.control("e"))
    let base = try #require(try desk.register.record(PartnershipEntry.self, partnership))
    var theirs = base
    theirs.parties[0].row.resources = "maskiner"
    theirs.parties.append(PartnershipEntry.Party(organisationID: id, name: "Teknik og Miljø"))
    try desk.register.save(theirs, from: base)
    while desk.form?.focus != .field(FieldPath(.resources, 0)) { desk.press(.tab) }
    desk.press(.control("x"))
    desk.type("savværk")
    desk.press(.control("s"))
    #expect(desk.shows("Part 1 · Ressourcer"))
    desk.press(.left, .enter)
    let stored = try #require(try desk.register.record(PartnershipEntry.self, partnership))
    #expect(
      stored.parties.map(\.row.resources) == ["savværk"]
        + theirs.parties.dropFirst().map(\.row.resources))
    #expect(stored.parties.map(\.name) == theirs.parties.map(\.name))
  }

  @Test("what a colleague removed is kept in the form and offered as new")
  func removed() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("gudenå")
    let detail = try #require(desk.state.detail.detail)
    let line = try #require(detail.offers.first)
    desk.press(.tab)
    while true {
      if case .row(.line, _, _) = desk.state.detail.selectedItem?.edit { break }
      desk.press(.down)
    }
    desk.press(.control("e"))
    try desk.register.remove(.line(line))
    retype(desk, .title, "kantinedrift på prøve")
    desk.press(.control("s"))
    #expect(
      desk.shows("Fjernet af AN kl. 10.04. Din tekst er bevaret: Ctrl+S opretter det på ny."))
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: kantinedrift på prøve"))
  }

  @Test("what a colleague entered after a removal is another thing, and stays as it is")
  func removedAndAnotherEntered() throws {
    let desk = try TestDesk(width: 80, height: 24)
    let (mine, other) = (
      try desk.organisation("Gudenå Køkken"), try desk.organisation("Kafé Langsø")
    )
    let bread = try desk.register.save(
      OfferLine(organisationID: mine, direction: .offers, mode: .product, title: "brød"), from: nil)
    desk.type("gudenå")
    desk.press(.tab)
    for _ in 0..<40 {
      if case .row(.line, bread.id, _) = desk.state.detail.selectedItem?.edit { break }
      desk.press(.down)
    }
    desk.press(.control("e"))
    try desk.register.remove(.line(bread))
    let doors = try desk.register.save(
      OfferLine(organisationID: other, direction: .offers, mode: .product, title: "låger"),
      from: nil)
    retype(desk, .title, "rugbrød")
    desk.press(.control("s"), .control("s"))
    #expect(desk.shows("Gemt 10.04: rugbrød"))
    #expect(try desk.detail(of: "Kafé Langsø").offers.contains(doors))
    let mineNow = try desk.detail(of: "Gudenå Køkken").offers.map(\.title)
    #expect(mineNow.contains("rugbrød") && !mineNow.contains("brød"))
  }
}
