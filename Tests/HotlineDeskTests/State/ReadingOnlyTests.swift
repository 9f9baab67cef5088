import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("A desk that may only read")
struct ReadingOnlyTests {
  private func desk(_ noticed: [OpeningNotice]) throws -> DeskState {
    DeskState(
      size: Size(width: 120, height: 30), language: .danish,
      moment: Moment(
        today: try #require(DanishDate(iso: "2026-11-23")), minute: 604,
        instant: Instant(Date(timeIntervalSince1970: 0))),
      identifiers: Identifiers(seed: 1), isReadOnly: true, noticed: noticed)
  }

  @Test("says so in the header, and at the start why")
  func says() throws {
    var desk = try desk([.readOnly(path: "/data/register.sqlite")])
    #expect(desk.render().lines[0].hasSuffix("kun læsning"))
    #expect(
      desk.render().lines[29].contains("Kun læsning: du må ikke skrive i /data/register.sqlite."))
    _ = desk.update(.pressed(.down))
    #expect(!desk.render().lines[29].contains("du må ikke skrive"))
    #expect(desk.render().lines[0].hasSuffix("kun læsning"))
  }

  @Test("opens no form and begins no call, and says what mends it")
  func refuses() throws {
    var desk = try desk([])
    for key in [Key.function(2), .function(3), .function(4)] {
      #expect(desk.update(.pressed(key)) == [])
      #expect(desk.render().lines[29].contains("Kun læsning (--readonly, eller"))
      #expect(desk.forms.isEmpty && desk.call == nil)
    }
  }

  @Test("Ctrl+X empties the search box, which is nothing of the register, and removes nothing else")
  func clears() throws {
    var desk = try desk([])
    for letter in "kantine" { _ = desk.update(.pressed(.character(letter))) }
    _ = desk.update(.pressed(.control("x")))
    #expect(desk.list.search.isEmpty && desk.notice == nil)
    _ = desk.update(.pressed(.control("x")))
    #expect(desk.notice?.text == RegisterPhrases.readOnly(.danish))
  }
}
