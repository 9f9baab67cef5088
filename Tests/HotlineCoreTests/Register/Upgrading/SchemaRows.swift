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
}
