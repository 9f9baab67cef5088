import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Vi hedder Højgaard Montage, men vi er nok registreret som noget med Hoejgaard Holding."*
@Suite("H4 The same company under two names")
struct H4SameCompanyTwice {
  private let desk: TestDesk
  private let known: Organisation

  init() throws {
    desk = try TestDesk(width: 80, height: 24)
    var entry = OrganisationEntry(Organisation(name: "Hoejgård Montage", kind: .enterprise))
    entry.organisation.postalCode = "8620"
    entry.organisation.email = "kontor@hoejgaard.example"
    entry.phones = [
      Phone(organisationID: 0, number: try #require(PhoneNumber("86 55 44 33")))
    ]
    known = try desk.register.save(entry, from: nil).organisation
    var line = OfferLine.blank(RecordAbout(organisationID: known.id))
    (line.title, line.direction) = ("montage af reoler", .offers)
    try desk.register.save(line, from: nil)
    let partner = try desk.detail(of: "Gudenå Køkken").organisation
    try desk.register.save(
      PartnershipEntry(
        Partnership(title: "Reoler til køkkenet", state: .idea),
        parties: [known, partner].map { .init(organisationID: $0.id, name: $0.name) }), from: nil)
  }

  private func count(_ name: String) throws -> Int {
    try desk.register.search(SearchQuery(text: name), today: testDay).hits.count
  }

  private let testDay = TestDesk.today ?? .last

  @Test(
    "the warning is no block; both stand side by side, become one, and are two again by one undo")
  func whole() throws {
    let goals = try desk.register.goalMeter(asOf: testDay)?.figures.map(\.value)
    // A call as the new one, which somebody entered beside the warning.
    desk.press(.function(4))
    desk.type("Højgaard Montage ApS")
    desk.press(.tab, .tab, .tab)
    desk.type("86554433")
    #expect(desk.shows("Ligner Hoejgård Montage, 8620 Kjellerup: navnet 100 % ens, samme telefon"))
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Højgaard Montage ApS"))
    desk.type("højgaard montage aps")
    desk.press(.up, .function(2))
    desk.type("siger, de hedder Højgaard Montage")
    desk.press(.control("s"), .enter)
    #expect(try count("højgaard montage") == 2)

    desk.press(.escape, .control("p"))
    desk.type("dubletter")
    desk.press(.enter)
    #expect(desk.shows("Mulige dubletter"), "\(desk.screen)")
    #expect(desk.shows("navnet 100 % ens +50, samme telefon +30"), "\(desk.screen)")
    desk.press(.enter)
    #expect(
      Array(desk.lines[1...19]) == [
        "╔ Læg sammen ══════════════════════════════════════════════════════════════════╗",
        "║             Hoejgård Montage                 Højgaard Montage ApS            ║",
        "║             V-000083 · bliver stående        V-000084 · lægges ind under     ║",
        "║                                                                              ║",
        "║ ▸Navn     ● Hoejgård Montage                 Højgaard Montage ApS            ║",
        "║  Mail     ● kontor@hoejgaard.example         ·                               ║",
        "║  Postnr.  ● 8620                             ·                               ║",
        "║  By       ● Kjellerup                        ·                               ║",
        "║                                                                              ║",
        "║  Hvad der sker                                                               ║",
        "║    Flytter med                                                               ║",
        "║      Samtaler: 1 · siger, de hedder Højgaard Montage                         ║",
        "║      Henvendelser: 1 · H-20261123-01                                         ║",
        "║    Bliver ét med det, der står                                               ║",
        "║      Egne numre, navne og perioder: 1                                        ║",
        "║    Bliver ved den sammenlagte: dagene er dækket                              ║",
        "║      Egne numre, navne og perioder: 1                                        ║",
        "║    Mål og antal står, som de stod                                            ║",
        "║                                                                              ║",
      ])
    desk.press(.enter)
    #expect(
      desk.shows("Lagt sammen: Højgaard Montage ApS er nu Hoejgård Montage"), "\(desk.screen)")
    #expect(try count("højgaard montage") == 1)
    let one = try desk.detail(of: "Hoejgård Montage")
    #expect(one.organisation.altNames == ["Højgaard Montage ApS"])
    #expect(one.timeline.first?.text == "siger, de hedder Højgaard Montage")
    #expect(one.partnerships.map(\.title) == ["Reoler til køkkenet"])
    #expect(one.phones.count == 1)
    #expect(try desk.register.goalMeter(asOf: testDay)?.figures.map(\.value) == goals)

    desk.press(.escape, .control("z"))
    #expect(desk.shows("Fortrudt"), "\(desk.screen)")
    #expect(try count("højgaard montage") == 2)
    #expect(try desk.detail(of: "Hoejgård Montage").timeline.isEmpty)
  }

  @Test("one key shows the half-typed form beside the one that stands, and writes it in there")
  func halfTyped() throws {
    desk.press(.function(4))
    desk.type("Højgaard Montage ApS")
    desk.press(.tab, .tab, .tab)
    desk.type("86554433")
    desk.press(.tab)
    desk.type("ny@hoejgaard.example")
    desk.press(.control("k"))
    #expect(desk.shows("Samme virksomhed?"), "\(desk.screen)")
    #expect(desk.shows("Højgaard Montage ApS"))
    // The name of the register, the mail as it was said.
    desk.press(.right, .left)
    desk.press(.enter)
    #expect(desk.shows("Gemt 10.04: Hoejgård Montage"), "\(desk.screen)")
    #expect(try count("højgaard montage") == 1)
    let one = try desk.detail(of: "Hoejgård Montage").organisation
    #expect(one.id == known.id)
    #expect(one.email == "ny@hoejgaard.example")
    #expect(one.postalCode == "8620")
  }
}
