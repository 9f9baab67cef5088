import Foundation
import GRDB

extension Register {
  /// Imports lists and companies, or says with `isDryRun` what that would do: ``readImport(_:_:)``
  /// and ``storeImport(_:_:)`` in one.
  public func importFiles(_ paths: [String], _ options: ImportOptions) throws -> ImportReport {
    try storeImport(try readImport(paths, options), options)
  }

  /// Reads and checks every file to its end, and changes nothing.
  ///
  /// Any register will do, also a fresh one in memory: only its places and P-numbers are asked.
  /// Throws ``ImportError`` when a file cannot be imported.
  public func readImport(_ paths: [String], _ options: ImportOptions) throws -> ReadImport {
    let sources = try paths.map { path in
      let file = try InputFile(path: path)
      return (file, try options.format ?? ImportFormat.detect(file))
    }
    if sources.contains(where: { $0.1 == .hotline }) {
      guard let only = sources.first, sources.count == 1 else { throw ImportError.severalRegisters }
      let reader = RegisterReader(file: only.0, newest: FullExport.version(of: migrations))
      return .register(ReadExport(reader: reader, content: try reader.content()))
    }
    var options = options
    options.isAboutOneFile = sources.count == 1
    return .lists(try sources.map { (try stage($0.0, as: $0.1, options), $0.1) })
  }

  /// Stores what was read, in short transactions, so that colleagues' saves get in between, under
  /// one batch a file: ``undoImport(batch:)`` takes it back, and importing the same file again after
  /// a crash goes on where it stopped, for rows that stand already are skipped.
  ///
  /// A dry run does all of it on a copy, so that it says exactly what the import then does. A row
  /// that cannot be stored is in the report.
  public func storeImport(_ read: ReadImport, _ options: ImportOptions) throws -> ImportReport {
    if options.isDryRun {
      var done = options
      done.isDryRun = false
      var report = try copyToTry().storeImport(read, done)
      report.batches = []
      return report
    }
    try requireOpenForWriting()
    switch read {
    case .register(let export):
      return try importRegister(export)
    case .lists(let lists):
      let run = try self.read { db in try ImportRun(today: options.today, db) }
      var report = ImportReport()
      // What other lists are about comes first, whatever the order of the files.
      for (stage, format) in lists.filter(\.rows.holdsOrganisations)
        + lists.filter({ !$0.rows.holdsOrganisations })
      {
        report.join(try store(stage, run, format: format, options))
      }
      return report
    }
  }

  private func stage(
    _ file: InputFile, as format: ImportFormat, _ options: ImportOptions
  ) throws -> ImportStage {
    let stage = try ImportStage(path: file.path, ledger: options.ledger)
    let places = try read(ImportPlaces.init)
    let isPNumber = { (number: PNumber) in try knows(number) }
    try stage.fill { filler in
      switch format {
      case .virk, .cvrapi, .datafordeler:
        try CompanyImport(options: options, places: places, isPNumber: isPNumber)
          .read(file, into: filler)
      case .csv, .xlsx, .vcard, .hotline:
        try TableImport(options: options, places: places, isPNumber: isPNumber)
          .read(file, format, into: filler)
      }
    }
    return stage
  }

  private func knows(_ number: PNumber) throws -> Bool {
    try read { db in
      try Bool.readOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM productionUnit WHERE pNumber = ?)",
        arguments: [number]) ?? false
    }
  }

  // MARK: Storing

  private func store(
    _ stage: ImportStage, _ run: ImportRun, format: ImportFormat, _ options: ImportOptions
  ) throws -> ImportReport {
    var report = stage.report
    let name = URL(filePath: stage.path).lastPathComponent
    let all = try stage.count()
    var done = 0
    for batch in try interrupted(name) {
      report.note(ImportRemark(file: stage.path, line: 1, reason: .interrupted(batch: batch)))
    }
    try ImportRanks(register: self, stage: stage).propose()
    let batch = try beginBatch(name, format, options)
    var pace = SlicePace()
    var last: Int64 = 0
    while case let rows = try stage.rows(after: last, count: 1_000), let end = rows.last {
      var remaining = rows[...]
      while !remaining.isEmpty {
        let slice = ImportSlice(stage, run, batch, options.ledger)
        let rest = try store(slice, remaining, name, &pace, &report)
        options.locked?(pace.last)
        done += remaining.count - rest.count
        remaining = rest
        options.progress?(done, all)
      }
      last = end.number
    }
    try finishBatch(batch)
    report.batches = [batch]
    return report
  }

  /// Stores as many of the rows as go under the lock at once, and gives the others back.
  ///
  /// A row that is refused has most often written nothing yet. Where it has, all of the slice is taken
  /// back and stored again with a savepoint around each row, which costs as much as storing the row.
  private func store(
    _ slice: ImportSlice, _ rows: ArraySlice<ImportStage.Staged>, _ name: String,
    _ pace: inout SlicePace, _ report: inout ImportReport
  ) throws -> ArraySlice<ImportStage.Staged> {
    do {
      return try store(slice, rows, name, &pace, &report, isCareful: false)
    } catch ImportSlice.Halted.hasWritten {
      return try store(slice, rows, name, &pace, &report, isCareful: true)
    }
  }

  private func store(
    _ slice: ImportSlice, _ rows: ArraySlice<ImportStage.Staged>, _ name: String,
    _ pace: inout SlicePace, _ report: inout ImportReport, isCareful: Bool
  ) throws -> ArraySlice<ImportStage.Staged> {
    let start = rows.prefix(pace.rows)
    var began = ContinuousClock.now
    do {
      let (rest, told) = try change(.imported, subject: name, batchID: slice.batch) { change in
        began = .now
        var told = report
        let rest = try slice.store(
          start, until: began + SlicePace.longestStoring, isCareful: isCareful, change, &told)
        return (rest, told)
      }
      pace.note(.now - began)
      try slice.keep()
      report = told
      return rows.dropFirst(start.count - rest.count)
    } catch {
      slice.forget()
      throw error
    }
  }

  // MARK: Batches

  private func beginBatch(
    _ name: String, _ format: ImportFormat, _ options: ImportOptions
  ) throws -> Int64 {
    try change(.imported, subject: name) { change in
      // Rows that find no number later would leave the batch behind.
      if let table = try IDSequence.usedUp(change.db) {
        throw RegisterError.numbersUsedUp(table: table)
      }
      if let shape = options.shape, !options.columns.isEmpty {
        try shape.remember(options.columns, change.db)
      }
      try change.db.execute(
        sql: """
          INSERT INTO importBatch (fileName, format, startedAt, staffID) VALUES (?, ?, ?, ?)
          """,
        arguments: [
          Change.subject(name, keeping: .all), format.stored, change.at, change.staffID,
        ])
      let batch = change.db.lastInsertedRowID
      try change.db.execute(
        sql: "UPDATE action SET batchID = ? WHERE id = ?", arguments: [batch, change.actionID])
      return batch
    }
  }

  /// Imports of a file of this name that ended before their time, and that nobody took back. One in which
  /// a colleague stored something a moment ago is running.
  private func interrupted(_ name: String) throws -> [Int64] {
    try read { db in
      try Int64.readAll(
        db,
        sql: """
          SELECT id FROM importBatch WHERE fileName = ? AND finishedAt IS NULL
            AND EXISTS (SELECT 1 FROM action WHERE batchID = importBatch.id AND kind = 'imported'
              AND NOT EXISTS (SELECT 1 FROM action later WHERE later.undoesID = action.id))
            AND (staffID = ? OR ? > (SELECT max(at) FROM action WHERE batchID = importBatch.id))
          ORDER BY id
          """,
        arguments: [
          Change.subject(name, keeping: .all), user.id, clock().addingTimeInterval(-60),
        ])
    }
  }

  private func finishBatch(_ batch: Int64) throws {
    try change(.imported, batchID: batch) { change in
      try change.db.execute(
        sql: "UPDATE importBatch SET finishedAt = ? WHERE id = ?", arguments: [change.at, batch])
    }
  }
}

/// Files that were read to their end and wait to be stored.
public enum ReadImport {
  case lists([(rows: ImportStage, format: ImportFormat)])
  /// A whole register, which is read again when it is stored.
  case register(ReadExport)
}
