import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("A form on its way")
struct TypedAheadTests {
  private func desk() -> DeskState {
    DeskState(
      size: Size(width: 80, height: 24), language: .danish,
      moment: Moment(today: .november23, minute: 604, instant: Instant(seconds: 0)),
      identifiers: Identifiers(seed: 1))
  }

  private let opened = FilledForm(.organisation, id: "form-1")

  @Test("what is typed before it is there goes into it, in order")
  func typeAhead() {
    var desk = desk()
    let asked = desk.update(.pressed(.function(4)))
    guard case .openForm(.new(.organisation, _, _), let ticket)? = asked.first else {
      Issue.record("\(asked)")
      return
    }
    for key in [Key.character("K"), .character("a"), .tab, .character("f")] {
      #expect(desk.update(.pressed(key)) == [])
    }
    _ = desk.update(.formOpened(opened, ticket))
    let form = desk.forms.last?.form
    #expect(form?.value(FieldPath(.name)) == .text("Ka"))
    #expect(form?.value(FieldPath(.kind)) == .codes(["association"]))
    #expect(desk.list.search.text.isEmpty)
  }

  @Test("Esc calls it off; its answer then opens nothing")
  func escape() {
    var desk = desk()
    _ = desk.update(.pressed(.function(4)))
    _ = desk.update(.pressed(.escape))
    _ = desk.update(.formOpened(opened, desk.lastTicket))
    #expect(desk.layers == [])
    #expect(desk.forms == [])
  }

  @Test("where there is nothing to edit any more, the text goes to the search and no key commands")
  func gone() {
    var desk = desk()
    _ = desk.update(.pressed(.function(4)))
    for key in [Key.character("k"), .control("x"), .enter] { _ = desk.update(.pressed(key)) }
    let ticket = desk.lastTicket
    _ = desk.update(.formNotOpened(nil, ticket))
    #expect(desk.list.search.text == "k")
    #expect(desk.layers == [])
    #expect(desk.notice?.kind == .problem)
  }

  @Test("leaving the program waits for no form")
  func quit() {
    var desk = desk()
    _ = desk.update(.pressed(.function(4)))
    #expect(desk.update(.pressed(.control("q"))) == [.quit])
  }
}
