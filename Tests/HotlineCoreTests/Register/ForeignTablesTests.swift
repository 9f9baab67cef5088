import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// A program that copies the register elsewhere keeps tables of its own in it; so may whoever looks into the file
/// by hand.
@Suite("Tables of other programs in a register")
struct ForeignTablesTests {
  private let folder: TestFolder
  private let register: Register

  /// The two that Litestream makes, and one that counts its rows.
  private static let sql = """
    CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER);
    INSERT INTO _litestream_seq VALUES (1, 7);
    CREATE TABLE _litestream_lock (id INTEGER);
    CREATE TABLE huskeliste (id INTEGER PRIMARY KEY AUTOINCREMENT, tekst TEXT);
    INSERT INTO huskeliste (tekst) VALUES ('ring');
    """
  private static let names = ["_litestream_lock", "_litestream_seq", "huskeliste"]

  init() throws {
    folder = try TestFolder()
    register = try Register.open(at: folder.file("register.sqlite"), .test())
    _ = try register.enterNew("Prøvestedet")
  }

  private func addForeign() throws {
    try register.database.write { try $0.execute(sql: Self.sql) }
  }

  @Test("every table of every step is known as its own")
  func own() throws {
    let made = Migrations.shipped.steps.flatMap(\.sql).flatMap { sql in
      sql.matches(of: #/CREATE TABLE (\w+)/#).map { String($0.1) }
    }
    let (own, foreign) = try register.read {
      (try RegisterTable.names($0), try RegisterTable.foreignNames($0))
    }
    #expect(Set(own) == Set(made).union([LeftOut.migrations.rawValue]))
    #expect(foreign == [])
  }

  @Test("they are no fault, and the check says that it did not look at them")
  func check() throws {
    try addForeign()
    let check = try register.check(today: testToday)
    #expect(check.steps.flatMap(\.faults) == [])
    #expect(check.foreignTables == Self.names)
    #expect(
      check.notProven(.danish).contains { $0.contains(Self.names.joined(separator: ", ")) })
  }

  @Test(
    "an export is the same with them as without, and they stay through work, backup and opening")
  func export() throws {
    try register.exportAll(to: folder.file("uden.json").path)
    try addForeign()
    try register.exportAll(to: folder.file("med.json").path)
    #expect(
      try Data(contentsOf: folder.file("med.json")) == Data(contentsOf: folder.file("uden.json")))
    _ = try register.enterNew("Nabostedet")
    #expect(try register.backUp(to: folder.file("kopi.sqlite").path, replacing: false).faults == 0)
    try register.close()
    for name in ["register.sqlite", "kopi.sqlite"] {
      let again = try Register.open(at: folder.file(name), .test())
      #expect(try again.check(today: testToday).foreignTables == Self.names)
      try again.close()
    }
  }
}
