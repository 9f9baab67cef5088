import GRDB

extension ImportReport {
  /// A row of a whole register as it may be stored: what is written or named like a CPR number is
  /// blacked out and reported, so that a register with one can still come home. What only might be
  /// one was kept by somebody: it is kept, and listed once, not again for each state in the history.
  mutating func guarding(
    _ columns: [String: DatabaseValue], of table: String, _ place: ImportPlace
  ) -> [String: DatabaseValue] {
    var guarded = columns
    let row = columns["id"].flatMap(Int64.fromDatabaseValue) ?? 0
    for (column, value) in columns.sorted(by: { $0.key < $1.key }) {
      guard case .string(let text) = value.storage else { continue }
      let kept = CPRGuard().blackedOut(stored: text, named: column, only: .block)
      if kept != text {
        guarded[column] = kept.databaseValue
        note(.cprBlackedOutInRow(table: table, row: row, column: column), place)
      }
      let isPast = table == "history" || table == "action"
      if !isPast, CPRGuard().verdicts(inStored: kept, named: column).contains(.ask) {
        note(.cprKeptInRow(table: table, row: row, column: column), place)
      }
    }
    return guarded
  }

  private mutating func note(_ reason: ImportReason, _ place: ImportPlace) {
    note(ImportRemark(file: place.file, line: place.line, reason: reason))
  }
}

/// Lets the rows of an export in, and keeps what is to be said of them.
final class RowPrivacy {
  private let path: String
  private(set) var report = ImportReport()

  init(path: String) {
    self.path = path
  }

  /// - Parameter line: of the file, on which the row ends.
  func guarded(
    _ columns: [String: DatabaseValue], of table: String, line: Int
  ) -> [String: DatabaseValue] {
    report.guarding(columns, of: table, ImportPlace(file: path, line: line))
  }
}
