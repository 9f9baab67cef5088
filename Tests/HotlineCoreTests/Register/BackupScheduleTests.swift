import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// Backups that are made by themselves, because the municipality says so.
@Suite("Backups of a schedule")
struct BackupScheduleTests {
  private let folder: TestFolder
  private let clock = Clock()

  private final class Clock: @unchecked Sendable { var now = testNow }

  init() throws { folder = try TestFolder() }

  private func register() throws -> Register {
    let clock = clock
    return try Register.open(
      at: folder.file("register.sqlite"), RegisterOptions(osUser: "anna", clock: { clock.now }))
  }

  private func want(_ register: Register, every hours: Double?, kept: Double? = nil) throws {
    for (key, value) in [(Parameter.Key.backupHours, hours), (.backupKept, kept)] {
      guard let value else { continue }
      var row = Parameter(key: key.rawValue)
      row.value = value
      _ = try register.save(row, from: nil)
    }
  }

  private var made: [String] {
    let path = folder.file("register.sqlite.backups").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  @Test("none is made where nobody says so, and no folder either", arguments: [nil, 0, -3])
  func unwanted(hours: Double?) throws {
    let register = try register()
    if let hours, hours >= 0 { try want(register, every: hours) }
    #expect(try register.backUpIfDue() == nil)
    #expect(made == [])
  }

  @Test("what a killed one left half written is taken away by the next that looks; nothing else is")
  func remnants() throws {
    let register = try register()
    try want(register, every: 24)
    _ = try register.backUpIfDue()
    let backups = folder.file("register.sqlite.backups")
    let left = [".hotline-\(UUID().uuidString).tmp", ".hotline-noter.tmp", "noter.tmp"]
    let running = ".hotline-\(UUID().uuidString).tmp"
    for name in left + [running] {
      let file = backups.appending(path: name)
      try Data().write(to: file)
      guard name != running else { continue }
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -4_000)], ofItemAtPath: file.path)
    }
    _ = try register.backUpIfDue()
    #expect(made == (left.dropFirst() + [running, "2026-11-23-1004.sqlite"]).sorted())
  }

  @Test("so is what a killed export left beside the register, by the next opening or export")
  func remnantsOfExports() throws {
    let register = try register()
    let left = ".hotline-\(UUID().uuidString).tmp"
    let running = ".hotline-\(UUID().uuidString).tmp"
    func leave() throws {
      for name in [left, running] { try Data().write(to: folder.file(name)) }
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -4_000)],
        ofItemAtPath: folder.file(left).path)
    }
    try leave()
    try self.register().close()
    #expect(try folder.names.filter { $0.hasSuffix(".tmp") } == [running])
    try leave()
    try register.exportAll(to: folder.file("alt.json").path)
    #expect(try folder.names.filter { $0.hasSuffix(".tmp") } == [running])
  }

  @Test("the next is due after so many hours; the oldest beyond those that stay make way")
  func rotation() throws {
    let register = try register()
    try want(register, every: 24, kept: 2)
    #expect(try register.backUpIfDue()?.backup.faults == 0)
    #expect(made == ["2026-11-23-1004.sqlite"])
    #expect(try register.backUpIfDue() == nil)
    clock.now += 24 * 3_600 - 60
    #expect(try register.backUpIfDue() == nil)
    clock.now += 60
    #expect(try register.backUpIfDue()?.removed == [])
    clock.now += 48 * 3_600
    let third = try #require(try register.backUpIfDue())
    #expect(third.removed.map { URL(filePath: $0).lastPathComponent } == ["2026-11-23-1004.sqlite"])
    #expect(made == ["2026-11-24-1004.sqlite", "2026-11-26-1004.sqlite"])
    let copy = try Register.open(
      at: URL(filePath: third.backup.path), .test("anna", readOnly: true))
    #expect(try copy.check(today: testToday).isSound)
  }

  @Test("what somebody else put there is neither counted nor removed")
  func strangers() throws {
    let register = try register()
    try want(register, every: 1, kept: 1)
    _ = try register.backUpIfDue()
    let beside = folder.file("register.sqlite.backups")
    for name in ["2020-01-01-0000.sqlite", "mit.sqlite", "2030-01-01.sqlite"] {
      try Data("tekst".utf8).write(to: beside.appending(path: name))
    }
    clock.now += 2 * 3_600
    #expect(try register.backUpIfDue()?.removed.count == 1)
    #expect(
      made == [
        "2020-01-01-0000.sqlite", "2026-11-23-1204.sqlite", "2030-01-01.sqlite", "mit.sqlite",
      ])
  }

  @Test("one with faults is kept, and takes no sound one away")
  func unsound() throws {
    let register = try register()
    try want(register, every: 1, kept: 1)
    _ = try register.backUpIfDue()
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: "UPDATE staff SET role = 'ingen'")
      try db.execute(sql: "PRAGMA ignore_check_constraints = OFF")
    }
    clock.now += 2 * 3_600
    let next = try #require(try register.backUpIfDue())
    #expect(next.backup.faults > 0)
    #expect(next.removed == [])
    #expect(made.count == 2)
  }

  @Test("two that ask at once make one")
  func atOnce() throws {
    let (one, other) = (try register(), try register())
    try want(one, every: 1)
    _ = try one.backUpIfDue()
    #expect(try other.backUpIfDue() == nil)
    clock.now += 2 * 3_600
    let held = open(folder.file("register.sqlite.backups").path, O_RDONLY | O_DIRECTORY)
    #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
    #expect(try other.backUpIfDue() == nil)
    close(held)
    #expect(try other.backUpIfDue() != nil)
  }
}
