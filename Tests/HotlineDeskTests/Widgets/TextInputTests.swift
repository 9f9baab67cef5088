import Screen
import Testing

@testable import HotlineDesk

@Suite("A line of text")
struct TextInputTests {
  private func typing(_ keys: [Key], into text: String = "") -> TextInput {
    var input = TextInput(text)
    for key in keys { input.handle(key) }
    return input
  }

  private func letters(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test("takes letters at the cursor, and moves by letters and by words")
  func typingAndMoving() {
    let input = typing(
      letters("Gudenå Køkken") + [.wordLeft] + letters("Nye ") + [.home, .delete, .end, .backspace])
    #expect(input.text == "udenå Nye Køkke")
    #expect(input.cursor == 15)
    #expect(typing([.wordLeft, .wordLeft, .wordRight, .left, .right], into: "æ, ø").cursor == 3)
  }

  @Test("a key that means nothing to a line is left to others")
  func otherKeys() {
    var input = TextInput("a")
    for key in [Key.enter, .tab, .up, .escape, .control("s"), .function(2), .alt("a")] {
      let isTaken = input.handle(key)
      #expect(!isTaken)
    }
    #expect(input == TextInput("a"))
  }

  @Test("a paste is one line without what nobody sees")
  func paste() {
    let input = typing([.paste("Kafé\r\nLangsø\t\u{200B}\u{202E}\u{AD}\u{7}8600\u{2028}a\u{30A}")])
    #expect(input.text == "Kafé Langsø 8600 å")
    #expect(input.text.unicodeScalars.count == 18)
    #expect(input.cursor == 18)
  }

  @Test("undo takes back a word, a run of deletions or a paste; redo brings it again")
  func undo() {
    var input = typing(letters("en to") + [.paste(" tre fire"), .backspace, .backspace])
    var seen: [String] = []
    while input.undo() { seen.append(input.text) }
    #expect(seen == ["en to tre fire", "en to", "en ", ""])
    seen = []
    while input.redo() { seen.append(input.text) }
    #expect(seen == ["en ", "en to", "en to tre fire", "en to tre fi"])
    #expect(input.cursor == 12)
  }

  @Test("typing after an undo forgets what was taken back")
  func undoThenType() {
    var input = typing(letters("en to"))
    input.undo()
    input.handle(.character("3"))
    input.redo()
    #expect(input.text == "en 3")
  }

  @Test("a mark typed on its own joins the letter before it, and undo takes only it")
  func combining() {
    var input = typing([.character("a"), .left, .right, .character("\u{30A}")])
    #expect(input.text == "å")
    #expect(input.cursor == 1)
    input.undo()
    #expect(input.text == "a")
  }

  @Test("a long text shows the stretch around the cursor")
  func drawing() {
    func drawn(_ input: TextInput, isFocused: Bool = true) -> (line: String, cursor: Point?) {
      var canvas = Canvas(size: Size(width: 12, height: 1))
      input.draw(
        on: &canvas, at: Point(x: 1, y: 0), width: 10, style: .plain, isFocused: isFocused)
      return (Frame(canvas).lines[0], canvas.cursor)
    }
    #expect(drawn(TextInput("abc")) == (" abc", Point(x: 4, y: 0)))
    #expect(drawn(TextInput("abcdefghi")) == (" abcdefghi", Point(x: 10, y: 0)))
    #expect(drawn(TextInput("abcdefghij")) == (" …ghij", Point(x: 6, y: 0)))
    #expect(drawn(TextInput("abcdefghijkl", cursor: 0)) == (" abcdefghi…", Point(x: 1, y: 0)))
    #expect(drawn(TextInput("abcdefghijkl"), isFocused: false) == (" abcdefghi…", nil))
  }

  @Test("marked letters are drawn in the style of the mark")
  func marks() {
    var canvas = Canvas(size: Size(width: 10, height: 1))
    let red = Style(foreground: .red)
    TextInput("ab 12").draw(
      on: &canvas, at: Point(x: 0, y: 0), width: 10, style: .plain, isFocused: false,
      marked: [3..<5], markStyle: red)
    #expect(
      Frame(canvas).styledRuns(inRow: 0) == [
        StyledRun(x: 0, text: "ab ", style: .plain), StyledRun(x: 3, text: "12", style: red),
      ])
  }
}
