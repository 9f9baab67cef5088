import GRDB

extension Register {
  /// Replaces this register, which holds nothing but its profile, by the one in `export`: rows,
  /// revisions, stamps and history as they stand there.
  ///
  /// The file was read to its end. All of it is one transaction: nobody has work in a
  /// register without organisations, and nobody shall see half of one. Throws ``ImportError``, and
  /// then nothing is changed.
  func importRegister(_ export: ReadExport) throws -> ImportReport {
    try read { db in try refuseUse(export.path, db) }
    let privacy = RowPrivacy(path: export.path)
    let rows = try export.rows(for: self, privacy)
    let today = try today()
    try maintain(ActionKind.imported.rawValue) { db in
      try refuseUse(export.path, db)
      try Staff.require(.admin, of: user.id, db)
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      for table in try FullExport.tables(db).reversed() {
        try db.execute(
          sql: "DELETE FROM \"\(table.name)\" WHERE \(LeftOut.condition(in: table.name))")
      }
      let store = RowStore(db: db, path: export.path)
      try rows { table, columns in
        try RegisterRow(table: table, columns: columns, path: export.path).requireReadable()
        try store.store(table, columns)
      }
      try RegisterRow.requireKnownCodes(path: export.path, db)
      try IDSequence.raiseToHistory(db)
      try ReferenceCounters.raise(db)
      try refuseFaults(export.path, db)
      try HistorySeal(db: db).makeAnew()
      try SearchIndex(db, today: today).rebuild()
      try RankingDay(db).set(today)
      // The persons are those of the export, and whoever made this file may be none of them. In memory
      // nobody comes back.
      if file != nil { try letIn(user.osUser, db) }
    }
    var report = privacy.report
    report.new = export.content.organisations
    return report
  }

  private func letIn(_ login: String, _ db: Database) throws {
    let known = try Staff.fetchOne(
      db, sql: "SELECT * FROM staff WHERE osUser = ? AND active", arguments: [login])
    if known == nil { try Self.makeAdministrator(login, at: clock(), db) }
  }

  /// Organisations beyond the municipality's own, or partnerships, are somebody's work.
  private func refuseUse(_ path: String, _ db: Database) throws {
    let count =
      try Int.readOne(
        db,
        sql: """
          SELECT count(*) FROM organisation
          WHERE createdBy <> (SELECT min(id) FROM staff)
            OR id NOT IN (
              SELECT rowID FROM history JOIN action ON action.id = history.actionID
              WHERE tableName = 'organisation' AND kind = 'register.created')
          """) ?? 0
    guard count == 0 else {
      throw ImportError.registerInUse(path: path, organisations: count)
    }
  }

  /// Nothing comes in that the check of a register would find in a row by itself.
  private func refuseFaults(_ path: String, _ db: Database) throws {
    let subjects: [CheckSubject] = [.rules, .values, .lists]
    let check = try RegisterChecker.check(db, today: today(), subjects)
    if let fault = check.firstFault { throw ImportError.unsound(path: path, fault) }
  }
}
