import GRDB

// Whether the program can read what stands in a column: closed sets, days, moments, numbers and
// lists, as the shape of the table says.
extension RegisterChecker {
  func lookAtValues() throws {
    for table in tables {
      guard let shape = TableShape(of: table.name) else { continue }
      let types = try shape.types().filter { column, type in
        Self.saysMore(type) && table.columns.contains { $0.name == column }
      }
      try lookAtValues(types.sorted { $0.key < $1.key }, of: table)
    }
  }

  private func lookAtValues(
    _ types: [(key: String, value: Any.Type)], of table: RegisterTable
  ) throws {
    guard !types.isEmpty else { return }
    let columns = types.map { "\"\($0.key)\"" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(columns), \(table.rowName()) FROM \"\(table.name)\"")
    while let row = try rows.next() {
      for (index, (column, type)) in types.enumerated() {
        let stored = row.stored(at: index)
        guard !stored.isNull, !RowDecoder.isReadable(stored, as: type) else { continue }
        faults.add(
          .row(table: table.name, row: row.value(at: types.count), .unreadable(column: column)))
      }
    }
  }

  /// Texts and numbers that may be any are what the schema says of the column. An image is looked at
  /// with the history.
  private static func saysMore(_ type: Any.Type) -> Bool {
    let plain: [Any.Type] = [String.self, Int.self, Int64.self, Double.self, StoredImage.self]
    return !plain.contains { $0 == type }
  }
}
