import Foundation
import Testing

/// More input and more sizes than anybody makes by hand.
@Suite("Storms on the terminal", .serialized)
struct TerminalStormTests {
  private func probe() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.launch(Programs.terminalProbe)
    try terminal.wait(forText: "start")
    return terminal
  }

  private func expectAlive(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "an answer to Ctrl+C") { screen in
      try? terminal.type("\u{03}")
      return screen.contains("control(\"c\")")
    }
  }

  @Test("sizes from 1x1 to 200x60 while typing; the last picture is whole")
  func sizes() throws {
    let terminal = try probe()
    var random = SeededRandom(seed: 4711)
    for _ in 0..<300 {
      terminal.resize(
        columns: Int.random(in: 0...200, using: &random), rows: .random(in: 0...60, using: &random))
      try terminal.type("x")
    }
    terminal.resize(columns: 100, rows: 30)
    try terminal.wait(for: "a whole picture") { screen in
      screen.lines[0].hasSuffix(" 100x30 ┐")
        && screen.lines[29] == "└" + String(repeating: "─", count: 98) + "┘"
        && screen.contains("300 tegn")
    }
  }

  @Test("random bytes, all but Ctrl+Q and the key that traps")
  func randomBytes() throws {
    let terminal = try probe()
    var random = SeededRandom(seed: 8600)
    for _ in 0..<LongTests.randomBytes / 100 {
      let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
      try terminal.send(bytes.filter { $0 != 0x11 && $0 != 0x14 })
    }
    try expectAlive(terminal)
  }

  @Test("every letter of a fast typist arrives, as UTF-8 and as Latin-1")
  func fastTyping() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyzæøåÆØÅéüö 0123456789".unicodeScalars)
    var random = SeededRandom(seed: 28)
    let first = (0..<5_000).compactMap { _ in letters.randomElement(using: &random) }
    let second = (0..<5_000).compactMap { _ in letters.randomElement(using: &random) }
    let terminal = try probe()
    for letter in first { try terminal.send(Array(String(letter).utf8)) }
    for letter in second { try terminal.send([UInt8(letter.value)]) }
    try terminal.wait(forText: "10000 tegn \(checksum(first + second))")
  }

  @Test("half a megabyte in one paste is one key")
  func paste() throws {
    let terminal = try probe()
    let line = "En linje med æøå og \u{1B}[A og Ctrl+Q \u{11} i sig\r"
    let pasted = Array(String(repeating: line, count: 10_000).utf8)
    try terminal.send(Array("\u{1B}[200~".utf8) + pasted + Array("\u{1B}[201~".utf8))
    try terminal.wait(for: "the paste", seconds: 60) { $0.contains("Key.paste(") }
    try expectAlive(terminal)
  }

  @Test("a paste without an end gives the keyboard back")
  func endlessPaste() throws {
    let terminal = try probe()
    try terminal.type("\u{1B}[200~abc")
    try terminal.wait(forText: "paste(\"abc\")")
    try expectAlive(terminal)
  }

  @Test("harmful and odd texts leave the frame straight and the terminal alone")
  func harmfulTexts() throws {
    let pieces = [
      "\u{1B}]52;c;aGVq\u{07}", "\u{1B}]0;titel\u{07}", "\u{9B}2J", "\u{1B}[2J", "\u{1B}[6n",
      "\u{1B}P$q\"p\u{1B}\\", "\u{07}", "\u{202E}fed\u{202C}", "Silke\u{200B}borg", "\u{2028}",
      "\t",
      "\u{0}", "\u{1B}(0", "\u{1B}c", "e\u{301}\u{302}\u{303}\u{304}", "A\u{30A}rhus", "中文", "한국어",
      "👩‍💻",
      "🇩🇰", "⚠️", "rugbrødsfabrik ", "\u{FEFF}", "…–“”",
    ]
    var random = SeededRandom(seed: 15)
    let terminal = try probe()
    var count = 0
    for _ in 0..<200 {
      let text = (0..<10).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      try terminal.type("\u{1B}[200~\(text)\u{1B}[201~")
      count += text.unicodeScalars.count
      try terminal.wait(forText: "│\(count) tegn")
      let lines = terminal.screen.lines
      #expect(lines[0].hasPrefix("┌ Prøve ─") && lines[0].hasSuffix(" 80x24 ┐"))
      for row in 1..<23 { #expect(terminal.screen.letter(row: row, column: 79) == "│", "\(lines)") }
    }
    #expect(terminal.screen.bells == 0)
    #expect(!terminal.screen.wasAsked)
    #expect(!terminal.wrote("\u{1B}]"))
  }

  private func checksum(_ scalars: [Unicode.Scalar]) -> UInt64 {
    scalars.reduce(14_695_981_039_346_656_037) {
      ($0 ^ UInt64($1.value)) &* 1_099_511_628_211
    }
  }
}

/// The same numbers in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
