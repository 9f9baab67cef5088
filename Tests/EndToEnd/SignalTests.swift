import Foundation
import TerminalDriver
import Testing

/// Whatever signal ends the desk, the terminal is given back, and what was typed is kept.
@Suite("Signals that end a program", .serialized)
struct SignalTests {
  /// Asked of the kernel, not of a list: those that end a program which handles none of them.
  /// Between the standard and the real-time signals are two of the C library's own.
  private static let ending: [Int32] = (1...64).filter { number in
    guard number < 32 || number > 33,
      let shell = try? DrivenProgram.launch("/bin/sh", ["-c", "kill -\(number) $$; exit 0"])
    else { return false }
    try? shell.wait(for: "its end or a stop") { shell.hasEnded || shell.processState == "T" }
    return shell.hasEnded
      && (try? shell.end(withinSeconds: 1, reading: false)) == .killed(signal: number)
  }

  private static let traps: Set<Int32> = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]
  private static let catchable = ending.filter { !traps.contains($0) && $0 != SIGKILL }

  private func expectGivenBack(_ terminal: PseudoTerminal, _ number: Int32) {
    #expect(!terminal.screen.isOnAlternateScreen, "signal \(number)")
    #expect(!terminal.screen.isCursorHidden, "signal \(number)")
    #expect(terminal.isInLineMode, "signal \(number)")
    #expect(terminal.wrote("\u{1B}[?2004l"), "signal \(number)")
  }

  @Test("are those of the table in signal(7)")
  func asked() {
    #expect(Set(Self.ending).isSuperset(of: [SIGQUIT, SIGALRM, SIGUSR1, SIGSYS, SIGPWR, 34, 64]))
    #expect(Set(Self.ending).isDisjoint(with: [SIGCHLD, SIGWINCH, SIGCONT, SIGURG, SIGTSTP]))
  }

  @Test("hand the terminal back and end with 128 and their number")
  func probe() throws {
    for number in Self.catchable {
      let terminal = try PseudoTerminal.launch(Programs.terminalProbe)
      try terminal.wait(forText: "start")
      terminal.signal(number)
      #expect(try terminal.exitStatus() == .exited(128 + number), "signal \(number)")
      expectGivenBack(terminal, number)
    }
  }

  @Test("leave the draft of what was typed")
  func desk() throws {
    let desk = try RealDesk()
    for number in Self.catchable where number < 32 || number == 34 || number == 64 {
      let terminal = try desk.start()
      try terminal.openForm()
      try terminal.type("Signalværket \(number)")
      try terminal.wait(forText: "Signalværket \(number)")
      terminal.signal(number)
      #expect(try terminal.exitStatus() == .exited(128 + number), "signal \(number)")
      expectGivenBack(terminal, number)
      #expect(desk.holdsDraft("Signalværket \(number)"), "signal \(number)")
    }
  }

  @Test("as traps end the desk by themselves; Swift's backtracer neither draws nor waits")
  func backtracer() throws {
    let desk = try RealDesk()
    for environment in [[:], ["SWIFT_BACKTRACE": "enable=yes,interactive=yes,threads=all"]] {
      for number in Self.traps.sorted() {
        let terminal = try desk.start(environment: environment)
        terminal.signal(number)
        #expect(try terminal.exitStatus() == .killed(signal: number))
        expectGivenBack(terminal, number)
        for word in ["acktrac", "rash", "Thread 0", "ress space"] {
          #expect(!terminal.wrote(word), "\(number): \(word)")
        }
      }
    }
  }
}
