import Screen
import Testing

@Suite("Input to keys")
struct KeyDecoderTests {
  private func raw(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// All keys of an input that came at once and was followed by silence.
  private func keys(_ text: String) -> [Key] { keys(raw(text)) }

  private func keys(_ input: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(input, at: 0) + decoder.expire(at: 10_000)
  }

  @Test("letters and controls")
  func plain() {
    #expect(
      keys("aÆ \r\n\t\u{7F}\u{08}\u{13}\u{1A}") == [
        .character("a"), .character("Æ"), .character(" "), .enter, .control("j"), .tab,
        .backspace, .backspace, .control("s"), .control("z"),
      ])
    #expect(keys("\u{0}\u{1C}\u{1F}") == [])
    #expect(keys("\u{200B}\u{202E}\u{9B}x") == [.character("x")])
  }

  @Test("a lone ESC is a key after 25 ms and not before")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(raw("\u{1B}"), at: 100) == [])
    #expect(decoder.deadline == 125)
    #expect(decoder.expire(at: 124) == [])
    #expect(decoder.expire(at: 125) == [.escape])
    #expect(decoder.deadline == nil)
  }

  @Test("ESC with a character right behind it is Alt; later it is two keys")
  func alt() {
    #expect(keys("\u{1B}a\u{1B}æ") == [.alt("a"), .alt("æ")])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    var decoder = KeyDecoder()
    _ = decoder.decode(raw("\u{1B}"), at: 0)
    #expect(decoder.decode(raw("a"), at: 40) == [.escape, .character("a")])
  }

  @Test("an arrow that is cut between two reads is one key")
  func split() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(raw("\u{1B}["), at: 0) == [])
    #expect(decoder.expire(at: 60) == [])
    #expect(decoder.decode(raw("1;5"), at: 70) == [])
    #expect(decoder.decode(raw("C"), at: 130) == [.wordRight])
  }

  @Test(
    "what nobody knows vanishes whole",
    arguments: [
      "\u{1B}[99~", "\u{1B}[?1;2c", "\u{1B}[<0;10;20m", "\u{1B}[M#ab",
      "\u{1B}[<2;1;1M", "\u{1B}[<35;1;1M",
      "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:0/0/0\u{07}", "\u{1B}]0;x\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}OG", "\u{1B}[201~",
      "\u{1B}[" + String(repeating: "1", count: 64) + "1",
    ])
  func unknown(sequence: String) {
    #expect(keys(sequence + "x").last == .character("x"))
    #expect(keys(sequence + "x").count == 1)
  }

  @Test(
    "a click and the wheel come in either spelling; Shift leaves them to the terminal",
    arguments: [
      ("\u{1B}[<0;10;20M", Pointer.Action.press), ("\u{1B}[<64;10;20M", .wheelUp),
      ("\u{1B}[<65;10;20M", .wheelDown), ("\u{1B}[M *4", .press), ("\u{1B}[M`*4", .wheelUp),
    ])
  func mouse(bytes: String, action: Pointer.Action) {
    #expect(keys(bytes) == [.pointer(Pointer(action, at: Point(x: 9, y: 19)))])
    #expect(keys("\u{1B}[<4;10;20M") == [])
  }

  @Test("a control byte inside of a sequence is still a key")
  func broken() {
    #expect(keys("\u{1B}[1\r") == [.enter])
    #expect(keys("\u{1B}[\u{1B}OA") == [.up])
    #expect(keys("\u{1B}]0;x\u{1B}[B").last == .down)
  }

  @Test("what only looked like a terminal's answer is kept as typed")
  func notAnAnswer() {
    #expect(keys("\u{1B}Per") == [.character("P"), .character("e"), .character("r")])
  }

  @Test("a paste is one key, whatever it holds")
  func paste() {
    #expect(
      keys("\u{1B}[200~a\r\nb\u{1B}[A\u{11}\u{1B}[201~c") == [
        .paste("a\nb\u{1B}[A\u{11}"), .character("c"),
      ])
    #expect(keys(raw("\u{1B}[200~") + [0xE6] + raw("\u{1B}[201~")) == [.paste("æ")])
    #expect(keys("\u{1B}[200~\u{1B}[201~") == [])
  }

  @Test("a paste without an end is delivered after a second of silence")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(raw("\u{1B}[200~abc"), at: 0) == [])
    #expect(decoder.decode(raw("\r"), at: 900) == [])
    #expect(decoder.deadline == 1_900)
    #expect(decoder.expire(at: 1_900) == [.paste("abc\n")])
    #expect(decoder.decode(raw("x"), at: 2_000) == [.character("x")])
  }

  @Test("a paste that never ends comes in pieces")
  func hugePaste() {
    var decoder = KeyDecoder()
    let line = raw(String(repeating: "x", count: 1_023) + " ")
    var pieces: [Key] = decoder.decode(raw("\u{1B}[200~"), at: 0)
    for _ in 0..<5_000 { pieces += decoder.decode(line, at: 0) }
    #expect(
      pieces == [
        .paste(String(repeating: String(repeating: "x", count: 1_023) + " ", count: 4_096))
      ])
  }

  @Test("the numeric pad types digits")
  func pad() {
    #expect(
      keys("\u{1B}Op\u{1B}Oy\u{1B}On\u{1B}OM") == [
        .character("0"), .character("9"), .character("."), .enter,
      ])
  }

  @Test("where the reads are cut does not matter")
  func anyCuts() {
    let pieces = [
      "æ", "abc", "\u{1B}OA", "\u{1B}[1;5D", "\r", "\u{1B}[200~æ\r\u{1B}[31mø\u{1B}[201~", "中",
      "\u{1B}[15~", "\u{1B}]0;x\u{07}", "\u{1B}[<0;1;1M", "\u{1B}[[A",
    ]
    var random = SeededRandom(seed: 22)
    for _ in 0..<500 {
      let text = (0..<20).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      var decoder = KeyDecoder()
      var cut: [Key] = []
      var (rest, now) = (raw(text)[...], 0)
      while !rest.isEmpty {
        let length = Int.random(in: 1...5, using: &random)
        cut += decoder.decode(rest.prefix(length), at: now)
        rest = rest.dropFirst(length)
        now += Int.random(in: 0...20, using: &random)
      }
      cut += decoder.expire(at: now + 10_000)
      #expect(cut == keys(text))
    }
  }

  @Test("random input never keeps the keyboard: after silence, a key is a key")
  func anything() {
    var random = SeededRandom(seed: 100_000)
    for _ in 0..<2_000 {
      var decoder = KeyDecoder()
      let input = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        let choices: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x7E, 0x32, 0xC3]
        let byte = choices.randomElement(using: &random) ?? 0
        return Bool.random(using: &random) ? byte : .random(in: 0...255, using: &random)
      }
      _ = decoder.decode(input, at: 0)
      _ = decoder.expire(at: 5_000)
      #expect(decoder.deadline == nil)
      #expect(decoder.decode([0x61], at: 6_000) == [.character("a")])
    }
  }
}
