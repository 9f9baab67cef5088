import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// SQLite says that the disk is full where a table has no id left: it is told from a full disk.
@Suite("Numbers that are used up")
struct NumbersUsedUpTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private var register: Register { desk.register }

  private func sql(_ sql: String) throws {
    try register.database.write { try $0.execute(sql: sql) }
  }

  private func faults() throws -> [CheckFault] {
    try register.check(today: testToday).steps.flatMap(\.faults)
  }

  @Test("an action that was put in with the last number there is")
  func action() throws {
    try sql(
      """
      INSERT INTO action (id, kind, at, staffID)
      SELECT \(Int64.max), kind, at, staffID FROM action ORDER BY id LIMIT 1
      """)
    #expect(
      Set(try faults().map { $0.words(.english) })
        .isSuperset(of: [
          "action \(Int64.max): the action was put in past Hotline: it has no seal",
          "action \(Int64.max): id is higher than any register gets to: few numbers or none are left",
        ]))
    #expect(throws: RegisterError.numbersUsedUp(table: "action")) { try register.enterNew("Prøve") }
  }

  @Test(
    "a counter at its end: the check names it, no save says that the disk is full, no import begins",
    arguments: ["action", "history", "organisation"])
  func counter(table: String) throws {
    _ = try register.enterNew("Prøve Et")
    try sql("UPDATE sqlite_sequence SET seq = \(Int64.max) WHERE name = '\(table)'")
    #expect(
      try faults() == [
        .row(table: "sqlite_sequence", row: table, .countsTooFar(column: "seq"))
      ])
    let error = RegisterError.numbersUsedUp(table: table)
    #expect(throws: error) { try register.enterNew("Prøve To") }
    #expect(error.sentence(.danish).contains("hotline check"))
    let rows = try register.read(BackupCopy.rowCounts)
    #expect(throws: error) { try desk.importing(text: "navn;postnr\nPrøve Tre;8600\n") }
    #expect(try register.read(BackupCopy.rowCounts) == rows)
  }
}
