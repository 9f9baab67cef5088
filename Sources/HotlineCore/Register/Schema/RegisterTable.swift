import GRDB

/// One table of an open register, as the file itself describes it.
///
/// Whatever has to know every table and every column goes by this, so that a new one is exported,
/// imported and checked without anybody adding it to a list.
struct RegisterTable: Equatable {
  struct Column: Equatable {
    let name: String
    /// As declared: `TEXT`, `INTEGER` or `REAL`.
    let type: String
    let isRequired: Bool
  }

  /// Columns whose values stand in columns of another table, or of the same.
  struct Reference: Equatable {
    let columns: [String]
    let table: String
    let targets: [String]
  }

  let name: String
  let columns: [Column]
  /// The columns by which its rows are told apart.
  let key: [String]
  let references: [Reference]
  let rules: [TableRule]
  /// Columns that together have the same values in one row only, besides the key; those of indexes on
  /// some rows alone are left out.
  let uniques: [[String]]

  /// Whether its rows have an id, a revision and a history.
  var isStamped: Bool {
    key == ["id"] && columns.contains { $0.name == "revision" }
  }

  /// SQL that names a row for a person, its id or the texts of its key. `alias` is what the question
  /// calls the table.
  func rowName(as alias: String? = nil) -> String {
    key.map { "CAST(\"\(alias ?? name)\".\"\($0)\" AS TEXT)" }.joined(separator: " || ' ' || ")
  }

  /// SQL that puts rows into the order of their key.
  var order: String { key.map { "\"\($0)\"" }.joined(separator: ", ") }
}

extension RegisterTable {
  /// The tables that hold rows of their own, in the order of their names.
  static func names(_ db: Database) throws -> [String] {
    try String.readAll(db, sql: "\(named) AND \(isOwn) ORDER BY name")
  }

  /// Tables that another program put into the file, as one that copies it elsewhere does: they are not looked
  /// at, not exported and not removed.
  static func foreignNames(_ db: Database) throws -> [String] {
    try String.readAll(db, sql: "\(named) AND NOT \(isOwn) ORDER BY name")
  }

  private static let named = """
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    """

  /// Every table of every step is strict; the migrator's own is not.
  private static let isOwn = "(strict OR name = '\(LeftOut.migrations.rawValue)')"

  /// Every table that holds rows of its own, owners before what refers to them; tables that stand
  /// free of each other follow their names. SQLite's own tables and the parts of an index are none.
  static func all(_ db: Database) throws -> [RegisterTable] {
    try KnownSchema.shared.tables(db, orRead: read)
  }

  private static func read(_ db: Database) throws -> [RegisterTable] {
    let tables = try names(db).map { name in
      let sql = try String.readOne(
        db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
        arguments: [name])
      return try RegisterTable(name, sql: sql ?? "", db)
    }
    return ordered(try tables.map { try $0.withTargets(of: tables) })
  }

  private init(_ name: String, sql: String, _ db: Database) throws {
    self.name = name
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?) ORDER BY cid",
      arguments: [name])
    let described = rows.map { row -> (column: Column, place: Int) in
      let (isRequired, place): (Bool, Int) = (row.value(at: 2), row.value(at: 3))
      let column = Column(
        name: row.value(at: 0), type: row.value(at: 1), isRequired: isRequired || place > 0)
      return (column, place)
    }
    columns = described.map(\.column)
    key = described.filter { $0.place > 0 }.sorted { $0.place < $1.place }.map(\.column.name)
    references = try Self.references(of: name, db)
    rules = TableRule.read(sql, columns: columns.map(\.name))
    uniques = try Self.uniques(of: name, db)
  }

  private static func uniques(of name: String, _ db: Database) throws -> [[String]] {
    try String.readAll(
      db,
      sql: """
        SELECT (SELECT group_concat(name, char(10)) FROM
            (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno))
          FROM pragma_index_list(?) list
          WHERE list."unique" = 1 AND list.partial = 0 AND list.origin <> 'pk' ORDER BY list.name
        """, arguments: [name]
    ).map { $0.split(separator: "\n").map(String.init) }
  }

  private static func references(of name: String, _ db: Database) throws -> [Reference] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT "table", group_concat("from", char(10)), group_concat("to", char(10))
        FROM (SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq) GROUP BY id ORDER BY id
        """, arguments: [name])
    return rows.map { row in
      let (columns, targets): (String, String) = (row.value(at: 1), row.value(at: 2))
      return Reference(
        columns: columns.split(separator: "\n").map(String.init), table: row.value(at: 0),
        targets: targets.split(separator: "\n").map(String.init))
    }
  }

  /// A reference that names no columns of the other table means its key.
  private func withTargets(of tables: [RegisterTable]) throws -> RegisterTable {
    let complete = references.map { reference in
      guard reference.targets.isEmpty else { return reference }
      let key = tables.first { $0.name == reference.table }?.key ?? []
      return Reference(columns: reference.columns, table: reference.table, targets: key)
    }
    return RegisterTable(
      name: name, columns: columns, key: key, references: complete, rules: rules, uniques: uniques)
  }
}
