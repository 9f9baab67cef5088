import GRDB

// References such as P-2026-014 and H-20261123-07. That of an organisation is its id.
extension Change {
  /// The next number after `prefix`, from 1 on. Counted in the register and never taken back, so
  /// that a reference which somebody wrote down never comes to name another matter.
  func nextNumber(of prefix: String) throws -> Int {
    let number = try Int.readOne(
      db.cachedStatement(
        sql: """
          INSERT INTO referenceCounter (prefix, last) VALUES (?, 1)
          ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last
          """), arguments: [prefix])
    guard let number else { throw RegisterError.database(detail: "no number for \(prefix)") }
    return number
  }
}

/// References that stand in a register or in its history.
enum ReferenceCounters {
  /// Lets counting go on after every reference that was ever given, as far as rows and history
  /// tell: for rows that were not counted when they were stored.
  static func raise(_ db: Database) throws {
    for (prefix, number) in try given(db) {
      try db.execute(
        sql: """
          INSERT INTO referenceCounter (prefix, last) VALUES (?, ?)
          ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last)
          """, arguments: [prefix, number])
    }
  }

  /// The highest number after each prefix in rows and history.
  static func given(_ db: Database) throws -> [String: Int] {
    var last: [String: Int] = [:]
    for table in try RegisterTable.all(db)
    where table.columns.contains(where: { $0.name == "reference" }) {
      try String.readEach(
        db,
        sql: """
          SELECT reference FROM \(table.name)
          UNION SELECT (\(ReadableJSON.of("after"))) ->> 'reference' FROM history
            WHERE tableName = '\(table.name)'
          UNION SELECT (\(ReadableJSON.of("before"))) ->> 'reference' FROM history
            WHERE tableName = '\(table.name)'
          """
      ) { reference in
        guard let dash = reference.lastIndex(of: "-"),
          let number = Int(reference[reference.index(after: dash)...]), number >= 1
        else { return }
        let prefix = String(reference[...dash])
        last[prefix] = max(last[prefix] ?? 0, number)
      }
    }
    return last
  }
}
