import GRDB

/// An export of a whole register that was read to its end and waits to be stored.
public struct ReadExport {
  let reader: RegisterReader
  let content: RegisterReader.Content

  var path: String { reader.file.path }

  typealias Rows = ((String, [String: DatabaseValue]) throws -> Void) throws -> Void

  /// Its rows as `privacy` lets them in and as they fit the schema of `register`, from the file itself where it has that schema.
  ///
  /// An export of an earlier version comes into a temporary register with the schema of then, which
  /// takes the steps that a register of then takes: what a step does to a table is said once.
  func rows(for register: Register, _ privacy: RowPrivacy) throws -> Rows {
    let steps = register.migrations.steps
    let taken = max(1, content.version - 1)
    guard taken < steps.count else {
      try register.read { db in try requireKnown(db) }
      return { row in
        try reader.rows { try row($0, privacy.guarded($1, of: $0, line: $2)) }
      }
    }
    let stage = try stage(of: Migrations(steps: Array(steps.prefix(taken))), privacy)
    try register.migrations.migrator.migrate(stage)
    return { row in
      try stage.read { db in
        for table in try FullExport.sources(db) {
          try FullExport.eachRow(of: table, db) { try row(table.name, $0) }
        }
      }
    }
  }

  private func stage(of migrations: Migrations, _ privacy: RowPrivacy) throws -> DatabaseQueue {
    let queue = try DatabaseQueue.temporary()
    try migrations.migrator.migrate(queue)
    try queue.write { db in
      try requireKnown(db)
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      let store = RowStore(db: db, path: path)
      try reader.rows { try store.store($0, privacy.guarded($1, of: $0, line: $2)) }
      let check = try RegisterChecker.check(db, today: .first, [.references])
      if let fault = check.firstFault { throw ImportError.unsound(path: path, fault) }
    }
    return queue
  }

  /// Throws ``ImportError/unknownTable(path:table:)`` or
  /// ``ImportError/unknownColumns(path:table:columns:)`` for what the schema has no place for:
  /// leaving it out would lose it, and ``ImportError/missingTable(path:table:)`` or
  /// ``ImportError/missingColumns(path:table:columns:)`` for what an export of that version always
  /// has: something was lost on the way. What version 1 left out is
  /// empty, or has its default.
  private func requireKnown(_ db: Database) throws {
    var known = [FullExport.sequences: Set(["name", "seq"])]
    for table in try FullExport.tables(db) {
      known[table.name] = Set(table.columns.map(\.name))
    }
    // Lists that version 1 kept in a column, and that have been tables since.
    for list in StoredList.all where content.version == 1 {
      known[list.owner]?.insert(list.column)
    }
    for (table, columns) in content.tables.sorted(by: { $0.key < $1.key }) {
      // Of a table without a row nothing is lost.
      guard columns.every != nil else { continue }
      guard let fits = known[table] else {
        throw ImportError.unknownTable(path: path, table: table)
      }
      let others = columns.any.subtracting(fits).sorted()
      guard others.isEmpty else {
        throw ImportError.unknownColumns(path: path, table: table, columns: others)
      }
    }
    if content.version > 1 { try requireWhole(known) }
  }

  private func requireWhole(_ known: [String: Set<String>]) throws {
    for (table, columns) in known.sorted(by: { $0.key < $1.key }) {
      guard let its = content.tables[table] else {
        throw ImportError.missingTable(path: path, table: table)
      }
      let missing = its.every.map { columns.subtracting($0).sorted() } ?? []
      guard missing.isEmpty else {
        throw ImportError.missingColumns(path: path, table: table, columns: missing)
      }
    }
  }
}

/// Stores rows of an export as they are.
struct RowStore {
  let db: Database
  /// The file, for sentences about its rows.
  let path: String

  /// Throws ``ImportError/badRow(path:table:id:)`` for a row that the schema refuses.
  func store(_ table: String, _ columns: [String: DatabaseValue]) throws {
    let id = columns["id"].flatMap(Int64.fromDatabaseValue) ?? 0
    do {
      guard table == FullExport.sequences else {
        try RowImage.insert(columns, into: table, db)
        return
      }
      guard try IDSequence.raise(columns, db) else {
        throw ImportError.badRow(path: path, table: table, id: 0)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw ImportError.badRow(path: path, table: table, id: id)
    }
  }
}
