import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Opening a register to read it")
struct ReadOnlyOpeningTests {
  let folder: TestFolder
  let file: URL

  init() throws {
    folder = try TestFolder()
    file = folder.file("register.sqlite")
  }

  private func enter(_ name: String, in register: Register) throws -> Organisation {
    try register.change(.entered(.organisation), subject: name) { change in
      try change.insert(Organisation(name: name, kind: .enterprise))
    }
  }

  private func names(in register: Register) throws -> [String] {
    try register.read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM organisation WHERE source <> 'profile' ORDER BY id")
    }
  }

  /// What every file of the folder holds.
  private func contents() throws -> [String: Data] {
    try folder.names.reduce(into: [:]) { contents, name in
      contents[name] = try Data(contentsOf: folder.file(name))
    }
  }

  private func remove(_ parts: String...) throws {
    for part in parts { try FileManager.default.removeItem(atPath: file.path + part) }
  }

  @Test("needs one")
  func missing() throws {
    #expect(throws: RegisterError.missing(path: file.path)) {
      try Register.open(at: file, .test(readOnly: true))
    }
    #expect(try folder.names == [])
  }

  @Test(
    "writes nothing, neither in the file nor beside it",
    arguments: [[], [".lock"], ["-shm", ".lock"], ["-wal", "-shm", ".lock"]])
  func touchesNothing(without parts: [String]) throws {
    let writer = try Register.open(at: file, .test())
    _ = try enter("Prøvebageriet", in: writer)
    try writer.close()
    for part in parts { try remove(part) }
    let before = try contents()
    let register = try Register.open(at: file, .test("gæst", readOnly: true))
    let watcher = try RegisterWatcher(register)
    #expect(try names(in: register) == ["Prøvebageriet"])
    #expect(try watcher.look() == .nothingNew)
    #expect(register.isReadOnly)
    #expect(throws: RegisterError.readOnly(path: nil)) { try enter("Smedjen", in: register) }
    try register.close()
    #expect(try contents() == before)
  }

  @Test("reads commits that wait in a log which nobody holds, and leaves the log as it is")
  func logLeftBehind() throws {
    let (copy, left) = try registerLeftBehind()
    let before = try left.names.map { try Data(contentsOf: left.file($0)) }
    let register = try Register.open(at: copy, .test(readOnly: true))
    #expect(register.readOnlyAccess == .besideLog)
    #expect(try names(in: register) == ["Prøvebageriet"])
    try register.close()
    #expect(try left.names.map { try Data(contentsOf: left.file($0)) } == before)
  }

  @Test("a look at a register takes from no connection of the process the right to write")
  func lookBesideWriter() throws {
    let (copy, left) = try registerLeftBehind()
    let look = try RegisterFile(at: copy).look(.besideLog, isWriter: true)
    let version = try look.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
    #expect(version == Schema.applicationID)
    let register = try Register.open(at: copy, .test())
    _ = try enter("Smedjen", in: register)
    #expect(try names(in: register) == ["Prøvebageriet", "Smedjen"])
    try register.close()
    try look.close()
    withExtendedLifetime(left) {}
  }

  @Test("a log without its index has to be taken in by somebody who may write")
  func logWithoutIndex() throws {
    let (copy, left) = try registerLeftBehind()
    try FileManager.default.removeItem(atPath: copy.path + "-shm")
    let names = try left.names
    #expect(throws: RegisterError.logNotTakenIn(path: copy.path)) {
      try Register.open(at: copy, .test(readOnly: true))
    }
    #expect(try left.names == names)
    try Register.open(at: copy, .test()).close()
    let register = try Register.open(at: copy, .test(readOnly: true))
    #expect(try self.names(in: register) == ["Prøvebageriet"])
    try register.close()
  }

  /// The files of a register as a process that was killed leaves them.
  private func registerLeftBehind() throws -> (URL, TestFolder) {
    let left = try TestFolder()
    let writer = try Register.open(at: file, .test())
    _ = try enter("Prøvebageriet", in: writer)
    for name in try folder.names {
      try FileManager.default.copyItem(at: folder.file(name), to: left.file(name))
    }
    try writer.close()
    return (left.file("register.sqlite"), left)
  }

  @Test("a file that nobody wrote is given up when a colleague begins to")
  func writtenMeanwhile() throws {
    try Register.open(at: file, .test()).close()
    try remove("-wal", "-shm")
    let reader = try Register.open(at: file, .test(readOnly: true))
    let watcher = try RegisterWatcher(reader)
    #expect(reader.readOnlyAccess == .immutable)
    #expect(try names(in: reader) == [])
    let writer = try Register.open(at: file, .test("bo"))
    #expect(try watcher.look() == .changed)
    #expect(throws: RegisterError.writtenMeanwhile(path: file.path)) { try names(in: reader) }
    try writer.close()
    try reader.close()
  }

  @Test("sees what a colleague writes meanwhile")
  func besideWriter() throws {
    let writer = try Register.open(at: file, .test())
    let reader = try Register.open(at: file, .test(readOnly: true))
    _ = try enter("Prøvebageriet", in: writer)
    #expect(try names(in: reader) == ["Prøvebageriet"])
    #expect(reader.user == writer.user)
    try reader.close()
    try writer.close()
  }
}
