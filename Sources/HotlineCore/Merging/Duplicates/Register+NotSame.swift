import GRDB

extension Register {
  /// Remembers that two organisations are two, however alike they are; undo takes it back. Nothing is
  /// written where that is known.
  public func noteNotSame(_ one: Int64, _ other: Int64) throws {
    let names = try read { db in
      try [one, other].map { id in
        guard let found = try Organisation.find(id, db) else {
          throw RegisterError.rowIsGone(table: Organisation.databaseTableName, id: id)
        }
        return found.name
      }
    }
    guard one != other else { throw RegisterError.refused(.merge(.withItself)) }
    try change(.notSame, subject: names.joined(separator: ", ")) { change in
      guard try !NotSame.pairs(of: one, change.db).contains(other) else { return }
      try change.insert(NotSame(organisationID: min(one, other), otherID: max(one, other)))
    }
  }
}

extension NotSame {
  static func pairs(of id: Int64, _ db: Database) throws -> Set<Int64> {
    try Int64.readSet(
      db.cachedStatement(
        sql: """
          SELECT otherID FROM notSame WHERE organisationID = ?1
          UNION SELECT organisationID FROM notSame WHERE otherID = ?1
          """), arguments: [id])
  }
}
