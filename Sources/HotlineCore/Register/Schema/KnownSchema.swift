import GRDB
import Synchronization

/// The tables that were last read from a schema, beside its text: what the tables are follows from
/// that text alone, and reading them takes longer than many a question that needs them.
final class KnownSchema: Sendable {
  static let shared = KnownSchema()

  private struct Described {
    let text: String
    let tables: [RegisterTable]
  }

  private let last = Mutex<Described?>(nil)

  /// The tables of an open register; `read` is asked where its schema is another than the last one.
  func tables(
    _ db: Database, orRead read: (Database) throws -> [RegisterTable]
  ) throws -> [RegisterTable] {
    let text = try Self.text(db)
    if let known = last.withLock({ $0 }), known.text == text { return known.tables }
    let tables = try read(db)
    last.withLock { $0 = Described(text: text, tables: tables) }
    return tables
  }

  private static func text(_ db: Database) throws -> String {
    try String.readOne(
      db.cachedStatement(
        sql: """
          SELECT group_concat(name || ' ' || ifnull(sql, ''), char(10)) FROM sqlite_schema
          """)) ?? ""
  }
}
