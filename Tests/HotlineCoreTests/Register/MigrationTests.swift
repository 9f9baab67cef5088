import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("A register of an earlier version")
struct MigrationTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// A file as the version left it whose last step was `step`.
  private func file(after step: String) throws -> URL {
    let file = folder.file("register.sqlite")
    let queue = try DatabaseQueue(path: file.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try Migrations.migrator.migrate(queue, upTo: step)
    try queue.close()
    return file
  }

  @Test(
    "opens and is brought up to date, with every version that was shipped",
    arguments: ["v1", "open work"])
  func opens(step: String) throws {
    let file = try file(after: step)
    #expect(throws: RegisterError.olderSchema(path: file.path)) {
      try Register.open(at: file, .test(readOnly: true))
    }
    let register = try Register.open(at: file, .test())
    let fresh = try testRegister()
    #expect(try register.read(Self.schema) == fresh.read(Self.schema))
    #expect(try register.enter("Prøvebageriet").organisationID > 0)
    try register.close()
  }

  private static func schema(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
  }
}
