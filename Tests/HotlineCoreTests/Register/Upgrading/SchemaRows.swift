import GRDB

@testable import HotlineCore

/// What a register holds, as tests compare it: the SQL of its schema and the rows of its tables. The
/// search index is made anew from the rows and left out.
enum SchemaRows {
  static func schema(_ db: Database) throws -> [String] {
    try String.readAll(
      db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
  }

  static func tables(_ db: Database) throws -> [String] {
    try String.readAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
          AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name NOT LIKE 'grdb%'
        ORDER BY name
        """)
  }

  /// The rows of a table in the order of its key, each as its columns.
  static func rows(of table: String, _ db: Database) throws -> [[String: DatabaseValue]] {
    let key = try db.primaryKey(table).columns.joined(separator: ", ")
    let condition = table == "registerState" ? "key NOT LIKE 'search.%'" : "1"
    return try Row.fetchAll(
      db, sql: "SELECT * FROM \(table) WHERE \(condition) ORDER BY \(key)"
    ).map { row in Dictionary(uniqueKeysWithValues: row.map { ($0.0, $0.1) }) }
  }

  /// Puts a row into a table that has none, as far as its columns alone tell what may stand there.
  static func fill(_ table: String, _ db: Database) throws {
    var parents: [String: (table: String, key: String)] = [:]
    let keys = try Row.fetchAll(
      db, sql: "SELECT * FROM pragma_foreign_key_list(?)", arguments: [table])
    for key in keys {
      let column: String = key.value("from")
      parents[column] = (key.value("table"), key.value("to"))
    }
    let sql =
      try String.readOne(
        db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table]) ?? ""
    var row: [String: DatabaseValue] = [:]
    for column in try db.columns(in: table) where column.name != "id" {
      if let parent = parents[column.name] {
        row[column.name] = try DatabaseValue.fetchOne(
          db, sql: "SELECT min(\(parent.key)) FROM \(parent.table)")
      } else if sql.contains("\(column.name) IS date(\(column.name))") {
        row[column.name] = (column.name == "validTo" ? "2026-02-01" : "2026-01-01").databaseValue
      } else if column.name.hasSuffix("At") {
        row[column.name] = "2026-01-01 09:00:00.000".databaseValue
      } else if column.defaultValueSQL == nil {
        row[column.name] =
          try first(of: column.name, sql) ?? digits(of: column.name, sql) ?? value(of: column)
      }
    }
    try RowImage.insert(row, into: table, db)
  }

  private static func first(of column: String, _ sql: String) throws -> DatabaseValue? {
    let pattern = try Regex(
      "CHECK \\(\(column)\\s+IN\\s+\\('?([^',)]*)", as: (Substring, Substring).self)
    return try pattern.firstMatch(in: sql).map { String($0.output.1).databaseValue }
  }

  /// As many digits as a column of one length must have.
  private static func digits(of column: String, _ sql: String) throws -> DatabaseValue? {
    let pattern = try Regex(
      "CHECK \\(length\\(\(column)\\) = ([0-9]+)", as: (Substring, Substring).self)
    return try pattern.firstMatch(in: sql).flatMap { Int($0.output.1) }.map {
      String(repeating: "1", count: $0).databaseValue
    }
  }

  private static func value(of column: ColumnInfo) -> DatabaseValue {
    switch column.type {
    case "TEXT": column.name == "filter" ? "{}".databaseValue : "Prøve".databaseValue
    default: 1.databaseValue
    }
  }
}
