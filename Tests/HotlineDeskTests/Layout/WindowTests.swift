import Screen
import Testing

@testable import HotlineDesk

@Suite("What is on screen of a long list")
struct WindowTests {
  @Test("the selected item stands near the middle, and what is out of sight is counted")
  func middle() {
    let window = Window(of: 30, around: 10, height: 6)
    #expect(window.shown == 7..<13)
    #expect(window.marks.text == "↑ 7 ↓ 17")
    #expect(Window(of: 30, around: 0, height: 6).marks.text == "↓ 24")
    #expect(Window(of: 30, around: 29, height: 6).shown == 24..<30)
    #expect(Window(of: 30, around: 29, height: 6).marks.text == "↑ 24")
    #expect(Window(of: 3, around: 1, height: 6).marks.text.isEmpty)
    #expect(Window(of: 0, around: 0, height: 6).shown.isEmpty)
    #expect(Window(of: 1_500, around: 0, height: 6).marks.text == "↓ 1.494")
  }

  @Test("items of several rows are shown from their first; one cut at the bottom counts as hidden")
  func tall() {
    let window = Window(of: 5, around: 0, height: 7) { _ in 3 }
    #expect(window.shown == 0..<3)
    #expect(window.marks.text == "↓ 3")
    let last = Window(of: 5, around: 4, height: 7) { _ in 3 }
    #expect(last.shown == 3..<5)
    #expect(last.marks.text == "↑ 3")
    // One that is taller than its place begins at the top.
    #expect(Window(of: 3, around: 1, height: 4) { _ in 9 }.shown == 1..<2)
  }

  @Test("the selected item is whole wherever it stands, in every height")
  func selectedIsWhole() {
    let heights = [1, 4, 2, 3, 1, 1, 5, 2]
    for height in 5...12 {
      for selected in heights.indices {
        let window = Window(of: heights.count, around: selected, height: height) { heights[$0] }
        let above = heights[window.shown.lowerBound..<selected].reduce(0, +)
        #expect(window.shown.contains(selected) && above + heights[selected] <= height)
      }
    }
  }
}
