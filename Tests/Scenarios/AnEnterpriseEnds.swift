import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Vi lukker ved årsskiftet; Kurér & Ko fører det videre."*
@Suite("An enterprise ends")
struct AnEnterpriseEnds {
  @Test("what is open stands in one form, each line settled by an arrow; one undo brings it back")
  func settled() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("gudenå")
    let id = try #require(desk.state.list.selectedID)
    let before = try desk.detail(of: "Gudenå Køkken")
    desk.press(.control("p"))
    desk.type("virksomhed ophører")
    desk.press(.enter)
    #expect(desk.shows("Gudenå Køkken ophører"), "\(desk.screen)")
    #expect(desk.shows("23-11-2026"))
    #expect(desk.shows("Partnerskab · P-"))
    desk.press(.left)
    #expect(desk.shows("22-11-2026"))
    desk.press(.down, .right)
    #expect(desk.shows("lagt sammen"), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.shows("Gudenå Køkken er ophørt"), "\(desk.screen)")
    let ended = try #require(try desk.register.detail(of: id, today: TestDesk.today ?? .last))
    #expect(ended.organisation.ceasedOn == DanishDate(iso: "2026-11-22"))
    #expect(ended.followUps.isEmpty)
    desk.press(.control("z"))
    #expect(desk.shows("Fortrudt"), "\(desk.screen)")
    let back = try desk.detail(of: "Gudenå Køkken")
    #expect(back.organisation.status == before.organisation.status)
    #expect(back.followUps == before.followUps)
    #expect(back.contacts.map(\.person.name) == before.contacts.map(\.person.name))
  }
}
