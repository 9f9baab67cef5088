import Foundation
import TerminalDriver
import Testing

/// What is typed outside of forms is on the disk as well, however the real desk ends.
@Suite("Lines outside of forms in the real desk", .serialized)
struct LinesAreKeptTests {
  private let text = "kantinedrift til 60"

  /// Ends of the program, and what it then must have ended with; nil closes the window.
  private static let ends: [(Int32?, ProgramEnd)] = [
    (SIGKILL, .killed(signal: SIGKILL)), (SIGTERM, .exited(143)), (SIGHUP, .exited(129)),
    (SIGQUIT, .exited(131)), (nil, .exited(129)),
  ]

  private func end(_ terminal: PseudoTerminal, _ desk: RealDesk, _ signal: Int32?) throws {
    // Only who is killed has to have had the time to write.
    if signal == SIGKILL {
      try terminal.wait(for: "the draft") { _ in desk.holdsDraft(text) }
    }
    if let signal { terminal.signal(signal) } else { terminal.closeWindow() }
  }

  @Test("a spoken need comes back with F6")
  func need() throws {
    for (signal, ended) in Self.ends {
      let desk = try RealDesk()
      let terminal = try desk.start()
      try terminal.type("\u{12}" + text)
      try terminal.wait(forText: text)
      try end(terminal, desk, signal)
      #expect(try terminal.exitStatus(reading: signal != nil) == ended)
      #expect(desk.holdsDraft(text), "\(String(describing: signal))")
      try expectBack(desk, inList: "Talt behov · \(text)", above: "╔ Hvem kan? Skriv behovet")
    }
  }

  @Test("the name of a filter comes back to its question")
  func prompt() throws {
    let desk = try RealDesk()
    let terminal = try desk.start()
    try terminal.type("\u{06}rsv")
    try terminal.wait(forText: "rsv")
    try terminal.type("\r\u{06}gem")
    try terminal.wait(forText: "Gem det valgte filter")
    try terminal.type("\r")
    try terminal.wait(forText: "Navn til filteret")
    try terminal.type(text)
    try terminal.wait(for: "the draft") { _ in desk.holdsDraft(text) }
    terminal.signal(SIGKILL)
    #expect(try terminal.exitStatus() == .killed(signal: SIGKILL))
    try expectBack(desk, inList: text, above: "Navn til filteret")
  }

  /// Starts the desk again, finds the text in F6, brings it back and goes on typing.
  private func expectBack(_ desk: RealDesk, inList title: String, above: String) throws {
    let terminal = try desk.start()
    try terminal.wait(forText: "1 kladde")
    try terminal.type(Bytes.f6)
    try terminal.wait(forText: title)
    try terminal.type("\r")
    try terminal.wait(forText: above)
    try terminal.type(" fra januar")
    try terminal.wait(forText: "\(text) fra januar")
    try terminal.type(Bytes.quit)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(desk.holdsDraft("\(text) fra januar"))
  }
}
