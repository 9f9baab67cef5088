import Foundation
import Testing

/// The terminal layer alone, on a real pseudo-terminal, through the program TerminalProbe.
@Suite("The terminal layer on a pseudo-terminal", .serialized)
struct TerminalProbeTests {
  private func probe(
    _ text: String = "", environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.launch(
      Programs.terminalProbe, text.isEmpty ? [] : [text], environment: environment,
      columns: columns, rows: rows)
    try terminal.wait(forText: "start")
    return terminal
  }

  @Test("draws a box, puts the cursor behind the text, asks the terminal nothing")
  func firstPicture() throws {
    let terminal = try probe("smørrebrød 中", columns: 24, rows: 5)
    #expect(
      terminal.screen.lines == [
        "┌ Prøve ───────── 24x5 ┐",
        "│smørrebrød 中         │",
        "│                      │",
        "│start                 │",
        "└──────────────────────┘",
      ])
    #expect(terminal.screen.cursor == (14, 1))
    #expect(terminal.screen.isBold(column: 1, row: 1))
    #expect(!terminal.screen.wasAsked)
    #expect(terminal.screen.isOnAlternateScreen)
  }

  @Test("æøå arrives as UTF-8, as Latin-1, and cut between two writes")
  func danishLetters() throws {
    let terminal = try probe()
    try terminal.type("æøå")
    try terminal.send([0xE6, 0xF8, 0xE5])
    try terminal.wait(forText: "æøåæøå")
    try terminal.send([0xC3])
    try terminal.send([0x86])
    try terminal.wait(forText: "æøåæøåÆ")
  }

  @Test(
    "keys of xterm, PuTTY, rxvt and the Linux console",
    arguments: [
      ("\u{1B}OA", "up"), ("\u{1B}[A", "up"), ("\u{1B}[1~", "home"), ("\u{1B}[4~", "end"),
      ("\u{1B}[7~", "home"), ("\u{1B}[11~", "function(1)"), ("\u{1B}OP", "function(1)"),
      ("\u{1B}[[B", "function(2)"), ("\u{1B}[24~", "function(12)"), ("\u{1B}[1;5C", "wordRight"),
      ("\u{1B}[1;5D", "wordLeft"), ("\u{1B}[Z", "backTab"), ("\u{1B}[3~", "delete"),
      ("\u{1B}Oq", "character(\"1\")"), ("\u{1B}x", "alt(\"x\")"), ("\u{1B}", "escape"),
      ("\u{7F}", "backspace"), ("\u{08}", "backspace"), ("\r", "enter"),
      ("\u{13}", "control(\"s\")"), ("\u{1A}", "control(\"z\")"), ("\u{3}", "control(\"c\")"),
      ("\u{1B}[200~a\rb\u{1B}[201~", "paste(\"a\\nb\")"),
    ])
  func keys(bytes: String, key: String) throws {
    let terminal = try probe()
    try terminal.type(bytes)
    try terminal.wait(forText: "Key.\(key)")
  }
}
