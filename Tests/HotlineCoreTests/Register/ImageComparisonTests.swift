import GRDB
import Testing

@testable import HotlineCore

/// The cheap questions that come before the dear ones let no row go of which these would say something.
@Suite("The history is held against the rows as texts first")
struct ImageComparisonTests {
  /// Each row that the history tells of, as ``ImageComparison`` asks about it.
  private func count(
    _ table: RegisterTable, _ condition: String, _ db: Database
  ) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT *, \(ImageComparison(table).knowsAll) AS knowsAll FROM (
            SELECT rowID, after, \(ReadableJSON.of("after")) AS image FROM history
            WHERE id IN (
              SELECT max(id) FROM history WHERE tableName = '\(table.name)' GROUP BY rowID))
          ) told
          JOIN (SELECT \(StoredList.selection(of: table.name)) FROM "\(table.name)") row
          ON row.id = told.rowID
        WHERE \(condition)
        """) ?? -1
  }

  @Test("of a sound register no image is read at all, in no table")
  func sound() throws {
    for register in [try FilledRegister.small(), try demoRegister()] {
      try register.database.read { db in
        for table in try RegisterTable.all(db).filter(\.isStamped) {
          let comparison = ImageComparison(table)
          #expect(try count(table, comparison.hasOtherText, db) == 0, "\(table.name)")
        }
      }
    }
  }

  @Test("an image from before a column came is read once, not column by column")
  func earlierStep() throws {
    let register = try FilledRegister.small()
    try register.database.write { db in
      let table = try #require(try RegisterTable.all(db).first { $0.name == "organisation" })
      let comparison = ImageComparison(table)
      try db.execute(
        sql: """
          UPDATE history SET after = json_remove(after, '$.website')
          WHERE tableName = 'organisation'
          """)
      #expect(try count(table, comparison.hasOtherText, db) > 0)
      #expect(try count(table, comparison.mayDiffer, db) == 0)
    }
  }

  @Test(
    "what is no more than a letter or a digit is asked column by column",
    arguments: [
      // A number whose fifteen digits are those of another.
      "UPDATE organisation SET fte = 0.1",
      // Bytes, of which JSON has none.
      "UPDATE organisation SET website = CAST(website AS BLOB)",
      "UPDATE organisation SET website = NULL",
      "UPDATE organisation SET employees = employees + 1",
      // A key that lost a letter is no column that came later.
      "UPDATE history SET after = replace(after, '\"website\"', '\"websit\"')",
      "UPDATE history SET after = NULL",
    ])
  func differs(sql: String) throws {
    let register = try FilledRegister.small()
    try register.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let table = try #require(try RegisterTable.all(db).first { $0.name == "organisation" })
      let comparison = ImageComparison(table)
      try db.execute(
        sql: """
          UPDATE history SET after = json_set(after, '$.fte', 0.1)
            WHERE tableName = 'organisation' AND after IS NOT NULL;
          UPDATE organisation SET fte = 0.1;
          """)
      #expect(try count(table, comparison.mayDiffer, db) == 0)
      if sql.contains("fte") {
        try db.execute(sql: "UPDATE organisation SET fte = ?", arguments: [(0.1).nextUp])
      } else if (try? db.execute(sql: sql)) == nil {
        // A strict table takes no value of another kind; that is damage which only a file can have.
        return
      }
      let asked = comparison.questions.map { "ifnull((\($0.sql)), 1)" }.joined(separator: " AND ")
      let differing = try count(table, "NOT (\(asked))", db)
      #expect(differing > 0)
      #expect(try count(table, "NOT (\(asked)) AND \(comparison.mayDiffer)", db) == differing)
    }
  }
}
