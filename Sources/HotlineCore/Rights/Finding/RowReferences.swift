import GRDB

/// What a row of any table is called by: the reference and the journal number of the record that it goes
/// with.
struct RowReferences {
  let db: Database
  let tables: [RegisterTable]
  let dependents: Dependents

  /// `V-000012`, `H-20261123-07`, `contact:12`; the record that the row goes with.
  func reference(of table: RegisterTable, _ row: String) throws -> String {
    guard let id = Int64(row), let kind = RowTypes.kind(of: table.name) else { return row }
    let root = kind.declared.table
    var owner = id
    if table.name != root {
      guard let key = dependents.owner(of: table.name),
        let found = try Int64.readOne(
          db, sql: "SELECT \(key.column) FROM \(table.name) WHERE id = ?", arguments: [id])
      else { return kind.reference(of: id) }
      owner = found
    }
    if root == Organisation.databaseTableName { return Organisation.reference(of: owner) }
    let hasReference =
      tables.first { $0.name == root }?.columns.contains { $0.name == "reference" } ?? false
    let reference =
      hasReference
      ? try String.readOne(
        db, sql: "SELECT reference FROM \(root) WHERE id = ?", arguments: [owner]) : nil
    return reference ?? kind.reference(of: owner)
  }

  /// Of the inquiry or the partnership that a row is, or goes with.
  func journalNo(of table: RegisterTable, _ row: String) throws -> String? {
    guard let id = Int64(row) else { return nil }
    for matter in [Inquiry.databaseTableName, Partnership.databaseTableName] {
      let columns =
        table.name == matter
        ? ["id"]
        : dependents.keys.filter { $0.child.name == table.name && $0.parent == matter }.map(
          \.column)
      for column in columns {
        let number = try String.readOne(
          db,
          sql: """
            SELECT journalNo FROM \(matter)
            WHERE id = (SELECT \(column) FROM \(table.name) WHERE id = ?) AND journalNo <> ''
            """, arguments: [id])
        if let number { return number }
      }
    }
    return nil
  }
}
