import Foundation
import GRDB

/// Where a register lies, or could: the path with every link followed, and what stands there.
///
/// Looking at it changes nothing.
struct RegisterFile {
  let url: URL

  var folder: URL { url.deletingLastPathComponent() }

  /// Follows links, also one whose target does not exist yet.
  init(at url: URL) {
    self.url = RealPath.of(url.standardizedFileURL.path)
  }

  // MARK: What stands there

  enum Kind: Equatable {
    case nothing, folder, empty, file, somethingElse
    /// The person may not even look into the folder.
    case hidden
  }

  var kind: Kind {
    var status = stat()
    guard stat(url.path, &status) == 0 else { return errno == EACCES ? .hidden : .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return status.st_size == 0 ? .empty : .file
    default: return .somethingElse
    }
  }

  /// A desk has been here: the file that it locks is there.
  var isKnown: Bool {
    access(WriterLock.file(besides: url).path, F_OK) == 0
  }

  func isWritable(_ url: URL) -> Bool { access(url.path, W_OK) == 0 }

  /// What the person may not write, of a register that exists; nil when there is nothing.
  var unwritablePath: String? { [url, folder].first { !isWritable($0) }?.path }

  /// What somebody is told who may not do what only the owner may.
  var belongsToOther: RegisterError {
    .notOwner(path: url.path, owner: FileRights.ownerName(of: url))
  }

  /// Throws ``RegisterError/inTheWay(path:)`` where the log or its index is a link: SQLite would
  /// write into the file that it leads to.
  func requireOwnLog() throws {
    for part in ["-wal", "-shm"] {
      let file = URL(filePath: url.path + part)
      if OwnFile(at: file) == .somethingElse { throw RegisterError.inTheWay(path: file.path) }
    }
  }

  // MARK: Reading it

  /// How it can be read without writing. Throws ``RegisterError/logNotTakenIn(path:)`` for a log
  /// with commits in it whose index is missing, since SQLite would have to make one, and for a
  /// ``LogRemnant``. Opening it for writing once mends either.
  func readOnlyAccess() throws -> ReadOnlyAccess {
    if isInUse, !hasLogRemnant { return .besideLog }
    guard !hasCommitsInLog else { throw RegisterError.logNotTakenIn(path: url.path) }
    return .immutable
  }

  /// The log and its index stand beside it: somebody has it open, or had.
  var isInUse: Bool {
    access(url.path + "-wal", F_OK) == 0 && access(url.path + "-shm", F_OK) == 0
  }

  /// The log was begun and never filled.
  var hasLogRemnant: Bool { LogRemnant(path: url.path + "-wal") != nil }

  private var hasCommitsInLog: Bool {
    var status = stat()
    return stat(url.path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// The name under which SQLite reads it so.
  func name(for access: ReadOnlyAccess) -> String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%;"))
    let path = url.path.addingPercentEncoding(withAllowedCharacters: allowed) ?? url.path
    return "file:\(path)?\(access.rawValue)=1"
  }

  /// Opens it for a short look.
  ///
  /// - Parameter isWriter: whether somebody looks who may write to it. They open a register in use
  ///   by its plain name: all connections of a process share the index of the log, and where the
  ///   first of them maps it for reading alone, none can write. For others nothing of it is touched.
  func look(_ access: ReadOnlyAccess, isWriter: Bool) throws -> DatabaseQueue {
    try DatabaseQueue(
      path: access == .besideLog && isWriter ? url.path : name(for: access),
      configuration: Connections.configuration(isReadOnly: true))
  }

  /// Throws ``RegisterError/notARegister(path:)`` for a file that Hotline did not make,
  /// ``RegisterError/foreignSchema(path:)`` for one to which somebody added what runs by itself, and
  /// ``RegisterError/newerSchema(path:)`` or ``RegisterError/unshippedSchema(path:)`` for one of
  /// another version that cannot be opened. Changes nothing.
  ///
  /// Through SQLite alone: closing a descriptor of the file past it would drop the locks that this
  /// process has on it.
  func requireRegister(_ migrations: Migrations, isWriter: Bool) throws {
    do {
      try requireMark(
        isInUse && !hasLogRemnant ? .besideLog : .immutable, migrations, isWriter: isWriter)
    } catch let error as DatabaseError {
      // Pages that a checkpoint did not come to are in the log; whoever may write takes them in.
      guard error.resultCode == .SQLITE_CORRUPT, hasCommitsInLog else {
        throw RegisterError(error, path: url.path)
      }
    }
  }

  private func requireMark(
    _ access: ReadOnlyAccess, _ migrations: Migrations, isWriter: Bool
  ) throws {
    let queue = try look(access, isWriter: isWriter)
    defer { try? queue.close() }
    try queue.read { db in
      guard try Int.readOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
        throw RegisterError.notARegister(path: url.path)
      }
      guard try !Self.hasForeignSchema(db) else {
        throw RegisterError.foreignSchema(path: url.path)
      }
      try require(try migrations.standing(db))
    }
  }

  /// Whether somebody else's triggers or views stand in it, which a save of ours would run. No step of
  /// the schema makes one.
  private static func hasForeignSchema(_ db: Database) throws -> Bool {
    try Bool.readOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view'))") ?? false
  }

  /// Throws for a schema that no step leads from.
  func require(_ standing: Migrations.Standing) throws {
    switch standing {
    case .empty, .older, .upToDate: return
    case .newer: throw RegisterError.newerSchema(path: url.path)
    case .unshipped: throw RegisterError.unshippedSchema(path: url.path)
    }
  }

  /// Whether opening it to write has nothing to write: every step of the schema is in it, and the
  /// person is known. False also where that is not seen by reading alone.
  func isUpToDate(for options: RegisterOptions) -> Bool {
    guard kind == .file, isKnown, let access = try? readOnlyAccess() else { return false }
    do {
      let queue = try look(access, isWriter: true)
      defer { try? queue.close() }
      return try queue.read { db in
        try Int.readOne(db, sql: "PRAGMA application_id") == Schema.applicationID
          && !Self.hasForeignSchema(db) && options.migrations.standing(db) == .upToDate
          && !options.takesOver && Register.knownUser(options, db)?.active == true
      }
    } catch {
      // What is wrong with it is said by the opening that looks closer.
      return false
    }
  }

  // MARK: Making it

  /// Makes an empty file that carries the mark of a register, with `rights`. The mark is written
  /// before there is a log, so that it stands in the file itself from the first byte on; where nothing
  /// stood, under a passing name: half a mark, as a power cut leaves it, would be anybody's file.
  ///
  /// The caller holds the writer lock.
  func make(_ rights: FileRights) throws {
    guard kind == .nothing else { return try mark(url.path) }
    removePassing()
    let descriptor = open(
      passing, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, rights.fileMode)
    guard descriptor >= 0 else { throw cannotMake }
    rights.apply(to: descriptor)
    close(descriptor)
    do {
      try mark(passing)
      // A link never replaces what came to stand there meanwhile; file systems without links look.
      if link(passing, url.path) != 0 {
        guard errno != EEXIST, access(url.path, F_OK) != 0 else {
          throw RegisterError.notARegister(path: url.path)
        }
        guard rename(passing, url.path) == 0 else { throw cannotMake }
      }
    } catch {
      unlink(passing)
      throw error
    }
    unlink(passing)
    DurableFolder.sync(folder)
  }

  /// The name under which it is made; one that a killed process left would be a second name of the register.
  private var passing: String { url.path + ".making" }

  /// The caller holds the writer lock.
  func removePassing() {
    for part in ["", "-journal"] { unlink(passing + part) }
  }

  private var cannotMake: RegisterError {
    errno == ENOSPC ? .diskFull : .folderNotWritable(path: folder.path)
  }

  private func mark(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try queue.close()
  }
}
