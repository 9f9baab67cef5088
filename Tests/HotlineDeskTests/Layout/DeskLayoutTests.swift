import Screen
import Testing

@testable import HotlineDesk

@Suite("Where panes stand")
struct DeskLayoutTests {
  private func layout(
    _ width: Int, _ height: Int, goalRows: Int = 8, call: DockedCall? = nil
  ) -> DeskLayout {
    DeskLayout(
      size: Size(width: width, height: height), focus: .list, companion: .detail, call: call,
      goalRows: goalRows)
  }

  @Test("the goals take what they need, the detail above them the rest")
  func ownHeights() {
    let layout = layout(120, 40)
    #expect(layout.panes[.goals]?.height == 10)
    #expect(layout.panes[.detail]?.height == 28)
    #expect(layout.panes[.list]?.height == 19)
    // What would not leave the detail its half is scrolled.
    #expect(self.layout(120, 40, goalRows: 60).panes[.goals]?.height == 19)
  }

  @Test("panes fill the body without a gap, whatever the size", arguments: [100, 120, 160, 200])
  func fill(width: Int) {
    for height in [24, 30, 40, 50, 60] {
      for rows in [0, 8, 40] {
        let panes = layout(width, height, goalRows: rows).panes
        let area = panes.values.map { $0.width * $0.height }.reduce(0, +)
        #expect(area == width * (height - 2))
        for (pane, rect) in panes {
          for (other, place) in panes where other != pane {
            #expect(rect.intersection(place).isEmpty)
          }
        }
      }
    }
  }

  @Test("a wider screen gives most of what it has to the list")
  func columns() {
    #expect(layout(120, 40).panes[.list]?.width == 62)
    #expect(layout(160, 50).panes[.list]?.width == 92)
    #expect(layout(200, 60).panes[.list]?.width == 122)
  }
}
