import Foundation
import GRDB

/// A three-way merge of one row: what the edit began from, what it made of it, and what stands.
struct EditMerge {
  let table: String
  let base: [String: DatabaseValue]
  let mine: [String: DatabaseValue]

  /// The columns to write over `current`: those that only this edit touched.
  ///
  /// Throws ``RegisterError/conflict(_:)`` when both sides changed a column to different values.
  func columns(onto current: RowImage, _ db: Database) throws -> [String: DatabaseValue] {
    let changed = mine.filter { column, value in
      column != "id" && column != "revision" && base[column] != value
    }
    let conflicts = changed.filter { column, value in
      current.columns[column] != base[column] && current.columns[column] != value
    }
    guard conflicts.isEmpty else {
      throw RegisterError.conflict(try conflict(over: conflicts.keys.sorted(), current, db))
    }
    return changed
  }

  /// Throws ``RegisterError/conflict(_:)`` where the other side has changed anything: for a row that this
  /// side takes away.
  func requireUntouched(_ current: RowImage, _ db: Database) throws {
    let theirs = base.filter { column, value in
      column != "id" && column != "revision" && current.columns[column].map { $0 != value } ?? false
    }
    guard theirs.isEmpty else {
      throw RegisterError.conflict(try conflict(over: theirs.keys.sorted(), current, db))
    }
  }

  private func conflict(
    over columns: [String], _ current: RowImage, _ db: Database
  ) throws -> EditConflict {
    let staff = try String.readOne(
      db, sql: "SELECT initials FROM staff WHERE id = ?",
      arguments: [current.columns["updatedBy"]])
    return EditConflict(
      table: table, rowID: current.id,
      fields: columns.map { column in
        EditConflict.Field(
          column: column, base: base[column]?.plainText, mine: mine[column]?.plainText,
          theirs: current.columns[column]?.plainText)
      },
      theirStaff: staff ?? "",
      theirTime: current.columns["updatedAt"].flatMap(Date.fromDatabaseValue) ?? .distantPast)
  }
}

extension DatabaseValue {
  /// The value as text for a person; nil for NULL.
  var plainText: String? {
    switch storage {
    case .null: nil
    case .blob(let value): String(decoding: value, as: UTF8.self)
    case .int64(let value): String(value)
    case .double(let value): String(value)
    case .string(let value): value
    }
  }
}
