import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("Menus")
struct MenuTests {
  /// The right edge of a menu of ten items in six rows.
  private func edge(selected: Int) -> String {
    let items = (0..<10).map { MenuItem("Punkt \($0)", action: .nothing) }
    var menu = Menu(title: "Opret", items: items, isFiltered: false)
    menu.selected = selected
    var canvas = Canvas(size: Size(width: 30, height: 8))
    menu.draw(on: &canvas, .standard, .danish)
    return Frame(canvas).lines.map { String($0.suffix(1)) }.joined()
  }

  @Test("what has no room is marked on the frame, above and below")
  func marks() {
    #expect(edge(selected: 0) == "┐│││││↓┘")
    #expect(edge(selected: 5) == "┐↑││││↓┘")
    #expect(edge(selected: 9) == "┐↑│││││┘")
  }
}
