import Foundation
import TerminalDriver
import Testing

/// `hotline --readonly`: the desk that was asked to write nothing.
@Suite("The desk with --readonly")
struct ReadOnlyDeskTests {
  /// Everything below the folder, with what each file holds.
  private func contents(of folder: URL) throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).reduce(into: [:]) {
      all, name in
      all[name] = FileManager.default.contents(atPath: folder.appending(path: name).path) ?? Data()
    }
  }

  @Test("makes no file and no folder, says so, and neither does what is typed")
  func writesNothing() throws {
    let desk = try RealDesk()
    try desk.add(["Prøvebageriet"])
    let before = try contents(of: desk.folder)
    let terminal = try desk.start(["--readonly"])
    try terminal.wait(forText: "Med --readonly skrives intet på disken")
    // A spoken need is the kind of text that can be typed here.
    try terminal.type("\u{12}")
    try terminal.type("brød til møder")
    try terminal.wait(forText: "brød til møder")
    try terminal.type(Bytes.quit)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(try contents(of: desk.folder) == before)
  }

  @Test("a folder of drafts that is a link ends the start with the sentence that mends it")
  func linkedDrafts() throws {
    let folder = try CommandFolder()
    let path = try folder.register()
    try FileManager.default.createSymbolicLink(
      atPath: path + ".drafts", withDestinationPath: folder.path("andet"))
    let ran = try CommandRun(["--db", path])
    #expect(ran.status == 2)
    #expect(ran.error.hasPrefix("\(path).drafts: her har Hotline noget af sit eget, men"))
    #expect(ran.error.contains("Fjern den, og prøv igen."))
  }
}
