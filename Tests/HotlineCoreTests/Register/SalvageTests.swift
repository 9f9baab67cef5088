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
    let salvage = try Register.salvage(
      file, to: folder.file("ny.sqlite").path, .test(), today: testToday)
    #expect(salvage.lost == [])
    #expect(salvage.faults == 0)
    let (old, new) = (
      try Register.open(at: file, .test("anna", readOnly: true)),
      try Register.open(at: folder.file("ny.sqlite"), .test())
    )
    // That it was taken out stands in the new one.
    var expected = try rows(old)
    expected["readLog"] = 1
    #expect(try rows(new) == expected)
    let saved = Dictionary(salvage.saved.map { ($0.table, $0.rows) }, uniquingKeysWith: { $1 })
    #expect(saved == expected.filter { $0.value > 0 })
    let next = try new.save(
      OrganisationEntry(Organisation(name: "Den næste", kind: .enterprise)), from: nil)
    let last = try old.read { try Int64.readOne($0, sql: "SELECT max(id) FROM organisation") }
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
      file, to: folder.file("ny.sqlite").path, .test(), today: testToday)
    let new = try Register.open(at: folder.file("ny.sqlite"), .test())
    #expect(try new.read { try String.readOne($0, sql: "PRAGMA integrity_check") } == "ok")
    #expect(salvage.rows > 200, "page \(page): \(salvage)")
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test("of a file that was cut, what lies before the cut is saved, and the rest counted as lost")
  func cut() throws {
    try make(400)
    let size = try Data(contentsOf: file).count
    try FileHandle(forWritingTo: file).truncate(atOffset: UInt64(size / 2 / 4_096 * 4_096 + 100))
    let salvage = try Register.salvage(
      file, to: folder.file("ny.sqlite").path, .test(), today: testToday)
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
      try Register.salvage(file, to: folder.file("ny.sqlite").path, .test(), today: testToday)
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

  @Test("who has left gets nothing of it; who is known gets it, and that is noted in the new file")
  func admitted() throws {
    try make(3)
    let register = try Register.open(at: file, .test())
    var colleague = try register.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .leader), from: nil)
    let base = colleague
    colleague.active = false
    try register.save(colleague, from: base)
    try register.close()
    #expect(throws: RegisterError.notAdmitted(user: "bo", who: ["AN"], hasLeft: true)) {
      try Register.salvage(file, to: folder.file("bo.sqlite").path, .test("bo"), today: testToday)
    }
    var stranger = RegisterOptions.test("carl")
    stranger.roleOfUnknown = { _ in nil }
    #expect(throws: RegisterError.notAdmitted(user: "carl", who: ["AN"])) {
      try Register.salvage(file, to: folder.file("bo.sqlite").path, stranger, today: testToday)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("bo.sqlite").path))
    _ = try Register.salvage(
      file, to: folder.file("ny.sqlite").path, .test(), today: testToday)
    let new = try Register.open(at: folder.file("ny.sqlite"), .test())
    let noted = try new.history(since: testToday, .danish).filter { $0.id == nil }
    #expect(
      noted.map { $0.sentence(.danish) }
        == ["AN tog ud af registeret: det, der kunne læses af en beskadiget fil (sqlite)"])
  }

  @Test("a file that is no register, or an older one, is refused, and nothing is written")
  func refused() throws {
    try Data("tekst".utf8).write(to: file)
    #expect(throws: RegisterError.self) {
      try Register.salvage(file, to: folder.file("ny.sqlite").path, .test(), today: testToday)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("ny.sqlite").path))
    #expect(throws: RegisterError.self) {
      try Register.salvage(
        folder.file("findes-ikke"), to: folder.file("ny.sqlite").path, .test(), today: testToday)
    }
  }
}
