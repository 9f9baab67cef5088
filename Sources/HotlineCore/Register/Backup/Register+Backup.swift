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
    /// What ``Register/check(today:)`` finds in it, as in the register; 0 for a sound one.
    public let faults: Int
    /// A file that stood there before was replaced.
    public let hasReplaced: Bool
  }

  /// Writes a copy of the register as of one moment to `path`, for its owner alone: into a file
  /// beside it first, of which everything is asked that ``check(today:)`` asks, which is brought to
  /// the disk, and only then takes the name. Writers go on meanwhile. A register with faults is
  /// better kept than lost: its copy stands where nothing stood, and never replaces an earlier one.
  /// The read log says who took it.
  ///
  /// Throws ``OutputError``, ``BackupError``, ``RegisterError``; then nothing stands at the path that
  /// did not before.
  public func backUp(to path: String, replacing: Bool) throws -> Backup {
    try backUp(to: path, replacing: replacing) { file in
      try noteBackup()
      return try OutputFile.take([file]) == [true]
    }
  }

  /// Notes who takes it. A register that takes no note, being damaged or on a full disk, is the one that a copy is
  /// needed of.
  private func noteBackup() throws {
    do {
      try note(.backup, format: "sqlite", rows: nil)
    } catch let error as RegisterError where error.isOfTheFile {
      return
    }
  }

  /// The same of the schedule, which nobody takes out.
  func backUpByItself(to path: String) throws -> Backup {
    try backUp(to: path, replacing: false) { try OutputFile.take([$0]) == [true] }
  }

  private func backUp(
    to path: String, replacing: Bool, _ take: (OutputFile) throws -> Bool
  ) throws -> Backup {
    let file = try OutputFile(
      OutputPlace(path: path, for: .register, register: self.file, isReplacing: replacing))
    let (rows, faults) = try copyAndCompare(to: file, today: try today())
    let bytes = try file.sync()
    let hasReplaced = try take(file)
    return Backup(path: path, bytes: bytes, rows: rows, faults: faults, hasReplaced: hasReplaced)
  }

  /// A colleague may save between our counting and the copy; then it is done again.
  private func copyAndCompare(to file: OutputFile, today: DanishDate) throws -> (Int, Int) {
    let copy = BackupCopy(file: file)
    for _ in 0..<5 {
      let before = try rowCounts()
      try file.empty()
      try fill(file)
      let copied = try copy.rowCounts()
      let after = try rowCounts()
      let fits = copied.allSatisfy { table, count in
        let counts = [before[table] ?? 0, after[table] ?? 0].sorted()
        return (counts[0]...counts[1]).contains(count)
      }
      if fits, copied.count == after.count {
        return (copied.values.reduce(0, +), try copy.faults(today: today))
      }
    }
    throw BackupError.differs(path: file.place.path)
  }

  /// A `VACUUM` cannot run inside a transaction; what it reads is one moment all the same.
  private func fill(_ copy: OutputFile) throws {
    do {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [copy.temporary])
      }
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_FULL: throw OutputError.diskFull(path: copy.place.path)
      case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY:
        throw OutputError.cannotWrite(path: copy.place.path)
      default: throw RegisterError(error, path: file?.path ?? ":memory:")
      }
    }
  }

  private func rowCounts() throws -> [String: Int] {
    try read(BackupCopy.rowCounts)
  }
}

extension RegisterError {
  fileprivate var isOfTheFile: Bool {
    switch self {
    case .damaged, .damagedHistory, .constraint, .diskFull, .diskFailed, .numbersUsedUp: true
    default: false
    }
  }
}

/// Why a copy that could be written is no backup.
public enum BackupError: Error, Equatable, Sendable {
  /// The copy cannot be read back whole; in SQLite's own words.
  case damaged(path: String, detail: String)
  /// Something in the register, and so in the copy, is not as it should be. What stood at the path
  /// before stands there still.
  case unsound(path: String, faults: Int, first: CheckFault)
  /// The copy has other numbers of rows than the register, five times in a row.
  case differs(path: String)
}
