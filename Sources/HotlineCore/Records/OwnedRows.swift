/// Rows that belong to a record: they are read, stored and removed with it.
public struct OwnedRows<Owner: Record>: Sendable {
  let read: @Sendable (RowSource, inout Owner) throws -> Void
  let store: @Sendable (Change, Owner, Owner?) throws -> Void
  /// Their types.
  let types: [any StoredRow.Type]
  /// Those of a record.
  let all: @Sendable (Owner) -> [any StoredRow]

  /// Rows that are no plain list, such as those that own rows themselves.
  init(
    _ types: [any StoredRow.Type], all: @escaping @Sendable (Owner) -> [any StoredRow],
    read: @escaping @Sendable (RowSource, inout Owner) throws -> Void,
    store: @escaping @Sendable (Change, Owner, Owner?) throws -> Void
  ) {
    (self.types, self.all, self.read, self.store) = (types, all, read, store)
  }

  /// - Parameters:
  ///   - rows: where the record holds them.
  ///   - owner: where a row names the record; `column` is its column.
  public init<Row: StoredRow>(
    _ rows: any (WritableKeyPath<Owner, [Row]> & Sendable),
    by owner: any (WritableKeyPath<Row, Int64> & Sendable), column: String
  ) {
    types = [Row.self]
    all = { $0[keyPath: rows] }
    read = { source, record in
      record[keyPath: rows] = try source.rows(where: column, [record.id])
    }
    store = { change, record, base in
      let owned = record[keyPath: rows].map { row in
        var row = row
        row[keyPath: owner] = record.id
        return row
      }
      try change.reconcile(owned, from: base?[keyPath: rows] ?? [])
    }
  }
}
