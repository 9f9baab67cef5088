import GRDB

/// A code in a list that no label says. A list of labels is called after their kind, `themes`,
/// whether it is a column of a row or stands in a table of its own.
struct UnknownLabel {
  let table: String
  /// Names the row, as ``RegisterTable/rowName(as:)`` does.
  let row: String
  let column: String
  let code: String

  /// Hands out every one in `tables`, one by one.
  static func each(
    in tables: [RegisterTable], _ db: Database, _ body: (UnknownLabel) throws -> Void
  ) throws {
    for kind in Label.Kind.allCases {
      let column = kind.rawValue + "s"
      for table in tables where table.columns.contains(where: { $0.name == column }) {
        try ask(
          table, column, kind, code: "code.value",
          from: "\"\(table.name)\", json_each(\(ReadableJSON.of("\"\(column)\""))) code", db, body)
      }
      for list in StoredList.all where list.column == column {
        guard let table = tables.first(where: { $0.name == list.table }) else { continue }
        try ask(
          table, list.code, kind, code: "\"\(list.code)\"", from: "\"\(list.table)\"", db, body)
      }
    }
  }

  private static func ask(
    _ table: RegisterTable, _ column: String, _ kind: Label.Kind, code: String,
    from source: String, _ db: Database, _ body: (UnknownLabel) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(table.rowName()), \(code) FROM \(source)
        WHERE \(code) NOT IN (SELECT code FROM label WHERE kind = '\(kind.rawValue)')
        """)
    while let row = try rows.next() {
      try body(
        UnknownLabel(
          table: table.name, row: row.value(at: 0), column: column, code: row.value(at: 1)))
    }
  }
}
