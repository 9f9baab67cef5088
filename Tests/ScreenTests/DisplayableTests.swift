import Testing

@testable import Screen

@Suite("What of a text is drawn")
struct DisplayableTests {
  /// Things that have done harm in other programs when they stood in data.
  static let hostile: [(kind: String, text: String)] = [
    ("OSC 52, clipboard", "\u{1B}]52;c;aGVq\u{07}"),
    ("OSC 0, title", "\u{1B}]0;titel\u{07}"),
    ("OSC 8, link", "\u{1B}]8;;http://x\u{1B}\\x\u{1B}]8;;\u{1B}\\"),
    ("CSI in 7 bits", "\u{1B}[2J"),
    ("CSI in 8 bits", "\u{9B}2J"),
    ("status question", "\u{1B}[6n"),
    ("DCS", "\u{1B}P$q\"p\u{1B}\\"),
    ("DCS and OSC in 8 bits", "\u{90}x\u{9C}\u{9D}0;x\u{9C}"),
    ("bell", "\u{07}"),
    ("backspace, tab, line ends", "a\u{08}\t\r\n\u{0B}\u{0C}\u{85}"),
    ("NUL and DEL", "\u{00}\u{7F}"),
    ("direction marks", "\u{202E}Kaf\u{202C}\u{2066}é\u{2069}\u{200F}\u{61C}"),
    ("zero width", "Silke\u{200B}b\u{200D}\u{FEFF}\u{2060}\u{AD}org"),
    ("line and paragraph separators", "a\u{2028}b\u{2029}c"),
    ("tags, selectors, annotations", "a\u{E0041}\u{FE0F}\u{FFF9}\u{180E}\u{3164}"),
    ("charset and application modes", "\u{1B}(0\u{0E}\u{1B}>\u{1B}c"),
  ]

  private func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.drawing {
    case .cells, .mark: true
    case .blank: scalar == " "
    case .control, .nothing, .undrawable: scalar == "\u{FFFD}"
    }
  }

  @Test("nothing that a terminal obeys is left", arguments: hostile)
  func neutralised(kind: String, text: String) {
    let shown = displayText(text)
    #expect(shown.unicodeScalars.allSatisfy(isSafe), "\(kind)")
    #expect(displayWidth(shown) == displayWidth(text))
  }

  @Test("random texts of every kind leave only what can be drawn, in as many cells as was said")
  func random() {
    var random = SeededRandom(seed: 18)
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        if Bool.random(using: &random) {
          text += Self.hostile.randomElement(using: &random)?.text ?? ""
        } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &random)) {
          text.unicodeScalars.append(scalar)
        }
      }
      var canvas = Canvas(size: Size(width: 30, height: 1))
      let width = canvas.write(text, at: Point(x: 0, y: 0))
      let whole = displayWidth(text)
      // Where the text is cut before a wide letter, one cell stays empty.
      #expect(whole <= 30 ? width == whole : (29...30).contains(width))
      let cells = Frame(canvas).cells
      #expect(cells.allSatisfy { $0.character.unicodeScalars.allSatisfy(isSafe) })
      #expect(cells.reduce(0) { $0 + Int($1.width) } == 30)
    }
  }

  @Test("a control is seen as a dot, a joined emoji as one replacement, zero width not at all")
  func placeholders() {
    #expect(displayText("a\u{1B}[1mb") == "a·[1mb")
    #expect(displayText("\u{202E}x") == "·x")
    #expect(displayText("👩‍💻!👍🏽🇩🇰") == "\u{FFFD}!\u{FFFD}\u{FFFD}")
    #expect(displayText("Silke\u{200B}borg") == "Silkeborg")
    #expect(displayText("1.\u{A0}sal\tth") == "1. sal th")
  }

  @Test("letters keep two marks and lose the rest; Danish ones may be composed or not")
  func marks() {
    #expect(displayText("A\u{30A}rhus") == "A\u{30A}rhus")
    #expect(displayWidth("A\u{30A}rhus") == 5)
    let piled = "e" + String(repeating: "\u{301}", count: 200)
    #expect(displayText(piled).unicodeScalars.count == 3)
    #expect(displayWidth(piled) == 1)
    #expect(displayText("\u{301}x") == "\u{FFFD}x")
  }

  @Test("wide letters take two cells")
  func wide() {
    #expect(displayWidth("中文 한") == 7)
    #expect(displayWidth("smørrebrød") == 10)
  }
}
