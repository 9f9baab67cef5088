import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Jeg vil gerne starte et sted, hvor folk med autisme reparerer computere. Hvad gør jeg?"*
@Suite("H3 Entrepreneur without CVR")
struct H3EntrepreneurWithoutCVR {
  @Test("guided by a card, interrupted by another call, saved as an initiative: 22 keys")
  func theCall() throws {
    let desk = try TestDesk()
    let goals = try #require(desk.state.goals.meter)
    desk.press(.function(2))
    desk.type("vil reparere computere med folk med autisme")
    desk.press(.tab, .tab)
    desk.type("i")
    #expect(desk.shows("iværksætter"))
    desk.press(.tab)
    desk.type("Testperson Omega")
    desk.press(.tab)
    desk.type("20 30 40 50")
    desk.press(.function(8))
    desk.type("start")
    #expect(desk.shows("Sådan starter du en SØV"))
    desk.press(.escape)

    // Somebody else rings.
    desk.press(.control("n"))
    desk.type("hvornår har I åbent?")
    desk.press(.function(7))
    #expect(desk.shows("vil reparere computere med folk med autisme"))
    #expect(desk.shows("Testperson Omega"))

    desk.press(.tab, .tab)
    for _ in 0..<9 { desk.press(.down) }
    desk.type(" ")
    #expect(desk.shows("opstart"))
    desk.press(.control("s"))
    desk.type("v1")
    desk.press(.enter)
    #expect(desk.state.forms.count == 1)

    let entered = try desk.detail(of: "Testperson Omega")
    #expect(entered.organisation.kind == .initiative)
    #expect(entered.organisation.cvr == nil)
    #expect(entered.phones.isEmpty == false || entered.contacts.first?.phones.isEmpty == false)
    #expect(entered.timeline.first?.text == "vil reparere computere med folk med autisme")
    #expect(entered.followUps.first?.dueOn == DanishDate(iso: "2026-11-24"))
    #expect(desk.state.goals.meter?.figures.map(\.value) == goals.figures.map(\.value))
    #expect(desk.controlKeys == 22)
  }
}
