import Foundation
import GRDB

/// Where a file waits between being read and being stored: a database of its own in a temporary
/// file that SQLite removes. A file of any length costs no memory, the register is not touched
/// before the last row is read, and no lock is held meanwhile.
public final class ImportStage {
  struct Staged {
    let number: Int64
    let line: Int
    let record: ImportRecord
  }

  let path: String
  private(set) var report = ImportReport()
  /// It holds rows that other lists are about.
  private(set) var holdsOrganisations = false
  private let database: DatabaseQueue

  init(path: String) throws {
    self.path = path
    // An empty path is SQLite's word for a temporary file without a name.
    database = try DatabaseQueue(path: "")
    try database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF;
          PRAGMA cache_size = -2000;
          CREATE TABLE staged (
            number INTEGER PRIMARY KEY, line INTEGER NOT NULL, key TEXT, record TEXT NOT NULL
          ) STRICT;
          CREATE UNIQUE INDEX stagedByKey ON staged(key) WHERE key IS NOT NULL;
          """)
    }
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

  /// The rows after `number`, at most `count`.
  func rows(after number: Int64, count: Int) throws -> [Staged] {
    try database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM staged WHERE number > ? ORDER BY number LIMIT ?",
        arguments: [number, count]
      ).map { row in
        let json: String = row.value("record")
        return Staged(
          number: row.value("number"), line: row.value("line"),
          record: try JSONDecoder().decode(ImportRecord.self, from: Data(json.utf8)))
      }
    }
  }

  /// Adds rows to the stage.
  struct Filler {
    let stage: ImportStage
    let db: Database

    func add(_ record: ImportRecord, line: Int, notes: [ImportReason]) throws {
      for note in notes {
        stage.report.note(ImportRemark(file: stage.path, line: line, reason: note))
      }
      if case .organisation = record { stage.holdsOrganisations = true }
      let key = Self.key(record)
      if let key, try join(record, key: key) { return }
      try db.execute(
        sql: "INSERT INTO staged (line, key, record) VALUES (?, ?, ?)",
        arguments: [line, key, try Self.json(record)])
    }

    func reject(_ reason: ImportReason, line: Int) {
      stage.report.reject(ImportRemark(file: stage.path, line: line, reason: reason))
    }

    func ignoring(_ columns: [String]) {
      stage.report.ignoredColumns = columns
    }

    /// True when an earlier row has the key: a duplicate, or one more party of a partnership.
    private func join(_ record: ImportRecord, key: String) throws -> Bool {
      let earlier = try Row.fetchOne(
        db, sql: "SELECT number, record FROM staged WHERE key = ?", arguments: [key])
      guard let earlier else { return false }
      let json: String = earlier.value("record")
      let standing = try JSONDecoder().decode(ImportRecord.self, from: Data(json.utf8))
      guard case .partnership(let more) = record, case .partnership(let first) = standing else {
        stage.report.count(.duplicate)
        return true
      }
      let joined = first.joined(with: more)
      if joined == first { stage.report.count(.duplicate) }
      try db.execute(
        sql: "UPDATE staged SET record = ? WHERE number = ?",
        arguments: [try Self.json(.partnership(joined)), earlier.value("number") as Int64])
      return true
    }

    private static func key(_ record: ImportRecord) -> String? {
      switch record {
      case .organisation(let record): record.key
      case .partnership(let record): record.key
      case .contact, .position: nil
      }
    }

    private static func json(_ record: ImportRecord) throws -> String {
      String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    }
  }
}
