import Foundation
import TerminalDriver
import Testing

/// A window that takes nothing any more: flow control, a line that hangs, a laptop that was shut.
@Suite("A desk whose window is frozen", .serialized)
struct FrozenDeskTests {
  @Test("holds no lock and does not grow; once the window takes again it shows what stands now")
  func frozen() throws {
    let desk = try RealDesk()
    try desk.add(["Prøvegården"])
    let terminal = try desk.start()
    try terminal.type("prøve")
    try terminal.wait(forText: "1 af 1")
    try terminal.freeze(typing: "\u{0C}")
    let before = try #require(Self.memory(of: terminal))
    // Each is a process that would wait for a lock which the desk holds, and then fail.
    for number in 1...(LongTests.areWanted ? 60 : 6) {
      let list = desk.folder.appending(path: "flere.csv")
      try Data("navn\nPrøvehuset \(number)\n".utf8).write(to: list)
      let ran = try CommandRun(["import", list.path, "--db", desk.register.path, "--wait", "3"])
      #expect(ran.status == 0, "\(ran.error)")
    }
    let after = try #require(Self.memory(of: terminal))
    #expect(after < before + 16 << 20, "\(before) → \(after)")
    #expect(terminal.processState != "R", "it waits and does not spin")
    try terminal.wait(forText: LongTests.areWanted ? "61 af 61" : "7 af 7")
    try terminal.type(Bytes.quit)
    #expect(try terminal.exitStatus() == .exited(0))
  }

  /// The resident set, in bytes.
  private static func memory(of terminal: PseudoTerminal) -> Int? {
    let path = "/proc/\(terminal.program.processID)/status"
    let status = try? String(contentsOfFile: path, encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1_024 }
  }
}
