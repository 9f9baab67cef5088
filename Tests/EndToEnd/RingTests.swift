import Foundation
import TerminalDriver
import Testing

/// `hotline ring`, heard by real desks.
@Suite("The telephone rings", .serialized)
struct RingTests {
  private let desk: RealDesk

  init() throws {
    desk = try RealDesk()
    let list = desk.folder.appending(path: "liste.csv")
    try Data("navn,by,telefon\nPrøvegården,Silkeborg,86123456\n".utf8).write(to: list)
    let made = try CommandRun(["import", list.path, "--db", desk.register.path])
    #expect(made.status == 0, "\(made.error)")
  }

  private func ring(_ arguments: String..., shell: String? = nil) throws -> Int32 {
    try CommandRun(["ring"] + arguments + ["--db", desk.register.path], shell: shell).status
  }

  private var sockets: [String] {
    let place = desk.register.path + ".drafts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { $0.hasSuffix(".ring") }
  }

  /// A desk of somebody else, where one may start one.
  private func strangersDesk() throws -> PseudoTerminal? {
    guard geteuid() == 0 else { return nil }
    let id = "\(CommandRun.stranger)"
    try CommandFolder.letStrangerIn(desk.register)
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) + [""] {
      chown(desk.folder.appending(path: name).path, CommandRun.stranger, CommandRun.stranger)
    }
    let terminal = try PseudoTerminal.launch(
      "/usr/bin/setpriv",
      [
        "--reuid", id, "--regid", id, "--clear-groups", Programs.hotline, "--db",
        desk.register.path, "--today", "2026-11-23",
      ],
      environment: [
        "HOME": desk.folder.path, "XDG_STATE_HOME": desk.folder.appending(path: "state").path,
      ], columns: 120, rows: 40)
    try terminal.wait(forText: "HOTLINE")
    return terminal
  }

  @Test("both desks of a person show who calls and take no key, nobody else's does; one takes it")
  func taken() throws {
    let theirs = try strangersDesk()
    let (one, other) = (try desk.start(), try desk.start())
    try one.wait(forText: "Prøvegården")
    #expect(try ring("86123456", "--call", "a") == 0)
    for terminal in [one, other] {
      try terminal.wait(forText: "☎ 86 12 34 56 ringer · Prøvegården")
    }
    try one.type("prø")
    try one.wait(forText: "Søg: prø")
    #expect(one.screen.contains("ringer"))
    theirs?.takeWhatCame()
    #expect(theirs?.screen.contains("ringer") != true)

    try one.type("\u{1B}OQ")
    try one.wait(forText: "Opkald · Prøvegården")
    try other.wait(for: "the call to go", until: { !$0.contains("ringer") })
    #expect(!one.screen.contains("ringer"))

    // Another one, which somebody takes at a telephone, and one that nobody takes.
    #expect(try ring("tel:+4586998877", "--call", "b") == 0)
    for terminal in [one, other] { try terminal.wait(forText: "☎ 86 99 88 77 ringer") }
    #expect(try ring("--call", "b", "--answered", "en kollega") == 0)
    for terminal in [one, other] {
      try terminal.wait(for: "the call to go", until: { !$0.contains("ringer") })
    }
    let body = #"{"event":"newCall","from":"4586998866","direction":"in","callId":"c"}"#
    #expect(try ring(shell: "printf '%s' '\(body)' | \"$@\"") == 0)
    try other.wait(forText: "☎ 86 99 88 66 ringer")
    let end = "event=hangup&from=4586998866&direction=in&callId=c&cause=cancel"
    #expect(try ring(shell: "printf '%s' '\(end)' | \"$@\"") == 0)
    try other.wait(for: "the call to go", until: { !$0.contains("ringer") })
    try other.type("\u{1B}[15~")
    // The header counts it as well: the list has its number.
    try other.wait(forText: "86 99 88 66")
    #expect(other.screen.contains("ubesvaret"))
    #expect(!other.screen.contains("86 99 88 77"))
    theirs?.takeWhatCame()
    #expect(theirs?.screen.contains("ringer") != true)

    for terminal in [one, other, theirs].compactMap(\.self) {
      try terminal.type("\u{11}")
      #expect(try terminal.exitStatus() == .exited(0))
    }
    #expect(sockets.isEmpty)
  }

  @Test("no desk is 1, rubbish is 2; a desk that was killed leaves a socket that goes")
  func nobody() throws {
    #expect(try ring("86123456") == 1)
    let killed = try desk.start()
    try killed.wait(for: "the socket", until: { _ in sockets.count == 1 })
    killed.signal(SIGKILL)
    _ = try killed.exitStatus()
    #expect(sockets.count == 1)
    #expect(try ring("86123456") == 1)
    #expect(sockets.isEmpty)
    #expect(try ring("ikke et nummer") == 2)
    #expect(try ring(shell: "printf 'rubbish' | \"$@\"") == 2)
    #expect(try ring("86123456", "--answered", "a", "--ended") == 2)
  }
}
