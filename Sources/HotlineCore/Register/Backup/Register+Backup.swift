import Foundation
import GRDB

extension Register {
  /// What a backup is.
  public struct Backup: Equatable, Sendable {
    /// As the person wrote it.
    public let path: String
    public let bytes: Int
    /// Rows of all tables.
    public let rows: Int
    /// A file that stood there before was replaced.
    public let hasReplaced: Bool
  }

  /// Writes a copy of the register as of one moment to `path`, for its owner alone: into a file
  /// beside it first, which is checked, brought to the disk, and only then takes the name. Writers
  /// go on meanwhile (a second for a million organisations).
  ///
  /// Throws ``BackupError``, ``RegisterError``; then nothing stands at the path that did not before.
  public func backUp(to path: String, replacing: Bool) throws -> Backup {
    let place = try BackupPlace(path: path, register: file, isReplacing: replacing)
    defer { place.clear() }
    let rows = try copyAndCompare(to: place)
    let bytes = try place.sync()
    let hasReplaced = try place.take()
    return Backup(path: path, bytes: bytes, rows: rows, hasReplaced: hasReplaced)
  }

  /// A colleague may save between our counting and the copy; then it is done again.
  private func copyAndCompare(to place: BackupPlace) throws -> Int {
    for _ in 0..<5 {
      let before = try rowCounts()
      try place.prepare()
      try copy(to: place)
      let copied = try place.check()
      let after = try rowCounts()
      let fits = copied.allSatisfy { table, count in
        let counts = [before[table] ?? 0, after[table] ?? 0].sorted()
        return (counts[0]...counts[1]).contains(count)
      }
      if fits, copied.count == after.count { return copied.values.reduce(0, +) }
    }
    throw BackupError.differs(path: place.path)
  }

  /// A `VACUUM` cannot run inside a transaction; what it reads is one moment all the same.
  private func copy(to place: BackupPlace) throws {
    do {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [place.temporary])
      }
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_FULL: throw BackupError.diskFull(path: place.path)
      case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY:
        throw BackupError.cannotWrite(path: place.path)
      default: throw RegisterError(error, path: file?.path ?? ":memory:")
      }
    }
  }

  private func rowCounts() throws -> [String: Int] {
    try read(BackupPlace.rowCounts)
  }
}

/// Why there is no backup.
public enum BackupError: Error, Equatable, Sendable {
  case isDirectory(path: String)
  /// Something stands there already, and nobody asked to replace it.
  case exists(path: String)
  /// A register that is in use stands there.
  case isRegister(path: String)
  case cannotWrite(path: String)
  case diskFull(path: String)
  /// The copy cannot be read back whole; in SQLite's own words.
  case damaged(path: String, detail: String)
  /// The copy has other numbers of rows than the register, five times in a row.
  case differs(path: String)
}
