/// What an export of the whole register leaves out, each with its reason. Everything else that the
/// file holds is in it.
enum LeftOut: String, CaseIterable {
  /// Which steps the schema of this file has been through: the export says its version, and a
  /// register that it is imported into has its own.
  case migrations = "grdb_migrations"
  /// The search index, which is made anew from the rows.
  case searchEntry, searchWord, searchRecord
  /// The chain over the history, which begins anew where it comes in: an import may black a number out.
  case historySeal
  /// Who took what out of this very file: whoever gets the export is not told.
  case readLog

  static func contains(_ table: String) -> Bool { LeftOut(rawValue: table) != nil }

  /// Whether nothing in the table is the file's own: it follows from the rows, or from the program.
  static func isMadeAnew(_ table: String) -> Bool {
    switch LeftOut(rawValue: table) {
    case .migrations, .searchEntry, .searchWord, .searchRecord: true
    case .historySeal, .readLog, nil: false
    }
  }

  /// SQL that is true for the rows of a table that are exported: how far the search index of this
  /// one file is, and which copies were made of it, stands in no other.
  static func condition(in table: String) -> String {
    switch table {
    case "registerState":
      "key NOT LIKE 'search.%' AND key NOT LIKE 'copy.%' AND key <> '\(HistorySeal.headKey)'"
    case FullExport.sequences:
      """
      name NOT IN (\(allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
        AND name IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict)
      """
    default: "1"
    }
  }
}
