import GRDB

extension Register {
  /// Takes what the seals of the history say was done past the program as known, so that a register goes on from
  /// there: the history is sealed anew as it stands, and an action of its own says who took which actions so, when
  /// and why; a check lists them. What is done past the program afterwards is a fault again.
  ///
  /// Takes an administrator, and never one whose own rights a faulty action speaks of. Grows with the whole
  /// history, and holds the writer lock meanwhile.
  ///
  /// - Returns: the numbers of the actions, 0 for the end of the history or all of it; empty where the seals hold,
  ///   and then nothing was written.
  public func acceptSealFaults(because reason: String, today: DanishDate) throws -> [Int64] {
    guard try read({ try Self.sealFaults($0, today) }) != [] else { return [] }
    return try change(.faultsAccepted, subject: reason) { change in
      try Staff.require(.admin, of: change.staffID, change.db)
      let found = try Self.sealFaults(change.db, today).filter { $0 != change.actionID }
      try Self.requireOthers(found, than: change.staffID, change.db)
      try HistorySeal(db: change.db).makeAnew(before: change.actionID)
      for action in found {
        try change.db.execute(
          sql: "INSERT INTO tombstone (actionID, sealedFromID) VALUES (?, ?)",
          arguments: [change.actionID, min(action, change.actionID)])
      }
      return found
    }
  }

  private static func sealFaults(_ db: Database, _ today: DanishDate) throws -> [Int64] {
    var found: Set<Int64> = []
    let checker = RegisterChecker(db: db, tables: [], today: today, faults: Faults())
    try checker.eachSealFault { found.insert($1) }
    return found.sorted()
  }

  /// Whoever made themselves administrator past the program does not make it lawful.
  private static func requireOthers(
    _ actions: [Int64], than staffID: Int64, _ db: Database
  ) throws {
    for action in actions {
      let isOwn = try Bool.readOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM history WHERE actionID = ? AND tableName = ? AND rowID = ?)
          """, arguments: [action, Staff.databaseTableName, staffID])
      guard isOwn != true else { throw RegisterError.refused(.staff(.ownFault(action: action))) }
    }
  }
}
