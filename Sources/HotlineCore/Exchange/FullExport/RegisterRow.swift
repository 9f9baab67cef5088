import GRDB

/// A row of a whole register that is to be imported. It is judged as a form would judge what is
/// typed: each value must be one that the register reads, each code one that it knows.
struct RegisterRow {
  let table: String
  let columns: [String: DatabaseValue]
  let path: String

  /// Its id; where it has none, zero.
  var id: Int64 { columns["id"].flatMap { Int64(stored: $0) } ?? 0 }

  /// Throws ``ImportError/badValue(path:table:id:column:value:)`` for an id that no row can have,
  /// which others could only fail to find, and for the first column whose value cannot be read.
  func requireReadable() throws {
    if let stored = columns["id"], let id = Int64(stored: stored), !IDSequence.ids.contains(id) {
      throw badValue(in: "id", stored)
    }
    guard let shape = TableShape(of: table) else { return }
    let unread = try shape.unread(Row(columns))
    guard let first = unread.min(by: { $0.key < $1.key }) else { return }
    throw badValue(in: first.key, first.value)
  }

  func badValue(in column: String, _ value: DatabaseValue) -> ImportError {
    .badValue(
      path: path, table: table, id: id, column: column,
      value: MaskedValue.mask(value.plainText ?? ""))
  }

  /// Looks for references and codes that lead nowhere, once all rows are stored.
  static func requireKnownCodes(path: String, _ db: Database) throws {
    for table in try FullExport.tables(db) {
      let rows = try Row.fetchCursor(db, sql: "PRAGMA foreign_key_check(\(table.name))")
      guard let row = try rows.next() else { continue }
      let keys = try db.foreignKeys(on: table.name)
      let parent: String = row.value("parent")
      let columns = keys.filter { $0.destinationTable == parent }.flatMap(\.originColumns)
      let rowID: Int64 = row.value("rowid")
      for column in columns {
        let stored = try DatabaseValue.fetchOne(
          db, sql: "SELECT \(column) FROM \(table.name) WHERE rowid = ?", arguments: [rowID])
        guard let stored, !stored.isNull else { continue }
        throw ImportError.badValue(
          path: path, table: table.name, id: rowID, column: column,
          value: MaskedValue.mask(stored.plainText ?? ""))
      }
    }
    try UnknownLabel.each(in: FullExport.tables(db), db) { unknown in
      throw ImportError.badValue(
        path: path, table: unknown.table, id: Int64(unknown.row) ?? 0, column: unknown.column,
        value: MaskedValue.mask(unknown.code))
    }
  }
}
