import Foundation
import HotlineCore
import TerminalDriver
import Testing

/// Another process holds the register's lock: only what must wait waits, and the header says so.
@Suite("A register that somebody else has locked", .serialized)
struct LockedRegisterTests {
  @Test("typing, moving and drafts go on; the header says what a save waits for")
  func locked() throws {
    let desk = try RealDesk()
    try desk.add(["Prøvegården", "Prøvehuset"])
    let terminal = try desk.start()
    try terminal.wait(forText: "8 af 8")

    let lock = try Lock(of: desk.register, by: "anna")
    try terminal.openForm()
    try terminal.type("Ventegården" + Bytes.save)
    try terminal.wait(forText: "Venter med at gemme: anna importerer")

    try terminal.type(Bytes.escape)
    try terminal.wait(for: "the desk") { $0.contains("╔ Virksomheder") }
    try terminal.type("prøve")
    try terminal.wait(forText: "2 af 2")
    try terminal.type("\u{1B}[B")
    try terminal.wait(forText: "▸Prøvehuset")
    try terminal.openForm()
    try terminal.type("Kladdegården")
    try terminal.wait(for: "the draft") { _ in
      desk.holdsDraft("Kladdegården")
    }
    #expect(terminal.screen.contains("Venter med at gemme: anna importerer"))
    #expect(try desk.draftedTexts().contains("Ventegården"))

    lock.release()
    try terminal.wait(for: "the save") { _ in
      !desk.holdsDraft("Ventegården")
    }
    try terminal.wait(for: "the header") { !$0.lines[0].contains("Venter") }
    #expect(try desk.draftedTexts().contains("Kladdegården"))
  }
}

/// The writer lock of a register, held by this process and signed as Hotline signs it.
private final class Lock {
  private let descriptor: Int32

  init(of register: URL, by user: String) throws {
    descriptor = open(register.path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
    let holder = LockHolder(
      user: user, pid: getpid(), purpose: ActionKind.imported.rawValue, since: Date())
    let text = try JSONEncoder().encode(holder)
    let written = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    try #require(written == text.count)
  }

  func release() {
    ftruncate(descriptor, 0)
    flock(descriptor, LOCK_UN)
  }

  deinit { close(descriptor) }
}
