import GRDB
import Resources

/// What tables and columns of the register are called, and how their values read: as forms, lists and
/// files of the kinds of records say it.
struct ColumnWords {
  struct Known {
    let label: Phrase
    let content: ListColumn.Content
  }

  private var tables: [String: Phrase] = [:]
  private var columns: [String: Known] = [:]

  init(_ tables: [RegisterTable]) {
    for kind in RecordKind.allCases {
      let declared = kind.declared
      for row in declared.rows where self.tables[row.databaseTableName] == nil {
        self.tables[row.databaseTableName] = declared.names.one
      }
      if let record = declared as? any Record.Type { note(record) }
      for column in (declared.list?.columns ?? []) + declared.fileColumns {
        note(column, of: declared.table)
      }
      for column in ListColumn.stamps(of: declared.table) { note(column, of: declared.table) }
    }
    // A row of a kind's own table is one of that kind.
    for kind in RecordKind.allCases where kind != .standing {
      self.tables[kind.declared.table] = kind.declared.names.one
    }
    // A field of a form may be called as a column of another table.
    let known = Set(tables.flatMap { table in table.columns.map { "\(table.name).\($0.name)" } })
    columns = columns.filter { known.contains($0.key) }
  }

  /// nil for a table whose rows belong to no kind of record.
  func title(of table: String) -> Phrase? { tables[table] }

  /// nil for a column that nothing shows.
  subscript(column: String, in table: String) -> Known? { columns["\(table).\(column)"] }

  private mutating func note<Kind: Record>(_ kind: Kind.Type) {
    for item in Kind.fileItems {
      switch item {
      case .field(let field):
        guard let column = field.column else { continue }
        note(column, Kind.table, field.label, .field(field.kind))
      case .group(let group):
        guard let row = group.row as? any StoredRow.Type else { continue }
        for field in group.declaration.fields {
          let name = field.key.rawValue
          // The column of what a field names ends as its reference does.
          for column in [name, name + "ID", name + "Code"] {
            note(column, row.databaseTableName, field.label, .field(field.kind))
          }
        }
      }
    }
  }

  private mutating func note(_ column: ListColumn, of table: String) {
    guard case .sql(let sql) = column.source, sql.hasPrefix(table + ".") else { return }
    let name = String(sql.dropFirst(table.count + 1))
    guard name.allSatisfy({ $0.isLetter || $0.isNumber }) else { return }
    note(name, table, column.label, column.content)
  }

  private mutating func note(
    _ column: String, _ table: String, _ label: Phrase, _ content: ListColumn.Content
  ) {
    let place = "\(table).\(column)"
    if columns[place] == nil { columns[place] = Known(label: label, content: content) }
  }
}
