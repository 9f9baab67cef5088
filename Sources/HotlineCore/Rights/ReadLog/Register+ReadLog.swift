import Foundation
import GRDB
import Resources

// The read log that domain.md asks for under what a municipality demands: exports and contact lists.

extension Register {
  /// Gives a file that was filled from the register its place, and says whether it replaced another. Before
  /// that it is noted who took it: what cannot be noted is not taken out. Whatever hands out data as a file
  /// goes this way.
  ///
  /// Throws ``OutputError``, and ``RegisterError/extractNeedsLog(path:)`` where nothing may be written.
  ///
  /// - Parameters:
  ///   - format: what it is; nil says the ending of its name.
  ///   - rows: of the list that was written; nil for what is no list.
  func takeOut(
    _ extract: Extract, _ output: OutputFile, format: String? = nil, rows: Int? = nil
  ) throws -> Bool {
    try note(extract, format: format ?? output.place.target.pathExtension, rows: rows)
    return try OutputFile.take([output]) == [true]
  }

  /// The same of the files of a folder.
  func takeOut(_ extract: Extract, _ output: OutputFolder, format: String) throws -> [Bool] {
    try note(extract, format: format, rows: nil)
    return try output.take()
  }

  /// The same register, open for reading, which can note all the same what is taken out of it: once all is
  /// read it is opened for writing for that moment, so that a command that is refused has written nothing.
  /// Nothing is read afterwards.
  public func notingExtracts(_ options: RegisterOptions) -> Register {
    var register = self
    register.extractOptions = options
    register.extractOptions?.isReadOnly = false
    return register
  }

  /// Notes that something is taken out.
  ///
  /// - Parameter format: such as `csv`.
  func note(_ extract: Extract, format: String, rows: Int?) throws {
    guard !isReadOnly else {
      guard let file, let extractOptions else {
        throw RegisterError.extractNeedsLog(path: unwritablePath)
      }
      // A connection that reads alone shares the log's index with every other of this process, which could
      // not write then.
      try database.close()
      if try noteInCopy(extract, format: format, rows: rows, RegisterFile(at: file)) { return }
      let writing = try Register.open(at: file, extractOptions)
      defer { try? writing.close() }
      return try writing.note(extract, format: format, rows: rows)
    }
    try maintain(LockPurpose.readLog.rawValue) { db in
      try ReadLog.note(extract, format: format, rows: rows, by: user.id, at: clock(), db)
    }
  }
}

extension Register {
  /// Notes it in a copy that nobody works in, such as a backup, and leaves nothing beside it: a backup with a log
  /// and a lock is a register in use, to which no later backup gives its place. False for every other register.
  private func noteInCopy(
    _ extract: Extract, format: String, rows: Int?, _ copy: RegisterFile
  ) throws -> Bool {
    guard !copy.isKnown, !copy.isInUse else { return false }
    if let path = copy.unwritablePath { throw RegisterError.extractNeedsLog(path: path) }
    return try explainingErrors {
      let queue = try DatabaseQueue(
        path: copy.url.path, configuration: Connections.configuration())
      defer { try? queue.close() }
      return try queue.writeWithoutTransaction { db in
        guard try String.readOne(db, sql: "PRAGMA journal_mode") == "delete" else { return false }
        try db.execute(sql: "PRAGMA synchronous = EXTRA")
        try db.inTransaction(.immediate) {
          try ReadLog.note(extract, format: format, rows: rows, by: user.id, at: clock(), db)
          return .commit
        }
        return true
      }
    }
  }
}

enum ReadLog {
  static func note(
    _ extract: Extract, format: String, rows: Int?, by staffID: Int64, at moment: Date,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO readLog (at, staffID, extract, reference, format, rows)
        VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [moment, staffID, extract.code, extract.reference, format, rows])
  }

  /// What was taken out at or after `start` and before `end`, the newest first, as history tells it.
  static func entries(
    from start: Date, before end: Date, most: Int, _ language: Language, _ db: Database
  ) throws -> [HistoryEntry] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT readLog.at, staff.initials, extract, reference, format, rows
        FROM readLog LEFT JOIN staff ON staff.id = readLog.staffID
        WHERE at >= ? AND at < ? ORDER BY at DESC, readLog.id DESC LIMIT ?
        """, arguments: [start, end, most])
    return rows.map { row in
      let count: Int? = row.value("rows")
      let details = [
        row.value("reference"), row.value("format"),
        count.map { ListPhrases.rows(language, ["count": DanishNumber.format($0)]) },
      ].compactMap(\.self).filter { !$0.isEmpty }
      return HistoryEntry(
        id: nil, at: row.value("at"), staffInitials: row.value("initials") ?? "", kind: nil,
        subject: (details.isEmpty ? ReadLogPhrases.tookOutPlain : ReadLogPhrases.tookOut)(
          language,
          [
            "what": Extract.words(row.value("extract"), language),
            "details": details.joined(separator: ", "),
          ]), isTakenBack: false, rows: [])
    }
  }

  /// Lets another copy of the register have what this one has noted besides.
  static func carry(from db: Database, to copy: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM readLog") {
      let columns = row.columnNames.map { "\"\($0)\"" }.joined(separator: ", ")
      let places = row.columnNames.map { _ in "?" }.joined(separator: ", ")
      try copy.execute(
        sql: "INSERT OR IGNORE INTO readLog (\(columns)) VALUES (\(places))",
        arguments: StatementArguments(row.databaseValues))
    }
  }
}
