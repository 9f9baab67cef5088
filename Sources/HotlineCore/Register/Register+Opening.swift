import Foundation
import GRDB
import Resources

/// How a register is opened.
public struct RegisterOptions: Sendable {
  /// The operating system's user; becomes the actor of every write.
  public var osUser: String
  public var isReadOnly = false
  /// The only clock that writes read.
  public var clock: @Sendable () -> Date

  public init(osUser: String, clock: @escaping @Sendable () -> Date) {
    self.osUser = osUser
    self.clock = clock
  }
}

extension Register {
  /// Opens the register at `file`, making a usable one where there is none.
  ///
  /// Throws ``RegisterError``: a folder, a foreign file, a newer schema, missing rights.
  public static func open(at file: URL, _ options: RegisterOptions) throws -> Register {
    let lock = try WriterLock(besides: file)
    return try lock.hold(purpose: "opening") {
      do {
        let pool = try DatabasePool(path: file.path, configuration: configuration())
        try prepareWriter(pool)
        return try register(on: pool, lock: lock, file: file, options)
      } catch let error as DatabaseError {
        throw RegisterError(error, path: file.path)
      }
    }
  }

  /// A fresh register in memory, for tests and the demo.
  public static func inMemory(_ options: RegisterOptions) throws -> Register {
    let queue = try DatabaseQueue(configuration: configuration())
    return try register(on: queue, lock: nil, file: nil, options)
  }

  private static func register(
    on database: any DatabaseWriter, lock: WriterLock?, file: URL?, _ options: RegisterOptions
  ) throws -> Register {
    try migrate(database, file: file)
    let user = try database.writeWithoutTransaction { db in
      var user: Staff?
      try db.inTransaction(.immediate) {
        user = try staff(for: options, db)
        return .commit
      }
      return user
    }
    guard let user else { throw RegisterError.database(detail: "no staff row") }
    let register = Register(
      database: database, lock: lock, file: file, isReadOnly: options.isReadOnly, user: user,
      clock: options.clock)
    return register
  }

  private static func migrate(_ database: any DatabaseWriter, file: URL?) throws {
    let migrator = Migrations.migrator
    if try database.read({ try migrator.hasBeenSuperseded($0) }) {
      throw RegisterError.newerSchema(path: file?.path ?? ":memory:")
    }
    try migrator.migrate(database)
  }

  /// The row of the person who opens the register; the first ever becomes its administrator.
  private static func staff(for options: RegisterOptions, _ db: Database) throws -> Staff {
    let known = try Staff.fetchOne(
      db, sql: "SELECT * FROM staff WHERE osUser = ?", arguments: [options.osUser])
    if let known { return known }
    let isFirst = try Int.fetchOne(db, sql: "SELECT count(*) FROM staff") == 0
    let now = options.clock()
    try db.execute(
      sql: """
        INSERT INTO staff (id, initials, osUser, name, role, active,
          revision, createdAt, createdBy, updatedAt, updatedBy)
        SELECT next, CASE WHEN taken THEN :initials || next ELSE :initials END,
          :user, :user, :role, 1, 1, :now, next, :now, next
        FROM (SELECT ifnull(max(id), 0) + 1 AS next, ifnull(max(initials = :initials), 0) AS taken
          FROM staff)
        """,
      arguments: [
        "initials": String(options.osUser.prefix(2)).uppercased(), "user": options.osUser,
        "role": (isFirst ? Staff.Role.admin : .staff).rawValue, "now": now,
      ])
    guard let staff = try Staff.find(db.lastInsertedRowID, db) else {
      throw RegisterError.database(detail: "no staff row")
    }
    if isFirst {
      let change = try Change(
        db, kind: .registerCreated, subject: nil, staffID: staff.id, at: now)
      try ProfileSeed.silkeborg().store(change)
      try change.refreshSearch()
    }
    return staff
  }

  /// The one place that says how every connection behaves.
  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      try db.execute(sql: "PRAGMA mmap_size = 0")
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  /// A pool sets `synchronous` to NORMAL after preparing a connection, under which a power cut can
  /// lose an acknowledged commit; a saved partnership must survive one.
  private static func prepareWriter(_ pool: DatabasePool) throws {
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
  }

  /// Pages in the write-ahead log after which the committing writer empties it.
  private static let longLog = 1_000

  /// Checkpoints happen only here and on closing, always under the writer lock: two connections that
  /// write and checkpoint at one moment can damage the file on SQLite before 3.51.3.
  func checkpointIfLong(_ db: Database) throws {
    guard lock != nil else { return }
    let log = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(NOOP)")
    guard let pages = log?["log"] as Int?, pages > Register.longLog else { return }
    try db.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
  }
}
