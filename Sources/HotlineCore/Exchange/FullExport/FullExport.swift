import Foundation
import GRDB

/// A whole register as one JSON file: every row of every table as it stands, with revisions,
/// stamps and history. A row is one line with sorted keys, rows stand by id and tables in a fixed
/// order, so that equal registers give equal bytes.
enum FullExport {
  /// The value of `format` in the header.
  static let marker = "hotline-register"
  /// Raised when a reader of this version could not read the file.
  static let version = 2

  /// A table of the export, and the column by which its rows are told apart.
  struct Table {
    let name: String
    let key: String
    /// Rows that belong to this copy of the register alone.
    var condition = "1"
  }

  /// In the order in which rows can be stored: owners before what refers to them.
  static let tables: [Table] =
    [
      Table(name: "municipality", key: "code"),
      Table(name: "municipalityNeighbour", key: "code, neighbourCode"),
      Table(name: "postalCode", key: "code"),
      Table(name: "postalCodeMunicipality", key: "postalCode, ordinal"),
      Table(name: "industryDivision", key: "code"),
    ] + Schema.tables.map { Table(name: $0, key: "id") } + [
      Table(name: "inquiryTopic", key: "inquiryID, ordinal"),
      Table(name: "interactionTopic", key: "interactionID, ordinal"),
      Table(name: "referenceCounter", key: "prefix"), sequences,
      Table(name: "importBatch", key: "id"), Table(name: "action", key: "id"),
      Table(name: "history", key: "id"),
      // The search index is made anew, for the day on which it is.
      Table(name: "registerState", key: "key", condition: "key NOT LIKE 'search.%'"),
    ]

  /// The highest id that SQLite has given to a row of each table, also to one that is gone.
  static let sequences = Table(name: "sqlite_sequence", key: "name")

  /// Hands out the file in pieces of constant size.
  static func write(_ db: Database, to output: (String) throws -> Void) throws {
    try output("{\"format\":\"\(marker)\",\n\"version\":\(version),\n\"tables\":{")
    for (index, table) in tables.enumerated() {
      try output((index == 0 ? "\n" : ",\n") + "\"\(table.name)\":[")
      let rows = try Row.fetchCursor(
        db, sql: "SELECT * FROM \(table.name) WHERE \(table.condition) ORDER BY \(table.key)")
      var isFirst = true
      while let row = try rows.next() {
        try output((isFirst ? "\n" : ",\n") + json(row))
        isFirst = false
      }
      try output("]")
    }
    try output("}}\n")
  }

  private static func json(_ row: Row) throws -> String {
    let columns = Dictionary(
      row.map { ($0.0, $0.1.jsonValue) }, uniquingKeysWith: { first, _ in first })
    return String(decoding: try JSONEncoder.stable.encode(columns), as: UTF8.self)
  }
}
