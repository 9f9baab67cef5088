import Screen
import Testing

@Suite("Clipboard")
struct ClipboardTests {
  private func request(_ text: String, _ multiplexer: Clipboard.Multiplexer) -> String? {
    Clipboard.request(text, through: multiplexer).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "base64 of every length",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("æøå", "w6bDuMOl")])
  func base64(text: String, encoded: String) {
    #expect(request(text, .none) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test("screen gets it wrapped, tmux plain and wrapped")
  func wrapped() {
    #expect(request("f", .screen) == "\u{1B}P\u{1B}]52;c;Zg==\u{07}\u{1B}\\")
    #expect(
      request("f", .tmux)
        == "\u{1B}]52;c;Zg==\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zg==\u{07}\u{1B}\\")
  }

  @Test("what terminals would drop is refused")
  func tooLong() {
    let longest = Clipboard.limit / 4 * 3
    #expect(request(String(repeating: "x", count: longest), .none) != nil)
    #expect(request(String(repeating: "x", count: longest + 1), .none) == nil)
  }

  @Test("nothing goes on it that a terminal obeys; lines and columns stay")
  func harmless() {
    #expect(request("a\tb\nc\u{1B}[31m\u{9B}d", .none) == request("a\tb\nc·[31m·d", .none))
  }
}
