import HotlineCore
import HotlineDesk
import Screen
import Testing

/// The calls whose matter comes with later capabilities: what is said in them, whom they name and
/// what is promised is kept from the first day. Each counts its keys.
@Suite("Calls of a day")
struct CallsOfADay {
  /// *"Vi hedder Højgaard Montage, men vi er nok registreret som noget med Hoejgaard Holding."*
  @Test("H4 the same company under two names is found by either spelling: 4 keys")
  func twoNames() throws {
    let desk = try TestDesk()
    let entry = OrganisationEntry(Organisation(name: "Hoejgård Montage", kind: .enterprise))
    try desk.register.save(entry, from: nil)
    desk.type("højgaard montage")
    #expect(try #require(desk.lines.first { $0.contains("▸") }).contains("Hoejgård Montage"))
    desk.press(.up, .function(2))
    #expect(desk.shows("Opkald · Hoejgård Montage"))
    desk.type("siger selv Højgaard Montage")
    desk.press(.control("s"), .enter)
    #expect(
      try desk.detail(of: "Hoejgård Montage").timeline.first?.text == "siger selv Højgaard Montage")
    #expect(desk.controlKeys == 4)
  }

  /// *"Vi vil gerne registreres – hvad mangler vi?"*
  @Test("H5 a SØV that wants to be registered is guided and followed up: 4 keys")
  func registration() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("vil være RSV; vedtægter siger udbytte 50 %")
    desk.press(.control("s"))
    desk.type("v3")
    desk.press(.enter)
    let detail = try desk.detail(of: "Kafé Langsø")
    #expect(detail.timeline.first?.text == "vil være RSV; vedtægter siger udbytte 50 %")
    #expect(detail.followUps.contains { $0.dueOn == DanishDate(iso: "2026-12-07") })
    #expect(desk.controlKeys == 4)
  }

  /// *"Vi har 4.000 kasser om ugen, der skal pakkes."*
  @Test(
    "H6 in a call: the caller asks, the answer is named and becomes an idea of the call: 8 keys")
  func spokenNeed() throws {
    let desk = try TestDesk()
    desk.type("nordmark")
    desk.press(.up, .function(2))
    desk.type("4.000 kasser om ugen")
    desk.press(.control("r"))
    desk.type("montage/pak 4000/uge 8600")
    desk.press(.control("k"))
    #expect(desk.shows("Nævnt: Pakvirke Midt"))
    desk.press(.function(3))
    #expect(desk.shows("Titel            Nordmark Industri og Pakvirke Midt"))
    desk.press(.control("s"), .control("s"), .enter)
    #expect(desk.state.forms.isEmpty)
    let detail = try desk.detail(of: "Nordmark Industri")
    let idea = try #require(detail.partnerships.first { $0.others == ["Pakvirke Midt"] })
    let partnership = try #require(
      try desk.register.record(PartnershipEntry.self, idea.id)?.partnership)
    #expect(partnership.state == .idea)
    #expect(partnership.originInquiryID == detail.timeline.compactMap(\.inquiryID).first)
    #expect(desk.controlKeys == 8)
  }

  /// *"Vi skal have haveservice for 480.000 – må vi bare ringe til en af jeres?"*
  @Test("H8 a department asks who does the garden; two are named: 8 keys")
  func purchase() throws {
    let desk = try TestDesk()
    desk.type("kultur og")
    desk.press(.up, .function(2))
    desk.type("haveservice for 480.000")
    desk.press(.control("r"))
    desk.type("haveservice 8600")
    let best = desk.state.partners.visible.prefix(2).map(\.name)
    #expect(best.count == 2 && best.contains("Grønkvik Haveservice"))
    desk.press(.control("k"), .down, .control("k"), .control("s"), .enter)
    let detail = try desk.detail(of: "Kultur og Borgerservice")
    let call = try #require(detail.timeline.first)
    #expect(call.text == "haveservice for 480.000")
    for name in best {
      let timeline = try desk.detail(of: name).timeline
      #expect(timeline.contains { $0.text == "haveservice for 480.000" }, "\(name)")
    }
    #expect(desk.controlKeys == 8)
  }

  /// *"… han skal have ro, og han hedder … cpr 0101…"*
  @Test("H9 a CPR number keeps the call from being saved until it is blacked out: 7 keys")
  func cprNumber() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("fem timer om ugen, ro, cpr 010190-1234")
    desk.press(.control("s"), .enter)
    #expect(desk.state.call?.hasKeys == true)
    #expect(try desk.detail(of: "Kafé Langsø").timeline.first?.day != TestDesk.today)
    desk.press(.control("u"))
    #expect(desk.shows("cpr xxxxxx-xxxx"))
    #expect(!desk.shows("010190"))
    desk.press(.control("s"), .enter)
    #expect(
      try desk.detail(of: "Kafé Langsø").timeline.first?.text
        == "fem timer om ugen, ro, cpr xxxxxx-xxxx")
    #expect(desk.controlKeys == 7)
  }

  @Test("Ctrl+U blacks the number out from the box that ends the call, too")
  func cprNumberAtTheEnd() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("fem timer om ugen, ro, cpr 010190-1234")
    desk.press(.control("s"), .control("u"))
    #expect(desk.shows("cpr xxxxxx-xxxx") && !desk.shows("010190"), "\(desk.screen)")
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil, "\(desk.screen)")
  }

  /// *"Vi smider 200 paller ud om måneden."*
  @Test("H10 surplus material finds who needs it: 6 keys")
  func surplus() throws {
    let desk = try TestDesk()
    desk.type("kolossia")
    desk.press(.up, .function(2))
    desk.type("200 paller om måneden til overs")
    desk.press(.function(2))
    desk.type("palletræ")
    #expect(desk.shows("Spånvig Træværks"))
    desk.press(.control("k"), .control("s"), .enter)
    #expect(
      try desk.detail(of: "Kolossia Logistik").timeline.first?.text
        == "200 paller om måneden til overs")
    #expect(desk.controlKeys == 6)
  }

  /// *"Jeg arbejder i kommunen og vil starte en café – får jeg løn?"*
  @Test("H11 an employee asks about leave: the card is two keys away, no name is kept: 7 keys")
  func leave() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("ansat spørger til orlov")
    desk.press(.function(8))
    desk.type("orl")
    #expect(desk.shows("fuld løn i de første"))
    desk.press(.escape, .tab, .tab)
    desk.type("aa")
    #expect(desk.shows("ansat i kommunen"))
    desk.press(.control("s"))
    desk.type("v")
    desk.press(.enter)
    #expect(desk.state.call == nil)
    #expect(desk.controlKeys == 7)
  }

  /// *"Hvad endte I på?"*
  @Test("H12 the chair asks how far it went: the goals stand in full beside the call: 5 keys")
  func result() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("udvalgsformanden spørger til resultatet")
    desk.press(.function(9))
    #expect(desk.shows("7 / 10"))
    desk.press(.escape)
    #expect(desk.shows("udvalgsformanden spørger til resultatet"))
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil)
    #expect(desk.controlKeys == 5)
  }
}
