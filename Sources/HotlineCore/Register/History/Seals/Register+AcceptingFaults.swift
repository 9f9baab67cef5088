import Foundation
import GRDB

extension Register {
  /// Takes the faults of the seals that stand now as known: an action of its own says who did it, when and why,
  /// and has a mark of each; the history is sealed as it stands, and a later edit is a fault again. What was
  /// put in among the marks is taken out. Gives back what was accepted. Grows with the actions since the first
  /// fault.
  ///
  /// Throws ``SealRefusal``, a refusal of the role, and whatever writing throws; then nothing is changed.
  @discardableResult
  public func acceptSealFaults(reason: String) throws -> [CheckFault] {
    guard !reason.isBlank else { throw RegisterError.refused(.seals(.reasonMissing)) }
    return try change(.sealsAccepted, subject: reason.trimmed) { change in
      try Staff.require(.admin, of: user.id, change.db)
      let before = change.firstActionID - 1
      var faults: [SealFault] = []
      try SealChecker(change.db, through: before).each { faults.append($0) }
      guard !faults.isEmpty else { throw RegisterError.refused(.seals(.nothingToAccept)) }
      let standing = try Staff.find(user.id, change.db) ?? user
      let own = OwnFault(staff: standing, ownsFile: isOwnedByUser, db: change.db)
      if let refusal = try own.refusal(of: faults) { throw RegisterError.refused(.seals(refusal)) }
      try change.accept(faults)
      if let first = faults.compactMap(\.actions?.lowerBound).min() {
        try HistorySeal(db: change.db).makeAnew(from: first, through: before)
      }
      return faults.map(\.checkFault)
    }
  }

  /// In memory there is no file, and nobody else.
  private var isOwnedByUser: Bool { file.map(FileRights.isOwn) ?? true }
}

extension Change {
  fileprivate func accept(_ faults: [SealFault]) throws {
    let seals = HistorySeal(db: db)
    for fault in faults {
      try seals.accept(fault, by: actionID)
      switch (fault.code, fault.table) {
      case (.markPutIn, "tombstone"):
        try db.execute(sql: "DELETE FROM tombstone WHERE id = ?", arguments: [fault.row])
      case (.markPutIn, _):
        try db.execute(sql: "DELETE FROM acceptedFault WHERE id = ?", arguments: [fault.row])
      case (.notEntered, _): try tellOfStaff(fault.row)
      default: break
      }
    }
  }

  /// Whoever was never told of is from here on, so that an edit of their row past the program is seen.
  private func tellOfStaff(_ id: Int64) throws {
    let table = Staff.databaseTableName
    guard
      try Bool.readOne(
        db,
        sql: "SELECT NOT EXISTS (SELECT 1 FROM history WHERE tableName = ? AND rowID = ?)",
        arguments: [table, id]) == true,
      let standing = try RowImage.read(table, id: id, db)
    else { return }
    var told = standing
    // Only its stamps change, which `rewrite` sets.
    told.columns["updatedAt"] = .null
    try rewrite(told, over: standing)
  }
}
