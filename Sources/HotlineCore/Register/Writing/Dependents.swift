import GRDB

/// The rows that name another row, as the foreign keys of the schema say: what stands on it.
struct Dependents {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Rows of one table that name a row by one of their columns.
  struct Group: Equatable {
    let table: String
    let column: String
    let count: Int
  }

  /// What stands on the row; a list of its own, which goes with it, does not. Every foreign key has
  /// an index, so the cost is one lookup a key.
  func of(table: String, id: Int64) throws -> [Group] {
    try keys().filter { $0.parent == table }.compactMap { key in
      let count =
        try Int.readOne(
          db, sql: "SELECT count(*) FROM \(key.child) WHERE \(key.column) = ?", arguments: [id])
        ?? 0
      return count == 0 ? nil : Group(table: key.child, column: key.column, count: count)
    }
  }

  /// How many rows stand on one that the import of a batch made, and are not of it.
  func onBatch(_ batch: Int64) throws -> Int {
    try keys().reduce(0) { sum, key in
      let count = try Int.readOne(
        db,
        sql: """
          WITH made(tableName, rowID) AS (
            SELECT tableName, rowID FROM history JOIN action ON action.id = history.actionID
            WHERE batchID = :batch AND before IS NULL)
          SELECT count(*) FROM \(key.child)
          WHERE \(key.column) IN (SELECT rowID FROM made WHERE tableName = :parent)
            AND id NOT IN (SELECT rowID FROM made WHERE tableName = :child)
          """, arguments: ["batch": batch, "parent": key.parent, "child": key.child])
      return sum + (count ?? 0)
    }
  }

  /// A column of a table that names rows by their id.
  private struct Key {
    let child: String
    let column: String
    let parent: String
  }

  private func keys() throws -> [Key] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT child.name AS child, key."from" AS origin, key."table" AS parent
        FROM sqlite_schema child JOIN pragma_foreign_key_list(child.name) key
        WHERE child.type = 'table' AND coalesce(key."to", 'id') = 'id'
          AND key.on_delete <> 'CASCADE' AND child.name NOT IN ('action', 'history', 'importBatch')
        ORDER BY child.name, key."from"
        """
    ).map { Key(child: $0.value("child"), column: $0.value("origin"), parent: $0.value("parent")) }
  }
}

extension Change {
  /// Throws ``Refusal/builtUpon(subject:by:)`` where a row stands on one of `rows`.
  func requireUnused(_ rows: [RowImage], _ subject: String) throws {
    let dependents = Dependents(db)
    var counts: [RecordKind?: Int] = [:]
    for row in rows {
      for group in try dependents.of(table: row.table, id: row.id) {
        let kind = try RecordKind.holding(group, db)
        counts[kind, default: 0] += group.count
      }
    }
    guard !counts.isEmpty else { return }
    let standing = RecordKind.allCases.compactMap { kind in
      counts[kind].map { Dependent(kind: kind, count: $0) }
    }
    throw RegisterError.refused(
      .builtUpon(
        subject: subject,
        by: standing + (counts[nil].map { [Dependent(kind: nil, count: $0)] } ?? [])))
  }

  /// Throws ``Refusal/changedSince(subject:)`` where `row` names one that is gone.
  func requireFooting(of row: RowImage, _ subject: String) throws {
    for key in try db.foreignKeys(on: row.table) {
      for (origin, destination) in key.mapping {
        guard let value = row.columns[origin], !value.isNull else { continue }
        let stands = try Bool.readOne(
          db,
          sql: "SELECT EXISTS (SELECT 1 FROM \(key.destinationTable) WHERE \(destination) = ?)",
          arguments: [value])
        guard stands == true else {
          throw RegisterError.refused(.changedSince(subject: subject))
        }
      }
    }
  }
}

/// Rows that stand on another one.
public struct Dependent: Equatable, Sendable {
  /// The kind of record that they are, or are part of; nil where they belong to the row itself.
  public let kind: RecordKind?
  public let count: Int
}

extension RecordKind {
  /// The kind of record that rows of a table are the root of; else the kind of the record that they
  /// are part of, besides the one that they stand on.
  static func holding(_ group: Dependents.Group, _ db: Database) throws -> RecordKind? {
    if let kind = allCases.first(where: { $0.table == group.table }) { return kind }
    let optional = Set(try db.columns(in: group.table).filter { !$0.isNotNull }.map(\.name))
    for key in try db.foreignKeys(on: group.table)
    where !key.originColumns.contains(group.column)
      && optional.isDisjoint(with: key.originColumns)
    {
      if let kind = allCases.first(where: { $0.table == key.destinationTable }) { return kind }
    }
    return nil
  }
}
