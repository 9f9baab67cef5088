import Foundation
import GRDB

/// Where drafts lie: a small file for each person beside the register, so that no lock, import or
/// clean-up of the register delays them. In memory for a register in memory.
///
/// Each call is on the disk when it returns. Called from any thread.
public struct DraftStore: Sendable {
  /// How a draft was saved.
  public enum Saved: Equatable, Sendable {
    case normally
    /// The disk is full: it went into room that was kept for this. Say so, and try again.
    case onReserve
  }

  /// The file; nil in memory.
  public let file: URL?
  /// The desk that types here: another each time the program starts.
  public let desk = UUID().uuidString
  let connection: DraftConnection
  var database: DatabaseQueue { connection.queue }
  private let ballast: Ballast?

  /// Opens the drafts of `user` for the register at `register`; nil keeps them in memory. Where the
  /// folder beside the register cannot be written, `stateFolder` serves.
  ///
  /// Throws ``RegisterError``. A damaged file is put aside, also when it is noticed later, and what can be read
  /// of it lies in a new one: ``damagedFiles()`` names it.
  public init(register: URL?, user: String, stateFolder: URL) throws {
    guard let register else {
      file = nil
      ballast = nil
      connection = DraftConnection(try DraftFile.openInMemory())
      return
    }
    let place: @Sendable () throws -> DraftFile = {
      try DraftFile(register: RegisterFile(at: register).url, user, stateFolder)
    }
    let first = try place()
    file = first.url
    ballast = Ballast(besides: first.url)
    connection = try DraftConnection(first, place)
    ballast?.restore()
  }

  /// Opens a file of drafts that is there already, as it lies, and keeps no room for it.
  ///
  /// Throws ``RegisterError``.
  public init(opening file: URL) throws {
    self.file = file
    ballast = nil
    connection = DraftConnection(try DraftFile.openExisting(file))
  }

  /// Stores the draft as this desk's, over its earlier one of the same id.
  ///
  /// Throws ``RegisterError/diskFull`` when not even the reserve has room; the text is then only
  /// where it was typed, and the call should be made again each second.
  @discardableResult
  public func save(_ draft: Draft) throws -> Saved {
    if try givingUpBallast({ try write(draft) }) { return .onReserve }
    return ballast?.restore() == false ? .onReserve : .normally
  }

  /// The drafts, the one touched last first.
  public func all() throws -> [Draft] {
    try reading {
      try database.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM draft ORDER BY updatedAt DESC, id, desk").map {
          row in
          var draft = Draft(
            id: row.value("id"), edits: row.value("edits"), kind: row.value("kind"),
            title: row.value("title"),
            payload: row.value("payload"), startedAt: row.value("startedAt"),
            updatedAt: row.value("updatedAt"))
          draft.desk = row.value("desk")
          return draft
        }
      }
    }
  }

  /// Forgets a draft, also on the disk. Nothing happens when there is none of this key.
  public func remove(_ key: Draft.Key) throws {
    try execute("DELETE FROM draft WHERE id = ? AND desk = ?", [key.id, key.desk])
  }

  /// Makes a draft that lies here this desk's, under another id where that one is taken. A desk that
  /// goes on typing in it writes its own text anew.
  public func claim(_ key: Draft.Key, as id: String) throws {
    try execute(
      "UPDATE OR IGNORE draft SET id = ?, desk = ? WHERE id = ? AND desk = ?",
      [id, desk, key.id, key.desk])
  }

  public func close() throws {
    try explainingErrors { try database.close() }
  }

  /// Does it again on the reserve where it fails; true when that helped. SQLite does not always
  /// say that the disk is full: a journal that cannot be made is "unable to open".
  @discardableResult
  private func givingUpBallast(_ write: () throws -> Void) throws -> Bool {
    do {
      try write()
      return false
    } catch let error as RegisterError {
      // Folder or file was moved, removed or damaged meanwhile: what is typed goes into new ones.
      if connection.reopen(after: error) {
        try write()
        return false
      }
      guard let ballast, ballast.giveUp() else { throw error }
      try write()
      return true
    }
  }

  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try givingUpBallast {
      try explainingErrors { try database.write { try $0.execute(sql: sql, arguments: arguments) } }
    }
  }

  private func write(_ draft: Draft) throws {
    let draft = draft.withoutCPR
    try explainingErrors {
      try database.write { db in
        try db.execute(
          sql: """
            INSERT INTO draft (id, desk, edits, kind, title, payload, startedAt, updatedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id, desk) DO UPDATE SET edits = excluded.edits, title = excluded.title,
              payload = excluded.payload, updatedAt = excluded.updatedAt
            """,
          arguments: [
            draft.id, desk, draft.edits, draft.kind, draft.title, draft.payload, draft.startedAt,
            draft.updatedAt,
          ])
      }
    }
  }

  /// Asks once more where a damaged file was put aside.
  func reading<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try explainingErrors(body)
    } catch let error as RegisterError where connection.reopen(after: error) {
      return try explainingErrors(body)
    }
  }

  func explainingErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RegisterError(ofDrafts: error, path: file?.path ?? ":memory:")
    }
  }

  /// Lets a test make the disk full.
  func limitPages(to count: Int) throws {
    try database.writeWithoutTransaction { db in
      _ = try Int.readOne(db, sql: "PRAGMA max_page_count = \(count)")
    }
  }
}
