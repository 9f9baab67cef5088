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

  @Test("rows of other kinds and the line that offers an inquiry are clicked as hits are")
  func otherRows() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    let second = try #require(desk.state.list.records.dropFirst().first)
    let place = try place(of: String(second.title.prefix(14)), desk)
    desk.send(.pointed(Pointer(.press, at: place), milliseconds: 0))
    #expect(desk.state.list.selectedRecord == second && desk.state.layers.isEmpty)
    desk.send(.pointed(Pointer(.press, at: place), milliseconds: 100))
    #expect(desk.form != nil || desk.state.layers.count == 1)
    desk.press(.escape)
    for _ in "kantine" { desk.press(.backspace) }
    desk.type("86998877")
    let offer = try self.place(of: "86 99 88 77", desk)
    desk.send(.pointed(Pointer(.press, at: offer), milliseconds: 5_000))
    #expect(desk.state.list.isOnOffer && desk.state.call == nil)
    desk.send(.pointed(Pointer(.press, at: offer), milliseconds: 5_100))
    #expect(desk.state.call != nil)
  }

  @Test(
    "a click scrolls nothing that is on screen, neither in a pane nor in what lies over the desk")
  func stays() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.tab, .tab, .down, .down, .down, .tab, .tab)
    let partners = try #require(desk.state.layout.panes[.partners])
    func rows() -> [String] {
      desk.lines[partners.y..<partners.maxY].map { String($0.prefix(partners.width)) }
    }
    let before = rows()
    let shown = desk.state.partners.visible.indices.filter { index in
      before.contains { $0.contains(desk.state.partners.visible[index].name) }
    }
    let last = try #require(shown.last)
    let place = try place(of: desk.state.partners.visible[last].name, desk)
    desk.send(.pointed(Pointer(.press, at: place), milliseconds: 0))
    #expect(desk.state.partners.selected == last)
    // Only the frame has changed, which says who has the keys.
    #expect(
      rows().dropFirst().dropLast().map { $0.dropFirst().dropLast() }
        == before.dropFirst().dropLast().map { $0.dropFirst().dropLast() })
    desk.press(.control("p"))
    let title = desk.lines[14].split { "│║".contains($0) }.dropFirst().first.map(String.init) ?? ""
    let words = title.trimmingCharacters(in: .whitespaces).prefix(20)
    let there = try self.place(of: String(words), desk)
    desk.send(.pointed(Pointer(.press, at: there), milliseconds: 9_000))
    #expect(desk.lines[there.y].contains(words))
  }

  @Test(
    "the wheel scrolls the text of the detail and of a reader, and leaves the cursor; keys come back"
  )
  func text() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    let detail = try #require(desk.state.layout.panes[.detail])
    let inside = Point(x: detail.x + 4, y: detail.y + 4)
    let top = desk.lines[detail.y + 1]
    desk.send(.pointed(Pointer(.wheelDown, at: inside), milliseconds: 0))
    #expect(desk.lines[detail.y + 1] != top && desk.state.detail.selected == 0)
    #expect(desk.shows("↑ 3"))
    desk.send(.pointed(Pointer(.wheelUp, at: inside), milliseconds: 50))
    #expect(desk.lines[detail.y + 1] == top)
    for _ in 0..<80 { desk.send(.pointed(Pointer(.wheelDown, at: inside), milliseconds: 60)) }
    desk.press(.tab, .down)
    // The frame has changed: it says who has the keys.
    #expect(
      desk.lines[detail.y + 1].dropFirst(detail.x + 1).dropLast()
        == top.dropFirst(detail.x + 1).dropLast())
    desk.press(.escape, .enter)
    guard case .reader(let reader)? = desk.state.layers.last else {
      Issue.record("no reader on\n\(desk.screen)")
      return
    }
    desk.send(.pointed(Pointer(.wheelDown, at: inside), milliseconds: 900))
    guard case .reader(let scrolled)? = desk.state.layers.last else { return }
    #expect(scrolled.selected == reader.selected && desk.shows("↑ 3"))
  }
}
