import Foundation
import GRDB

/// Where a file waits between being read and being stored: a database of its own in a temporary
/// file that SQLite removes. A file of any length costs no memory, the register is not touched
/// before the last row is read, and no lock is held meanwhile.
public final class ImportStage {
  struct Staged {
    let number: Int64
    let line: Int
    /// Of further rows of the same partnership.
    let furtherLines: [Int]
    let record: ImportRecord
    /// Where an organisation may stand in lists; see ``ImportRanks``.
    let rank: Int64?
  }

  let path: String
  private(set) var report = ImportReport()
  /// It holds rows that other lists are about.
  private(set) var holdsOrganisations = false
  private let database: DatabaseQueue
  private let ledger: ImportLedger?

  /// `ledger`: where every row is to be told of.
  init(path: String, ledger: ImportLedger? = nil) throws {
    self.path = path
    self.ledger = ledger
    database = try .temporary(
      holding: """
        CREATE TABLE staged (
          number INTEGER PRIMARY KEY, line INTEGER NOT NULL, furtherLines TEXT NOT NULL,
          key TEXT, record TEXT NOT NULL, sortKey BLOB, rank INTEGER
        ) STRICT;
        CREATE INDEX stagedByKey ON staged(key) WHERE key IS NOT NULL;
        """)
  }

  /// Reads with `read` until the end, in one go. Whatever it throws leaves the register alone.
  func fill(_ read: (Filler) throws -> Void) throws {
    try database.writeWithoutTransaction { db in
      try db.inTransaction {
        try read(Filler(stage: self, db: db))
        return .commit
      }
    }
  }

  /// The row of a number, as it was read.
  func record(_ number: Int64) throws -> ImportRecord? {
    try database.writeWithoutTransaction { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM staged WHERE number = ?"), arguments: [number])
    }.map { try Staged($0).record }
  }

  /// How many rows wait.
  func count() throws -> Int {
    try database.read { try Int.readOne($0, sql: "SELECT count(*) FROM staged") ?? 0 }
  }

  /// Gives the organisations that wait to `body`, one after the other in the order of lists, and lets it
  /// say at which rank each may stand.
  func rankOrganisations(
    _ body: (
      _ next: () throws -> (number: Int64, sortKey: [UInt8])?,
      _ set: (_ number: Int64, _ rank: Int64) throws -> Void
    ) throws -> Void
  ) throws {
    try database.writeWithoutTransaction { db in
      try db.inTransaction {
        let statement = try db.makeStatement(sql: "UPDATE staged SET rank = ? WHERE number = ?")
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT number, sortKey FROM staged WHERE sortKey IS NOT NULL ORDER BY sortKey, number
            """)
        try body(
          {
            guard let row = try rows.next(), case .blob(let key) = row.stored(at: 1).storage else {
              return nil
            }
            return (row.value(at: 0), [UInt8](key))
          }, { try statement.execute(arguments: [$1, $0]) })
        return .commit
      }
    }
  }

  /// The rows after `number`, at most `count`.
  func rows(after number: Int64, count: Int) throws -> [Staged] {
    try database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM staged WHERE number > ? ORDER BY number LIMIT ?",
        arguments: [number, count]
      ).map(Staged.init)
    }
  }

  /// Adds rows to the stage.
  struct Filler {
    let stage: ImportStage
    let db: Database

    /// `key`: what rows have in common that are pieces of one organisation.
    func add(
      _ record: ImportRecord, line: Int, notes: [ImportReason], key: String? = nil
    ) throws {
      for note in notes { try self.note(note, line: line) }
      if case .organisation = record { stage.holdsOrganisations = true }
      if case .organisation(let piece) = record, let key {
        return try join(piece, line: line, key: "piece:" + key)
      }
      guard case .partnership(let partnership) = record else {
        return try insert(record, line: line, key: nil)
      }
      if try join(partnership, line: line) { return }
      try insert(record, line: line, key: partnership.key)
    }

    func reject(_ reason: ImportReason, line: Int) throws {
      stage.report.reject(ImportRemark(file: stage.path, line: line, reason: reason))
      try stage.ledger?.note(.rejected, reason, at: ImportPlace(file: stage.path, line: line))
    }

    /// Says something of the file that is no row's.
    func note(_ reason: ImportReason, line: Int) throws {
      stage.report.note(ImportRemark(file: stage.path, line: line, reason: reason))
      try stage.ledger?.note(.remarked, reason, at: ImportPlace(file: stage.path, line: line))
    }

    /// Pieces of which none says who they are about.
    func dropUnidentified() throws {
      try db.execute(
        sql: """
          DELETE FROM staged WHERE key GLOB 'piece:*'
            AND json_extract(record, '$.organisation._0.cvr') IS NULL
          """)
    }

    func ignoring(_ columns: [String]) {
      stage.report.ignoredColumns = columns
    }

    /// A piece of an organisation of which others may stand here.
    private func join(_ piece: OrganisationRecord, line: Int, key: String) throws {
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM staged WHERE key = ?", arguments: [key])
      guard let row, case let earlier = try ImportStage.Staged(row),
        case .organisation(let first) = earlier.record
      else { return try insert(.organisation(piece), line: line, key: key) }
      try db.execute(
        sql: "UPDATE staged SET record = ? WHERE number = ?",
        arguments: [try Self.json(.organisation(first.joined(with: piece).record)), earlier.number])
    }

    private func insert(_ record: ImportRecord, line: Int, key: String?) throws {
      var sortKey: Data?
      if case .organisation(let organisation) = record {
        sortKey = organisation.name.map { Data(DanishOrder.sortKey($0)) }
      }
      try db.cachedStatement(
        sql: """
          INSERT INTO staged (line, furtherLines, key, record, sortKey) VALUES (?, '', ?, ?, ?)
          """
      ).execute(arguments: [line, key, try Self.json(record), sortKey])
    }

    /// A partnership may have a row for each party, and is none before it has two: its rows become
    /// one here. True when an earlier row is of the same partnership.
    private func join(_ record: PartnershipRecord, line: Int) throws -> Bool {
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM staged WHERE key = ? ORDER BY number", arguments: [record.key])
      for earlier in try rows.map(Staged.init) {
        guard case .partnership(let first) = earlier.record, first.isOne(with: record) else {
          continue
        }
        let joining = first.joined(with: record)
        for column in joining.differing {
          let reason = ImportReason.differsFromEarlier(
            column: column.word, file: stage.path, line: earlier.line)
          try note(reason, line: line)
        }
        let lines = (earlier.furtherLines + [line]).map(String.init).joined(separator: " ")
        try db.execute(
          sql: "UPDATE staged SET record = ?, furtherLines = ? WHERE number = ?",
          arguments: [try Self.json(.partnership(joining.record)), lines, earlier.number])
        return true
      }
      return false
    }

    private static func json(_ record: ImportRecord) throws -> String {
      String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    }
  }
}

extension ImportStage.Staged {
  fileprivate init(_ row: Row) throws {
    let json: String = row.value("record")
    let lines: String = row.value("furtherLines")
    number = row.value("number")
    line = row.value("line")
    furtherLines = lines.split(separator: " ").compactMap { Int($0) }
    rank = row.value("rank")
    record = try JSONDecoder().decode(ImportRecord.self, from: Data(json.utf8))
  }
}
