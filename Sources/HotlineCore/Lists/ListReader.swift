import GRDB

/// Reads rows of a list, all columns of many rows in one statement.
struct ListReader {
  let list: RecordList
  let wording: ListWording
  let today: DanishDate
  let db: Database

  /// How many rows there are, and the id of the newest; nil for it where there are none.
  func state() throws -> (count: Int, newest: Int64?)? {
    if list.rows != nil {
      let ids = try ids()
      return (ids.count, ids.first)
    }
    // Asked for together, the newest would be looked for in every row.
    let newest = "(SELECT max(id) FROM \(list.source))"
    return try Row.fetchOne(
      db.cachedStatement(sql: "SELECT (SELECT count(*) FROM \(list.source)), \(newest)")
    ).map { ($0.value(at: 0), $0.value(at: 1)) }
  }

  /// How many rows stand above the one with this id.
  func place(of id: Int64) throws -> Int {
    if list.rows != nil { return try ids().count { $0 > id } }
    return try Int.readOne(
      db, sql: "SELECT count(*) FROM \(list.source) AND id > ?", arguments: [id]) ?? 0
  }

  /// Of every row, the newest first.
  func ids() throws -> [Int64] {
    if let rows = list.rows { return try rows(today, db) }
    return try Int64.readAll(db, sql: "SELECT id FROM \(list.source) ORDER BY id DESC")
  }

  /// So many rows from a place on, the newest first.
  func ids(from first: Int, limit: Int) throws -> [Int64] {
    if list.rows != nil { return Array(try ids().dropFirst(first).prefix(limit)) }
    return try Int64.readAll(
      db, sql: "SELECT id FROM \(list.source) ORDER BY id DESC LIMIT ? OFFSET ?",
      arguments: [limit, first])
  }

  /// In words, in the order of `ids`; those that are gone are left out.
  func rows(_ ids: some Collection<Int64>) throws -> [ListRow] {
    var rows: [Int64: ListRow] = [:]
    try each(ids) { id, values in
      rows[id] = ListRow(
        id: id, cells: zip(list.columns, values).map { wording.text($1, $0.content) })
    }
    return ids.compactMap { rows[$0] }
  }

  /// By what each of `ids`, which descend, is sorted in a column, in their order.
  func keys(of column: ListColumn, _ ids: [Int64]) throws -> [ListSortKey?] {
    var keys: [ListSortKey?] = []
    keys.reserveCapacity(ids.count)
    var known = ListKeys(wording)
    try each(ids, [column]) { id, values in
      while keys.count < ids.count, ids[keys.count] > id { keys.append(nil) }
      keys.append(known.key(values.first ?? .null, column))
    }
    return keys + repeatElement(nil, count: ids.count - keys.count)
  }

  /// What stands in the columns of the rows, in descending order of their ids.
  ///
  /// - Parameter columns: nil is all of the list's.
  func each(
    _ ids: some Collection<Int64>, _ columns: [ListColumn]? = nil,
    _ body: (Int64, [DatabaseValue]) throws -> Void
  ) throws {
    let columns = columns ?? list.columns
    var ruled: [(place: Int, values: [Int64: DatabaseValue])] = []
    let parts = try columns.enumerated().map { place, column in
      switch column.source {
      case .sql(let sql): return sql
      case .rule(let rule):
        ruled.append((place, try rule(Array(ids), db)))
        return "NULL"
      case .ruleOfDay(let rule):
        ruled.append((place, try rule(Array(ids), today, db)))
        return "NULL"
      }
    }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT \((["\(list.table).id"] + parts).joined(separator: ", ")) FROM \(list.table)
          WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC
          """), arguments: [IDList(ids).json])
    while let row = try rows.next() {
      let id: Int64 = row.value(at: 0)
      var values = columns.indices.map { row.stored(at: $0 + 1) }
      for part in ruled { values[part.place] = part.values[id] ?? .null }
      try body(id, values)
    }
  }
}
