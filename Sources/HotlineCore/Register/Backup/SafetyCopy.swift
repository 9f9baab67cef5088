import Foundation
import GRDB

/// The copy of a whole register that is made before a step changes its schema, and without which no
/// step runs: what the program before it can still open.
struct SafetyCopy {
  /// What such a copy is called where a backup is to take the register's place.
  static let beforeRestore = "before-restore"

  let file: RegisterFile
  let rights: FileRights
  /// The last step that the register has been through, or ``beforeRestore``.
  let version: String
  let day: DanishDate

  /// Writes the copy beside the register: under a temporary name, read back, brought to the disk and
  /// only then given its name, with the rights of the register. Gives its path.
  ///
  /// The caller holds the writer lock. Throws ``RegisterError/notCopied(path:reason:)``; then
  /// nothing stands there that did not before.
  func make(of pool: DatabasePool) throws -> String {
    try pool.writeWithoutTransaction(make)
  }

  /// The same of the connection that writes; no transaction may be under way.
  func make(of db: Database) throws -> String {
    let path = freePath
    do {
      let copy = try OutputFile(
        OutputPlace(path: path, for: .register, register: file.url, isReplacing: false))
      try db.execute(sql: "VACUUM INTO ?", arguments: [copy.temporary])
      guard try BackupCopy(file: copy).rowCounts() == BackupCopy.rowCounts(db)
      else { throw BackupError.differs(path: path) }
      _ = try OutputFile.take([copy])
      share(path)
      return path
    } catch let error as OutputError {
      throw RegisterError.notCopied(path: path, reason: error)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      throw RegisterError.notCopied(path: path, reason: .diskFull(path: path))
    } catch is DatabaseError, is BackupError {
      throw RegisterError.notCopied(path: path, reason: .cannotWrite(path: path))
    }
  }

  /// Whoever may open the register may open its copy.
  private func share(_ path: String) {
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    rights.apply(to: descriptor)
    close(descriptor)
  }

  /// Such as `register.sqlite.release-1.2026-11-28`, with a number where that stands already: a
  /// copy is never written over, and no link followed.
  private var freePath: String {
    let path = "\(file.url.path).\(version).\(day.iso)"
    var candidate = path
    var number = 1
    while OwnFile(at: URL(filePath: candidate)) != .missing {
      number += 1
      candidate = "\(path)-\(number)"
    }
    return candidate
  }
}
