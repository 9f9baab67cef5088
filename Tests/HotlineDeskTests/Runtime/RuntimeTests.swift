import Foundation
import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// The loop on a terminal whose input is written down. No time is measured: what must not wait is
/// done before the terminal is asked again.
@Suite("The loop")
struct RuntimeTests {
  private static let now = Date(timeIntervalSince1970: 1_795_424_640)
  /// Made once: every loop has a copy of its own.
  private static let demo = Result {
    let register = try Register.inMemory(RegisterOptions(osUser: "anna", clock: { now }))
    try register.storeDemo()
    return register
  }
  private let drafts: DraftStore
  private let performer: Performer
  private let moment: Moment

  init() throws {
    let now = Self.now
    let register = try Self.demo.get().copyToTry()
    drafts = try DraftStore(
      register: nil, user: "anna", stateFolder: URL(filePath: "/nonexistent"))
    performer = Performer(
      register: register, drafts: drafts, watcher: nil, copenhagen: try CopenhagenTime(),
      language: .danish, clock: { now })
    moment = Moment(
      today: try #require(DanishDate(iso: "2026-11-23")), minute: 604, instant: Instant(now))
  }

  private func run(_ terminal: ScriptedTerminal) -> Int32 {
    let runtime = Runtime(
      terminal: terminal,
      state: DeskState(
        size: terminal.size, language: .danish, moment: moment, identifiers: Identifiers(seed: 1)),
      performer: performer, clock: { [moment] in moment })
    let code = runtime.run()
    _ = runtime.settle()
    return code
  }

  private func keys(_ keys: Key...) -> ScriptedTerminal.Step { .input(keys.map(TerminalInput.key)) }

  private func typed(_ text: String) -> [TerminalInput] {
    text.map { .key(.character($0)) }
  }

  @Test("Ctrl+Q ends it without another look at the terminal")
  func quit() {
    let terminal = ScriptedTerminal([keys(.control("q"))])
    #expect(run(terminal) == 0)
    #expect(terminal.calls.count { $0 == .wait } == 1)
  }

  @Test("Ctrl+L has drawn everything anew before the terminal is asked again")
  func redraw() {
    let terminal = ScriptedTerminal([keys(.control("l")), keys(.control("q"))])
    _ = run(terminal)
    #expect(terminal.calls(afterInput: 0) == [.redraw, .present])
  }

  @Test("a bell is heard before the terminal is asked again")
  func bell() {
    let terminal = ScriptedTerminal([keys(.control("f"), .control("x")), keys(.control("q"))])
    _ = run(terminal)
    #expect(terminal.calls(afterInput: 0).first == .bell)
  }

  @Test("what is copied is on its way, and the footer says so, before the terminal is asked again")
  func copy() {
    let terminal = ScriptedTerminal([
      .see("V-000"), keys(.control("c"), .character("n")), .input([.hangup]),
    ])
    _ = run(terminal)
    let looks = terminal.calls.count { $0 == .wait }
    let calls = terminal.calls(afterInput: looks - 2)
    guard case .copy(let name) = calls.first else {
      Issue.record("\(calls)")
      return
    }
    #expect(calls.last == .present)
    #expect(terminal.lastFrame?.lines.last?.contains(name) == true)
  }

  @Test("what was typed for a form that is still being read is kept when the end comes first")
  func endWhileReading() throws {
    let terminal = ScriptedTerminal([
      .input([.key(.function(4))] + typed("Snarveje") + [.signal(15)])
    ])
    #expect(run(terminal) == 143)
    #expect(try drafts.all().contains { $0.payload.contains("Snarveje") })
  }

  @Test("what was ordered in the moment of the end is done")
  func quitWithText() throws {
    let terminal = ScriptedTerminal([
      keys(.function(4)), .see("Branchekode"),
      .input(typed("Prøveværket") + [.key(.control("q"))]),
    ])
    #expect(run(terminal) == 0)
    #expect(try drafts.all().contains { $0.payload.contains("Prøveværket") })
  }
}
