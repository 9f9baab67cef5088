import GRDB

/// The names of the register's organisations, today's and earlier ones, to find those that are
/// called alike. Kept in a temporary database of its own, so that a register of any size costs no
/// memory; filled when it is first asked (a few seconds for a million organisations).
final class KnownNames {
  private let database: DatabaseQueue
  private var isFilled = false
  /// Of the slice that is being stored, by likeness.
  private var fresh: [String: [Int64]] = [:]

  init() throws {
    database = try .temporary(
      holding: """
        CREATE TABLE known (
          likeness TEXT NOT NULL, id INTEGER NOT NULL, UNIQUE (likeness, id)
        ) STRICT;
        """)
  }

  /// The ids of the organisations whose names could be taken for this one; `register` is read when
  /// this is the first question. What stands there decides: a name may be gone meanwhile.
  func ids(like name: CompanyName, register: Database) throws -> [Int64] {
    try fill(from: register)
    let known = try database.writeWithoutTransaction { db in
      try Int64.readAll(
        db.cachedStatement(sql: "SELECT id FROM known WHERE likeness = ? ORDER BY id"),
        arguments: [name.likeness])
    }
    guard let new = fresh[name.likeness] else { return known }
    return (known + new.filter { !known.contains($0) }).sorted()
  }

  /// Notes a name that is being stored.
  func add(_ name: CompanyName, id: Int64) {
    guard isFilled, fresh[name.likeness]?.contains(id) != true else { return }
    fresh[name.likeness, default: []].append(id)
  }

  /// The names since the last slice stay.
  func keep() throws {
    try database.writeWithoutTransaction { db in
      try db.inTransaction {
        let insertion = try db.cachedStatement(
          sql: "INSERT OR IGNORE INTO known (likeness, id) VALUES (?, ?)")
        for (likeness, ids) in fresh {
          for id in ids { try insertion.execute(arguments: [likeness, id]) }
        }
        return .commit
      }
    }
    fresh = [:]
  }

  /// The names since the last slice were taken back.
  func forget() { fresh = [:] }

  private func fill(from register: Database) throws {
    guard !isFilled else { return }
    isFilled = true
    let names = try Row.fetchCursor(
      register,
      sql: """
        SELECT id, name FROM organisation WHERE status NOT IN ('merged', 'erased')
        UNION ALL
        SELECT organisationID, namePeriod.name FROM namePeriod
        JOIN organisation ON organisation.id = organisationID
        WHERE status NOT IN ('merged', 'erased')
        """)
    try database.writeWithoutTransaction { db in
      try db.inTransaction {
        while let row = try names.next() { try Self.insert(row.value("name"), row.value("id"), db) }
        return .commit
      }
    }
  }

  private static func insert(_ name: String, _ id: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO known (likeness, id) VALUES (?, ?)")
      .execute(arguments: [CompanyName(name).likeness, id])
  }
}
