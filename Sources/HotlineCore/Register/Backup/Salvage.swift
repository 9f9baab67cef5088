import Foundation
import GRDB

/// What could be read of a damaged register, in a register of its own.
public struct Salvage: Equatable, Sendable {
  /// As the person wrote it.
  public let path: String
  /// Rows of all tables that stand there now.
  public let rows: Int
  /// By table, in the order of their names, how many rows of it stand there now; without tables of none.
  public let saved: [Saved]
  /// By table, in the order of their names, how many ids were given and could not be read, and rows that could
  /// not be stored; a table whose rows have no id, or of which nobody knows how many there were, has nil.
  public let lost: [Lost]
  /// What ``Register/check(today:)`` finds in the new one, such as rows whose owner is lost.
  public let faults: Int

  public struct Saved: Equatable, Sendable {
    public let table: String
    public let rows: Int
  }

  public struct Lost: Equatable, Sendable {
    public let table: String
    public let rows: Int?
  }
}

extension Register {
  /// Reads row by row what can still be read of the register at `file`, which stays as it is, and writes
  /// it to a new one at `path`: rows and history, with the search index made anew. For a file of which no
  /// backup is left, or none new enough.
  ///
  /// Asks first who may: an administrator, or whoever the file belongs to where they are let in; where nobody can
  /// read any more who is who, its owner alone. A file that is whole notes it in its read log. Nothing is written
  /// to a damaged one: there the new one has the note.
  ///
  /// Throws ``RegisterError/nothingReadable(path:)`` for a file of which no row can be read, ``RegisterError``
  /// for one that is of another schema than this program's, for somebody who may not and where it cannot be
  /// noted, and ``OutputError``.
  public static func salvage(
    _ file: URL, to path: String, _ options: RegisterOptions
  ) throws -> Salvage {
    let found = RegisterFile(at: file)
    guard found.kind != .empty else { throw RegisterError.nothingReadable(path: file.path) }
    guard found.kind == .file else { throw RegisterError.missing(path: file.path) }
    guard !options.isReadOnly else { throw RegisterError.extractNeedsLog(path: nil) }
    let output = try OutputFile(
      OutputPlace(path: path, for: .register, register: found.url, isReplacing: false))
    let today = try CopenhagenTime().day(of: Instant(options.clock()))
    do {
      let access = (try? found.readOnlyAccess()) ?? .immutable
      let source = try DatabaseQueue(
        path: found.name(for: access), configuration: Connections.salvaging())
      defer { try? source.close() }
      let target = try DatabaseQueue(
        path: output.temporary, configuration: Connections.configuration())
      try Migrations.shipped.migrator.migrate(target)
      let (lost, isWhole) = try source.inDatabase { from in
        let standing = (try? Migrations.shipped.standing(from)) ?? .upToDate
        guard standing == .upToDate else {
          throw standing == .newer
            ? RegisterError.newerSchema(path: file.path) : .olderSchema(path: file.path)
        }
        try requireSalvager(options, of: found, from)
        let lost = try target.writeWithoutTransaction { to in
          var reader = SalvageReader(from: from, to: to)
          let lost = try reader.run()
          try noteSalvage(options, to)
          return lost
        }
        return (lost, (try? String.readOne(from, sql: "PRAGMA quick_check(1)")) == "ok")
      }
      let counts = try target.read { try BackupCopy.rowCounts($0) }
      let rows = counts.values.reduce(0, +)
      let saved = counts.filter { $0.value > 0 && !LeftOut.isMadeAnew($0.key) }
        .map { Salvage.Saved(table: $0.key, rows: $0.value) }.sorted { $0.table < $1.table }
      guard !saved.isEmpty else { throw RegisterError.nothingReadable(path: file.path) }
      let faults = try target.read { try RegisterChecker.check($0, today: today).faultCount }
      try target.close()
      _ = try output.sync()
      if isWhole {
        try source.close()
        let register = try open(at: found.url, options)
        defer { try? register.close() }
        try register.note(.salvage, format: "sqlite", rows: nil)
        try register.note(copyAt: path)
      }
      _ = try OutputFile.take([output])
      return Salvage(path: path, rows: rows, saved: saved, lost: lost, faults: faults)
    } catch let error as DatabaseError
      where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
    {
      throw RegisterError.nothingReadable(path: file.path)
    } catch let error as DatabaseError {
      throw RegisterError(error, path: file.path)
    }
  }
}

/// Carries rows from a file that may be damaged anywhere to a sound one.
private struct SalvageReader {
  let from: Database
  let to: Database
  /// Rows of the table that is carried now which the new file does not take.
  private var refused = 0

  init(from: Database, to: Database) {
    (self.from, self.to) = (from, to)
  }

  /// Rows that are read at once as long as all goes well.
  private static let slice = 500
  /// Ids that are tried one by one behind damage; beyond it nobody waits for them.
  private static let mostTried: Int64 = 20_000_000

  mutating func run() throws -> [Salvage.Lost] {
    var lost: [Salvage.Lost] = []
    try to.execute(sql: "PRAGMA foreign_keys = OFF")
    try to.execute(sql: "PRAGMA ignore_check_constraints = ON")
    try to.inTransaction {
      for table in try RegisterTable.all(to) where !LeftOut.isMadeAnew(table.name) {
        // What the program itself stores in a fresh file gives way to what stood there.
        try to.execute(sql: "DELETE FROM \"\(table.name)\"")
        refused = 0
        let missing = try carry(table)
        if missing == nil || (missing ?? 0) + refused > 0 {
          lost.append(Salvage.Lost(table: table.name, rows: missing.map { $0 + refused }))
        }
      }
      for row in (try? Row.fetchAll(from, sql: "SELECT name, seq FROM sqlite_sequence")) ?? [] {
        _ = try IDSequence.raise(["name": row.stored(at: 0), "seq": row.stored(at: 1)], to)
      }
      try IDSequence.raiseToHistory(to)
      try SearchIndex.makeAnew(to)
      return .commit
    }
    try to.execute(sql: "PRAGMA ignore_check_constraints = OFF")
    return lost.sorted { $0.table < $1.table }
  }

  /// How many rows of a table could not be read; nil where nobody knows.
  private mutating func carry(_ table: RegisterTable) throws -> Int? {
    guard table.key == ["id"] else {
      // Small, and without ids to try: as far as the first damage.
      let isWhole = try each("SELECT * FROM \"\(table.name)\"", [], table)
      return isWhole ? 0 : nil
    }
    var last: Int64 = 0
    while true {
      let sql = "SELECT * FROM \"\(table.name)\" WHERE id > ? ORDER BY id LIMIT \(Self.slice)"
      var read = 0
      let isWhole = try each(sql, [last], table) { row in
        last = Int64.fromDatabaseValue(row.stored("id")) ?? last
        read += 1
      }
      guard isWhole else { break }
      if read < Self.slice { return 0 }
    }
    return try stepOver(table, after: last)
  }

  /// Tries every id that may have been given behind the damage, which leads past the pages that are gone, and
  /// says how many of them could not be asked; nil where nobody knows how many there were.
  private mutating func stepOver(_ table: RegisterTable, after first: Int64) throws -> Int? {
    let counted = try? Int64.readOne(
      from, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table.name])
    let greatest = try? Int64.readOne(from, sql: "SELECT max(id) FROM \"\(table.name)\"")
    guard let end = (counted ?? nil) ?? (greatest ?? nil), end > first,
      end - first <= Self.mostTried
    else { return nil }
    var missing = 0
    for id in (first + 1)...end {
      var isThere = false
      let isRead = try each("SELECT * FROM \"\(table.name)\" WHERE id = ?", [id], table) { _ in
        isThere = true
      }
      // An id without a row may be one that was removed; only damage is counted.
      if !isRead, !isThere { missing += 1 }
    }
    return missing
  }

  /// Stores every row that the question gives. False where it came upon damage.
  private mutating func each(
    _ sql: String, _ arguments: StatementArguments, _ table: RegisterTable,
    _ body: (Row) -> Void = { _ in }
  ) throws -> Bool {
    do {
      let rows = try Row.fetchCursor(from, sql: sql, arguments: arguments)
      while let row = try rows.next() {
        try store(row, table)
        body(row)
      }
      return true
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_ERROR].contains(error.resultCode)
    {
      return false
    }
  }

  /// A row that the schema takes in no way, such as a second one of the same key, is damage too.
  private mutating func store(_ row: Row, _ table: RegisterTable) throws {
    let known = table.columns.map(\.name).filter { row.hasColumn($0) }
    let names = known.map { "\"\($0)\"" }.joined(separator: ", ")
    let places = known.map { _ in "?" }.joined(separator: ", ")
    do {
      try to.execute(
        sql: "INSERT OR IGNORE INTO \"\(table.name)\" (\(names)) VALUES (\(places))",
        arguments: StatementArguments(known.map { row.stored($0) }))
      if to.changesCount == 0 { refused += 1 }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      refused += 1
    }
  }
}
