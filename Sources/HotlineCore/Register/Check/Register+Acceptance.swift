import Foundation
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
    guard try !read({ try SealFaults($0, before: .max, today) }).actions.isEmpty else { return [] }
    return try change(.faultsAccepted, subject: reason) { change in
      try Staff.require(.admin, of: change.staffID, change.db)
      let found = try SealFaults(change.db, before: change.actionID, today)
      try requireOthers(found, than: change.staffID, change.db)
      try HistorySeal(db: change.db).makeAnew(before: change.actionID)
      for action in found.actions {
        try change.db.execute(
          sql: "INSERT INTO tombstone (actionID, sealedFromID) VALUES (?, ?)",
          arguments: [change.actionID, action])
      }
      return found.actions
    }
  }

  /// Whoever made themselves administrator past the program does not make it lawful: neither by what is there
  /// nor by what is gone, of which only whoever could write all seals anew may say that it is known.
  private func requireOthers(_ found: SealFaults, than staffID: Int64, _ db: Database) throws {
    let own = try Row.fetchOne(
      db,
      sql: """
        SELECT after, actionID FROM history WHERE tableName = ? AND rowID = ? ORDER BY id DESC LIMIT 1
        """, arguments: [Staff.databaseTableName, staffID])
    let image = try (own?.value(at: 0) as String?).map {
      try RowImage(table: Staff.databaseTableName, json: $0)
    }
    guard try RowImage.read(Staff.databaseTableName, id: staffID, db).isSame(as: image)
    else { throw RegisterError.refused(.staff(.ownRowDiffers)) }
    for action in found.actions {
      let isOwn = try Bool.readOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM history WHERE actionID = ? AND tableName = ? AND rowID = ?)
          """, arguments: [action, Staff.databaseTableName, staffID])
      guard isOwn != true else { throw RegisterError.refused(.staff(.ownFault(action: action))) }
    }
    guard !found.isAnyGone || file.map({ FileRights.owner(of: $0) == geteuid() }) ?? true else {
      throw RegisterError.refused(.staff(.partIsGone))
    }
  }
}

/// Which actions are not as they were sealed.
private struct SealFaults {
  /// In their order; 0 for the end of the history, or all of it.
  let actions: [Int64]
  /// Something is missing, so that nobody knows whom it was about.
  let isAnyGone: Bool

  init(_ db: Database, before end: Int64, _ today: DanishDate) throws {
    var found: Set<Int64> = []
    var isAnyGone = false
    let checker = RegisterChecker(db: db, tables: [], today: today, faults: Faults())
    try checker.eachSealFault { fault, action in
      guard action != end else { return }
      switch fault {
      case .endMissing, .sealsGone:
        found.insert(0)
        isAnyGone = true
      case .actionMissing, .actionsMissing, .entriesMissing:
        found.insert(action < end ? action : 0)
        isAnyGone = true
      default: found.insert(action < end ? action : 0)
      }
    }
    actions = found.sorted()
    self.isAnyGone = isAnyGone
  }
}
