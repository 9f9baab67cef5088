import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// What changes in the life of an enterprise, an agreement and a position is entered at the desk.
@Suite("States by hand")
struct StatesByHand {
  /// Opens the line of the detail pane that `isMeant` knows.
  private func edit(_ desk: TestDesk, _ isMeant: (DetailItem) -> Bool) throws {
    desk.press(.tab)
    for _ in 0..<60 {
      if let item = desk.state.detail.selectedItem, isMeant(item) { break }
      desk.press(.down)
    }
    let item = try #require(desk.state.detail.selectedItem)
    #expect(isMeant(item))
    desk.press(.control("e"))
  }

  @Test("an ordinary enterprise is assessed as social from a day, its size and a second phone said")
  func standing() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("nordmark")
    let id = try #require(desk.state.list.selectedID)
    let before = try #require(try desk.register.record(OrganisationEntry.self, id))
    desk.press(.control("o"))
    desk.type("r")
    desk.go(to: .sovFrom, 0)
    desk.type("1/10")
    desk.go(to: .sovBasis, 0)
    desk.type("k")
    desk.go(to: .assessedBy, 0)
    desk.type("KA")
    desk.go(to: .sizeClass, before.sizePeriods.count)
    desk.type("s")
    desk.press(.control("s"))
    // A size says what it rests on.
    #expect(desk.form?.focus == .field(FieldPath(.sizeBasis, before.sizePeriods.count)))
    desk.type("årsregnskabet")
    desk.go(to: .phone, before.phones.count)
    desk.type("86999888")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Nordmark Industri"))
    #expect(desk.state.list.selectedHit?.standing == .sov)
    let after = try #require(try desk.register.record(OrganisationEntry.self, id))
    #expect(after.sovPeriods.map(\.validFrom) == [DanishDate(iso: "2026-10-01")])
    #expect(after.sovPeriods.map(\.basis) == [.municipalAssessment])
    #expect(after.sizePeriods.last?.sizeClass == .smv)
    #expect(
      after.phones.map(\.number.display) == before.phones.map(\.number.display) + ["86 99 98 88"])
  }

  @Test("a new address is dated by hand")
  func moved() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("nordmark")
    let id = try #require(desk.state.list.selectedID)
    desk.press(.control("e"))
    desk.go(to: .street)
    desk.press(.control("x"))
    desk.type("Prøvevej 7")
    desk.go(to: .dating)
    desk.press(.right)
    desk.press(.tab)
    desk.type("2/11")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Nordmark Industri"))
    let stored = try #require(try desk.register.record(OrganisationEntry.self, id)).organisation
    #expect(stored.street == "Prøvevej 7")
  }

  @Test("an agreement ends only with a day and a reason, each asked for under its field")
  func partnershipEnds() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("gudenå")
    try edit(desk) { if case .row(.partnership, _, _) = $0.edit { true } else { false } }
    desk.go(to: .state)
    desk.type("a")
    desk.press(.control("s"))
    #expect(desk.shows("Skriv dagen, hvor partnerskabet sluttede."))
    #expect(desk.shows("Skriv, hvorfor partnerskabet sluttede."))
    #expect(desk.form?.focus == .field(FieldPath(.endedOn)))
    desk.type("20/11")
    desk.press(.tab)
    desk.type("kantinen lukkede")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-"))
    desk.press(.control("e"))
    desk.go(to: .state)
    desk.type("a")
    desk.press(.control("s"))
    #expect(desk.shows("Et partnerskab kan ikke gå fra »afsluttet« til »aftalt«."))
    #expect(desk.form?.focus == .field(FieldPath(.state)))
  }

  /// → until the field of the state stands at `state`.
  private func choose(_ state: Partnership.State, at desk: TestDesk) {
    desk.go(to: .state)
    let wanted = FieldValue.codes([state.rawValue])
    for _ in 0..<6 where desk.form?.value(FieldPath(.state)) != wanted { desk.press(.right) }
  }

  private func states(of name: String, at desk: TestDesk) throws -> [Partnership.State] {
    try desk.detail(of: name).partnerships.map(\.state)
  }

  @Test("an agreement is paused and taken up again")
  func partnershipPauses() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("gudenå")
    try edit(desk) { if case .row(.partnership, _, _) = $0.edit { true } else { false } }
    choose(.paused, at: desk)
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-"))
    #expect(try states(of: "Gudenå Køkken", at: desk).contains(.paused))
    desk.press(.control("e"))
    choose(.agreed, at: desk)
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-"))
    #expect(try !states(of: "Gudenå Køkken", at: desk).contains(.paused))
  }

  @Test("an idea is dropped, with the reason why")
  func partnershipDropped() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("nordmark")
    try edit(desk) { if case .row(.partnership, _, _) = $0.edit { true } else { false } }
    choose(.dropped, at: desk)
    desk.go(to: .endReason)
    desk.type("pallerne blev solgt")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: P-"))
    #expect(try desk.detail(of: "Nordmark Industri").partnerships.first?.state == .dropped)
  }

  @Test("a position is closed with its day, and its first filling stays fixed")
  func positionCloses() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("gudenå")
    let filled = try desk.detail(of: "Gudenå Køkken").positions.first { $0.state == .filled }
    let position = try #require(filled)
    try edit(desk) { $0.edit == .row(.position, position.id) }
    desk.go(to: .state)
    desk.type("n")
    desk.press(.control("s"))
    #expect(desk.shows("Skriv dagen, hvor stillingen blev nedlagt."))
    desk.type("20/11")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: "))
  }
}
