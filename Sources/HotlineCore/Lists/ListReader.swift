import GRDB

/// Reads rows of a list, all columns of many rows in one statement.
struct ListReader {
  let list: RecordList
  let wording: ListWording
  let db: Database

  func count() throws -> Int {
    try Int.readOne(db, sql: "SELECT count(*) FROM \(list.table)") ?? 0
  }

  /// Of every row, the newest first.
  func ids() throws -> [Int64] {
    try Int64.readAll(db, sql: "SELECT id FROM \(list.table) ORDER BY id DESC")
  }

  /// So many rows from a place on, the newest first.
  func ids(from first: Int, limit: Int) throws -> [Int64] {
    try Int64.readAll(
      db, sql: "SELECT id FROM \(list.table) ORDER BY id DESC LIMIT ? OFFSET ?",
      arguments: [limit, first])
  }

  /// In words, in the order of `ids`; those that are gone are left out.
  func rows(_ ids: [Int64]) throws -> [ListRow] {
    var rows: [Int64: ListRow] = [:]
    try each(ids) { id, values in
      rows[id] = ListRow(
        id: id, cells: zip(list.columns, values).map { wording.text($1, $0.content) })
    }
    return ids.compactMap { rows[$0] }
  }

  /// By what each of `ids` is sorted in a column, in their order.
  func keys(of column: ListColumn, _ ids: [Int64]) throws -> [ListSortKey?] {
    var keys: [Int64: ListSortKey] = [:]
    try each(ids, [column]) { id, values in
      keys[id] = values.first.flatMap { wording.key($0, column.content) }
    }
    return ids.map { keys[$0] }
  }

  /// What stands in the columns of the rows, in descending order of their ids.
  ///
  /// - Parameter columns: nil is all of the list's.
  func each(
    _ ids: [Int64], _ columns: [ListColumn]? = nil,
    _ body: (Int64, [DatabaseValue]) throws -> Void
  ) throws {
    let columns = columns ?? list.columns
    var ruled: [(place: Int, values: [Int64: DatabaseValue])] = []
    let parts = try columns.enumerated().map { place, column in
      switch column.source {
      case .sql(let sql): return sql
      case .rule(let rule):
        ruled.append((place, try rule(ids, db)))
        return "NULL"
      }
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \((["\(list.table).id"] + parts).joined(separator: ", ")) FROM \(list.table)
        WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC
        """, arguments: [IDList(ids).json])
    while let row = try rows.next() {
      let id: Int64 = row.value(at: 0)
      var values = columns.indices.map { row.stored(at: $0 + 1) }
      for part in ruled { values[part.place] = part.values[id] ?? .null }
      try body(id, values)
    }
  }
}
