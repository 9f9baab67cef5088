import GRDB

/// The type of the rows of each table.
enum RowTypes {
  static let all: [any StoredRow.Type] = Array(byTable.values)

  /// The type of the rows of `table`; nil for a table from which no row is read as a value.
  static func rows(in table: String) -> (any StoredRow.Type)? { byTable[table] }

  /// The kind of record that rows of `table` belong to; nil for rows of no kind.
  static func kind(of table: String) -> RecordKind? { kindByTable[table] }

  private static let kindByTable: [String: RecordKind] = Dictionary(
    RecordKind.allCases.flatMap { kind in
      kind.declared.rows.map { ($0.databaseTableName, kind) }
    }, uniquingKeysWith: { first, _ in first })

  private static let byTable: [String: any StoredRow.Type] = {
    let types = RecordKind.allCases.flatMap { $0.declared.rows } + ofNoKind
    return Dictionary(
      types.map { ($0.databaseTableName, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Rows that no kind of record is stored in.
  private static let ofNoKind: [any StoredRow.Type] = [
    NamePeriod.self, AddressPeriod.self, MatchFeedback.self, SavedFilter.self,
    MergedRow.self, NotSame.self,
  ]
}
