import GRDB

/// Where what was merged has gone. Costs with what was ever merged, not with the register.
struct Survivors {
  private struct Key: Hashable {
    let table: String
    let id: Int64
  }

  private var next: [Key: Int64] = [:]

  var isEmpty: Bool { next.isEmpty }

  /// The tables whose rows may have gone.
  private(set) var tables: Set<String> = []

  /// Whether anything was merged at all: one small question, by indexes.
  static func any(_ db: Database) throws -> Bool {
    try Bool.readOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM organisation WHERE mergedIntoID > 0)
            OR EXISTS (SELECT 1 FROM mergedRow WHERE id > 0)
          """)) ?? false
  }

  static func load(_ db: Database) throws -> Survivors {
    var survivors = Survivors()
    let organisations = try Row.fetchAll(
      db, sql: "SELECT id, mergedIntoID FROM organisation WHERE mergedIntoID IS NOT NULL")
    for row in organisations {
      survivors.add(Organisation.databaseTableName, row.value(at: 0), into: row.value(at: 1))
    }
    for row in try MergedRow.fetchAll(db, sql: "SELECT * FROM mergedRow ORDER BY id") {
      survivors.add(row.tableName, row.mergedID, into: row.intoID)
    }
    return survivors
  }

  private mutating func add(_ table: String, _ id: Int64, into survivor: Int64) {
    next[Key(table: table, id: id)] = survivor
    tables.insert(table)
  }

  /// The row itself where it was never merged; stops where a damaged file leads round.
  func survivor(of id: Int64, in table: String) -> Int64 {
    var seen: Set<Int64> = [id]
    var at = id
    while let further = next[Key(table: table, id: at)], seen.insert(further).inserted {
      at = further
    }
    return at
  }
}

extension Register {
  /// The organisation that stands for this one today: itself, or the one that it was merged into.
  public func survivor(ofOrganisation id: Int64) throws -> Int64 {
    try read { try Survivors.organisation(id, $0) }
  }
}

extension Survivors {
  /// Where merges of one organisation lead, by its own row; itself for one that was never merged.
  static func organisation(_ id: Int64, _ db: Database) throws -> Int64 {
    var seen: Set<Int64> = [id]
    var at = id
    while let next = try Int64.readOne(
      db.cachedStatement(
        sql: "SELECT mergedIntoID FROM organisation WHERE id = ? AND mergedIntoID IS NOT NULL"),
      arguments: [at]), seen.insert(next).inserted
    {
      at = next
    }
    return at
  }

  /// Where a record went that is no organisation and is gone; nil where it was not merged.
  static func record(_ id: Int64, in table: String, _ db: Database) throws -> Int64? {
    try into(db, "SELECT intoID FROM mergedRow WHERE tableName = ? AND mergedID = ?", [table, id])
      .map { try record($0, in: table, db) ?? $0 }
  }

  /// The row that a reference leads to whose own row was merged; nil for any other.
  static func record(reference: String, in table: String, _ db: Database) throws -> Int64? {
    try into(
      db, "SELECT intoID FROM mergedRow WHERE tableName = ? AND reference = ?", [table, reference]
    ).map { try record($0, in: table, db) ?? $0 }
  }

  private static func into(
    _ db: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> Int64? {
    try Int64.readOne(db, sql: sql + " ORDER BY id DESC LIMIT 1", arguments: arguments)
  }
}

extension Change {
  /// The columns of a row about to be stored, as they shall stand: what names somebody who was merged
  /// meanwhile goes to where they went. A form, a call or a draft that was begun before the merge
  /// loses nothing so.
  func redirected(
    _ columns: [String: DatabaseValue], in table: String,
    over current: [String: DatabaseValue] = [:]
  ) throws -> [String: DatabaseValue] {
    let survivors = try survivors()
    guard !survivors.isEmpty else { return columns }
    var columns = columns
    for reference in try references(of: table) where survivors.tables.contains(reference.table) {
      for column in reference.columns where columns[column] != current[column] {
        guard let id = columns[column].flatMap(Int64.fromDatabaseValue) else { continue }
        let survivor = survivors.survivor(of: id, in: reference.table)
        if survivor != id { columns[column] = survivor.databaseValue }
      }
    }
    return columns
  }

  /// As ``redirected(_:in:over:)``, of the values of a new row that stand beside their `names`.
  func redirected(
    _ values: [DatabaseValue], of names: [String], in table: String
  ) throws -> [DatabaseValue] {
    guard try !survivors().isEmpty else { return values }
    let columns = try redirected(Dictionary(zip(names, values)) { $1 }, in: table)
    return zip(names, values).map { columns[$0] ?? $1 }
  }

  private func references(of table: String) throws -> [RegisterTable.Reference] {
    try RegisterTable.all(db).first { $0.name == table }?.references
      .filter { $0.targets == ["id"] } ?? []
  }
}
