import Foundation
import GRDB
import Resources

extension Register {
  /// What putting a backup in the place of a register comes to.
  public struct Restore: Equatable, Sendable {
    /// What one of the two holds.
    public struct Content: Equatable, Sendable {
      /// Of all tables.
      public let rows: Int
      /// When something was last done in it; nil where nothing ever was.
      public let lastDone: Instant?
    }

    /// The backup, as the person wrote it.
    public let path: String
    public let backup: Content
    public let register: Content
    /// What ``Register/check(today:)`` finds in the backup; 0 for a sound one.
    public let faults: Int
    /// How often personal data was erased since the backup was made: it comes back with it.
    public let erasedSince: Int
    /// Whom of them the backup has as contact persons: to be erased again when it is back.
    public let erasedPersons: [Person]
    /// The file with what stood in the register before; nil as long as it is not done.
    public internal(set) var kept: String?
  }

  /// Looks at a backup as a whole, and changes nothing.
  ///
  /// Throws ``RestoreError`` for one that is damaged, of another register or the register itself, and
  /// ``RegisterError`` for a file that is no register or is one of a newer program.
  public func previewRestore(from path: String) throws -> Restore {
    let backup = try LoadedBackup(path, of: self)
    return try read { try backup.compare(with: $0) }
  }

  /// Puts what a backup holds in the place of what the register holds, which is kept in a file beside
  /// it first. Desks that are open read the other content from then on; their drafts stay.
  ///
  /// One after the other under one lock: the copy, the content, and the entry in the history, which comes
  /// with the content. The content changes as a whole or not at all, also when the power goes. No id or
  /// reference that the register has given since the backup is given again, and nobody who was entered
  /// since is gone. Throws what ``previewRestore(from:)`` throws, and where whoever asks is no
  /// administrator, or the backup has faults and `despiteFaults` is false.
  public func restore(from path: String, despiteFaults: Bool = false) throws -> Restore {
    try requireOpenForWriting()
    guard let file else { throw RestoreError.inMemory }
    try read { try Staff.require(.admin, of: user.id, $0) }
    let backup = try LoadedBackup(path, of: self)
    if let first = backup.firstFault, !despiteFaults {
      throw RestoreError.unsound(path: path, faults: backup.faults, first: first)
    }
    let place = RegisterFile(at: file)
    let copy = SafetyCopy(
      file: place, rights: FileRights(in: place.folder), version: SafetyCopy.beforeRestore,
      day: try today())
    let restore = try holdingWriter(LockPurpose.restoring.rawValue) { db in
      try Staff.require(.admin, of: user.id, db)
      var restore = try backup.compare(with: db)
      restore.kept = try copy.make(of: db)
      try backup.take(over: db, by: user.id, at: clock())
      return restore
    }
    _ = try rankForToday(try today())
    return restore
  }
}

/// A copy of a backup in a temporary file, brought to the schema of today and looked at.
private struct LoadedBackup {
  let path: String
  let queue: DatabaseQueue
  let faults: Int
  let firstFault: CheckFault?

  init(_ path: String, of register: Register) throws {
    self.path = path
    let found = RegisterFile(at: URL(filePath: path))
    guard found.kind == .file else { throw RestoreError.missing(path: path) }
    if let file = register.file,
      FileIdentity(path: file.path) == FileIdentity(path: found.url.path)
    {
      throw RestoreError.isTheRegister(path: path)
    }
    try found.requireRegister(register.migrations, isWriter: false)
    queue = try DatabaseQueue.temporary(Connections.configuration())
    do {
      let source = try DatabaseQueue(
        path: found.name(for: try found.readOnlyAccess()),
        configuration: Connections.configuration(isReadOnly: true))
      try source.backup(to: queue)
      try source.close()
      try register.migrations.migrator.migrate(queue)
    } catch let error as DatabaseError {
      guard [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) else {
        throw RegisterError(error, path: path)
      }
      throw RestoreError.damaged(path: path, detail: error.message ?? "")
    }
    let day = try register.today()
    let check = try queue.read { try RegisterChecker.check($0, today: day) }
    (faults, firstFault) = (check.faultCount, check.firstFault)
    if let broken = check.steps.first(where: { $0.subject == .file })?.faults.first {
      throw RestoreError.damaged(path: path, detail: broken.words(.english))
    }
    let (here, there) = (
      try register.read(Self.beginning), try queue.read(Self.beginning)
    )
    guard here == there else { throw RestoreError.otherRegister(path: path) }
  }

  /// By what a register is the same one, whatever became of it since: its first action.
  private static func beginning(_ db: Database) throws -> [DatabaseValue] {
    let row = try Row.fetchOne(db, sql: "SELECT id, kind, at FROM action ORDER BY id LIMIT 1")
    return row.map { Array($0.databaseValues) } ?? []
  }

  func compare(with db: Database) throws -> Register.Restore {
    let erasedSince = try erasedSince(db)
    return Register.Restore(
      path: path, backup: try queue.read(Register.Restore.Content.init),
      register: try Register.Restore.Content(db), faults: faults, erasedSince: erasedSince,
      erasedPersons: erasedSince == 0
        ? [] : try queue.read { try Register.Restore.Person.all(in: $0, erasedFrom: db) })
  }

  private func erasedSince(_ db: Database) throws -> Int {
    let last = try queue.read { try Int64.readOne($0, sql: "SELECT max(id) FROM action") } ?? 0
    return try Int.readOne(
      db, sql: "SELECT count(*) FROM tombstone WHERE actionID > ?", arguments: [last]) ?? 0
  }

  /// Takes along what must not be given or said twice, and lets the content take the register's place.
  func take(over db: Database, by staffID: Int64, at moment: Date) throws {
    let given = try GivenNumbers(db)
    // Who was entered since works on, and what was decided about persons stays on record.
    let staff = try images(of: Staff.databaseTableName, db)
    let requests = try images(of: PersonRequest.databaseTableName, db).map { image in
      var request = image
      // Its reminder may be of a later day than the backup.
      request.columns["followUpID"] = .null
      return request
    }
    try queue.writeWithoutTransaction { copy in
      try copy.inTransaction {
        try copy.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try given.raise(copy)
        let change = try Change(
          copy, kind: .restored, subject: URL(filePath: path).lastPathComponent,
          staffID: staffID, at: moment, keeping: .all)
        // They are an administrator of the register that stands, whatever they were then.
        change.allow(Staff.databaseTableName, PersonRequest.databaseTableName)
        for image in staff + requests
        where try RowImage.read(image.table, id: image.id, copy) == nil {
          // The history that it comes into has no other action that wrote it.
          var entered = image
          for column in ["createdAt", "updatedAt"] {
            entered.columns[column] = moment.databaseValue
          }
          for column in ["createdBy", "updatedBy"] {
            entered.columns[column] = staffID.databaseValue
          }
          try change.restore(entered, table: image.table, id: image.id)
        }
        try keepRights(of: staff, change)
        try keepDecisions(of: requests, change)
        try change.finish()
        try ReadLog.carry(from: db, to: copy)
        return .commit
      }
    }
    try queue.read { try $0.backup(to: db) }
  }

  /// Whoever left or lost a role since has not got it back.
  private func keepRights(of staff: [RowImage], _ change: Change) throws {
    for image in staff {
      guard let standing = try RowImage.read(image.table, id: image.id, change.db) else { continue }
      var kept = standing
      for column in ["role", "active"] { kept.columns[column] = image.columns[column] }
      try change.rewrite(kept, over: standing)
    }
  }

  /// What was decided about a request since stays decided, and names nobody.
  private func keepDecisions(of requests: [RowImage], _ change: Change) throws {
    for image in requests where image.columns["decision"]?.isNull == false {
      guard let standing = try RowImage.read(image.table, id: image.id, change.db),
        standing.columns["decision"]?.isNull == true
      else { continue }
      var kept = image
      // Its reminder is what the backup has.
      kept.columns["followUpID"] = standing.columns["followUpID"]
      try change.rewrite(kept, over: standing)
      try change.forget(["person"], of: image.table, id: image.id)
    }
  }

  private func images(of table: String, _ db: Database) throws -> [RowImage] {
    try Int64.readAll(db, sql: "SELECT id FROM \(table) ORDER BY id").compactMap {
      try RowImage.read(table, id: $0, db)
    }
  }
}

extension Register.Restore.Content {
  init(_ db: Database) throws {
    rows = try BackupCopy.rowCounts(db).values.reduce(0, +)
    lastDone = try Date.readOne(db, sql: "SELECT max(at) FROM action").map(Instant.init)
  }
}

/// How far a register has counted: what it has given is told to callers, and is never given again.
private struct GivenNumbers {
  private let sequences: [[String: DatabaseValue]]
  private let references: [Row]

  init(_ db: Database) throws {
    sequences = try Row.fetchAll(db, sql: "SELECT name, seq FROM sqlite_sequence").map { row in
      Dictionary(row.map { ($0.0, $0.1) }) { first, _ in first }
    }
    references = try Row.fetchAll(db, sql: "SELECT prefix, last FROM referenceCounter")
  }

  /// Lets another register count on from there.
  func raise(_ db: Database) throws {
    for columns in sequences { _ = try IDSequence.raise(columns, db) }
    for row in references {
      try db.execute(
        sql: """
          INSERT INTO referenceCounter (prefix, last) VALUES (?1, ?2)
          ON CONFLICT (prefix) DO UPDATE SET last = max(last, ?2)
          """, arguments: [row.stored(at: 0), row.stored(at: 1)])
    }
  }
}

/// Why a file is not put in the place of the register.
public enum RestoreError: Error, Equatable, Sendable {
  /// There is no file.
  case missing(path: String)
  /// It is the register itself.
  case isTheRegister(path: String)
  /// It began as another register.
  case otherRegister(path: String)
  /// It cannot be read whole.
  case damaged(path: String, detail: String)
  /// Something in it is not as it should be.
  case unsound(path: String, faults: Int, first: CheckFault)
  /// The fictional register has no file.
  case inMemory
}
