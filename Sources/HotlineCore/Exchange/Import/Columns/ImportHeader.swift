/// Which column of a file holds what: its header, understood.
struct ImportHeader: Equatable {
  let list: ImportList
  /// As the file writes them, without what reads like a CPR number.
  let names: [String]
  /// What each cell of a row is: several for a column such as `postnr og by`, none for one that is
  /// not imported.
  let columns: [[ImportColumn]]

  /// The headers of the columns that are not imported.
  var ignored: [String] {
    zip(names, columns).filter { $0.1.isEmpty && !$0.0.isBlank }.map(\.0)
  }

  func has(_ column: ImportColumn) -> Bool {
    columns.contains { $0.contains(column) }
  }

  /// A header without case, accents, blanks and punctuation.
  static func key(_ header: String) -> String {
    Fold.text(header).filter { $0 != " " }
  }
}
