import Foundation
import TerminalDriver
import Testing

/// However the program ends, the terminal is given back.
@Suite("Leaving the terminal", .serialized)
struct TerminalLeavingTests {
  private func probe() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.launch(Programs.terminalProbe)
    try terminal.wait(forText: "start")
    return terminal
  }

  private func expectGivenBack(_ terminal: PseudoTerminal) {
    #expect(!terminal.screen.isOnAlternateScreen)
    #expect(!terminal.screen.isCursorHidden)
    #expect(terminal.isInLineMode)
    #expect(terminal.wrote("\u{1B}[?2004l"))
  }

  @Test("quit")
  func quit() throws {
    let terminal = try probe()
    try terminal.type("\u{11}")
    #expect(try terminal.exitStatus() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test(
    "TERM, HUP and INT end with 128 and the signal's number", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(number: Int32) throws {
    let terminal = try probe()
    terminal.signal(number)
    #expect(try terminal.exitStatus() == .exited(128 + number))
    expectGivenBack(terminal)
  }

  @Test("a trap in Swift")
  func trap() throws {
    let terminal = try probe()
    try terminal.type("\u{14}")
    let status = try terminal.exitStatus()
    #expect(status == .killed(signal: SIGILL) || status == .killed(signal: SIGTRAP))
    expectGivenBack(terminal)
  }

  @Test("deadly signals", arguments: [SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGTRAP])
  func deadlySignals(number: Int32) throws {
    let terminal = try probe()
    terminal.signal(number)
    #expect(try terminal.exitStatus() == .killed(signal: number))
    expectGivenBack(terminal)
  }

  @Test("a closed window ends the program")
  func closedWindow() throws {
    let terminal = try probe()
    terminal.closeWindow()
    #expect(try terminal.exitStatus() == .exited(129))
  }

  @Test("a window that takes nothing keeps no program")
  func frozenWindow() throws {
    let terminal = try probe()
    try terminal.freeze(typing: "\u{0C}")
    terminal.signal(SIGTERM)
    #expect(try terminal.exitStatus(reading: false) == .exited(143))
    #expect(terminal.isInLineMode)
  }

  @Test("a stop leaves the screen, going on comes back to it")
  func stopAndGoOn() throws {
    let terminal = try probe()
    try terminal.type("æble")
    try terminal.wait(forText: "æble")
    terminal.signal(SIGTSTP)
    try terminal.wait(for: "the stop") { !$0.isOnAlternateScreen && terminal.processState == "T" }
    #expect(terminal.isInLineMode)
    terminal.resize(columns: 60, rows: 20)
    terminal.signal(SIGCONT)
    try terminal.wait(for: "the return") { $0.isOnAlternateScreen && $0.contains("æble") }
    try terminal.wait(forText: "60x20")
    #expect(!terminal.isInLineMode)
    try terminal.type("!")
    try terminal.wait(forText: "æble!")
  }
}
