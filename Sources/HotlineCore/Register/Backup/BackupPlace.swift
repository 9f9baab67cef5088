import Foundation
import GRDB

/// Where a backup is to stand, and the temporary file beside it that becomes it.
struct BackupPlace {
  /// As the person wrote it.
  let path: String
  let temporary: String
  private let target: URL
  private let isReplacing: Bool

  /// Throws ``BackupError`` for a path that cannot be taken, before anything is written.
  init(path: String, register: URL?, isReplacing: Bool) throws {
    self.path = path
    self.isReplacing = isReplacing
    let found = RegisterFile(at: URL(filePath: path))
    target = found.url
    temporary = target.path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    switch found.kind {
    case .nothing: return
    case .folder: throw BackupError.isDirectory(path: path)
    case .somethingElse, .hidden: throw BackupError.cannotWrite(path: path)
    case .empty, .file:
      if target.path == register?.path || found.isInUse { throw BackupError.isRegister(path: path) }
      guard isReplacing else { throw BackupError.exists(path: path) }
    }
  }

  /// Makes the temporary file, empty, with rights for its owner alone. SQLite fills it.
  func prepare() throws {
    clear()
    let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw errno == ENOSPC ? BackupError.diskFull(path: path) : .cannotWrite(path: path)
    }
    close(descriptor)
  }

  /// Reads the copy back. Throws ``BackupError/damaged(path:detail:)``; gives the numbers of rows.
  func check() throws -> [String: Int] {
    do {
      let queue = try DatabaseQueue(
        path: RegisterFile(at: URL(filePath: temporary)).name(for: .immutable),
        configuration: Connections.configuration(isReadOnly: true))
      defer { try? queue.close() }
      return try queue.read { db in
        let answer = try String.readOne(db, sql: "PRAGMA quick_check(1)") ?? ""
        guard answer == "ok" else { throw BackupError.damaged(path: path, detail: answer) }
        return try Self.rowCounts(db)
      }
    } catch let error as DatabaseError {
      throw BackupError.damaged(path: path, detail: error.message ?? "")
    }
  }

  /// The rows of every table that is not part of an index.
  static func rowCounts(_ db: Database) throws -> [String: Int] {
    let tables = try String.readAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """)
    return try tables.reduce(into: [:]) { counts, table in
      counts[table] = try Int.readOne(db, sql: "SELECT count(*) FROM \"\(table)\"")
    }
  }

  /// Brings the copy to the disk; gives its size in bytes.
  func sync() throws -> Int {
    let descriptor = open(temporary, O_RDONLY | O_CLOEXEC)
    var status = stat()
    defer { if descriptor >= 0 { close(descriptor) } }
    guard descriptor >= 0, fsync(descriptor) == 0, fstat(descriptor, &status) == 0 else {
      throw BackupError.cannotWrite(path: path)
    }
    return Int(status.st_size)
  }

  /// Gives the copy its name; true when something that stood there gave way.
  func take() throws -> Bool {
    let stood = access(target.path, F_OK) == 0
    // A link never replaces what came to stand there meanwhile; file systems without links rename.
    if !isReplacing, link(temporary, target.path) == 0 {
      syncFolder()
      return false
    }
    guard isReplacing || errno != EEXIST else { throw BackupError.exists(path: path) }
    guard rename(temporary, target.path) == 0 else { throw BackupError.cannotWrite(path: path) }
    syncFolder()
    return stood
  }

  private func syncFolder() {
    let folder = open(target.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Removes what is left of the temporary file.
  func clear() {
    for part in ["", "-journal"] { unlink(temporary + part) }
  }
}
