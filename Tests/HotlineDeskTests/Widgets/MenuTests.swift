import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("Menus")
struct MenuTests {
  /// The lower edge of a menu of ten items in six rows.
  private func edge(selected: Int) -> String? {
    let items = (0..<10).map { MenuItem("Punkt \($0)", action: .nothing) }
    var menu = Menu(title: "Opret", items: items, isFiltered: false)
    menu.selected = selected
    var canvas = Canvas(size: Size(width: 20, height: 8))
    menu.draw(on: &canvas, .standard, .danish)
    return Frame(canvas).lines.last
  }

  @Test("what has no room is counted on the frame, above and below")
  func marks() {
    #expect(edge(selected: 0) == "╚═════════════ ↓ 4 ╝")
    #expect(edge(selected: 5) == "╚═════════ ↑ 2 ↓ 2 ╝")
    #expect(edge(selected: 9) == "╚═════════════ ↑ 4 ╝")
  }
}
