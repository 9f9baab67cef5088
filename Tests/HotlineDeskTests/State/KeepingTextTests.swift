import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// What the desk does so that nothing typed is lost, without a disk.
@Suite("Keeping what is typed")
struct KeepingTextTests {
  private var desk: DeskState

  init() throws {
    let today = try #require(DanishDate(iso: "2026-11-23"))
    desk = DeskState(
      size: Size(width: 80, height: 24), language: .danish,
      moment: Moment(today: today, minute: 600, instant: Instant(Date(timeIntervalSince1970: 0))),
      identifiers: Identifiers(seed: 1))
  }

  private mutating func type(_ text: String) -> [DeskEffect] {
    text.flatMap { desk.update(.pressed(.character($0))) }
  }

  private mutating func openNote(typing text: String) {
    _ = desk.update(.pressed(.function(4)))
    _ = desk.update(
      .formOpened(FilledForm(.organisation, id: "a"), desk.typedAhead?.ticket ?? 0))
    while desk.forms[0].form.focus != .field(FieldPath(.note)) {
      _ = desk.update(.pressed(.tab))
    }
    _ = type(text)
  }

  @Test("what was typed for a form that is being read is kept, also when Esc follows at once")
  mutating func typedAhead() {
    _ = desk.update(.pressed(.function(4)))
    let ticket = desk.typedAhead?.ticket ?? 0
    _ = type("Snarveje")
    _ = desk.update(.pressed(.escape))
    let effects = desk.update(.formOpened(FilledForm(.organisation, id: "a"), ticket))
    let isKept = effects.contains {
      guard case .keepDrafts(let forms, _) = $0 else { return false }
      return forms.map(\.id) == ["a"]
    }
    #expect(isKept)
    #expect(desk.forms[0].form.content(FieldPath(.name))?.text == "Snarveje")
    #expect(desk.layers.isEmpty)
  }

  @Test("text that the disk did not take is handed over again, and the header says so until it is")
  mutating func diskFull() {
    openNote(typing: "kantine til 60")
    let form = desk.forms[0].id
    #expect(desk.update(.draftsDue).count == 1)
    #expect(!desk.hasUnkeptText)
    _ = desk.update(.draftsNotKept(.diskFull, [form]))
    #expect(desk.hasUnkeptText)
    _ = type(" kuverter")
    #expect(desk.render().lines[0].contains("KLADDEN ER IKKE PÅ DISKEN · prøver igen"))

    _ = desk.update(.draftsDue)
    _ = desk.update(.draftsKept([form], clock: "10:00:01", isOnReserve: true))
    #expect(desk.hasUnkeptText)
    #expect(desk.render().lines[0].contains("DISKEN ER FULD · kladden på reserveplads"))

    _ = desk.update(.draftsDue)
    _ = desk.update(.draftsKept([form], clock: "10:00:02", isOnReserve: false))
    #expect(!desk.hasUnkeptText)
    #expect(desk.render().lines[0].hasSuffix(" 1 kladde"))
  }

  @Test("a hang-up judges what may still become a number, and hands it over")
  mutating func hangUp() throws {
    openNote(typing: "ring 861234")
    _ = desk.update(.draftsDue)
    #expect(!desk.hasUnkeptText)
    let effects = desk.hangUp()
    guard case .keepDrafts(let forms, _) = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(
      try forms[0].form.draftPayload(holdBack: CPRHoldBack()).contains("ring 861234"))
  }
}
