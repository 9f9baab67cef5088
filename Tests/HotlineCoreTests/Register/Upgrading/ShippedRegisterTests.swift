import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// `Shipped/` beside these tests holds a register of every version that was shipped, as its own
/// program left it, with rows in every table. The newest program must open each of them.
///
/// When a version is shipped: write its file with
/// `HOTLINE_SHIP=1 swift test --filter "ShippedRegisterTests/write"`, give its step a line in
/// ``digests``, and never touch either again.
@Suite("Every register that was shipped")
struct ShippedRegisterTests {
  /// Of the SQL of each shipped step, in order. A step that is not here is still being written.
  static let digests: [(step: String, digest: String)] = [
    (step: "release-1", digest: "40b4e30a5bd139b7")
  ]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Shipped").standardizedFileURL

  static func file(_ step: String) -> URL { folder.appending(path: "\(step).sqlite") }

  let temporary: TestFolder

  init() throws {
    temporary = try TestFolder()
  }

  private func copy(_ step: String) throws -> URL {
    let file = temporary.file("register.sqlite")
    try FileManager.default.copyItem(at: Self.file(step), to: file)
    return file
  }

  @Test("its step is as it was: a change is a new step")
  func frozen() {
    let steps = Migrations.shipped.steps.prefix(Self.digests.count)
    let now = steps.map { "\($0.identifier) \(Self.digest(of: $0.sql))" }
    #expect(now == Self.digests.map { "\($0.step) \($0.digest)" })
  }

  @Test("its file has rows in every table", arguments: digests.map { $0.step })
  func rows(step: String) throws {
    // As it lies there: the tables of later steps are none of its own.
    let file = try DatabaseQueue(path: copy(step).path)
    let empty = try file.read { db in
      try SchemaRows.tables(db).filter { try SchemaRows.rows(of: $0, db).isEmpty }
    }
    #expect(empty == [])
    try file.close()
  }

  @Test(
    "opens, and comes to the schema of today with every row", arguments: digests.map { $0.step })
  func opens(step: String) throws {
    try compare(step, .test())
  }

  @Test("and to a schema of tomorrow", arguments: digests.map { $0.step })
  func opensTomorrow(step: String) throws {
    try compare(step, .later())
  }

  private func compare(_ step: String, _ options: RegisterOptions) throws {
    let file = try copy(step)
    let before = try DatabaseQueue(path: file.path)
    let old = try before.read { db in
      try Dictionary(
        uniqueKeysWithValues: SchemaRows.tables(db).map { ($0, try SchemaRows.rows(of: $0, db)) })
    }
    let counted = try before.read { try SchemaRows.rows(of: "sqlite_sequence", $0) }
    try before.close()
    let register = try Register.open(at: file, options)
    let fresh = try Register.inMemory(options)
    #expect(try register.read(SchemaRows.schema) == fresh.read(SchemaRows.schema))
    try register.read { db in
      for (table, rows) in old {
        // The head of the seals comes with the step that brings them.
        let now = try SchemaRows.rows(of: table, db).filter {
          $0["key"] != HistorySeal.headKey.databaseValue
        }
        let known = zip(rows, now).map { row, now in now.filter { row.keys.contains($0.key) } }
        #expect(known == rows && now.count == rows.count, "\(table)")
      }
      let now = try SchemaRows.rows(of: "sqlite_sequence", db)
      for sequence in counted {
        let same = now.first { $0["name"] == sequence["name"] }
        #expect(number(same) >= number(sequence), "\(sequence)")
      }
    }
    #expect(try register.check(today: testToday).isSound)
    #expect(try register.undo().kind != .undone)
    try register.close()
  }

  private func number(_ sequence: [String: DatabaseValue]?) -> Int64 {
    sequence?["seq"].flatMap(Int64.init(stored:)) ?? 0
  }

  // MARK: Shipping one

  @Test("a register of the newest steps can be made with rows in every table")
  func newest() throws {
    let file = temporary.file("newest.sqlite")
    try Self.make(file)
    let register = try Register.open(at: file, .test(readOnly: true))
    let empty = try register.read { db in
      try SchemaRows.tables(db).filter { try SchemaRows.rows(of: $0, db).isEmpty }
    }
    #expect(empty == [])
    let faults = try register.check(today: testToday).steps.flatMap(\.faults)
    #expect(faults == [])
    try register.close()
  }

  @Test(
    "write the file of the newest step",
    .enabled(if: ProcessInfo.processInfo.environment["HOTLINE_SHIP"] == "1"))
  func write() throws {
    let step = try #require(Migrations.shipped.steps.last)
    let file = Self.file(step.identifier)
    try #require(!FileManager.default.fileExists(atPath: file.path), "it is shipped already")
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    try Self.make(file)
    print("digest of \(step.identifier): \(Self.digest(of: step.sql))")
  }

  /// The demo, whose tables of codes are cut short, with an import, something taken back, and a row
  /// in each table that is still empty.
  private static func make(_ file: URL) throws {
    let register = try testRegister()
    try register.storeDemo()
    _ = try register.save(
      OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise)), from: nil)
    _ = try register.undo()
    _ = try register.save(
      OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise)), from: nil)
    try register.database.writeWithoutTransaction { db in
      try db.inTransaction {
        try db.execute(
          sql: """
            DELETE FROM postalCode WHERE code NOT LIKE '86%';
            DELETE FROM industryDivision WHERE code > '10'
            """)
        return .commit
      }
    }
    try FilledRegister(register: register).fill()
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [file.path])
    }
  }

  /// FNV-1a over the text, 64 bits: enough to notice an edit.
  private static func digest(of sql: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in sql.joined(separator: "\u{0}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
