import Foundation
import GRDB

/// A value that is one row of one table of the register.
///
/// The stamps (`createdAt`, `createdBy`, `updatedAt`, `updatedBy`) belong to the table, not to the
/// value: ``Change`` writes them, and queries that need one select it.
public protocol StoredRow: Codable, Equatable, Sendable, Identifiable, FetchableRecord,
  EncodableRecord, TableRecord
where ID == Int64 {
  /// Zero until the register has given the row its number.
  var id: Int64 { get set }
  /// Zero until stored, then one more with each change. An edit says which one it is based on.
  var revision: Int { get set }
  /// What stands in the row and cannot be read: empty for every sound row.
  var unreadable: Unreadable { get set }
}

extension StoredRow {
  /// Every column of the table, and the lists that stand in tables of their own, for a `SELECT`.
  static var selection: String { StoredList.selection(of: databaseTableName) }

  /// Lists are compared as text, so that one spelling is the only one.
  public static func databaseJSONEncoder(for column: String) -> JSONEncoder { .stable }

  /// Whether every column could be read.
  public var isSound: Bool { unreadable.isEmpty }

  /// Reads a row whatever stands in it; see ``Unreadable``. Throws only for a record whose
  /// declaration no row can fill.
  public init(row: Row) throws {
    let decoder = RowDecoder(row)
    self = try Self(from: decoder)
    guard !decoder.unread.isEmpty else { return }
    let said = try databaseDictionary
    for (column, stored) in decoder.unread {
      unreadable.note(stored, in: column, standIn: said[column] ?? .null)
    }
    UnreadableRow.note(UnreadableRow(table: Self.databaseTableName, row: row, unreadable))
  }

  /// The row's columns as they shall stand: what could not be read stays untouched until the record
  /// says something else in its place.
  func columns() throws -> [String: DatabaseValue] {
    let encoder = try ColumnEncoder(self)
    var columns = Dictionary(
      zip(encoder.names, encoder.values), uniquingKeysWith: { first, _ in first })
    columns["unreadable"] = nil
    for (column, value) in unreadable.values where columns[column]?.jsonValue == value.standIn {
      columns[column] = value.stored.databaseValue
    }
    return columns
  }

  /// As the library's own, with a statement that a connection prepares once.
  static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// As the library's own, with a statement that a connection prepares once.
  static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// The row with this id; nil when there is none.
  static func find(_ id: Int64, _ db: Database) throws -> Self? {
    try fetchOne(
      db, sql: "SELECT \(selection) FROM \(databaseTableName) WHERE id = ?", arguments: [id])
  }

  /// The rows of one organisation, oldest first.
  static func ofOrganisation(_ id: Int64, _ db: Database) throws -> [Self] {
    try fetchAll(
      db, sql: "SELECT \(selection) FROM \(databaseTableName) WHERE organisationID = ? ORDER BY id",
      arguments: [id])
  }
}
