import GRDB

/// Rows that stand on another one.
public struct Dependent: Equatable, Sendable {
  /// The kind of record that they are, or are part of; nil where they belong to the row itself.
  public let kind: RecordKind?
  public let count: Int
}

/// The rows that name another row, as the file itself says: what stands on it. The tables are read
/// once, for as many rows as are asked about.
struct Dependents {
  private let db: Database
  /// Those whose rows have an id and a history; a list of a row goes with it.
  private let tables: [RegisterTable]

  init(_ db: Database) throws {
    self.db = db
    tables = try RegisterTable.all(db).filter(\.isStamped)
    keys = tables.flatMap { table in
      table.references.filter { $0.targets == ["id"] }.flatMap { reference in
        reference.columns.map { Key(child: table, column: $0, parent: reference.table) }
      }
    }
  }

  /// A column of a table that names rows of another one, or of its own, by their id.
  struct Key {
    let child: RegisterTable
    let column: String
    let parent: String
  }

  let keys: [Key]

  /// What stands on the row. Every reference has an index, so the cost is one lookup each.
  func of(table: String, id: Int64) throws -> [(key: Key, count: Int)] {
    try keys.filter { $0.parent == table }.compactMap { key in
      let count =
        try Int.readOne(
          db.cachedStatement(
            sql: "SELECT count(*) FROM \(key.child.name) WHERE \(key.column) = ?"),
          arguments: [id]) ?? 0
      return count == 0 ? nil : (key, count)
    }
  }

  /// The rows that stand on the row, each by its column that names it.
  func rows(on table: String, id: Int64) throws -> [(key: Key, id: Int64)] {
    try keys.filter { $0.parent == table }.flatMap { key in
      try Int64.readAll(
        db.cachedStatement(
          sql: "SELECT id FROM \(key.child.name) WHERE \(key.column) = ? ORDER BY id"),
        arguments: [id]
      ).map { (key, $0) }
    }
  }

  /// The column by which rows of a table name the record that they go with; nil for rows that are records
  /// themselves, or go with none. `kind` is asked for where a table has rows of several.
  func owner(of table: String, in kind: RecordKind? = nil) -> Key? {
    guard let root = (kind ?? RowTypes.kind(of: table))?.declared.table, root != table else {
      return nil
    }
    return keys.first { $0.child.name == table && $0.parent == root }
  }

  /// The organisation that a row is, or is about; nil where it names none or is gone.
  func organisation(of table: String, id: Int64) throws -> Int64? {
    if table == Organisation.databaseTableName { return id }
    let columns = keys.filter {
      $0.child.name == table && $0.parent == Organisation.databaseTableName
    }
    return try columns.lazy.compactMap { key in
      try Int64.readOne(
        db, sql: "SELECT \(key.column) FROM \(table) WHERE id = ?", arguments: [id])
    }.first
  }

  /// The kind of record that the rows are the root of; else that of the record that they are part
  /// of, besides the one that they stand on.
  func kind(of key: Key) -> RecordKind? {
    let required = Set(key.child.columns.filter(\.isRequired).map(\.name))
    // Who wrote a row owns nothing of it.
    let others = required.subtracting([key.column, "createdBy", "updatedBy"])
    let owners = key.child.references.filter { others.isSuperset(of: $0.columns) }
    return ([key.child.name] + owners.map(\.table)).lazy.compactMap { table in
      RecordKind.allCases.first { $0.declared.table == table }
    }.first
  }

  /// Whether everything that `row` names is there.
  func haveFooting(for row: RowImage) throws -> Bool {
    let references = tables.first { $0.name == row.table }?.references ?? []
    return try references.allSatisfy { reference in
      try zip(reference.columns, reference.targets).allSatisfy { column, target in
        guard let value = row.columns[column], !value.isNull else { return true }
        return try Bool.readOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM \(reference.table) WHERE \(target) = ?)",
          arguments: [value]) ?? false
      }
    }
  }
}
