import Foundation
import HotlineCore
import TerminalDriver
import Testing

/// Promise 2 on the real desk: what is typed is kept, however fast it is typed and however the
/// desk ends.
@Suite("What is typed in the real desk", .serialized)
struct TypingIsKeptTests {
  @Test("stands in the field, every character, as UTF-8 and as Latin-1")
  func everyCharacter() throws {
    let printable = Array(
      "abcdefghijklmnopqrstuvwxyzæøåÆØÅéüöABCDEFGHXYZ ,.;:!?()/&%+-*'\"0123456789")
    var random = SeededRandom(seed: 20_000)
    let desk = try RealDesk()
    let terminal = try desk.start()
    var typed: [String] = []
    for _ in 0..<LongTests.typedCharacters / Self.textLength {
      let text = String(
        (0..<Self.textLength).compactMap { _ in printable.randomElement(using: &random) })
      let isLatin1 = typed.count * Self.textLength >= LongTests.typedCharacters / 2
      try terminal.openPurpose()
      for character in text {
        try terminal.send(isLatin1 ? latin1(character) : Array(character.utf8))
        if LongTests.pause > .zero { wait(LongTests.pause, taking: terminal) }
      }
      try terminal.type(Bytes.escape)
      typed.append(text)
      try terminal.wait(for: "the form to be set aside") { !$0.contains("╔ Virksomhed ═") }
    }
    try terminal.type(Bytes.quit)
    #expect(try terminal.exitStatus() == .exited(0))
    let kept = try desk.draftedTexts()
    for text in typed { #expect(kept.contains(text), "\(text)") }
  }

  /// Letters in one text; a form takes one text.
  private static let textLength = 500

  @Test("goes into the form that a key has just opened, not into the search box")
  func typedAhead() throws {
    let desk = try RealDesk()
    let terminal = try desk.start()
    try terminal.type(Bytes.f4 + "Snarveje\t\t\t86123456" + Bytes.escape)
    try terminal.wait(forText: "1 kladde")
    try terminal.type(Bytes.quit)
    #expect(try terminal.exitStatus() == .exited(0))
    let kept = try desk.draftedTexts()
    #expect(kept.contains("Snarveje") && kept.contains("86123456"), "\(kept)")
  }

  @Test("is there after SIGKILL, all but the last 300 ms, with its cursor and field")
  func kills() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyzæøå ")
    var random = SeededRandom(seed: 50)
    for _ in 0..<LongTests.kills {
      let desk = try RealDesk()
      let terminal = try desk.start()
      try terminal.openPurpose()
      let end = ContinuousClock.now + .milliseconds(Int.random(in: 50...1_500, using: &random))
      var typed = ""
      // From when on so many letters stood on screen: a desk that is not given the processor has
      // nothing to keep yet.
      var seen: [(count: Int, at: ContinuousClock.Instant)] = []
      while .now < end {
        let letter = letters.randomElement(using: &random) ?? "x"
        try terminal.type(String(letter))
        typed.append(letter)
        wait(.milliseconds(Int.random(in: 1...20, using: &random)), taking: terminal)
        // Fewer letters may stand anywhere on the desk.
        if typed.count > 5, terminal.screen.contains(String(typed.suffix(6))) {
          seen.append((typed.count, .now))
        }
      }
      let deadline = ContinuousClock.now - .milliseconds(300)
      terminal.signal(SIGKILL)
      #expect(try terminal.exitStatus() == .killed(signal: SIGKILL))
      let due = typed.prefix(seen.last { $0.at <= deadline }?.count ?? 0)
      try expectRestored(desk, due: String(due), typed: typed)
    }
  }

  /// Starts the desk again, brings the draft back, and types one letter more where the cursor is.
  private func expectRestored(_ desk: RealDesk, due: String, typed: String) throws {
    let kept = try desk.draftedTexts().first { !$0.isEmpty && typed.hasPrefix($0) } ?? ""
    #expect(kept.hasPrefix(due), "due: \(due)\nkept: \(kept)")
    guard !kept.isEmpty else { return }
    let again = try desk.start()
    try again.wait(forText: "1 kladde")
    try again.type(Bytes.f6)
    try again.wait(forText: "╔ Kladder")
    try again.type("\r~")
    try again.wait(for: "the letter behind the restored text") { _ in
      desk.holdsDraft(kept + "~")
    }
    try again.type(Bytes.quit)
    #expect(try again.exitStatus() == .exited(0))
  }

  // MARK: Helpers

  private func wait(_ pause: Duration, taking terminal: PseudoTerminal) {
    let end = ContinuousClock.now + pause
    repeat { terminal.program.takeOutput(waitMilliseconds: 1) } while .now < end
  }

  private func latin1(_ character: Character) -> [UInt8] {
    character.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
  }
}
