import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("A register that a later program brings up to date")
struct UpgradeTests {
  let folder: TestFolder
  let file: URL
  let copy: String

  init() throws {
    let shipped = try #require(Migrations.shipped.steps.last)
    copy = "register.sqlite.\(shipped.identifier).2026-11-23"
    folder = try TestFolder()
    file = folder.file("register.sqlite")
  }

  /// Makes the register as the shipped program does, with an organisation in it.
  private func make() throws {
    let register = try Register.open(at: file, .test())
    try enter("Prøvebageriet", in: register)
    try register.close()
  }

  private func enter(_ name: String, in register: Register) throws {
    _ = try register.save(
      OrganisationEntry(Organisation(name: name, kind: .enterprise)), from: nil)
  }

  private func names(in register: Register) throws -> [String] {
    try register.read { db in
      try String.readAll(
        db, sql: "SELECT name FROM organisation WHERE source <> 'profile' ORDER BY id")
    }
  }

  private func columns(in register: Register) throws -> [String] {
    try register.read { try $0.columns(in: "organisation").map(\.name) }
  }

  // MARK: The copy

  @Test("is copied first: the copy is whole, of the old schema, and opened by the old program")
  func copied() throws {
    try make()
    let register = try Register.open(at: file, .later())
    #expect(register.notices == [.upgraded(copy: folder.file(copy).path)])
    #expect(try columns(in: register).contains("motto"))
    #expect(try names(in: register) == ["Prøvebageriet"])
    try register.close()
    #expect(try folder.mode(copy) == 0o600)
    let old = try Register.open(at: folder.file(copy), .test(readOnly: true))
    #expect(try names(in: old) == ["Prøvebageriet"])
    #expect(try !columns(in: old).contains("motto"))
    #expect(try old.check(today: testToday).isSound)
    try old.close()
    #expect(try folder.names.filter { $0.hasSuffix(".tmp") } == [])
    let again = try Register.open(at: file, .later())
    #expect(again.notices == [])
    try again.close()
  }

  @Test("the copy has the rights of the register, also one that a group shares")
  func rights() throws {
    chmod(folder.url.path, 0o2770)
    try make()
    try Register.open(at: file, .later()).close()
    #expect(try folder.mode(copy) == 0o660)
    #expect(try folder.mode(copy) == folder.mode("register.sqlite"))
  }

  @Test("a copy that stands there is never written over")
  func second() throws {
    try make()
    try Data("en ældre kopi".utf8).write(to: folder.file(copy))
    let register = try Register.open(at: file, .later())
    #expect(register.notices == [.upgraded(copy: folder.file(copy + "-2").path)])
    try register.close()
    #expect(try Data(contentsOf: folder.file(copy)) == Data("en ældre kopi".utf8))
  }

  @Test("a copy is never written through a link that somebody laid in its place")
  func linked() throws {
    try make()
    let elsewhere = folder.file("andet/kopi")
    try FileManager.default.createDirectory(
      at: elsewhere.deletingLastPathComponent(), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      at: folder.file(copy), withDestinationURL: elsewhere)
    let register = try Register.open(at: file, .later())
    #expect(register.notices == [.upgraded(copy: folder.file(copy + "-2").path)])
    try register.close()
    #expect(!FileManager.default.fileExists(atPath: elsewhere.path))
  }

  @Test("a new register needs none")
  func fresh() throws {
    let register = try Register.open(at: file, .later())
    #expect(register.notices == [])
    #expect(try folder.names.allSatisfy { !$0.contains("release") })
    try register.close()
  }

  @Test("without a copy that can be read back, no step runs and nothing is changed")
  func noCopy() throws {
    try make()
    let page = try DatabaseQueue(path: file.path).read { db in
      try Int.readOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'history'")
    }
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: UInt64((try #require(page) - 1) * 4096))
    handle.write(Data(repeating: 0xA5, count: 4096))
    try handle.close()
    let content = try Data(contentsOf: file)
    #expect {
      try Register.open(at: file, .later())
    } throws: { error in
      guard case .notCopied? = error as? RegisterError else { return false }
      return true
    }
    #expect(try Data(contentsOf: file) == content)
    #expect(try folder.names.filter { $0.contains("release") } == [])
  }

  // MARK: Cut short

  @Test("a step that fails leaves the old register whole")
  func failing() throws {
    try make()
    var options = RegisterOptions.test()
    options.migrations = .broken
    #expect(throws: RegisterError.self) { try Register.open(at: file, options) }
    let old = try Register.open(at: file, .test())
    #expect(try names(in: old) == ["Prøvebageriet"])
    #expect(try !columns(in: old).contains("motto"))
    #expect(try old.check(today: testToday).isSound)
    try old.close()
  }

  /// What lies on the disk when the process is killed in the middle of a step: part of its pages in
  /// the log, and no commit.
  @Test("one that is killed in its middle leaves the old register whole")
  func killed() throws {
    try make()
    let killed = try TestFolder()
    let queue = try DatabaseQueue(path: file.path, configuration: Connections.configuration())
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 2")
      try db.beginTransaction(.immediate)
      for step in Migrations.later.steps.suffix(1) {
        for sql in step.sql { try db.execute(sql: sql) }
      }
      let filler = String(repeating: "x", count: 3_000)
      for _ in 0..<50 {
        try db.execute(sql: "UPDATE organisation SET motto = ?", arguments: [filler])
      }
      for part in ["", "-wal", "-shm"] {
        try FileManager.default.copyItem(
          atPath: file.path + part, toPath: killed.file("register.sqlite").path + part)
      }
      try db.rollback()
    }
    let log = try Data(contentsOf: killed.file("register.sqlite-wal"))
    #expect(log.count > 10_000, "the step had reached the disk")
    let old = try Register.open(at: killed.file("register.sqlite"), .test())
    #expect(try names(in: old) == ["Prøvebageriet"])
    #expect(try !columns(in: old).contains("motto"))
    try old.close()
    let later = try Register.open(at: killed.file("register.sqlite"), .later())
    #expect(try columns(in: later).contains("motto"))
    try later.close()
  }

  // MARK: A desk that stays open

  @Test("a desk that was open all the while sees it, reads on and writes nothing")
  func openMeanwhile() throws {
    try make()
    let desk = try Register.open(at: file, .test())
    let watcher = try RegisterWatcher(desk)
    let colleague = try Register.open(at: file, .later("bo"))
    #expect(try watcher.look() == .upgraded)
    #expect(try watcher.look() == .upgraded)
    let refused = RegisterError.upgradedMeanwhile(path: file.path)
    #expect(throws: refused) { try enter("Prøvekøkkenet", in: desk) }
    #expect(throws: refused) { _ = try desk.undo() }
    #expect(throws: refused) { try desk.maintain("test") { _ in } }
    #expect(throws: refused) { _ = try desk.takeOverAll(from: colleague.user.id) }
    #expect(try names(in: desk) == ["Prøvebageriet"])
    try enter("Prøveværkstedet", in: colleague)
    #expect(try names(in: desk) == ["Prøvebageriet", "Prøveværkstedet"])
    try desk.close()
    try colleague.close()
  }

  @Test("one that came before it does not take the new schema for news of another kind")
  func watcher() throws {
    try make()
    let desk = try Register.open(at: file, .test())
    let watcher = try RegisterWatcher(desk)
    let colleague = try Register.open(at: file, .test("bo"))
    #expect(try watcher.look() == .changed)
    #expect(try watcher.look() == .nothingNew)
    try Register.open(at: file, .later()).close()
    #expect(try RegisterWatcher(desk).look() == .upgraded)
    #expect(try watcher.look() == .upgraded)
    try desk.close()
    try colleague.close()
  }
}
