import Foundation
import GRDB

/// A whole register as one JSON file: every row of every table as it stands, with revisions,
/// stamps and history, but for what ``LeftOut`` names. A row is one line with sorted keys, rows stand
/// by their keys and tables in the order in which rows can be stored, so that equal registers give
/// equal bytes.
enum FullExport {
  /// The value of `format` in the header.
  static let marker = "hotline-register"

  /// The version of the export of a program, which counts the steps of its schema: an export of a
  /// program that knew fewer steps is brought through the others. Version 1 is what programs wrote
  /// before any was shipped.
  static func version(of migrations: Migrations) -> Int { migrations.steps.count + 1 }

  /// The highest id that SQLite has given to a row of each table, also to one that is gone. It
  /// follows the tables.
  static let sequences = "sqlite_sequence"

  /// In the order in which rows can be stored.
  static func tables(_ db: Database) throws -> [RegisterTable] {
    try RegisterTable.all(db).filter { !LeftOut.contains($0.name) }
  }

  /// Hands out the file in pieces of constant size.
  static func write(
    _ db: Database, version: Int, to output: (String) throws -> Void
  ) throws {
    try output("{\"format\":\"\(marker)\",\n\"version\":\(version),\n\"tables\":{")
    var between = "\n"
    for table in try sources(db) {
      try output(between + "\"\(table.name)\":[")
      between = "\n"
      try eachRow(of: table, db) { row in
        try output(between + json(row))
        between = ",\n"
      }
      try output("]")
      between = ",\n"
    }
    try output("}}\n")
  }

  /// Where the rows come from: the tables, then what SQLite counts.
  static func sources(_ db: Database) throws -> [(name: String, order: String)] {
    try tables(db).map { ($0.name, $0.order) } + [(sequences, "name")]
  }

  /// Hands out the rows of a table that are exported, in the order of their keys.
  static func eachRow(
    of table: (name: String, order: String), _ db: Database,
    _ body: ([String: DatabaseValue]) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT * FROM "\(table.name)" WHERE \(LeftOut.condition(in: table.name))
        ORDER BY \(table.order)
        """)
    while let row = try rows.next() {
      try body(Dictionary(row.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func json(_ row: [String: DatabaseValue]) throws -> String {
    String(
      decoding: try JSONEncoder.stable.encode(row.mapValues(\.jsonValue)), as: UTF8.self)
  }
}
