import Foundation
import Testing

/// What a process leaves that was killed between the header of its log and the first page.
@Suite("A log that was begun and never filled")
struct LogRemnantCommandTests {
  /// The header as SQLite writes it, with its sum.
  private static let header = Data([
    0x37, 0x7F, 0x06, 0x82, 0x00, 0x2D, 0xE2, 0x18, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x2A, 0xE5, 0xE7, 0x03, 0x13, 0xC7, 0xCE, 0xDA, 0xB8,
  ])

  private func leaveRemnant(at path: String) throws {
    try Self.header.write(to: URL(filePath: path + "-wal"))
    try Data().write(to: URL(filePath: path + "-shm"))
  }

  @Test(
    "commands that only look mend it and answer",
    arguments: [["find", "prøve"], ["check"], ["goals"], ["show", "V-000007"]])
  func commands(_ arguments: [String]) throws {
    let folder = try CommandFolder()
    let path = try folder.register()
    let told = try CommandRun(arguments + ["--db", path])
    try leaveRemnant(at: path)
    let ran = try CommandRun(arguments + ["--db", path])
    #expect([ran.output, ran.error] == [told.output, told.error])
    #expect(ran.status == told.status)
    #expect(try folder.contents()["register.sqlite-wal"] == Data())
  }

  @Test("with --readonly it stays, and a sentence says what mends it")
  func readOnly() throws {
    let folder = try CommandFolder()
    let path = try folder.register()
    try leaveRemnant(at: path)
    let before = try folder.contents()
    let ran = try CommandRun(["find", "prøve", "--db", path, "--readonly"])
    #expect(ran.status == 2)
    #expect(ran.error.contains("åbne det én gang. Må du det, så udelad --readonly."))
    let english = try CommandRun(["goals", "--db", path, "--readonly", "--language", "en"])
    #expect(english.error.contains("open it once. If you may, leave out --readonly."))
    #expect(try folder.contents() == before)
  }

  @Test("the desk opens on it")
  func desk() throws {
    let desk = try RealDesk()
    try desk.add(["Prøvegården"])
    try leaveRemnant(at: desk.register.path)
    let terminal = try desk.start()
    try terminal.type("prøve")
    try terminal.wait(forText: "1 af 1")
  }
}
