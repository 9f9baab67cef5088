import Foundation
import GRDB

extension Register {
  /// Ends all use. The last one out leaves an empty log; a reader elsewhere keeps what it needs.
  ///
  /// Never waits for a colleague who writes: a log that stays is found by the next writer.
  public func close() throws {
    if let lock, !isReadOnly, opened?.replaced == nil {
      try? database.writeWithoutTransaction { db in
        try lock.hold(purpose: LockPurpose.closing.rawValue, within: 0) {
          WriteAheadLog.empty(db, $0)
        }
      }
    }
    try explainingErrors { try database.close() }
  }
}
