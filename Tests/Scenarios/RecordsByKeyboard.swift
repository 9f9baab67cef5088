import HotlineCore
import HotlineDesk
import Screen
import Testing

/// What a caller offers, needs and has room for is entered while the caller still talks: Ctrl+O, a
/// letter, and the words.
@Suite("Records by keyboard")
struct RecordsByKeyboard {
  private func desk(at name: String) throws -> TestDesk {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type(name)
    desk.press(.control("o"))
    return desk
  }

  @Test("an offer: typing begins at its name, and a word finds its category")
  func offer() throws {
    let desk = try desk(at: "gudenå")
    desk.type("t")
    #expect(desk.shows("║ Retning         tilbyder"))
    desk.type("frokost ud af huset")
    desk.press(.tab)
    desk.type("kantine")
    desk.press(.enter)
    desk.moveTo("Mængde")
    desk.type("80")
    desk.press(.tab)
    desk.type("kuverter/dag")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: frokost ud af huset"))
    let stored = try #require(
      try desk.detail(of: "Gudenå Køkken").offers.first { $0.title == "frokost ud af huset" })
    #expect(stored.categoryCode != nil)
    #expect(stored.volume == 80)
    #expect(stored.unit == "kuverter/dag")
    #expect(stored.lastConfirmedOn == TestDesk.today)
    #expect(desk.controlKeys <= 12)
  }

  @Test("a kind that has no CVR number takes none away, nor the days as social enterprise")
  func kindMistaken() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("kafé langsø")
    desk.press(.control("e"))
    desk.moveTo("Art")
    desk.type("i")
    #expect(!desk.shows("║ CVR"))
    desk.press(.control("s"))
    let id = try desk.organisation("Kafé Langsø")
    let stored = try #require(try desk.register.record(OrganisationEntry.self, id))
    #expect(stored.organisation.kind == .initiative)
    #expect(stored.organisation.cvr != nil)
    #expect(stored.sovPeriods.count == 1)
  }

  @Test("a mail opened by mistake closes without a trace; one with a word in it is a draft")
  func mailByMistake() throws {
    let desk = try desk(at: "kafé langsø")
    desk.type("m")
    #expect(desk.shows("╔ Mail · Kafé Langsø"))
    desk.press(.escape)
    #expect(desk.state.forms.isEmpty)
    desk.press(.control("o"))
    desk.type("d")
    #expect(desk.shows("╔ Møde · Kafé Langsø"))
    desk.type("x")
    desk.press(.escape)
    #expect(desk.state.forms.count == 1)
  }

  @Test("a need: the same form, the other direction")
  func need() throws {
    let desk = try desk(at: "gudenå")
    desk.type("b")
    desk.type("rosiner")
    desk.press(.control("s"))
    let needs = try desk.detail(of: "Gudenå Køkken").needs
    #expect(needs.contains { $0.title == "rosiner" })
    #expect(desk.controlKeys == 2)
  }

  @Test("a second contact person stands below the first")
  func contact() throws {
    let desk = try desk(at: "gudenå")
    desk.type("k")
    desk.type("Testperson Omega")
    desk.press(.tab)
    desk.type("indkøber")
    desk.press(.tab)
    desk.type("+45 20112244")
    desk.press(.control("s"))
    let contacts = try desk.detail(of: "Gudenå Køkken").contacts
    #expect(contacts.last?.person.name == "Testperson Omega")
    #expect(contacts.last?.role.title == "indkøber")
    #expect(contacts.last?.phones.map(\.number.display) == ["20 11 22 44"])
    #expect(contacts.count == 2)
  }

  @Test("a position of five hours, with the shield it needs and nobody in it")
  func position() throws {
    let desk = try desk(at: "gudenå")
    desk.type("s")
    desk.moveTo("Stilling ")
    desk.type("grøntsagsrenser")
    desk.moveTo("Ordning")
    desk.type("f")
    desk.moveTo("Timer")
    desk.type("40")
    desk.press(.tab)
    #expect(desk.shows("Skal ligge mellem 0,25 og 37"))
    desk.press(.backTab, .control("x"))
    desk.type("5,5")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: grøntsagsrenser"))
    let stored = try #require(
      try desk.detail(of: "Gudenå Køkken").positions.first { $0.title == "grøntsagsrenser" })
    #expect(stored.hoursPerWeek == 5.5)
    #expect(stored.state == .planned)
    #expect(stored.reducedCapacity)
  }

  @Test("room for more: what is known stands there, and one number is changed")
  func workplace() throws {
    let desk = try desk(at: "gudenå")
    desk.type("p")
    desk.moveTo("Pladser")
    desk.press(.control("x"))
    desk.type("4")
    desk.press(.control("s"))
    let offer = try #require(try desk.detail(of: "Gudenå Køkken").workplaceOffer)
    #expect(offer.slots == 4)
    #expect(offer.minHours == 5)
  }

  @Test("a mail and a meeting stand on the timeline as what they are")
  func conversations() throws {
    let desk = try desk(at: "gudenå")
    desk.type("m")
    desk.type("sendte vilkårene")
    desk.press(.control("s"))
    desk.press(.control("o"))
    desk.type("d")
    desk.type("aftalte priser")
    desk.press(.control("s"))
    let timeline = try desk.detail(of: "Gudenå Køkken").timeline
    #expect(timeline.prefix(2).map(\.text) == ["aftalte priser", "sendte vilkårene"])
    #expect(timeline.prefix(2).map(\.kind) == [.meeting, .email])
  }
}
