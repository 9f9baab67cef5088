import Foundation
import TerminalDriver
import Testing

/// Which terminals the program takes, and what it does to each.
@Suite("Starting on a terminal", .serialized)
struct TerminalStartTests {
  private func probe(_ environment: [String: String]) throws -> PseudoTerminal {
    try PseudoTerminal.launch(Programs.terminalProbe, environment: environment)
  }

  @Test(
    "a terminal that nobody knows or that is too dumb is refused",
    arguments: [
      ("nonsense", "unknownTerminal(name: \"nonsense\")"), ("", "unknownTerminal(name: \"\")"),
      ("dumb", "tooDumb(name: \"dumb\")"),
    ])
  func refused(name: String, problem: String) throws {
    let terminal = try probe(["TERM": name])
    #expect(try terminal.exitStatus() == .exited(2))
    #expect(terminal.screen.lines[0] == problem)
    #expect(!terminal.screen.isOnAlternateScreen)
  }

  @Test("no terminal is refused")
  func noTerminal() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: Programs.terminalProbe)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(output.fileHandleForReading.readDataToEndOfFile() == Data("notATerminal\n".utf8))
  }

  @Test(
    "letters are drawn whatever the language of the environment",
    arguments: ["C", "POSIX", "da_DK.ISO-8859-1", ""])
  func language(name: String) throws {
    let terminal = try probe(["LANG": name])
    try terminal.wait(forText: "┌ Prøve ──")
  }

  @Test(
    "the usual terminals",
    arguments: ["xterm", "screen-256color", "linux", "vt100", "tmux-256color"])
  func usual(name: String) throws {
    let terminal = try probe(["TERM": name])
    try terminal.wait(forText: "start")
    try terminal.type("x\u{11}")
    #expect(try terminal.exitStatus() == .exited(0))
  }

  @Test("NO_COLOR keeps attributes and sends no colour")
  func noColor() throws {
    let colored = try probe([:])
    try colored.type("æ")
    try colored.wait(forText: "1 tegn")
    #expect(colored.wrote("\u{1B}[31m") || colored.wrote("\u{1B}[1m\u{1B}[31m"))

    let plain = try probe(["NO_COLOR": "1"])
    try plain.type("æ")
    try plain.wait(forText: "1 tegn")
    #expect(plain.screen.isBold(column: 1, row: 1))
    #expect(!plain.wrote("\u{1B}[31m"))
  }

  @Test("pictures are wrapped in synchronized output unless that is switched off")
  func synchronized() throws {
    let on = try probe([:])
    try on.wait(forText: "start")
    try on.wait(for: "the end of the picture") { _ in on.wrote("\u{1B}[?2026l") }
    #expect(on.wrote("\u{1B}[?2026h"))
    let off = try probe(["HOTLINE_SYNC": "0"])
    try off.wait(forText: "start")
    #expect(!off.wrote("\u{1B}[?2026"))
  }

  @Test("the clipboard is asked by OSC 52, in tmux also past it")
  func clipboard() throws {
    let plain = try probe([:])
    try plain.type("\u{0F}")
    try plain.wait(forText: "control(\"o\")")
    #expect(plain.wrote("\u{1B}]52;c;w6Y=\u{07}"))
    let tmux = try probe(["TMUX": "/tmp/x"])
    try tmux.type("\u{0F}")
    try tmux.wait(forText: "control(\"o\")")
    #expect(tmux.wrote("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;w6Y=\u{07}\u{1B}\\"))
  }
}
