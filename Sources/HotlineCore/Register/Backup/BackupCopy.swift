import Foundation
import GRDB

/// The file that is to be a backup, before it has its name.
struct BackupCopy {
  let file: OutputFile

  /// Reads the copy back and gives the numbers of its rows by table. Throws
  /// ``BackupError/damaged(path:detail:)``.
  func rowCounts() throws -> [String: Int] {
    try read { db in
      let answer = try String.readOne(db, sql: "PRAGMA quick_check(1)") ?? ""
      guard answer == "ok" else {
        throw BackupError.damaged(path: file.place.path, detail: answer)
      }
      return try Self.rowCounts(db)
    }
  }

  /// Asks the copy everything that ``Register/check(today:)`` asks, and gives the number of faults
  /// that it has as the register has them. Throws ``BackupError/unsound(path:faults:first:)`` where
  /// it would take the place of an earlier backup, which may be a sound one.
  func faults(today: DanishDate) throws -> Int {
    let check = try read { db in try RegisterChecker.check(db, today: today) }
    if let first = check.firstFault, file.place.isReplacing {
      throw BackupError.unsound(path: file.place.path, faults: check.faultCount, first: first)
    }
    return check.faultCount
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      let queue = try DatabaseQueue(
        path: RegisterFile(at: URL(filePath: file.temporary)).name(for: .immutable),
        configuration: Connections.configuration(isReadOnly: true))
      defer { try? queue.close() }
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw BackupError.damaged(path: file.place.path, detail: error.message ?? "")
    }
  }

  /// The rows of every table that is not part of an index.
  static func rowCounts(_ db: Database) throws -> [String: Int] {
    try RegisterTable.names(db).reduce(into: [:]) { counts, table in
      counts[table] = try Int.readOne(db, sql: "SELECT count(*) FROM \"\(table)\"")
    }
  }
}
