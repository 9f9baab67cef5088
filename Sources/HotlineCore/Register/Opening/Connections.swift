import CSQLiteConfig
import Foundation
import GRDB

/// The one place that says how every connection to a register behaves.
enum Connections {
  static func configuration(isReadOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(10)
    // One for every kind of question that a desk can ask at one moment, and for some given up.
    configuration.maximumReaderCount = 12
    configuration.prepareDatabase { db in
      try distrust(db)
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      try db.execute(sql: "PRAGMA mmap_size = 0")
      // 4 MB: the inner pages of the search index of a whole country stay in memory, and a desk that
      // asks several questions at once stays small.
      try db.execute(sql: "PRAGMA cache_size = -4000")
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      if db.configuration.readonly { endWithTask(db) }
    }
    return configuration
  }

  /// For a file that may be damaged anywhere: it is read as far as it goes, also where it is shorter than it
  /// says. SQLite does so only for who may write its schema, and nothing is written.
  static func salvaging() -> Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      let code = hotline_sqlite_distrust_schema(db.sqliteConnection)
      guard code == SQLITE_OK else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
      try db.execute(sql: "PRAGMA mmap_size = 0")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      try db.execute(sql: "PRAGMA writable_schema = ON")
    }
    return configuration
  }

  /// A question that nobody waits for any more ends in the middle of its work, so that one who
  /// moves through a list never waits for the questions about the rows passed by.
  private static func endWithTask(_ db: Database) {
    sqlite3_progress_handler(db.sqliteConnection, 1_000, { _ in Task.isCancelled ? 1 : 0 }, nil)
  }

  /// A file may come from anywhere: its schema runs nothing, and no SQL can damage it on purpose.
  /// Closing never checkpoints, since that must happen under the writer lock.
  private static func distrust(_ db: Database) throws {
    let connection = db.sqliteConnection
    for code in [
      hotline_sqlite_defensive(connection), hotline_sqlite_distrust_schema(connection),
      hotline_sqlite_no_checkpoint_on_close(connection),
    ] where code != SQLITE_OK {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  /// What only the writing connection needs.
  ///
  /// A pool sets `synchronous` to NORMAL after preparing it, under which a power cut can lose an
  /// acknowledged commit; a saved partnership must survive one.
  static func prepareWriter(_ pool: DatabasePool, _ log: WriteAheadLog) throws {
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      let code = hotline_sqlite_keep_log(db.sqliteConnection)
      guard code == SQLITE_OK else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
      log.follow(db)
    }
  }
}
