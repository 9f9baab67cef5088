import GRDB

extension Register.Restore {
  /// Somebody whom the register has forgotten since the backup was made, and who stands in it.
  public struct Person: Equatable, Sendable {
    /// Such as `contact:12`: what `hotline person` takes.
    public let reference: String
    /// What was decided then, to be done again.
    public let decision: ErasureDecision
  }
}

extension Register.Restore.Person {
  /// Those of the backup, in the order of their numbers. Callers who were no contact persons are named by nothing
  /// that is left. Grows with the contact persons, and with what history tells of them.
  static func all(in backup: Database, erasedFrom register: Database) throws -> [Self] {
    let word = Eraser.word(.anonymised)
    // Who was removed without being erased is told of in the history.
    let known = try Int64.readSet(
      register,
      sql: """
        SELECT id FROM contactPerson
        UNION SELECT rowID FROM history WHERE tableName = 'contactPerson'
        """)
    let empty = try Int64.readSet(
      register, sql: "SELECT id FROM contactPerson WHERE name = ?", arguments: [word])
    return try Int64.readAll(
      backup, sql: "SELECT id FROM contactPerson WHERE name <> ? ORDER BY id", arguments: [word]
    ).compactMap { id in
      let decision: ErasureDecision? =
        empty.contains(id) ? .anonymised : known.contains(id) ? nil : .erased
      return decision.map {
        Self(reference: RecordKind.contact.reference(of: id), decision: $0)
      }
    }
  }
}
