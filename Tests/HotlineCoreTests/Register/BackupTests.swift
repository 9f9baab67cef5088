import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Backing a register up")
struct BackupTests {
  let folder: TestFolder
  let file: URL

  init() throws {
    folder = try TestFolder()
    file = folder.file("register.sqlite")
  }

  private func path(_ name: String) -> String { folder.file(name).path }

  /// What an export holds; a copy that is open for reading gives none.
  private func content(_ register: Register) throws -> String {
    try register.read { db in
      var text = ""
      try FullExport.write(db, version: FullExport.version(of: .shipped)) { text += $0 }
      return text
    }
  }

  @Test("gives a register with the same content, for its owner alone")
  func whole() throws {
    let register = try Register.open(at: file, .test())
    try register.storeDemo()
    let backup = try register.backUp(to: path("kopi.sqlite"), replacing: false)
    #expect(backup.rows > 1_000)
    #expect(try Data(contentsOf: folder.file("kopi.sqlite")).count == backup.bytes)
    #expect(!backup.hasReplaced)
    #expect(try folder.mode("kopi.sqlite") == 0o600)
    #expect(
      try folder.names == [
        "kopi.sqlite", "register.sqlite", "register.sqlite-shm", "register.sqlite-wal",
        "register.sqlite.lock",
      ])
    let copy = try Register.open(at: folder.file("kopi.sqlite"), .test(readOnly: true))
    #expect(try content(copy) == content(register))
    #expect(try copy.check(today: testToday).isSound)
    try copy.close()
    try register.close()
  }

  @Test("a register with a fault is kept with it, but never in the place of an earlier backup")
  func withFaults() throws {
    let register = try Register.open(at: file, .test())
    _ = try register.backUp(to: path("kopi.sqlite"), replacing: false)
    let earlier = try Data(contentsOf: folder.file("kopi.sqlite"))
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE organisation SET name = name || 'x' WHERE id = 1")
    }
    let error = try #require(throws: BackupError.self) {
      try register.backUp(to: path("kopi.sqlite"), replacing: true)
    }
    guard case .unsound = error else {
      Issue.record("\(error)")
      return
    }
    #expect(try Data(contentsOf: folder.file("kopi.sqlite")) == earlier)
    let kept = try register.backUp(to: path("ny.sqlite"), replacing: false)
    #expect(kept.faults == (try register.check(today: testToday).faultCount))
    #expect(kept.faults > 0)
    try register.close()
  }

  @Test("works while it is read where it can be noted, and in memory")
  func readOnly() throws {
    try Register.open(at: file, .test()).close()
    let unnoted = try Register.open(at: file, .test(readOnly: true))
    #expect(throws: RegisterError.extractNeedsLog(path: nil)) {
      try unnoted.backUp(to: path("a.sqlite"), replacing: false)
    }
    try unnoted.close()
    let reader = try Register.open(at: file, .test(readOnly: true)).notingExtracts(.test())
    let fromFile = try reader.backUp(to: path("a.sqlite"), replacing: false)
    try reader.close()
    let fromMemory = try testRegister().backUp(to: path("b.sqlite"), replacing: false)
    #expect(fromFile.rows == fromMemory.rows)
  }

  @Test("is one moment, also while a colleague saves")
  func besideWriter() throws {
    let register = try Register.open(at: file, .test())
    try register.storeDemo()
    let other = try Register.open(at: file, .test("bo"))
    let stop = Stop()
    let done = DispatchGroup()
    done.enter()
    Thread.detachNewThread {
      var number = 0
      while !stop.isSet {
        number += 1
        _ = try? other.change(.entered(.organisation)) { change in
          try change.enter(Organisation(name: "Prøve \(number)", kind: .enterprise))
        }
      }
      done.leave()
    }
    let backups = (1...3).map { "kopi-\($0).sqlite" }
    for name in backups { _ = try register.backUp(to: path(name), replacing: false) }
    stop.set()
    done.wait()
    for name in backups {
      let copy = try Register.open(at: folder.file(name), .test(readOnly: true))
      #expect(try copy.check(today: testToday).isSound)
      try copy.close()
    }
    try other.close()
    try register.close()
  }

  @Test("replaces nothing that nobody asked it to")
  func existing() throws {
    let register = try testRegister()
    try Data("regnskab".utf8).write(to: folder.file("kopi.sqlite"))
    #expect(throws: OutputError.exists(path: path("kopi.sqlite"))) {
      try register.backUp(to: path("kopi.sqlite"), replacing: false)
    }
    #expect(try Data(contentsOf: folder.file("kopi.sqlite")) == Data("regnskab".utf8))
    let backup = try register.backUp(to: path("kopi.sqlite"), replacing: true)
    #expect(backup.hasReplaced)
    #expect(try folder.names == ["kopi.sqlite"])
    try Register.open(at: folder.file("kopi.sqlite"), .test(readOnly: true)).close()
  }

  @Test("never lies down on a register in use, in a folder's place or where nothing can be written")
  func impossiblePlaces() throws {
    let register = try Register.open(at: file, .test())
    let other = try Register.open(at: folder.file("andet.sqlite"), .test())
    for path in [file.path, path("andet.sqlite")] {
      #expect(throws: OutputError.belongsToRegister(path: path)) {
        try register.backUp(to: path, replacing: true)
      }
    }
    #expect(throws: OutputError.isDirectory(path: folder.url.path)) {
      try register.backUp(to: folder.url.path, replacing: true)
    }
    #expect(throws: OutputError.folderMissing(path: path("mangler"))) {
      try register.backUp(to: path("mangler/kopi.sqlite"), replacing: false)
    }
    try other.close()
    try register.close()
  }
}

private final class Stop: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false

  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}
