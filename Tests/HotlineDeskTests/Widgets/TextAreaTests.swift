import Screen
import Testing

@testable import HotlineDesk

@Suite("A text of several lines")
struct TextAreaTests {
  private let size = Size(width: 13, height: 3)

  private func drawn(_ area: TextArea) -> (lines: [String], cursor: Point?) {
    var canvas = Canvas(size: size)
    area.draw(on: &canvas, in: canvas.bounds, style: .plain, isFocused: true)
    return (Frame(canvas).lines, canvas.cursor)
  }

  private func typing(_ keys: [Key], into area: TextArea = TextArea()) -> TextArea {
    var area = area
    for key in keys { area.handle(key, size: size) }
    return area
  }

  @Test("rows break behind blanks, a long word in its middle, and one column stays free")
  func wrapping() {
    #expect(drawn(TextArea("søger kantine til 60")).lines == ["søger", "kantine til", "60"])
    #expect(drawn(TextArea("mødeforplejning")).lines == ["mødeforplejn", "ing", ""])
    #expect(drawn(TextArea("abcdefghijkl")) == (["abcdefghijkl", "", ""], Point(x: 12, y: 0)))
    #expect(drawn(TextArea("abcdefghijkl mn")).lines == ["abcdefghijkl", "mn", ""])
    #expect(drawn(TextArea("to\n\nlinjer")) == (["to", "", "linjer"], Point(x: 6, y: 2)))
  }

  @Test("↑ and ↓ keep to their column across short rows")
  func columns() {
    let text = TextArea("en lang linje\nto\nog igen lang")
    let up = typing([.home, .right, .right, .right, .right, .up], into: text)
    #expect(up.cursor == 16)
    #expect(typing([.up], into: up).cursor == 12)
    #expect(typing([.up, .down, .down], into: up).cursor == 21)
  }

  @Test("↑ in the first row and ↓ in the last belong to the form")
  func edges() {
    var area = TextArea("en\nto")
    let down = area.handle(.down, size: size)
    let up = area.handle(.up, size: size)
    let upAgain = area.handle(.up, size: size)
    #expect([down, up, upAgain] == [false, true, false])
  }

  @Test("Enter begins a line, a paste keeps its lines, and each is a step to undo")
  func editing() {
    var area = typing([.character("a"), .enter, .paste("b\r\nc"), .backspace])
    #expect(area.text == "a\nb\n")
    area.undo()
    area.undo()
    #expect(area.text == "a\n")
  }

  @Test("the text scrolls no further than the cursor asks")
  func scrolling() {
    var area = typing("1 2 3 4 5".split(separator: " ").flatMap { [.paste(String($0)), .enter] })
    #expect(drawn(area) == (["4", "5", ""], Point(x: 0, y: 2)))
    area = typing([.up, .up], into: area)
    #expect(drawn(area) == (["4", "5", ""], Point(x: 0, y: 0)))
    area = typing([.up], into: area)
    #expect(drawn(area) == (["3", "4", "5"], Point(x: 0, y: 0)))
    #expect(typing([.pageUp], into: area).cursor == 0)
  }

  @Test("Home and End stay in the row that is seen")
  func homeAndEnd() {
    let area = TextArea("søger kantine til 60", cursor: 8)
    #expect(typing([.home], into: area).cursor == 6)
    #expect(typing([.end], into: area).cursor == 17)
  }

  @Test("marked letters are drawn in the style of the mark, in every row they reach")
  func marks() {
    var canvas = Canvas(size: size)
    let red = Style(foreground: .red)
    TextArea("nr. 010190-\n1234 ja").draw(
      on: &canvas, in: canvas.bounds, style: .plain, isFocused: false, marked: [4..<16],
      markStyle: red)
    let frame = Frame(canvas)
    #expect(
      (0..<2).map { frame.styledRuns(inRow: $0).filter { $0.style == red }.map(\.text) } == [
        ["010190-"], ["1234"],
      ])
  }
}
