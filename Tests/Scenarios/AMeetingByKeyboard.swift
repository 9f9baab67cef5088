import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

/// A network meeting with its guests, each with one key.
@Suite("A meeting by keyboard")
struct AMeetingByKeyboard {
  private static let guests = [
    "kafé langsø", "gudenå køkken", "kurér & ko", "nordmark industri", "ans vaskeri", "plænevirke",
    "grønkvik haveservice", "skrotfinken", "them genbrugslade", "pakvirke midt", "fjordvig fisk",
    "hjulkvist cykelværksted",
  ]

  @Test("twelve guests are typed one after the other, and ticked one after the other at the door")
  func meeting() throws {
    let desk = try TestDesk()
    desk.showList("Arrangementer")
    let start = desk.controlKeys
    desk.press(.function(4))
    desk.type("Netværksmøde nov")
    desk.moveTo("Dag ")
    desk.type("23-11-2026")
    desk.moveTo("Inviteret")
    let before = desk.controlKeys
    for guest in Self.guests {
      desk.type(guest)
      desk.press(.enter)
    }
    #expect(desk.controlKeys - before == Self.guests.count)
    desk.press(.control("s"))
    #expect(desk.form == nil, "\(desk.screen)")
    #expect(desk.controlKeys - start == 22)
    desk.showList("Inviterede og fremmøde")
    desk.type("nov")
    let door = desk.controlKeys
    for _ in Self.guests { desk.press(.character(" ")) }
    #expect(desk.controlKeys - door == Self.guests.count)
    let event = try #require(try desk.register.called(.event, "nov", limit: 1).first)
    let id = try #require(Int64(event.key))
    let entry = try #require(try desk.register.record(EventEntry.self, id))
    #expect(entry.guests.map(\.status) == Array(repeating: .attended, count: 12))
  }
}
