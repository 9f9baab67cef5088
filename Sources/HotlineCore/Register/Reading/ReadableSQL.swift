import Foundation

// What SQL asks of a column that may be damaged. SQLite gives up the whole question for one text
// that is no JSON, and takes any text for a moment, mostly the latest of all.

extension Date {
  /// The condition that a column holds a moment as the register writes it.
  static func isReadable(_ column: String) -> String {
    "\(column) IS strftime('%Y-%m-%d %H:%M:%f', \(column))"
  }
}

extension DanishDate {
  /// The condition that a column holds a day.
  static func isReadable(_ column: String) -> String {
    "\(column) IS date(\(column))"
  }
}

enum ReadableJSON {
  /// The JSON in a column; NULL, in which nothing is found, for what is none.
  static func of(_ column: String) -> String {
    "CASE WHEN json_valid(\(column)) THEN \(column) END"
  }
}
