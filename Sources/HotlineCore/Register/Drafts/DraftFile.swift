import Foundation
import GRDB

/// The file that holds one person's drafts.
struct DraftFile {
  let url: URL
  private let mode: mode_t

  /// Chooses the folder beside the register, else the one in `stateFolder`, and makes it. Throws
  /// ``RegisterError/inTheWay(path:)`` where a link or a file stands in its place.
  init(register: URL, _ user: String, _ stateFolder: URL) throws {
    let rights = FileRights(in: register.deletingLastPathComponent())
    let beside = URL(filePath: register.path + ".drafts")
    let name = DraftFile.plainName(user) + ".sqlite"
    if try DraftFile.make(beside, rights.folderMode) {
      url = beside.appending(path: name)
      mode = rights.fileMode
      return
    }
    let own = stateFolder.appending(path: DraftFile.apart)
      .appending(path: DraftFile.plainName(register.path))
    try OwnFolder.require(own.deletingLastPathComponent())
    guard try DraftFile.make(own, 0o700) else {
      throw RegisterError.folderNotWritable(path: own.path)
    }
    url = own.appending(path: name)
    mode = 0o600
  }

  /// Where the drafts for a register may lie: beside it, and apart from it. Makes nothing.
  static func places(of register: URL, _ stateFolder: URL) -> [URL] {
    [
      URL(filePath: register.path + ".drafts"),
      stateFolder.appending(path: apart).appending(path: plainName(register.path)),
    ]
  }

  static func openInMemory() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try prepare(queue)
    return queue
  }

  /// Opens the file, or puts a damaged one aside and begins anew.
  func open() throws -> DatabaseQueue {
    do {
      return try openOnce()
    } catch let error as DatabaseError
      where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
    {
      let aside = url.path + ".damaged-" + UUID().uuidString
      guard rename(url.path, aside) == 0 else { throw RegisterError(error, path: url.path) }
      return try explained { try openOnce() }
    } catch let error as DatabaseError {
      throw RegisterError(error, path: url.path)
    }
  }

  /// Opens what is there, and brings it up to date; makes no file.
  static func openExisting(_ url: URL) throws -> DatabaseQueue {
    try requireOwn(url)
    guard access(url.path, F_OK) == 0 else { throw RegisterError.missing(path: url.path) }
    do {
      let queue = try DatabaseQueue(path: url.path, configuration: configuration)
      try prepare(queue)
      return queue
    } catch let error as DatabaseError {
      throw RegisterError(error, path: url.path)
    }
  }

  /// SQLite follows links: the drafts would be written into the file that one leads to.
  private static func requireOwn(_ url: URL) throws {
    if OwnFile(at: url) == .somethingElse { throw RegisterError.inTheWay(path: url.path) }
  }

  private func explained(_ body: () throws -> DatabaseQueue) throws -> DatabaseQueue {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RegisterError(error, path: url.path)
    }
  }

  private func openOnce() throws -> DatabaseQueue {
    let made = Foundation.open(
      url.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    if made >= 0 {
      fchmod(made, mode)
      close(made)
    }
    try DraftFile.requireOwn(url)
    let queue = try DatabaseQueue(path: url.path, configuration: DraftFile.configuration)
    try DraftFile.prepare(queue)
    return queue
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    return configuration
  }

  private static func prepare(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      _ = try String.readOne(db, sql: "PRAGMA journal_mode = DELETE")
      // FULL does not sync the folder once the journal is removed: after a power cut it may be there
      // again, and then takes the draft back.
      try db.execute(sql: "PRAGMA synchronous = EXTRA")
      _ = try Int.readOne(db, sql: "PRAGMA secure_delete = ON")
    }
    try bringUpToDate(queue)
  }

  /// Runs the steps that are missing, while nobody else is in the file: two desks of one person may
  /// start at the same moment, and the migrator looks which steps there are before it takes a lock.
  private static func bringUpToDate(_ queue: DatabaseQueue) throws {
    // Without the lock the answer may also be an error: then somebody is at it.
    if (try? queue.read { try migrator.hasCompletedMigrations($0) }) == true { return }
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.exclusive) {
        // Only now: set before, two that wait for the lock would each keep what they have of it. It
        // is kept beyond the transaction, for those of the migrator.
        _ = try String.readOne(db, sql: "PRAGMA locking_mode = EXCLUSIVE")
        return .commit
      }
    }
    try migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      _ = try String.readOne(db, sql: "PRAGMA locking_mode = NORMAL")
      // It is given back by the next look at the file.
      _ = try Int.readOne(db, sql: "SELECT count(*) FROM draft")
    }
  }

  /// The steps from an empty file to that of today. Shipped steps are never edited.
  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS draft (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            payload TEXT NOT NULL,
            startedAt TEXT NOT NULL,
            updatedAt TEXT NOT NULL
          ) STRICT
          """)
    }
    migrator.registerMigration("a draft for each desk") { db in
      try db.execute(
        sql: """
          ALTER TABLE draft RENAME TO oneForAll;
          CREATE TABLE draft (
            id TEXT NOT NULL,
            desk TEXT NOT NULL,
            edits INTEGER NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            payload TEXT NOT NULL,
            startedAt TEXT NOT NULL,
            updatedAt TEXT NOT NULL,
            PRIMARY KEY (id, desk)
          ) STRICT;
          INSERT INTO draft
          SELECT id, '', 0, kind, title, payload, startedAt, updatedAt FROM oneForAll;
          DROP TABLE oneForAll;
          """)
    }
    migrator.registerMigration("calls that nobody took") { db in
      try db.execute(
        sql: """
          CREATE TABLE missedCall (
            id TEXT PRIMARY KEY,
            number TEXT,
            at TEXT NOT NULL
          ) STRICT
          """)
    }
    return migrator
  }

  /// True when the folder is there and can be written.
  private static func make(_ folder: URL, _ mode: mode_t) throws -> Bool {
    try OwnFolder.require(folder)
    if OwnFolder(at: folder) == .missing {
      try? DurableFolder.make(folder)
      chmod(folder.path, mode)
    }
    return access(folder.path, W_OK) == 0
  }

  /// Whether `folder` is the one in which somebody's drafts for `register` lie apart from it.
  static func isFolder(_ folder: URL, of register: URL) -> Bool {
    folder.lastPathComponent == plainName(register.path)
      && folder.deletingLastPathComponent().lastPathComponent == apart
  }

  /// The folder of drafts that lie apart from their register.
  private static let apart = "drafts"

  /// A name without anything that means something in a path.
  static func plainName(_ text: String) -> String {
    String(text.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "%" })
  }
}
