import Foundation
import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// A click selects at once, a second one opens, the wheel scrolls what is under it.
@Suite("By mouse")
struct ByMouse {
  /// Where a text stands on the screen.
  private func place(of text: String, _ desk: TestDesk) throws -> Point {
    for (y, line) in desk.lines.enumerated() {
      guard let range = line.range(of: text) else { continue }
      return Point(x: line.distance(from: line.startIndex, to: range.lowerBound), y: y)
    }
    Issue.record("no \(text) on\n\(desk.screen)")
    throw CancellationError()
  }

  @Test("a click selects the row at once; a second one within 400 ms opens it")
  func selects() throws {
    let desk = try TestDesk()
    desk.type("k")
    let hit = desk.state.list.page.hits[2]
    let there = try place(of: hit.name, desk)
    desk.send(.pointed(Pointer(.press, at: there), milliseconds: 1_000))
    #expect(desk.state.list.selectedID == hit.id && desk.state.layers.isEmpty)
    desk.send(.pointed(Pointer(.press, at: there), milliseconds: 1_900))
    #expect(desk.state.layers.isEmpty)
    desk.send(.pointed(Pointer(.press, at: there), milliseconds: 2_200))
    #expect(desk.state.layers.count == 1)
  }

  @Test("a click in a pane gives it the keys and selects there; the wheel takes none")
  func panes() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    let second = try #require(desk.state.partners.visible.dropFirst().first)
    desk.send(.pointed(Pointer(.press, at: try place(of: second.name, desk)), milliseconds: 0))
    #expect(desk.state.focus == .partners && desk.state.partners.selected == 1)
    for _ in "gudenå" { desk.press(.backspace) }
    desk.type("k")
    desk.press(.tab, .tab)
    desk.send(.pointed(Pointer(.wheelDown, at: Point(x: 10, y: 3)), milliseconds: 9_000))
    #expect(desk.state.list.selectedIndex == 3, "\(desk.screen)")
    #expect(desk.state.focus == .partners)
  }

  @Test("in a menu, a list, what is read and a form")
  func layers() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.send(.pointed(Pointer(.press, at: try place(of: "CVR", desk)), milliseconds: 0))
    #expect(desk.form?.focus == .field(FieldPath(.cvr)))
    desk.press(.escape, .control("p"))
    let drafts = try place(of: "Kladder:", desk)
    desk.send(.pointed(Pointer(.press, at: drafts), milliseconds: 5_000))
    desk.send(.pointed(Pointer(.press, at: drafts), milliseconds: 5_100))
    guard case .menu(let menu)? = desk.state.layers.last else {
      Issue.record("no menu on\n\(desk.screen)")
      return
    }
    #expect(menu.kind == .drafts)
    // Nothing under the menu is meant by a click beside it.
    desk.press(.escape, .control("g"))
    desk.send(.pointed(Pointer(.wheelDown, at: Point(x: 20, y: 10)), milliseconds: 20_000))
    guard case .list(let list)? = desk.state.layers.last else {
      Issue.record("no list on\n\(desk.screen)")
      return
    }
    #expect(list.selected == 3)
  }
}
