import GRDB

extension Register {
  /// Makes anew what can be made from the rows: the indexes of tables, the search index and the order of the
  /// lists. Changes no row. Holds the writer lock for as long as it takes, less than a minute for a million
  /// organisations.
  public func repair() throws {
    try maintain(LockPurpose.repairing.rawValue) { db in
      try Staff.require(.staff, of: user.id, db)
      try db.execute(sql: "REINDEX")
      try SearchIndex.makeAnew(db)
    }
  }
}

extension RegisterCheck {
  /// Whether some of what was found may be made anew from the rows.
  public var canBeRepaired: Bool {
    steps.contains { $0.count > 0 && [.file, .search].contains($0.subject) }
  }
}
