import Foundation
import GRDB
import HotlineCore

/// The demo register in a file whose rules are taken away, so that any column can be made to hold
/// anything, as bytes of a file can flip.
final class DamagedRegister {
  let register: Register
  private let folder: URL
  private let raw: DatabaseQueue
  /// By table, as the schema has it.
  private let nullable: [String: [String]]

  init(now: Date) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "damaged-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "register.sqlite")
    let options = RegisterOptions(osUser: "anna", clock: { now })
    let whole = try Register.open(at: file, options)
    try whole.storeDemo()
    try whole.close()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    raw = try DatabaseQueue(path: file.path, configuration: configuration)
    nullable = try raw.writeWithoutTransaction { db in
      try Self.fill(db)
      return try Self.nullableColumns(db)
    }
    try raw.writeWithoutTransaction { db in
      // Types, NOT NULL and the rules of strict tables go; the ids and the rest stay.
      try db.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(replace(
            sql, ' INTEGER PRIMARY KEY', ' @'), ' TEXT PRIMARY KEY', ' $') WHERE type = 'table';
          UPDATE sqlite_schema SET sql = replace(replace(replace(
            sql, ' TEXT NOT NULL', ' BLOB'), ' REAL NOT NULL', ' BLOB'), ' INTEGER NOT NULL', ' BLOB')
          WHERE type = 'table';
          UPDATE sqlite_schema SET sql = replace(replace(replace(
            sql, ' TEXT', ' BLOB'), ' REAL', ' BLOB'), ' INTEGER', ' BLOB')
          WHERE type = 'table' AND sql LIKE '%STRICT%';
          UPDATE sqlite_schema SET sql = replace(replace(replace(replace(
            sql, ') STRICT, WITHOUT', ') WITHOUT'), ') STRICT', ')'),
            ' @', ' INTEGER PRIMARY KEY'), ' $', ' TEXT PRIMARY KEY')
          WHERE type = 'table';
          PRAGMA writable_schema = RESET;
          """)
    }
    try raw.close()
    let free = try DatabaseQueue(path: file.path, configuration: configuration)
    try free.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
    }
    other = free
    register = try Register.open(at: file, options)
  }

  private let other: DatabaseQueue

  deinit {
    try? register.close()
    try? other.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// One row of a table, and the columns that it has.
  struct Target {
    let table: String
    let rowid: Int64
    let organisationID: Int64?
    let columns: [String]
    /// Those that may be NULL by the schema.
    let nullable: [String]
  }

  /// A row of every table that is kept, with its columns but the id.
  func targets() throws -> [Target] {
    try other.read { db in
      try Self.tables(db).filter { !$0.sql.contains("WITHOUT ROWID") }.compactMap { table, _ in
        let columns = try db.columns(in: table).filter { $0.primaryKeyIndex == 0 }.map(\.name)
        guard
          let row = try Row.fetchOne(db, sql: "SELECT rowid AS place, * FROM \(table) LIMIT 1")
        else { return nil }
        let owner: Int64? = table == "organisation" ? row["id"] : row["organisationID"]
        return Target(
          table: table, rowid: row["place"], organisationID: owner, columns: columns,
          nullable: nullable[table] ?? [])
      }
    }
  }

  /// Tables without a row.
  func emptyTables() throws -> [String] {
    try other.read { db in
      try Self.tables(db).map(\.name)
        .filter { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") == 0 }
    }
  }

  /// Lets `column` hold `value` while `body` runs; false where not even a file can hold it.
  func damaging(
    _ target: Target, _ values: [String: DatabaseValue], _ body: () throws -> Void
  ) throws -> Bool {
    let names = values.keys.sorted()
    let before = try other.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM \(target.table) WHERE rowid = \(target.rowid)")
    }
    let set =
      "UPDATE \(target.table) SET "
      + names.map { "\"\($0)\" = ?" }.joined(separator: ", ") + " WHERE rowid = \(target.rowid)"
    do {
      try other.write {
        try $0.execute(sql: set, arguments: StatementArguments(names.map { values[$0] }))
      }
    } catch {
      return false
    }
    defer {
      try? other.write { db in
        try db.execute(
          sql: set, arguments: StatementArguments(names.map { before?[$0] as DatabaseValue? }))
      }
    }
    try body()
    return true
  }

  /// The same of several rows at once, and how many of them: what not even a file can hold is left
  /// out.
  func damaging(
    _ damages: ArraySlice<(target: Target, values: [String: DatabaseValue])>,
    _ body: () throws -> Void
  ) throws -> Int {
    guard let first = damages.first else {
      try body()
      return 0
    }
    var held = 0
    let others = damages.dropFirst()
    let isHeld = try damaging(first.target, first.values) { held = try damaging(others, body) + 1 }
    return isHeld ? held : try damaging(others, body)
  }

  func text(of column: String, _ target: Target) throws -> String? {
    try other.read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT CAST("\(column)" AS TEXT) FROM \(target.table) WHERE rowid = \(target.rowid)
          """)
    }
  }

  private static func nullableColumns(_ db: Database) throws -> [String: [String]] {
    try Dictionary(
      tables(db).map { name, _ in
        let columns = try db.columns(in: name)
        return (name, columns.filter { !$0.isNotNull && $0.primaryKeyIndex == 0 }.map(\.name))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The tables that are kept, in the order of their names, with the SQL that made them.
  private static func tables(_ db: Database) throws -> [(name: String, sql: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'
          AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY name
        """
    ).map { ($0["name"], $0["sql"]) }
  }

  /// A row in each table that the demo leaves empty.
  private static func fill(_ db: Database) throws {
    try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    for (name, _) in try tables(db)
    where try Int.fetchOne(db, sql: "SELECT count(*) FROM \(name)") == 0 {
      let columns = try db.columns(in: name).filter { $0.name != "id" }
      let values = columns.map { column -> DatabaseValue in
        switch (column.type, column.name) {
        case ("TEXT", let name) where name.hasSuffix("At"):
          "2026-11-20 09:00:00.000".databaseValue
        case ("TEXT", let name)
        where ["validFrom", "day"].contains(name) || name.hasSuffix("On"):
          "2026-01-01".databaseValue
        case ("TEXT", "validTo"): "2027-01-01".databaseValue
        case ("TEXT", _): "x".databaseValue
        default: 1.databaseValue
        }
      }
      try db.execute(
        sql: "INSERT INTO \(name) (\(columns.map(\.name).joined(separator: ", ")))"
          + " VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))",
        arguments: StatementArguments(values))
    }
  }
}
