import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// What a check proves: one value in every column of every table is changed in turn, as a flipped
/// byte or another program would, and the check names table, row and column, or has said beforehand
/// that nothing guards it.
@Suite("What a check of a register proves")
struct CheckProofTests {
  private func faults(_ db: Database) throws -> [CheckFault] {
    try RegisterChecker.check(db, today: testToday).steps.flatMap(\.faults)
  }

  /// Changes the newest row that says something in the column, and gives the row's name. One that
  /// history tells of, where the table has a history.
  private func damage(
    _ table: RegisterTable, _ column: RegisterTable.Column, _ db: Database
  ) throws -> String? {
    let told =
      table.isStamped
      ? "AND EXISTS (SELECT 1 FROM history WHERE tableName = '\(table.name)' AND rowID = row.id)"
      : table.name == "history" ? "AND after IS NOT NULL" : ""
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT \(table.rowName(as: "row")) AS name, "\(column.name)" AS value, \(table.order)
        FROM "\(table.name)" row WHERE "\(column.name)" IS NOT NULL \(told)
        ORDER BY \(table.key.map { "\"\($0)\" DESC" }.joined(separator: ", ")) LIMIT 1
        """)
    guard let row else { return nil }
    let condition = table.key.map { "\"\($0)\" IS ?" }.joined(separator: " AND ")
    // A value that may stand only once may stand already.
    for step in [1, 1_000] as [Int64] {
      try db.execute(
        sql: "UPDATE OR IGNORE \"\(table.name)\" SET \"\(column.name)\" = ? WHERE \(condition)",
        arguments: StatementArguments(
          [changed(row["value"], by: step)] + table.key.map { row[$0] as DatabaseValue }))
      if db.changesCount == 1 { return row["name"] }
    }
    return nil
  }

  /// Another value of the same kind: one letter, or more by `step`.
  private func changed(_ value: DatabaseValue, by step: Int64) -> DatabaseValue {
    switch value.storage {
    case .int64(let number): (number + step).databaseValue
    case .double(let number): (number + 1).databaseValue
    case .string(let text): changed(text).databaseValue
    case .null, .blob: value
    }
  }

  /// The letter in the middle; in an image that of a value.
  private func changed(_ text: String) -> String {
    var letters = Array(text)
    let place =
      text.range(of: "Prøve").map { text.distance(from: text.startIndex, to: $0.lowerBound) }
      ?? letters.count / 2
    if letters.isEmpty { return "x" }
    letters[place] = letters[place] == "x" ? "y" : "x"
    return String(letters)
  }

  private func names(
    _ fault: CheckFault, _ table: String, _ row: String, _ column: String
  ) -> Bool {
    let words = fault.words(.english)
    // A seal is of an action as a whole, with its entries, and of the seal before it.
    if ["action", "history", "historySeal"].contains(table),
      case .row("action", let named, let what) = fault,
      [.sealDiffers, .unsealed, .actionMissing, .endMissing].contains(what)
    {
      return table == "history" || named == row
    }
    // A mark is sealed with the others of its action.
    if ["tombstone", "acceptedFault"].contains(table), case .row(_, let named, let what) = fault,
      [.markDiffers, .markPutIn, .marksMissing].contains(what)
    {
      return named == row || what == .marksMissing
    }
    // The index is made anew as a whole, and an image is named by the row that it is about.
    if LeftOut.isMadeAnew(table) { return words.contains(table) }
    if table == "history", case .row(_, _, .historyDiffers) = fault { return true }
    if words.contains(table), words.contains(column) {
      return words.contains(row)
    }
    // A list belongs to the row that has it.
    return StoredList.all.contains { list in
      list.table == table && words.contains(list.owner) && words.contains(list.column)
    }
  }

  /// Damages columns, the last of each table, then the one before it, and so on: one check for
  /// many. A key is changed alone, since whatever refers to it says so too.
  private func rounds(_ tables: [RegisterTable]) -> [[Damage]] {
    let damages = tables.map { table in
      table.columns.map { Damage(table: table, column: $0) }
    }
    let others = damages.map { $0.filter { !$0.isAlone } }
    let longest = others.map(\.count).max() ?? 0
    return series(damages.flatMap { $0.filter(\.isAlone) }, short: 12).map { [$0] }
      + (0..<longest).map { index in
        others.compactMap { $0.indices.contains(index) ? $0[index] : nil }
      }
  }

  private struct Damage {
    let table: RegisterTable
    let column: RegisterTable.Column
    var isKey: Bool { table.key.contains(column.name) }
    /// What other damages would be found by as well.
    var isAlone: Bool {
      isKey
        || ["action", "history", "historySeal", "tombstone", "acceptedFault"].contains(table.name)
        || LeftOut.isMadeAnew(table.name)
    }
    var name: String { "\(table.name).\(column.name)" }
  }

  @Test(
    "a changed value is named with table, row and column, or in the list of what nothing guards")
  func everyColumn() throws {
    let register = try FilledRegister.small()
    let queue = try #require(register.database as? DatabaseQueue)
    let unguarded = Set(
      try register.check(today: testToday).unguarded.map { "\($0.table).\($0.column)" })
    var missed: Set<String> = []
    var looked = 0
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      // A step that the program does not know keeps it from opening the file at all.
      let tables = try RegisterTable.all(db).filter { $0.name != LeftOut.migrations.rawValue }
      for round in rounds(tables) {
        try db.inTransaction {
          let rows = try round.map { try damage($0.table, $0.column, db) }
          let found = try faults(db)
          for (damage, row) in zip(round, rows) {
            #expect(row != nil, "\(damage.name) says nothing")
            let isNamed = found.contains { fault in
              // A row under another key is gone under its own: what referred to it says so.
              damage.isKey || names(fault, damage.table.name, row ?? "", damage.column.name)
            }
            if !isNamed { missed.insert(damage.name) }
            looked += 1
          }
          return .rollback
        }
      }
    }
    #expect(looked > 480)
    #expect(missed.subtracting(unguarded).sorted() == [])
  }

  @Test("what nothing guards is this, and the check says so")
  func limits() throws {
    let register = try FilledRegister.small()
    let check = try register.check(today: testToday)
    let tables = Dictionary(grouping: check.unguarded, by: \.table).mapValues { $0.map(\.column) }
    #expect(
      tables
        == [
          "importBatch": ["id", "fileName", "format", "startedAt", "finishedAt", "staffID"],
          "industryDivision": ["code", "labelDa"],
          "municipality": ["code", "name", "region"],
          "municipalityNeighbour": ["code", "neighbourCode"],
          "postalCode": ["code", "town"],
          "postalCodeMunicipality": ["postalCode", "ordinal", "municipalityCode"],
          "readLog": ["id", "at", "staffID", "extract", "reference", "format", "rows"],
          "referenceCounter": ["prefix", "last"],
          "registerState": ["key", "value"],
        ])
    let said = check.notProven(.danish).joined(separator: "\n")
    for column in check.unguarded {
      #expect(said.contains(column.table) && said.contains(column.column))
    }
  }

  @Test("every row of a new register is told of; of an old one the others are counted")
  func withoutHistory() throws {
    let untold = try FilledRegister.small().check(today: testToday).withoutHistory
    #expect(untold == [])
    let register = try testRegister()
    _ = try register.importFiles(
      [StoredExportTests.file(1).path], ImportOptions(today: testToday))
    let check = try register.check(today: testToday)
    #expect(check.isSound)
    let schemes = try #require(check.withoutHistory.first { $0.table == "scheme" })
    #expect(schemes.rows > 0)
    #expect(check.notProven(.english).contains { $0.contains("scheme \(schemes.rows)") })
  }

  @Test("a row that came past the program is found, since no history tells of it")
  func strangers() throws {
    let register = try FilledRegister.small()
    try register.database.write { db in
      try db.execute(
        sql: """
          INSERT INTO prize (code, labelDa, labelEn, meaningDa, meaningEn,
            revision, createdAt, createdBy, updatedAt, updatedBy)
          VALUES ('x', 'x', 'x', 'x', 'x', 1, '2026-01-01 10:00:00.000', 1,
            '2026-01-01 10:00:00.000', 1)
          """)
      let id = "\(db.lastInsertedRowID)"
      let found = try faults(db)
      #expect(found == [.row(table: "prize", row: id, .historyMissing)])
    }
  }

  @Test("somebody who opened the register is no stranger")
  func colleague() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    for user in ["anna", "bente"] {
      let register = try Register.open(
        at: file, .test(user))
      let found = try register.check(today: testToday).steps.flatMap(\.faults)
      #expect(found == [], "\(user)")
      try register.close()
    }
  }

  @Test("broken rules are found in a file that is opened to be read alone")
  func readOnly() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    try register.storeDemo()
    try register.database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA ignore_check_constraints = ON;
          UPDATE label SET kind = 'topix' WHERE id = 1;
          UPDATE category SET createdAt = '2Q20' WHERE id = 2;
          UPDATE strategyPeriod SET endsOn = '2025-13-01' WHERE id = 1;
          PRAGMA ignore_check_constraints = OFF;
          """)
    }
    try register.close()
    let reader = try Register.open(at: file, .test(readOnly: true))
    let found = try reader.check(today: testToday).steps.flatMap(\.faults)
    try reader.close()
    #expect(found.contains(.row(table: "label", row: "1", .breaksRule(columns: ["kind"]))))
    #expect(found.contains(.row(table: "category", row: "2", .unreadable(column: "createdAt"))))
    #expect(
      found.contains(
        .row(table: "strategyPeriod", row: "1", .breaksRule(columns: ["startsOn", "endsOn"]))))
    #expect(found.contains(.row(table: "strategyPeriod", row: "1", .unreadable(column: "endsOn"))))
    #expect(found.filter { $0.words(.danish) == $0.words(.english) } == [])
  }

  @Test("a counter that fell back is found, and which")
  func counters() throws {
    let register = try FilledRegister.small()
    try register.database.write { db in
      try db.execute(sql: "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'organisation'")
      try db.execute(sql: "DELETE FROM sqlite_sequence WHERE name = 'history'")
      try db.execute(sql: "UPDATE partnership SET reference = 'P-2026-007' WHERE id = 1")
      let found = try faults(db)
      for (table, row, column) in [
        ("sqlite_sequence", "organisation", "seq"), ("sqlite_sequence", "history", "seq"),
        ("referenceCounter", "P-2026-", "last"),
      ] {
        #expect(found.contains(.row(table: table, row: row, .countsFromBefore(column: column))))
      }
    }
  }
}
