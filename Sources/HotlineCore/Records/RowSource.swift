import Foundation
import GRDB

/// Where the rows of a record are read: from the register, or from what was kept of it when a form
/// was opened.
///
/// A draft keeps the rows that its form was filled from, as columns. Read back, a column that is
/// younger than the draft has the value that it was given in rows that stood already, and one that
/// is gone is left out: a draft outlives every change of the schema and of the types in the program.
public struct RowSource {
  let db: Database
  private let kept: [RowImage]?
  private let journal: RowJournal?

  /// The register as it stands.
  init(_ db: Database) {
    self.init(db, kept: nil, journal: nil)
  }

  /// The register as it stands; `journal` notes which rows were read.
  init(_ db: Database, journal: RowJournal) {
    self.init(db, kept: nil, journal: journal)
  }

  /// The register as it was when `rows` were read.
  init(_ db: Database, kept rows: [RowImage]) {
    self.init(db, kept: rows, journal: nil)
  }

  private init(_ db: Database, kept: [RowImage]?, journal: RowJournal?) {
    (self.db, self.kept, self.journal) = (db, kept, journal)
  }

  /// The row of this id; nil when there is none.
  func find<Stored: StoredRow>(_ id: Int64) throws -> Stored? {
    let rows: [Stored] = try rows(where: "id", [id])
    return rows.first
  }

  /// The rows whose `column` is one of the ids, in the order of their own ids.
  func rows<Stored: StoredRow>(where column: String, _ ids: [Int64]) throws -> [Stored] {
    let table = Stored.databaseTableName
    guard let kept else {
      let rows: [Stored] = try IDList(ids).rows(where: column, db)
      try journal?.note(table, rows.map(\.id), db)
      return rows
    }
    let wanted = Set(ids.map(\.databaseValue))
    return try kept.filter { $0.table == table && wanted.contains($0.columns[column] ?? .null) }
      .sorted { $0.id < $1.id }
      .map { try Stored(row: Row($0.columns.merging(defaults(of: table)) { old, _ in old })) }
  }

  /// What a column holds in rows that stood before it was added.
  private func defaults(of table: String) throws -> [String: DatabaseValue] {
    let columns =
      try db.columns(in: table).map { column in
        let value = try column.defaultValueSQL.flatMap {
          try DatabaseValue.fetchOne(db, sql: "SELECT \($0)")
        }
        return (column.name, value ?? .null)
      } + StoredList.of(table).map { ($0.column, "[]".databaseValue) }
    return Dictionary(columns, uniquingKeysWith: { first, _ in first })
  }
}

/// The rows that were read, as they stood.
final class RowJournal {
  private(set) var rows: [RowImage] = []

  func note(_ table: String, _ ids: [Int64], _ db: Database) throws {
    for id in ids where !rows.contains(where: { $0.table == table && $0.id == id }) {
      if let image = try RowImage.read(table, id: id, db) { rows.append(image) }
    }
  }
}
