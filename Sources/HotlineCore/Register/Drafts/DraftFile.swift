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

  /// Opens the file, or puts a damaged one aside, begins anew and carries over what can be read of it.
  ///
  /// Reads the whole file, which is small. Throws ``RegisterError``.
  func open() throws -> (queue: DatabaseQueue, damaged: DamagedDrafts?) {
    do {
      if let queue = try openSound() { return (queue, nil) }
      return try alone {
        // Another desk of this person may have put it aside meanwhile.
        if let queue = try openSound() { return (queue, nil) }
        guard let aside = DamagedDrafts.putAside(url) else {
          throw RegisterError.folderNotWritable(path: url.deletingLastPathComponent().path)
        }
        let queue = try openOnce()
        let outcome = DraftRescue.run(aside, into: queue)
        return (queue, DamagedDrafts(file: aside, outcome: outcome))
      }
    } catch let error as DatabaseError {
      throw RegisterError(ofDrafts: error, path: url.path)
    }
  }

  /// nil for a damaged one.
  private func openSound() throws -> DatabaseQueue? {
    if isEmptied { return nil }
    do {
      let queue = try openOnce()
      let isSound = try queue.read { db in
        // What a question needs is asked too: the check finds nothing wrong in a file without tables.
        for table in ["draft", "missedCall"] {
          _ = try Int.readOne(db, sql: "SELECT count(*) FROM \(table)")
        }
        return try String.readOne(db, sql: "PRAGMA integrity_check(1)") == "ok"
      }
      if isSound { return queue }
      try? queue.close()
      return nil
    } catch let error as DatabaseError where error.tellsOfDamagedDrafts {
      return nil
    }
  }

  /// A file of 0 bytes where one with drafts stood: SQLite takes it for a new one. That one stood there is
  /// told by the room that was kept beside it, or by a log; asked first, since they come last.
  private var isEmptied: Bool {
    let stoodThere = Ballast(besides: url).isThere || Self.size(url.path + "-wal") ?? 0 > 0
    guard stoodThere, Self.size(url.path) == 0 else { return false }
    // Or another desk is making it at this moment.
    usleep(300_000)
    return Self.size(url.path) == 0
  }

  private static func size(_ path: String) -> off_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_size : nil
  }

  /// No two desks put the file of one person aside at a time.
  private func alone<Result>(_ body: () throws -> Result) throws -> Result {
    let folder = Foundation.open(
      url.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return try body() }
    defer { close(folder) }
    flock(folder, LOCK_EX)
    return try body()
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
      throw RegisterError(ofDrafts: error, path: url.path)
    }
  }

  /// SQLite follows links: the drafts would be written into the file that one leads to.
  private static func requireOwn(_ url: URL) throws {
    if OwnFile(at: url) == .somethingElse { throw RegisterError.inTheWay(path: url.path) }
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

extension DatabaseError {
  /// The file is no database any more, or one of which tables are gone.
  fileprivate var tellsOfDamagedDrafts: Bool {
    [.SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR].contains(resultCode)
  }
}

extension RegisterError {
  /// What a failure of SQLite in a file of drafts means.
  init(ofDrafts error: DatabaseError, path: String) {
    let file = URL(filePath: path)
    self =
      switch error.resultCode {
      case _ where error.tellsOfDamagedDrafts: .draftsDamaged(file: file.lastPathComponent)
      // The register itself may well be open for writing.
      case .SQLITE_READONLY: .folderNotWritable(path: file.deletingLastPathComponent().path)
      default: RegisterError(error, path: path)
      }
  }
}
