import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Opening a register")
struct OpeningTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
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

  @Test("makes a usable one where there is none, and finds it again")
  func fresh() throws {
    let file = folder.file("register.sqlite")
    let first = try Register.open(at: file, .test())
    let bakery = try enter("Prøvebageriet", in: first)
    try first.close()
    let again = try Register.open(at: file, .test("bo"))
    #expect(try again.read { try Organisation.find(bakery.id, $0) } == bakery)
    #expect(first.user.role == .admin)
    #expect(again.user.role == .staff)
    #expect(again.notices == [])
    try again.close()
  }

  @Test("who is known opens and closes it while a colleague writes; who is not, waits")
  func whileLocked() throws {
    let file = folder.file("register.sqlite")
    let first = try Register.open(at: file, .test())
    try enterAndHold(first) {
      let again = try Register.open(at: file, .test(patience: 0))
      #expect(try names(in: again).contains("Prøvebageriet"))
      try again.close()
      #expect(throws: RegisterError.self) {
        try Register.open(at: file, .test("bo", patience: 0))
      }
    }
    let bo = try Register.open(at: file, .test("bo", patience: 0))
    #expect(bo.user.role == .staff)
    try bo.close()
    try first.close()
  }

  private func enterAndHold(_ register: Register, _ body: () throws -> Void) throws {
    _ = try enter("Prøvebageriet", in: register)
    try register.lock?.hold(purpose: "import") { _ in try body() }
  }

  @Test("an empty file becomes a register")
  func emptyFile() throws {
    let file = folder.file("register.sqlite")
    try Data().write(to: file)
    let register = try Register.open(at: file, .test())
    #expect(try register.home().code == "0740")
    try register.close()
  }

  @Test("an empty file in whose place a register lay does not become one")
  func emptiedFile() throws {
    let file = folder.file("register.sqlite")
    try Register.open(at: file, .test()).close()
    try Data().write(to: file)
    #expect(throws: RegisterError.emptyFile(path: file.path)) {
      try Register.open(at: file, .test())
    }
    #expect(try Data(contentsOf: file).isEmpty)
  }

  @Test("writes every commit to the disk, in a log, with checkpoints only under the lock")
  func writerSettings() throws {
    let register = try Register.open(at: folder.file("register.sqlite"), .test())
    let pragmas = [
      "synchronous", "journal_mode", "foreign_keys", "wal_autocheckpoint", "mmap_size",
      "secure_delete", "trusted_schema", "cell_size_check", "application_id",
    ]
    let values = try register.database.writeWithoutTransaction { db in
      try pragmas.map { try String.fetchOne(db, sql: "PRAGMA \($0)") ?? "" }
    }
    #expect(values == ["2", "wal", "1", "0", "0", "1", "0", "1", "\(Schema.applicationID)"])
    try register.close()
  }

  @Test("no SQL can damage the file on purpose")
  func defensive() throws {
    let register = try Register.open(at: folder.file("register.sqlite"), .test())
    #expect(throws: DatabaseError.self) {
      try register.database.write { db in
        try db.execute(sql: "PRAGMA writable_schema = ON")
        try db.execute(sql: "DELETE FROM sqlite_schema")
      }
    }
    try register.close()
  }

  @Test(
    "what somebody put into it that runs by itself is refused, and nothing of it runs",
    arguments: [
      "CREATE TRIGGER hostile AFTER INSERT ON organisation BEGIN DELETE FROM history; END",
      "CREATE TRIGGER hostile AFTER UPDATE ON staff BEGIN UPDATE staff SET role = 'admin'; END",
      "CREATE VIEW hostile AS SELECT * FROM contactPerson",
    ], [false, true])
  func planted(sql: String, readOnly: Bool) throws {
    let file = folder.file("register.sqlite")
    try Register.open(at: file, .test()).close()
    let other = try DatabaseQueue(path: file.path)
    try other.write { try $0.execute(sql: sql) }
    try other.close()
    let before = try Data(contentsOf: file)
    #expect(throws: RegisterError.foreignSchema(path: file.path)) {
      try Register.open(at: file, .test(readOnly: readOnly))
    }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test("a folder is refused")
  func isDirectory() throws {
    #expect(throws: RegisterError.isDirectory(path: folder.url.path)) {
      try Register.open(at: folder.url, .test())
    }
  }

  @Test(
    "a foreign file is refused and not touched",
    arguments: [
      Data("Dette er en indkøbsseddel, ikke et register.\n".utf8),
      Data([0x50, 0x4B, 3, 4] + Array(repeating: 7, count: 5_000)),
      Data("SQLite format 3\0".utf8) + Data(repeating: 0xFF, count: 8_000),
    ], [false, true])
  func foreignFile(content: Data, readOnly: Bool) throws {
    let file = folder.file("fremmed")
    try content.write(to: file)
    #expect(throws: RegisterError.notARegister(path: file.path)) {
      try Register.open(at: file, .test(readOnly: readOnly))
    }
    #expect(try Data(contentsOf: file) == content)
    #expect(try folder.names == ["fremmed"])
  }

  @Test("somebody else's SQLite file is refused and not touched", arguments: ["delete", "wal"])
  func foreignDatabase(journal: String) throws {
    let file = folder.file("fremmed.sqlite")
    let queue = try DatabaseQueue(path: file.path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = \(journal)")
      try db.execute(sql: "CREATE TABLE organisation (id INTEGER PRIMARY KEY)")
    }
    try queue.close()
    let content = try Data(contentsOf: file)
    #expect(throws: RegisterError.notARegister(path: file.path)) {
      try Register.open(at: file, .test())
    }
    #expect(try Data(contentsOf: file) == content)
    #expect(try folder.names == ["fremmed.sqlite"])
  }

  @Test("a foreign file in the place of a register is refused and not touched")
  func replacedByForeign() throws {
    let file = folder.file("register.sqlite")
    try Register.open(at: file, .test()).close()
    for name in ["register.sqlite", "register.sqlite-wal", "register.sqlite-shm"] {
      try FileManager.default.removeItem(at: folder.file(name))
    }
    let content = Data("Dette er en indkøbsseddel.\n".utf8)
    try content.write(to: file)
    #expect(throws: RegisterError.notARegister(path: file.path)) {
      try Register.open(at: file, .test())
    }
    #expect(try Data(contentsOf: file) == content)
  }

  @Test("a register of a later version is refused")
  func newerSchema() throws {
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    try register.database.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('v99')")
    }
    try register.close()
    #expect(throws: RegisterError.newerSchema(path: file.path)) {
      try Register.open(at: file, .test())
    }
    #expect(throws: RegisterError.newerSchema(path: file.path)) {
      try Register.open(at: file, .test(readOnly: true))
    }
  }

  @Test("a later version's register that was brought here is refused and nothing made beside it")
  func newerSchemaBrought() throws {
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    try register.database.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('v99')")
    }
    try register.close()
    let brought = try TestFolder()
    let copy = brought.file("register.sqlite")
    try FileManager.default.copyItem(at: file, to: copy)
    for readOnly in [false, true] {
      #expect(throws: RegisterError.newerSchema(path: copy.path)) {
        try Register.open(at: copy, .test(readOnly: readOnly))
      }
    }
    #expect(try brought.names == ["register.sqlite"])
    #expect(try Data(contentsOf: copy) == Data(contentsOf: file))
  }

  @Test("a shared register on a network file system is refused, and nothing made there")
  func networkFileSystem() throws {
    let file = folder.file("register.sqlite")
    var options = RegisterOptions.test()
    options.fileSystem = { _ in .nfs }
    #expect(throws: RegisterError.networkFileSystem(path: file.path)) {
      try Register.open(at: file, options)
    }
    #expect(try folder.names == [])
    try Register.open(at: file, .test()).close()
    options.isReadOnly = true
    #expect(throws: RegisterError.networkFileSystem(path: file.path)) {
      try Register.open(at: file, options)
    }
    try FileManager.default.removeItem(atPath: file.path + "-shm")
    let alone = try Register.open(at: file, options)
    #expect(try alone.home().code == "0740")
    try alone.close()
  }

  @Test("a link leads to its target, also to one that does not exist yet")
  func links() throws {
    let target = folder.file("register.sqlite")
    let link = folder.file("genvej.sqlite")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    let register = try Register.open(at: link, .test())
    #expect(register.file?.path == target.path)
    try register.close()
    let again = try Register.open(at: link, .test())
    #expect(again.file?.path == target.path)
    try again.close()
    #expect(try !folder.names.contains("genvej.sqlite.lock"))
  }

  @Test("a missing folder is made for the default place only")
  func missingFolder() throws {
    let file = folder.file("ny/mappe/register.sqlite")
    let parent = file.deletingLastPathComponent()
    #expect(throws: RegisterError.folderMissing(path: parent.path)) {
      try Register.open(at: file, .test())
    }
    var options = RegisterOptions.test()
    options.makesFolder = true
    try Register.open(at: file, options).close()
    #expect(try folder.mode("ny/mappe") == 0o700)
  }

  @Test("a place without room for files is refused")
  func unwritableFolder() throws {
    let file = URL(filePath: "/proc/register.sqlite")
    #expect(throws: RegisterError.folderNotWritable(path: "/proc")) {
      try Register.open(at: file, .test())
    }
  }

  // MARK: While open

  @Test("nothing is written once the file was moved or replaced")
  func replacedWhileOpen() throws {
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    try FileManager.default.moveItem(at: file, to: folder.file("flyttet.sqlite"))
    #expect(throws: RegisterError.replaced(path: file.path)) {
      try enter("Prøvebageriet", in: register)
    }
    try Data("noget andet".utf8).write(to: file)
    #expect(throws: RegisterError.replaced(path: file.path)) {
      try enter("Prøvebageriet", in: register)
    }
    try register.close()
    #expect(try Data(contentsOf: file) == Data("noget andet".utf8))
  }

  @Test("nothing is written once the log or its index was removed", arguments: ["-wal", "-shm"])
  func logRemovedWhileOpen(part: String) throws {
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    try FileManager.default.removeItem(atPath: file.path + part)
    #expect(throws: RegisterError.replaced(path: file.path + part)) {
      try enter("Prøvebageriet", in: register)
    }
    #expect(register.opened?.replaced == file.path + part)
    try register.close()
    let again = try Register.open(at: file, .test())
    #expect(try names(in: again) == [])
    try again.close()
  }

  @Test("a long log is moved into the file by the writer, and closing leaves it empty")
  func checkpoints() throws {
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    var longest = 0
    for round in 0..<12 {
      try register.change(.imported) { change in
        for number in 0..<40 {
          var row = Organisation(name: "Prøve \(round)-\(number)", kind: .enterprise)
          row.note = String(repeating: "tekst ", count: 2_000)
          try change.insert(row)
        }
      }
      longest = max(longest, register.log?.pages ?? 0)
    }
    let pages = register.log?.pages ?? 0
    #expect(longest > WriteAheadLog.longLog)
    #expect(pages < longest, "the log began again after a checkpoint")
    try register.close()
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path + "-wal")
    #expect((attributes[.size] as? NSNumber)?.intValue == 0)
  }
}
