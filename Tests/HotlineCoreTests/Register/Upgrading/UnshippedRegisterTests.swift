import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("A register of a program that was never shipped")
struct UnshippedRegisterTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// A file with the mark of a register that went through `steps`.
  private func file(through steps: [String]) throws -> URL {
    let file = folder.file("register.sqlite")
    let queue = try DatabaseQueue(path: file.path)
    try queue.write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID);
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          CREATE TABLE organisation (id INTEGER PRIMARY KEY, name TEXT);
          INSERT INTO organisation (name) VALUES ('Prøvebageriet');
          """)
      for step in steps {
        try db.execute(
          sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [step])
      }
    }
    try queue.close()
    return file
  }

  @Test(
    "is refused and not touched, with the sentence that names the way",
    arguments: [["v1"], ["v1", "open work"], ["v1", "open work", "saved drafts"]], [false, true])
  func refused(steps: [String], readOnly: Bool) throws {
    let file = try file(through: steps)
    let content = try Data(contentsOf: file)
    #expect(throws: RegisterError.unshippedSchema(path: file.path)) {
      try Register.open(at: file, .test(readOnly: readOnly))
    }
    #expect(try Data(contentsOf: file) == content)
    #expect(try folder.names == ["register.sqlite"])
    let sentence = RegisterError.unshippedSchema(path: file.path).sentence(.danish)
    #expect(sentence.contains("hotline export --format hotline -o register.json"))
    #expect(sentence.contains("hotline import register.json"))
  }
}
