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
  /// The row with this id; nil when there is none.
  static func find(_ id: Int64, _ db: Database) throws -> Self? {
    try fetchOne(db, sql: "SELECT * FROM \(databaseTableName) WHERE id = ?", arguments: [id])
  }

  /// The rows of one organisation, oldest first.
  static func ofOrganisation(_ id: Int64, _ db: Database) throws -> [Self] {
    try fetchAll(
      db, sql: "SELECT * FROM \(databaseTableName) WHERE organisationID = ? ORDER BY id",
      arguments: [id])
  }
}
