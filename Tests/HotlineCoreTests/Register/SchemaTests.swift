import GRDB
import Testing

@testable import HotlineCore

@Suite("The schema")
struct SchemaTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func tables(_ db: Database) throws -> [(name: String, sql: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'
          AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
        """
    ).map { ($0["name"], $0["sql"]) }
  }

  @Test("hands out no id twice, in any table whose rows have one")
  func autoincrement() throws {
    try register.read { db in
      let reusing = try tables(db).filter { table in
        try db.columns(in: table.name).contains { $0.name == "id" }
          && !table.sql.contains("id INTEGER PRIMARY KEY AUTOINCREMENT")
      }
      #expect(reusing.map(\.name) == [])
    }
  }

  /// Who made and changed a row last is left out: two more indexes on every table would cost each
  /// write, and nobody takes a member of staff away.
  @Test("finds by an index what refers to a row, for every foreign key")
  func foreignKeys() throws {
    try register.read { db in
      var bare: [String] = []
      for table in try tables(db) {
        let keys = try String.fetchAll(
          db, sql: "SELECT \"from\" FROM pragma_foreign_key_list(?)", arguments: [table.name])
        let first = try String.fetchSet(
          db,
          sql: """
            SELECT info.name FROM pragma_index_list(?) list, pragma_index_info(list.name) info
            WHERE info.seqno = 0
              AND (list.partial = 0 OR (SELECT sql FROM sqlite_schema WHERE name = list.name)
                LIKE '%WHERE ' || info.name || ' IS NOT NULL')
            UNION SELECT name FROM pragma_table_info(?) WHERE pk = 1
            """, arguments: [table.name, table.name])
        for key in keys where !first.contains(key) && !["createdBy", "updatedBy"].contains(key) {
          bare.append("\(table.name).\(key)")
        }
      }
      #expect(bare == [])
    }
  }

  @Test("keeps every list that SQL counts in a table of its own, which goes with its owner")
  func lists() throws {
    try register.read { db in
      let owned = try tables(db).filter { $0.sql.contains("ON DELETE CASCADE") }.map(\.name)
      #expect(Set(owned) == Set(StoredList.all.map(\.table)))
      for list in StoredList.all {
        #expect(try !db.columns(in: list.owner).contains { $0.name == list.column })
      }
    }
  }

  @Test("is described as it stands, also right after a step and beside a register of another one")
  func described() throws {
    func columns(_ register: Register) throws -> [String]? {
      try register.read { db in
        try RegisterTable.all(db).first { $0.name == "prize" }?.columns.map(\.name)
      }
    }
    let shipped = try #require(try columns(register))
    let later = try testRegister()
    try later.database.write { db in
      try db.execute(sql: "ALTER TABLE prize ADD COLUMN since TEXT")
    }
    #expect(try columns(later) == shipped + ["since"])
    #expect(try columns(register) == shipped)
    #expect(try columns(later) == shipped + ["since"])
  }
}
