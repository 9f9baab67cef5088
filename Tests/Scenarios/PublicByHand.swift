import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

/// *"Må I gerne skrive os på kommunens hjemmeside? Ja, men ikke mit nummer."*
@Suite("An enterprise is marked public")
struct PublicByHand {
  private func published(_ desk: TestDesk) throws -> [String: Int] {
    let today = try #require(TestDesk.today)
    let enterprises = try desk.register.publicDirectory(on: today).enterprises
    return Dictionary(enterprises.map { ($0.name, $0.contacts.count) }) { first, _ in first }
  }

  @Test("in its own form, its people apart in theirs, and Ctrl+Z takes each back")
  func marked() throws {
    let desk = try TestDesk()
    #expect(try published(desk)["Trådløkke Systue"] == nil)
    desk.type("trådløkke")
    desk.press(.control("e"))
    desk.go(to: .publicFrom)
    #expect(desk.shows("offentlige oversigt"))
    desk.type("i dag")
    desk.press(.control("s"))
    #expect(try published(desk)["Trådløkke Systue"] == 0)
    #expect(desk.controlKeys <= 30)
    desk.press(.control("z"))
    #expect(try published(desk)["Trådløkke Systue"] == nil)
  }
}
