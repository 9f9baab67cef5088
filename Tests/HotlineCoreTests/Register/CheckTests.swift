import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Checking a register")
struct CheckTests {
  /// The faults by what they were found in.
  private func faults(_ register: Register) throws -> [CheckSubject: [CheckFault]] {
    try register.check(today: testToday).steps.reduce(into: [:]) { found, step in
      if step.count > 0 { found[step.subject] = step.faults }
    }
  }

  @Test("finds nothing in a fresh register and in the fictional one")
  func sound() throws {
    #expect(try faults(testRegister()) == [:])
    let demo = try demoRegister()
    let check = try demo.check(today: testToday)
    #expect(check.steps.flatMap(\.faults).map { $0.words(.english) } == [])
    #expect(check.steps.map(\.subject) == CheckSubject.allCases)
    #expect(check.organisations > 60)
  }

  @Test(
    "finds what somebody changed past the program",
    arguments: [
      (
        "UPDATE phone SET organisationID = 9999 WHERE id = 1", CheckSubject.references,
        RowFault.refersToNothing(column: "organisationID", table: "organisation"), "phone"
      ),
      (
        "UPDATE partnership SET motives = '[growth]' WHERE id = (SELECT min(id) FROM partnership)",
        .lists,
        .notJSON(column: "motives"), "partnership"
      ),
      (
        """
        INSERT INTO namePeriod SELECT 9999, organisationID, validFrom, validTo, name, source,
          revision, createdAt, createdBy, updatedAt, updatedBy FROM namePeriod WHERE id = 1
        """, .periods, .spansOverlap, "namePeriod"
      ),
      (
        "UPDATE namePeriod SET name = 'Et andet navn' WHERE id = 1", .periods, .periodDiffers,
        "namePeriod"
      ),
      (
        "UPDATE organisation SET parentID = id WHERE id = 1", .chains, .circle(column: "parentID"),
        "organisation"
      ),
      (
        """
        DELETE FROM partnershipParty
        WHERE partnershipID = (SELECT min(id) FROM partnership WHERE state = 'agreed')
        """, .records, .tooFewParties, "partnership"
      ),
      (
        """
        UPDATE position SET closedOn = '1999-01-01'
        WHERE id = (SELECT min(id) FROM position WHERE establishedOn IS NOT NULL)
        """, .records, .endsBeforeItBegins, "position"
      ),
      (
        """
        UPDATE phone SET digits8 = '11111111'
        WHERE id = (SELECT min(id) FROM phone WHERE digits8 IS NOT NULL)
        """, .records, .digitsDiffer, "phone"
      ),
      (
        """
        UPDATE offerLine SET revision = revision + 1
        WHERE id = (SELECT min(rowID) FROM history WHERE tableName = 'offerLine')
        """, .history, .historyDiffers(column: "revision"), "offerLine"
      ),
      (
        "DELETE FROM position WHERE id = (SELECT min(id) FROM position)", .history, .missing,
        "position"
      ),
    ] as [(String, CheckSubject, RowFault, String)])
  func planted(sql: String, subject: CheckSubject, fault: RowFault, table: String) throws {
    let register = try demoRegister()
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    let found = try #require(try faults(register)[subject])
    let rows = found.compactMap { found -> String? in
      guard case .row(let table, _, fault) = found else { return nil }
      return table
    }
    #expect(rows == [table])
  }

  @Test("finds a search index that says something else than the rows")
  func searchIndex() throws {
    let register = try demoRegister()
    let id = try register.database.write { db in
      let id = try Int64.fetchOne(db, sql: "SELECT max(id) FROM organisation") ?? 0
      try db.execute(
        sql: "UPDATE searchEntry SET town = 'andeby' WHERE organisationID = ?", arguments: [id])
      return id
    }
    #expect(
      try faults(register)[.search]?.contains(.search(.stale(organisation: id, columns: ["town"])))
        == true)
  }

  @Test("counts all faults and keeps a hundred")
  func many() throws {
    let register = try demoRegister()
    try register.database.write { db in
      try db.execute(sql: "UPDATE history SET after = json_set(after, '$.revision', 99)")
    }
    let step = try #require(
      try register.check(today: testToday).steps.first { $0.subject == .history })
    #expect(step.faults.count == RegisterCheck.mostFaults)
    #expect(step.count > RegisterCheck.mostFaults)
  }

  @Test("finds pages that were written over, and goes on to the other questions")
  func damagedPages() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    try register.storeDemo()
    let root = try register.read { db in
      try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'historyByRow'")
    }
    try register.close()
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: UInt64(((root ?? 2) - 1) * 4_096))
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 4_096))
    try handle.close()
    let damaged = try Register.open(at: file, .test(readOnly: true))
    let check = try damaged.check(today: testToday)
    #expect(check.steps.first { $0.subject == .file }?.count ?? 0 > 0)
    #expect(check.steps.first { $0.subject == .references }?.count == 0)
    try damaged.close()
  }
}
