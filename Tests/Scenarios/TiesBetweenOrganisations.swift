import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// *"De er en afdeling af os"*, *"vi har skiftet fra forening til ApS"*: said in a call, entered at
/// once, and every figure follows.
@Suite("Ties between organisations")
struct TiesBetweenOrganisations {
  /// Ctrl+O and the letter of the kind, whichever it is.
  private func create(_ kind: RecordKind, at name: String, _ desk: TestDesk) throws {
    let id = try desk.organisation(name)
    desk.press(.escape)
    desk.type(name)
    #expect(desk.state.list.selectedID == id)
    desk.press(.control("o"))
    guard case .menu(let menu) = desk.state.layers.last else { return }
    let item = menu.visible.first { $0.action == .openForm(.new(kind, of: id)) }
    desk.type(String(try #require(item?.letter)))
  }

  private func tie(
    _ name: String, _ kind: OrganisationLink.Kind, to other: String, _ desk: TestDesk
  ) throws {
    try create(.relation, at: name, desk)
    #expect(desk.shows("╔ Relation · \(name)"), "\(desk.screen)")
    desk.go(to: .kind)
    let wanted = FieldValue.codes([kind.rawValue])
    for _ in 0..<8 where desk.form?.value(FieldPath(.kind)) != wanted { desk.press(.right) }
    desk.go(to: "other")
    desk.type(other)
    desk.press(.enter)
    desk.press(.control("s"))
  }

  private func lines(_ desk: TestDesk, of name: String) throws -> [String] {
    try desk.detail(of: name).records.filter { $0.kind == .relation }.map(\.words.da)
  }

  private func enter(
    _ name: String, _ register: Register, sovSince: String? = nil
  ) throws -> Organisation {
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.organisation.municipalityCode = "0740"
    if let day = sovSince.flatMap({ DanishDate(iso: $0) }) {
      entry.sovPeriods = [
        SOVPeriod(organisationID: 0, validFrom: day, basis: .municipalAssessment)
      ]
    }
    return try register.save(entry, from: nil).organisation
  }

  @Test("stands on both sides in the right words, is edited, removed and brought back from either")
  func bothSides() throws {
    let desk = try TestDesk()
    try tie("Gudenå Køkken", .ownerOf, to: "nordmark", desk)
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    #expect(desk.controlKeys <= 8)
    #expect(try lines(desk, of: "Gudenå Køkken").contains("ejer af Nordmark Industri"))
    #expect(try lines(desk, of: "Nordmark Industri").contains("ejes af Gudenå Køkken"))
    desk.press(.escape)
    desk.type("Nordmark Industri")
    desk.press(.tab)
    let isThere = { desk.state.detail.selectedItem.map { $0.edit?.kind == .relation } ?? false }
    let isOwner = { desk.lines.contains { $0.contains("ejes af Gudenå") } }
    for _ in 0..<80 where !isThere() { desk.press(.down) }
    #expect(isThere() && isOwner(), "\(desk.screen)")
    let before = try lines(desk, of: "Nordmark Industri").count
    desk.press(.control("e"))
    desk.go(to: .validFrom)
    desk.type("1/1-2020")
    desk.press(.control("s"))
    let all = try lines(desk, of: "Nordmark Industri").joined(separator: "|")
    #expect(all.contains("fra 01-01-2020"))
    desk.press(.control("x"))
    #expect(try lines(desk, of: "Nordmark Industri").count == before - 1)
    desk.press(.control("z"))
    #expect(try lines(desk, of: "Nordmark Industri").joined(separator: "|") == all)
  }

  @Test("E9: a forening that became an ApS is one new SØV as soon as the tie is saved")
  func successor() throws {
    let desk = try TestDesk(demo: false)
    _ = try enter("Foreningen Prøvevirke", desk.register, sovSince: "2021-02-01")
    _ = try enter("Prøvevirke ApS", desk.register, sovSince: "2024-01-01")
    let today = try #require(TestDesk.today)
    let figure = { try #require(try desk.register.goalMeter(asOf: today)).figures[1] }
    #expect(try figure().value == 2)
    try tie("Prøvevirke ApS", .successorOf, to: "foreningen prøve", desk)
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    #expect(try figure().value == 1)
    #expect(try figure().rows.map(\.day?.iso) == ["2021-02-01"])
    #expect(try lines(desk, of: "Foreningen Prøvevirke") == ["afløst af Prøvevirke ApS"])
    desk.press(.control("z"))
    #expect(try figure().value == 2)
    desk.press(.control("y"))
    #expect(try figure().value == 1)
    // The other way round it would go in a ring.
    try tie("Foreningen Prøvevirke", .successorOf, to: "prøvevirke aps", desk)
    #expect(desk.shows("Det går i ring"), "\(desk.screen)")
    #expect(desk.form?.focus == .field(FieldPath(.kind)))
  }

  @Test("E22: an enterprise and its own branch are one party, and are refused as a partnership")
  func branch() throws {
    let desk = try TestDesk(demo: false)
    _ = try enter("Prøvekæden", desk.register, sovSince: "2021-02-01")
    _ = try enter("Prøveafdeling Kjellerup", desk.register)
    try tie("Prøveafdeling Kjellerup", .branchOf, to: "prøvekæden", desk)
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    desk.press(.escape)
    desk.type("Prøvekæden")
    desk.press(.function(3))
    desk.go(to: .organisation, 1)
    desk.type("prøveafdeling")
    desk.press(.enter)
    desk.press(.control("s"))
    #expect(desk.shows("Prøvekæden"))
    #expect(desk.form != nil, "refused: the form stays")
    #expect(try desk.detail(of: "Prøvekæden").partnerships.isEmpty)
    #expect(desk.shows("to gange"), "\(desk.screen)")
  }
}
