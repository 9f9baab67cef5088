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
}

extension StoredRow {
  /// Every column of the table, and the lists that stand in tables of their own, for a `SELECT`.
  static var selection: String { StoredList.selection(of: databaseTableName) }

  /// Lists are compared as text, so that one spelling is the only one.
  public static func databaseJSONEncoder(for column: String) -> JSONEncoder { .stable }

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
