import CSQLiteConfig
import Foundation
import GRDB

/// How long the log is, as SQLite says after each commit of the writing connection.
///
/// Touched on that connection only, whose queue lets in one thread at a time.
final class WriteAheadLog: @unchecked Sendable {
  /// Pages after which the committing writer empties the log.
  static let longLog = 1_000

  /// The same for this connection; a bench that looks at checkpoints takes fewer.
  var longest = WriteAheadLog.longLog
  private(set) var pages = 0

  func follow(_ db: Database) {
    sqlite3_wal_hook(
      db.sqliteConnection,
      { log, _, _, pages in
        guard let log else { return SQLITE_OK }
        Unmanaged<WriteAheadLog>.fromOpaque(log).takeUnretainedValue().pages = Int(pages)
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Moves a long log into the file, under the writer lock: two connections that write and
  /// checkpoint at one moment can damage the file on SQLite before 3.51.3.
  ///
  /// What was committed stays committed when it fails; the next writer tries again.
  func shortenIfLong(_ db: Database, _ hold: WriterLock.Hold) {
    guard pages > longest, hold.isShared else { return }
    try? db.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
  }

  /// Empties the log as far as no reader needs it, without waiting, under the writer lock: for a
  /// connection that ends.
  static func empty(_ db: Database, _ hold: WriterLock.Hold) {
    try? db.execute(sql: "PRAGMA busy_timeout = 0")
    takeIn(db, hold)
  }

  /// Moves the whole log into the file and leaves an empty one, under the writer lock.
  static func takeIn(_ db: Database, _ hold: WriterLock.Hold) {
    guard hold.isShared else { return }
    try? db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
