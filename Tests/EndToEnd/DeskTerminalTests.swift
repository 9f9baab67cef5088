import Foundation
import TerminalDriver
import Testing

/// The real desk on a pseudo-terminal: what only the whole program can show.
@Suite("The desk on a pseudo-terminal", .serialized)
struct DeskTerminalTests {
  private func desk(columns: Int = 120, rows: Int = 40) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.launch(
      Programs.hotline, ["--demo", "--today", "2026-11-23"], columns: columns, rows: rows)
    try terminal.wait(forText: "HOTLINE")
    return terminal
  }

  private func expectGivenBack(_ terminal: PseudoTerminal) {
    #expect(!terminal.screen.isOnAlternateScreen)
    #expect(!terminal.screen.isCursorHidden)
    #expect(terminal.isInLineMode)
  }

  @Test("starts, asks the terminal nothing, quits with 0", arguments: [(80, 24), (120, 40)])
  func startAndQuit(columns: Int, rows: Int) throws {
    let terminal = try desk(columns: columns, rows: rows)
    #expect(!terminal.screen.wasAsked)
    try terminal.type("\u{11}")
    #expect(try terminal.exitStatus() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test("the size is the terminal's, whatever a shell has left in the environment")
  func sizeOfTheEnvironment() throws {
    let terminal = try PseudoTerminal.launch(
      Programs.hotline, ["--demo", "--today", "2026-11-23"],
      environment: ["LINES": "999", "COLUMNS": "999"], columns: 80, rows: 24)
    try terminal.wait(forText: "F1 Hjælp")
    try terminal.type("\u{11}")
    #expect(try terminal.exitStatus() == .exited(0))
  }

  @Test("æøå in the search box, as UTF-8 and as Latin-1, with the cursor behind it")
  func danishLetters() throws {
    let terminal = try desk()
    try terminal.type("blå")
    try terminal.send([0xE6, 0x62, 0xF8])
    try terminal.wait(forText: "blåæbø")
    let (column, row) = terminal.screen.cursor
    #expect(terminal.screen.letter(row: row, column: column - 1) == "ø")
  }

  @Test("TERM, HUP and INT end with 128 and the number", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(number: Int32) throws {
    let terminal = try desk()
    terminal.signal(number)
    #expect(try terminal.exitStatus() == .exited(128 + number))
    expectGivenBack(terminal)
  }

  @Test("a trap gives the terminal back", arguments: [SIGILL, SIGSEGV, SIGABRT])
  func trap(number: Int32) throws {
    let terminal = try desk()
    terminal.signal(number)
    #expect(try terminal.exitStatus() == .killed(signal: number))
    expectGivenBack(terminal)
  }

  @Test("a closed window ends the desk")
  func closedWindow() throws {
    let terminal = try desk()
    terminal.closeWindow()
    #expect(try terminal.exitStatus() == .exited(129))
  }

  @Test("sizes from 1x1 to 200x60 while typing leave the text and the picture of a fresh start")
  func sizes() throws {
    let terminal = try desk()
    var random = SeededRandom(seed: 21)
    for letter in "kantine" {
      for _ in 0..<20 {
        terminal.resize(
          columns: .random(in: 0...200, using: &random), rows: .random(in: 0...60, using: &random))
      }
      try terminal.type(String(letter))
    }
    terminal.resize(columns: 120, rows: 40)
    let fresh = try desk()
    try fresh.type("kantine")
    try terminal.wait(for: "the picture of a fresh start") { screen in
      // Both go on answering: each is looked at as it stands at this moment.
      fresh.takeWhatCame()
      return screen.contains("11 forslag")
        && screen.lines.dropFirst() == fresh.screen.lines.dropFirst()
    }
  }

  @Test("random bytes, all but Ctrl+Q, neither stop nor end it")
  func randomBytes() throws {
    let terminal = try desk()
    var random = SeededRandom(seed: 100_000)
    for _ in 0..<LongTests.randomBytesAtDesk / 100 {
      let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
      try terminal.send(bytes.filter { $0 != 0x11 })
    }
    try terminal.type("\u{1B}")
    try terminal.wait(for: "an answer to Ctrl+Q", seconds: 60) { _ in
      try? terminal.type("\u{11}")
      return terminal.hasEnded
    }
    #expect(try terminal.exitStatus() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test(
    "a terminal that cannot show it gets one sentence and exit code 2",
    arguments: ["nonsense", "", "dumb"])
  func refused(name: String) throws {
    let terminal = try PseudoTerminal.launch(
      Programs.hotline, ["--demo"], environment: ["TERM": name], columns: 200)
    #expect(try terminal.exitStatus() == .exited(2))
    #expect(terminal.screen.contains("TERM"))
    #expect(!terminal.screen.isOnAlternateScreen)
  }

  @Test("no terminal gets one sentence and exit code 2")
  func noTerminal() throws {
    let process = Process()
    let problem = Pipe()
    process.executableURL = URL(filePath: Programs.hotline)
    process.arguments = ["--demo"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = problem
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let text = String(decoding: problem.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 1)
  }
}
