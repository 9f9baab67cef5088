import Foundation
import GRDB

extension Register {
  /// Writes the whole register to a file, as of one moment, and says whether it replaced another,
  /// which only `replacing` lets it do. Throws ``OutputError``; what stood at the path before stays
  /// until the new file is whole.
  @discardableResult
  public func exportAll(to path: String, replacing: Bool = false) throws -> Bool {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    try read { db in try FullExport.write(db) { try output.write($0) } }
    return try OutputFile.take([output]) == [true]
  }

  /// Replaces this register, which holds nothing but its profile, by the one in `file`: rows,
  /// revisions, stamps and history as they stand there.
  ///
  /// The file was read to its end. All of it is one transaction: nobody has work in a
  /// register without organisations, and nobody shall see half of one. Throws ``ImportError``.
  func importRegister(
    _ file: InputFile, organisations: Int, isDryRun: Bool
  ) throws -> ImportReport {
    let reader = RegisterReader(file: file)
    var report = ImportReport()
    report.new = organisations
    try read { db in try refuseUse(file, db) }
    if isDryRun, isReadOnly { return report }
    let today = try today()
    do {
      try replace(by: reader, file, isDryRun: isDryRun, today: today, &report)
    } catch is DryRun {}
    return report
  }

  /// Ends the transaction of a trial: all rules were asked, and nothing stays.
  private struct DryRun: Error {}

  private func replace(
    by reader: RegisterReader, _ file: InputFile, isDryRun: Bool, today: DanishDate,
    _ report: inout ImportReport
  ) throws {
    try maintain(ActionKind.imported.rawValue) { db in
      try refuseUse(file, db)
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      for table in FullExport.tables.reversed() where table.name != FullExport.sequences.name {
        try db.execute(sql: "DELETE FROM \(table.name) WHERE \(table.condition)")
      }
      try reader.read { table, columns, line in
        let place = ImportPlace(file: file.path, line: line)
        let guarded = report.guarding(columns, of: table.name, place)
        try Self.store(guarded, in: table, file, db)
      }
      try RegisterRow.requireKnownCodes(path: file.path, db)
      if isDryRun { throw DryRun() }
      try ReferenceCounters.raise(db)
      try SearchIndex(db, today: today).rebuild()
      try RankingDay(db).set(today)
    }
  }

  /// Organisations beyond the municipality's own, or partnerships, are somebody's work.
  private func refuseUse(_ file: InputFile, _ db: Database) throws {
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
      throw ImportError.registerInUse(path: file.path, organisations: count)
    }
  }

  private static func store(
    _ columns: [String: DatabaseValue], in table: FullExport.Table, _ file: InputFile,
    _ db: Database
  ) throws {
    guard table.name != FullExport.sequences.name else {
      guard try IDSequence.raise(columns, db) else {
        throw ImportError.badRow(path: file.path, table: table.name, id: 0)
      }
      return
    }
    let known =
      try db.columns(in: table.name).map(\.name)
      + StoredList.of(table.name).map(\.column)
    let id = columns["id"].flatMap(Int64.fromDatabaseValue) ?? 0
    guard columns.keys.allSatisfy(known.contains) else {
      throw ImportError.badRow(path: file.path, table: table.name, id: id)
    }
    do {
      try RowImage.insert(columns, into: table.name, db)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw ImportError.badRow(path: file.path, table: table.name, id: id)
    }
  }
}
