import Foundation
import GRDB

extension Register {
  /// Opens the register at `url`, making a usable one where there is none.
  ///
  /// Without the right to write there it opens for reading and says so in ``notices``. Throws
  /// ``RegisterError`` (a folder, a foreign file, a newer schema, a network file system …) and then
  /// has changed nothing.
  public static func open(at url: URL, _ options: RegisterOptions) throws -> Register {
    let file = RegisterFile(at: url)
    let found = file.kind
    try require(found, file)
    if options.isReadOnly || !options.makesFile {
      if found == .nothing { throw RegisterError.missing(path: file.url.path) }
      if found == .empty { throw RegisterError.emptyFile(path: file.url.path) }
    }
    // A register lay there: a new one in its place would hide that it is gone.
    if found == .empty, file.isInUse || access(file.url.path + ".drafts", F_OK) == 0 {
      throw RegisterError.emptyFile(path: file.url.path)
    }
    do {
      if options.isReadOnly { return try openToRead(file, options, notices: []) }
      // A file that no desk has locked may be anybody's: it is looked at as by a reader.
      if found == .file, !file.isKnown {
        try file.requireRegister(options.migrations, isWriter: false)
      }
      try prepareFolder(file, found, options)
      if found == .file, let path = file.unwritablePath {
        guard !options.takesOver else { throw RegisterError.readOnly(path: path) }
        return try openToRead(file, options, notices: [.readOnly(path: path)])
      }
      return try openToWrite(file, options)
    } catch let error as DatabaseError {
      throw RegisterError(error, path: file.url.path)
    }
  }

  private static func require(_ found: RegisterFile.Kind, _ file: RegisterFile) throws {
    switch found {
    case .folder: throw RegisterError.isDirectory(path: file.url.path)
    case .somethingElse: throw RegisterError.isNoFile(path: file.url.path)
    case .hidden: throw RegisterError.fileNotReadable(path: file.url.path)
    case .nothing, .empty, .file: break
    }
  }

  private static func prepareFolder(
    _ file: RegisterFile, _ found: RegisterFile.Kind, _ options: RegisterOptions
  ) throws {
    let folder = file.folder
    if access(folder.path, F_OK) != 0 {
      guard options.makesFolder else { throw RegisterError.folderMissing(path: folder.path) }
      do {
        try DurableFolder.make(folder, mode: 0o700)
      } catch {
        throw RegisterError.folderNotWritable(path: folder.path)
      }
    }
    if options.fileSystem(folder) != nil {
      throw RegisterError.networkFileSystem(path: file.url.path)
    }
    if found == .nothing, !file.isWritable(folder) {
      throw RegisterError.folderNotWritable(path: folder.path)
    }
  }

  // MARK: Writing

  private static func openToWrite(
    _ file: RegisterFile, _ options: RegisterOptions
  ) throws -> Register {
    let rights = FileRights(in: file.folder)
    try file.requireOwnLog()
    if let obstacle = rights.obstacle(of: file.url, writing: true) { throw obstacle }
    OutputFile.removeRemnants(in: file.folder)
    let lock = WriterLock(besides: file.url, rights: rights, options)
    // A colleague's import may hold the lock for minutes; where there is nothing to write, nobody
    // waits for it.
    if file.isUpToDate(for: options) {
      let log = WriteAheadLog()
      let pool = try openPool(file, log)
      return try register(pool, log, lock, rights, file, enter(pool, options), options)
    }
    return try lock.hold(purpose: LockPurpose.opening.rawValue) { hold in
      let found = file.kind
      try require(found, file)
      if found == .file {
        file.removePassing()
        try file.requireRegister(options.migrations, isWriter: true)
      } else {
        try file.make(rights)
      }
      let log = WriteAheadLog()
      let isRemnant = file.hasLogRemnant
      let pool = try openPool(file, log)
      // Until it is gone, nobody could open the register to read it alone.
      if isRemnant { pool.writeWithoutTransaction { WriteAheadLog.takeIn($0, hold) } }
      let role = try pool.read { try admit(options, to: file, $0) }
      let copy = try migrate(pool, file, rights, options)
      let user = try enter(pool, options, as: role)
      pool.writeWithoutTransaction { log.shortenIfLong($0, hold) }
      return register(
        pool, log, lock, rights, file, user, options,
        noticed: copy.map { [OpeningNotice.upgraded(copy: $0)] } ?? [])
    }
  }

  private static func openPool(_ file: RegisterFile, _ log: WriteAheadLog) throws -> DatabasePool {
    let pool = try DatabasePool(path: file.url.path, configuration: Connections.configuration())
    try Connections.prepareWriter(pool, log)
    return pool
  }

  private static func register(
    _ pool: DatabasePool, _ log: WriteAheadLog, _ lock: WriterLock, _ rights: FileRights,
    _ file: RegisterFile, _ user: Staff, _ options: RegisterOptions,
    noticed: [OpeningNotice] = []
  ) -> Register {
    Register(
      database: pool, lock: lock, log: log, file: file.url,
      opened: OpenedFiles(file.url, withLog: true), readOnlyAccess: nil, user: user,
      notices: noticed + rights.faults(of: file.url), clock: options.clock,
      migrations: options.migrations)
  }

  /// Runs the steps that are missing, never without a copy of what there was; gives its path.
  ///
  /// Under the lock: what stands in the log was not seen by whoever looked at the file alone.
  private static func migrate(
    _ pool: DatabasePool, _ file: RegisterFile, _ rights: FileRights, _ options: RegisterOptions
  ) throws -> String? {
    let standing = try pool.read { try options.migrations.standing($0) }
    try file.require(standing)
    guard standing != .upToDate else { return nil }
    let copy = try pool.read { try options.migrations.last($0) }.map { version in
      let day = try CopenhagenTime().day(of: Instant(options.clock()))
      return try SafetyCopy(file: file, rights: rights, version: version, day: day).make(of: pool)
    }
    try options.migrations.migrator.migrate(pool)
    return copy
  }

  // MARK: Reading

  private static func openToRead(
    _ file: RegisterFile, _ options: RegisterOptions, notices: [OpeningNotice]
  ) throws -> Register {
    guard file.kind == .file else { throw RegisterError.missing(path: file.url.path) }
    if let obstacle = FileRights(in: file.folder).obstacle(of: file.url, writing: false) {
      throw obstacle
    }
    try file.requireRegister(options.migrations, isWriter: false)
    let access = try file.readOnlyAccess()
    if access == .besideLog, options.fileSystem(file.folder) != nil {
      throw RegisterError.networkFileSystem(path: file.url.path)
    }
    let pool = try DatabasePool(
      path: file.name(for: access), configuration: Connections.configuration(isReadOnly: true))
    let user = try pool.read { db in
      _ = try admit(options, to: file, db)
      guard try options.migrations.standing(db) == .upToDate else {
        throw RegisterError.olderSchema(path: file.url.path)
      }
      return try knownUser(options, db)
        ?? Staff(initials: "", osUser: options.osUser, name: options.osUser, role: .reader)
    }
    return Register(
      database: pool, lock: nil, log: nil, file: file.url,
      opened: OpenedFiles(file.url, withLog: access == .besideLog), readOnlyAccess: access,
      user: user,
      notices: notices, clock: options.clock,
      migrations: options.migrations)
  }

  // MARK: In memory

  /// A fresh register in memory, for tests and the demo.
  public static func inMemory(_ options: RegisterOptions) throws -> Register {
    let queue = try DatabaseQueue(configuration: Connections.configuration())
    try options.migrations.migrator.migrate(queue)
    let user = try enter(queue, options)
    return Register(
      database: queue, lock: nil, log: nil, file: nil, opened: nil, readOnlyAccess: nil,
      user: user, notices: [], clock: options.clock,
      migrations: options.migrations)
  }
}
