import Foundation
import GRDB

extension RegisterError {
  /// What a failure of SQLite means for the person at the desk.
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "\(error.resultCode.rawValue)"
    switch error.resultCode {
    // The log needs a new index, and this connection may not make one.
    case .SQLITE_PROTOCOL: self = .logNotTakenIn(path: path)
    case _ where Self.wantsNewIndex.contains(error.extendedResultCode):
      self = .logNotTakenIn(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(holder: nil, seconds: 0)
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notARegister(path: path)
    case .SQLITE_CORRUPT: self = .damaged(detail: detail)
    case .SQLITE_CONSTRAINT: self = .constraint(detail: detail)
    case .SQLITE_IOERR: self = .diskFailed(path: path, detail: detail)
    case .SQLITE_CANTOPEN:
      self =
        OpenFileLimit.hasRoom(for: 1)
        ? .fileNotReadable(path: path) : .noFilesLeft(limit: OpenFileLimit.limit)
    default: self = .database(detail: detail)
    }
  }

  private static let wantsNewIndex: [ResultCode] = [
    .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT,
  ]
}
