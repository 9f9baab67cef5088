import GRDB

/// A row that is open until somebody ends it, and that the end of its organisation concerns. Whoever
/// asks what is open finds every type that says so of itself.
protocol ClosingRow: StoredRow {
  /// SQL on a row: whether it is open.
  static var isOpen: String { get }
  /// SQL for what it is called.
  static var calling: String { get }
  /// Whether a successor can take it over as it is.
  static var canBeTakenOver: Bool { get }

  /// Makes it the successor's.
  mutating func pass(to successor: Int64)
  /// Ends it on a day, because the organisation does.
  mutating func end(on day: DanishDate, because reason: String)
}

extension ClosingRow where Self: OwnedRow {
  mutating func pass(to successor: Int64) { organisationID = successor }
}

extension ClosingRow {
  static var canBeTakenOver: Bool { true }

  static func open(of organisation: Int64, _ db: Database) throws -> [(id: Int64, title: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, \(calling) FROM \(databaseTableName)
        WHERE organisationID = ? AND \(isOpen) ORDER BY id
        """, arguments: [organisation]
    ).map { ($0.value(at: 0), $0.value(at: 1)) }
  }
}
