import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// A damaged file: what can be made anew is, and what can be read is saved.
@Suite("Repairing and salvaging")
struct SalvageTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private var file: URL { folder.file("register.sqlite") }

  /// Enterprises with a line each, in a file without a log.
  private func make(_ count: Int) throws {
    let register = try Register.open(at: file, .test())
    for number in 1...count {
      let entry = try register.save(
        OrganisationEntry(Organisation(name: "Prøve \(number)", kind: .enterprise)), from: nil)
      _ = try register.save(
        OfferLine(
          organisationID: entry.organisation.id, direction: .offers, mode: .product,
          title: "Ting \(number)"), from: nil)
    }
    try register.close()
  }

  private func rows(_ register: Register) throws -> [String: Int] {
    try register.read { db in
      try RegisterTable.all(db).filter { !LeftOut.isMadeAnew($0.name) }.reduce(into: [:]) {
        $0[$1.name] = try Int.readOne(db, sql: "SELECT count(*) FROM \"\($1.name)\"")
      }
    }
  }

  @Test("of a sound file all of it comes over, and the new one is sound")
  func sound() throws {
    try make(5)
    let old = try Register.open(at: file, .test("anna", readOnly: true))
    // That it was taken out stands in both.
    var expected = try rows(old)
    expected["readLog"] = 1
    let last = try old.read { try Int64.readOne($0, sql: "SELECT max(id) FROM organisation") }
    try old.close()
    let salvage = try Register.salvage(
      file, to: folder.file("ny.sqlite").path, .test())
    #expect(salvage.lost == [])
    #expect(salvage.faults == 0)
    let new = try Register.open(at: folder.file("ny.sqlite"), .test())
    #expect(try rows(new) == expected)
    let saved = Dictionary(salvage.saved.map { ($0.table, $0.rows) }, uniquingKeysWith: { $1 })
    #expect(saved == expected.filter { $0.value > 0 })
    let next = try new.save(
      OrganisationEntry(Organisation(name: "Den næste", kind: .enterprise)), from: nil)
    #expect(next.organisation.id == (last ?? 0) + 1)
  }

  @Test(
    "whichever page is overwritten, what stands elsewhere is saved",
    arguments: series(Array(1...12), short: 4))
  func anyPage(seed: UInt64) throws {
    try make(40)
    var bytes = try Data(contentsOf: file)
    let size = 4_096
    var random = SeededGenerator(seed: seed)
    // The first page says what the file is.
    let page = Int.random(in: 1..<(bytes.count / size), using: &random)
    for place in (page * size)..<((page + 1) * size) { bytes[place] = UInt8(place % 251) }
    try bytes.write(to: file)
    let salvage = try Register.salvage(
      file, to: folder.file("ny.sqlite").path, .test())
    let new = try Register.open(at: folder.file("ny.sqlite"), .test())
    #expect(try new.read { try String.readOne($0, sql: "PRAGMA integrity_check") } == "ok")
    #expect(salvage.rows > 200, "page \(page): \(salvage)")
    // Where the damage hit nothing, the file is as good as whole, and has the note.
    let damaged = try DatabaseQueue(path: file.path)
    let isWhole = try damaged.read { try String.readOne($0, sql: "PRAGMA quick_check(1)") } == "ok"
    #expect(try isWhole || Data(contentsOf: file) == bytes)
  }

  private func options(_ user: String, owner: Bool = false) -> RegisterOptions {
    var options = RegisterOptions(osUser: user, clock: { testNow })
    options.isOwner = { _ in owner }
    return options
  }

  private func salvage(_ name: String, _ options: RegisterOptions) throws {
    _ = try Register.salvage(file, to: folder.file(name).path, options)
  }

  private func isNoted(in name: String) throws -> Bool {
    let register = try Register.open(at: folder.file(name), .test("anna", readOnly: true))
    defer { try? register.close() }
    return try register.read {
      try Int.readOne($0, sql: "SELECT count(*) FROM readLog WHERE extract = 'salvage'") == 1
    }
  }

  @Test("of a file that knows its staff an administrator takes it, or its owner, and it is noted")
  func admission() throws {
    try make(2)
    let register = try Register.open(at: file, .test())
    try register.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .staff), from: nil)
    try register.close()
    #expect(throws: RegisterError.self) { try salvage("a.sqlite", options("fremmed")) }
    #expect(throws: RegisterError.self) { try salvage("a.sqlite", options("fremmed", owner: true)) }
    #expect(throws: RegisterError.refused(.staff(.notAllowed(needs: .admin, who: ["AN"])))) {
      try salvage("a.sqlite", options("bo"))
    }
    var reading = options("anna")
    reading.isReadOnly = true
    #expect(throws: RegisterError.extractNeedsLog(path: nil)) { try salvage("a.sqlite", reading) }
    #expect(!FileManager.default.fileExists(atPath: folder.file("a.sqlite").path))
    try salvage("b.sqlite", options("bo", owner: true))
    #expect(try isNoted(in: "register.sqlite") && isNoted(in: "b.sqlite"))
    try salvage("c.sqlite", options("anna"))
  }

  @Test("of a file whose staff cannot be read any more only its owner takes it out")
  func ownerAlone() throws {
    try make(2)
    let queue = try DatabaseQueue(path: file.path)
    let page = try queue.read {
      try Int.readOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'staff'")
    }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try queue.close()
    var bytes = try Data(contentsOf: file)
    let start = ((page ?? 1) - 1) * 4_096
    for place in start..<(start + 4_096) { bytes[place] = 0xFF }
    try bytes.write(to: file)
    let owner = FileRights.ownerName(of: file)
    #expect(throws: RegisterError.notOwnerOfDamaged(path: file.path, owner: owner)) {
      try salvage("a.sqlite", options("anna"))
    }
    try salvage("a.sqlite", options("anna", owner: true))
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test("of a file that was cut, what lies before the cut is saved, and the rest counted as lost")
  func cut() throws {
    try make(400)
    let size = try Data(contentsOf: file).count
    try FileHandle(forWritingTo: file).truncate(atOffset: UInt64(size / 2 / 4_096 * 4_096 + 100))
    let salvage = try Register.salvage(
      file, to: folder.file("ny.sqlite").path, .test())
    let new = try Register.open(at: folder.file("ny.sqlite"), .test())
    #expect(try new.read { try String.readOne($0, sql: "PRAGMA integrity_check") } == "ok")
    #expect(salvage.rows > 200, "\(salvage)")
    #expect(!salvage.lost.isEmpty)
    #expect(salvage.lost.allSatisfy { $0.rows != 0 })
    let counts = try rows(new)
    #expect(salvage.saved.allSatisfy { counts[$0.table] == $0.rows })
  }

  @Test("a file of which nothing can be read is said to be one", arguments: [0, 9_000])
  func nothing(size: Int) throws {
    try Data(repeating: 0x41, count: size).write(to: file)
    #expect(throws: RegisterError.nothingReadable(path: file.path)) {
      try Register.salvage(file, to: folder.file("ny.sqlite").path, .test())
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("ny.sqlite").path))
  }

  @Test("a search index that says something else is made anew, and no row is changed")
  func search() throws {
    try make(3)
    let register = try Register.open(at: file, .test())
    try register.database.writeWithoutTransaction { db in
      try db.execute(
        sql: "DELETE FROM searchEntry WHERE rowid = (SELECT max(rowid) FROM searchEntry)")
    }
    let check = try register.check(today: testToday)
    #expect(!check.isSound)
    #expect(check.canBeRepaired)
    let before = try rows(register)
    try register.repair()
    #expect(try register.check(today: testToday).isSound)
    #expect(try rows(register) == before)
  }

  @Test("a file that is no register, or an older one, is refused, and nothing is written")
  func refused() throws {
    try Data("tekst".utf8).write(to: file)
    #expect(throws: RegisterError.self) {
      try Register.salvage(file, to: folder.file("ny.sqlite").path, .test())
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("ny.sqlite").path))
    #expect(throws: RegisterError.self) {
      try Register.salvage(
        folder.file("findes-ikke"), to: folder.file("ny.sqlite").path, .test())
    }
  }
}
