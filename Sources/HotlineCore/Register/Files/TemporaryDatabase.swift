import GRDB

extension DatabaseQueue {
  /// A database of this process in a temporary file without a name, which SQLite removes with it:
  /// as large as it must be, and no memory.
  static func temporary(_ configuration: Configuration = Configuration()) throws -> DatabaseQueue {
    // An empty path is SQLite's word for it.
    try DatabaseQueue(path: "", configuration: configuration)
  }

  /// The same with these tables, for rows of which nothing is left after a crash.
  static func temporary(holding tables: String) throws -> DatabaseQueue {
    let queue = try temporary()
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA cache_size = -2000;")
      try db.execute(sql: tables)
    }
    return queue
  }
}
