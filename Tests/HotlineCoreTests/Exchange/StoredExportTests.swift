import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// An export of every version, with rows of every kind, as its program wrote it.
///
/// When a step of the schema is added, `HOTLINE_STORES_EXPORT=1 swift test --filter StoredExportTests`
/// writes the export of the new version beside the others. One that was shipped is never replaced.
@Suite("Exports of every version")
struct StoredExportTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Exports")
  static let newest = FullExport.version(of: .shipped)

  let options = ImportOptions(today: testToday)

  /// Writes that of this program where somebody asks for it, before any test reads it.
  private static let writing = Result {
    if ProcessInfo.processInfo.environment["HOTLINE_STORES_EXPORT"] != nil {
      try FilledRegister.small().exportAll(to: file(newest).path, replacing: true)
    }
  }

  init() throws { try Self.writing.get() }

  static func file(_ version: Int) -> URL {
    folder.appending(path: "export-\(version).json")
  }

  @Test("the one of this program holds every table and column that it has")
  func ofThisProgram() throws {
    let reader = RegisterReader(
      file: try InputFile(path: Self.file(Self.newest).path), newest: Self.newest)
    let content = try reader.content()
    #expect(content.version == Self.newest)
    let tables = try testRegister().read { try FullExport.tables($0) }
    for table in tables {
      #expect(content.tables[table.name]?.any == Set(table.columns.map(\.name)), "\(table.name)")
    }
    #expect(Set(content.tables.keys) == Set(tables.map(\.name) + [FullExport.sequences]))
  }

  @Test("each comes in whole, and goes out as this program writes it", arguments: 1...newest)
  func opens(version: Int) throws {
    let folder = try TestFolder()
    let register = try testRegister()
    let report = try register.importFiles([Self.file(version).path], options)
    #expect(report.new > 5)
    let columns = try Self.columns(of: version)
    let gaps = try register.read { try FilledRegister.gaps($0) }.filter(columns.contains)
    #expect(gaps == [])
    let check = try register.check(today: testToday)
    #expect(check.steps.flatMap(\.faults) == [])
    try register.exportAll(to: folder.file("first.json").path)
    let again = try testRegister()
    _ = try again.importFiles([folder.file("first.json").path], options)
    try again.exportAll(to: folder.file("second.json").path)
    let first = try Data(contentsOf: folder.file("first.json"))
    #expect(try Data(contentsOf: folder.file("second.json")) == first)
    if version == Self.newest { #expect(try Data(contentsOf: Self.file(version)) == first) }
  }

  /// What the schema of that version has, as `table.column`; what came later is empty in what it
  /// wrote. Programs from before the first step stored what that step has.
  private static func columns(of version: Int) throws -> Set<String> {
    // Without a profile: that is stored by this program, as its newest schema has it.
    let queue = try DatabaseQueue.temporary()
    let steps = Array(Migrations.shipped.steps.prefix(max(version - 1, 1)))
    try Migrations(steps: steps).migrator.migrate(queue)
    return try queue.read { db in
      Set(
        try FullExport.tables(db).flatMap { table in
          table.columns.map { "\(table.name).\($0.name)" }
        })
    }
  }

  @Test("each goes through the steps of a later program", arguments: 1...newest)
  func later(version: Int) throws {
    let folder = try TestFolder()
    var options = RegisterOptions.test()
    options.migrations = .later(
      """
      ALTER TABLE knowledgeCard ADD COLUMN author TEXT NOT NULL DEFAULT 'ukendt';
      CREATE TABLE cardWord (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        cardID INTEGER NOT NULL REFERENCES knowledgeCard(id), word TEXT NOT NULL
      ) STRICT;
      INSERT INTO cardWord (cardID, word) SELECT id, titleDa FROM knowledgeCard;
      UPDATE prize SET meaningEn = meaningEn || ' (moved)';
      """)
    let register = try Register.open(at: folder.file("register.sqlite"), options)
    _ = try register.importFiles([Self.file(version).path], self.options)
    let (authors, words, titles, prizes) = try register.read { db in
      (
        try String.fetchSet(db, sql: "SELECT author FROM knowledgeCard"),
        try String.fetchAll(db, sql: "SELECT word FROM cardWord ORDER BY word"),
        try String.fetchAll(db, sql: "SELECT titleDa FROM knowledgeCard ORDER BY titleDa"),
        try String.fetchAll(db, sql: "SELECT meaningEn FROM prize")
      )
    }
    #expect(authors == ["ukendt"])
    #expect(words == titles)
    #expect(!prizes.isEmpty && prizes.allSatisfy { $0.hasSuffix("(moved)") })
    try register.exportAll(to: folder.file("later.json").path)
    let text = try String(contentsOf: folder.file("later.json"), encoding: .utf8)
    #expect(text.contains("\"version\":\(Self.newest + 1),"))
    #expect(
      throws: ImportError.newerExport(
        path: folder.file("later.json").path, version: Self.newest + 1)
    ) {
      try testRegister().importFiles([folder.file("later.json").path], self.options)
    }
    try register.close()
  }
}
