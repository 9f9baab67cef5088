import Foundation
import GRDB

/// The one register: every read and write of the program goes through it.
///
/// A use case is one method in a file of its own (`Register+Search.swift`) and one transaction.
/// Reads see a consistent moment and never wait for a writer; writes happen one at a time over all
/// processes, under the ``WriterLock``.
public struct Register: Sendable {
  /// A pool on disk, a queue in memory.
  let database: any DatabaseWriter
  /// nil in memory, where nobody else writes, and for reading.
  let lock: WriterLock?
  /// nil where ``lock`` is.
  let log: WriteAheadLog?
  /// The file; nil in memory.
  public let file: URL?
  /// The files that were opened; others may take their places. nil in memory.
  let opened: OpenedFiles?
  /// nil where it may be written.
  let readOnlyAccess: ReadOnlyAccess?
  /// Who uses the register.
  public let user: Staff
  /// What the opening noticed, such as rights that lock colleagues out.
  public let notices: [OpeningNotice]
  /// The only clock that writes read.
  let clock: @Sendable () -> Date
  /// The schema that this program writes.
  let migrations: Migrations
  /// Writers of this process that wait for ``lock``.
  let waiting = WaitingWriters()
  /// How new rows are stored.
  let rowPlans = RowPlans()
  /// What suggestions are made with, kept between two questions.
  let matchKnowledge = MatchKnowledge()
  /// How the register is opened to note what is taken out of it while it is read; nil where it may not be.
  var extractOptions: RegisterOptions?
  /// The draft whose text is being saved; nil for what comes from no draft.
  var savedDraft: DraftVersion?
  /// Told of each write how long it waited for the lock: for benches. nil, as by default, tells nobody.
  public var onLock: (@Sendable (Duration) -> Void)?
  /// Of numbers that only might be CPR numbers, those that may be stored.
  var keptNumbers = KeptNumbers.none

  /// What happens inside `body` is one transaction with one entry in the history.
  ///
  /// Throws what `body` throws and then nothing is changed.
  @discardableResult
  func change<Result>(
    _ kind: ActionKind, subject: String? = nil, undoes: Int64? = nil, batchID: Int64? = nil,
    _ body: (Change) throws -> Result
  ) throws -> Result {
    try holdingWriter(kind.rawValue) { db in
      try transaction(db, kind, subject, undoes, batchID, body)
    }
  }

  /// A write transaction that history does not tell of, for what can be made anew from the rows at
  /// any time, such as the search index.
  @discardableResult
  func maintain<Result>(
    _ purpose: String, _ body: (Database) throws -> Result
  ) throws -> Result {
    try holdingWriter(purpose) { db in
      var outcome: Result?
      try db.inTransaction(.immediate) {
        try requireKnownSchema(db)
        outcome = try body(db)
        return .commit
      }
      guard let outcome else {
        throw RegisterError.database(detail: "transaction without outcome")
      }
      return outcome
    }
  }

  /// Throws where nothing can be written: before what would take long for nothing.
  func requireOpenForWriting() throws {
    guard !isReadOnly else { throw RegisterError.readOnly(path: unwritablePath) }
  }

  /// The connection that writes, with the lock in hand and no transaction begun.
  func holdingWriter<Result>(
    _ purpose: String, _ body: (Database) throws -> Result
  ) throws -> Result {
    try requireOpenForWriting()
    return try explainingErrors {
      try database.writeWithoutTransaction { db in
        try holdingLock(purpose: purpose) { hold in
          let result = try IDSequence.tellingNumbersFromDisk(db) { try body(db) }
          if let hold { log?.shortenIfLong(db, hold) }
          return result
        }
      }
    }
  }

  /// Writes the file anew without what was removed from it, and empties the log: for an erasure. Holds up
  /// every writer meanwhile, seconds in a large register. False where a reader kept the log for too long;
  /// then what was removed may stand in it still.
  func compact() throws -> Bool {
    try requireOpenForWriting()
    return try explainingErrors {
      try database.writeWithoutTransaction { db in
        try holdingLock(purpose: LockPurpose.erasure.rawValue) { hold in
          try db.execute(sql: "VACUUM")
          guard let hold else { return true }
          guard hold.isShared else { return false }
          return try Bool.readOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == false
        }
      }
    }
  }

  /// Reads one consistent moment. Never waits for a writer.
  ///
  /// Throws `CancellationError` when the surrounding task is cancelled while SQLite reads.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try explainingErrors {
      let answer = Swift.Result { try database.read(body) }
      if isWrittenMeanwhile { throw RegisterError.writtenMeanwhile(path: file?.path ?? "") }
      return try answer.get()
    }
  }

  public var isReadOnly: Bool { readOnlyAccess != nil }

  /// Somebody writes, or has written, to a file that is read as one that nobody writes: what was
  /// read then may be old or torn. Whoever writes leaves a log and its index beside the file.
  var isWrittenMeanwhile: Bool {
    guard readOnlyAccess == .immutable, let file else { return false }
    return RegisterFile(at: file).isInUse
  }

  private func transaction<Result>(
    _ db: Database, _ kind: ActionKind, _ subject: String?, _ undoes: Int64?, _ batchID: Int64?,
    _ body: (Change) throws -> Result
  ) throws -> Result {
    var outcome: Result?
    try db.inTransaction(.immediate) {
      try requireKnownSchema(db)
      let change = try Change(
        db, kind: kind, subject: subject, staffID: user.id, at: clock(), undoes: undoes,
        batchID: batchID, keeping: batchID == nil ? keptNumbers : .all, rowPlans)
      try change.requireWriter(kind.leastRole)
      if let savedDraft { try change.note(savedDraft) }
      let result = try body(change)
      try change.finish()
      outcome = result
      return .commit
    }
    guard let outcome else { throw RegisterError.database(detail: "transaction without outcome") }
    return outcome
  }

  /// A colleague with a later program may have changed the schema since the opening. Asked in each
  /// transaction that writes, with the lock in hand: nothing is written with an old idea of it.
  private func requireKnownSchema(_ db: Database) throws {
    guard try !isUpgraded(db) else {
      throw RegisterError.upgradedMeanwhile(path: file?.path ?? ":memory:")
    }
  }

  /// Whether the register has been through a step that this program does not know.
  func isUpgraded(_ db: Database) throws -> Bool {
    try migrations.standing(db) != .upToDate
  }

  private func holdingLock<Result>(
    purpose: String, _ body: (WriterLock.Hold?) throws -> Result
  ) throws -> Result {
    guard let lock else { return try body(nil) }
    let writer = waiting.begin()
    defer { waiting.end(writer) }
    let asked = ContinuousClock.now
    return try lock.hold(purpose: purpose) { hold in
      waiting.end(writer)
      onLock?(.now - asked)
      if let path = opened?.replaced { throw RegisterError.replaced(path: path) }
      return try body(hold)
    }
  }

  func explainingErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      throw CancellationError()
    } catch let error as DatabaseError {
      throw RegisterError(error, path: file?.path ?? ":memory:")
    }
  }
}
