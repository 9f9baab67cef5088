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
  /// Columns that name rows by something else than their id, such as a code.
  private let otherKeys: [(key: Key, target: String)]

  init(_ db: Database) throws {
    self.db = db
    tables = try RegisterTable.all(db).filter(\.isStamped)
    keys = tables.flatMap { table in
      table.references.filter { $0.targets == ["id"] }.flatMap { reference in
        reference.columns.map { Key(child: table, column: $0, parent: reference.table) }
      }
    }
    otherKeys = tables.flatMap { table in
      table.references.compactMap { reference in
        guard reference.columns.count == 1, let column = reference.columns.first,
          let target = reference.targets.first, target != "id"
        else { return nil }
        return (Key(child: table, column: column, parent: reference.table), target)
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

  /// What stands on a row, whether it is still there or not: rows that name its id, its code or what else
  /// of it they name.
  func of(_ row: RowImage) throws -> [(key: Key, count: Int)] {
    let others = try otherKeys.filter { $0.key.parent == row.table }.compactMap { key, target in
      guard let value = row.columns[target], !value.isNull else { return nil as (Key, Int)? }
      return try count(key, value).map { (key, $0) }
    }
    return try of(table: row.table, id: row.id) + others.map { (key: $0.0, count: $0.1) }
      + holding(label: row)
  }

  /// The rows that have the code of a label in one of their lists, which no foreign key tells. A pass over
  /// their tables; nothing for rows that are no labels.
  private func holding(label row: RowImage) throws -> [(key: Key, count: Int)] {
    guard row.table == Label.databaseTableName, let code = row.columns["code"],
      let kind = row.columns["kind"].flatMap(String.fromDatabaseValue)
    else { return [] }
    let name = kind + "s"
    var found: [(key: Key, count: Int)] = []
    for table in try RegisterTable.all(db) {
      let isHeld: String
      if table.columns.contains(where: { $0.name == name }) {
        isHeld = "? IN (SELECT value FROM json_each(\(ReadableJSON.of("\"\(name)\""))))"
      } else if let list = StoredList.all.first(where: {
        $0.column == name && $0.table == table.name
      }) {
        isHeld = "? = \"\(list.code)\""
      } else {
        continue
      }
      let count =
        try Int.readOne(
          db, sql: "SELECT count(*) FROM \"\(table.name)\" WHERE \(isHeld)", arguments: [code]) ?? 0
      if count > 0 {
        found.append((Key(child: table, column: name, parent: row.table), count))
      }
    }
    return found
  }

  /// What stands on the row by its id. Every reference has an index, so the cost is one lookup each.
  func of(table: String, id: Int64) throws -> [(key: Key, count: Int)] {
    try keys.filter { $0.parent == table }.compactMap { key in
      try count(key, id.databaseValue).map { (key, $0) }
    }
  }

  /// nil where no row has the value in the key's column.
  private func count(_ key: Key, _ value: DatabaseValue) throws -> Int? {
    let count =
      try Int.readOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM \(key.child.name) WHERE \(key.column) = ?"),
        arguments: [value]) ?? 0
    return count == 0 ? nil : count
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
