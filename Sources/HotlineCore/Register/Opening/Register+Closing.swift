import Foundation
import GRDB

extension Register {
  /// Ends all use. The last one out leaves an empty log; a reader elsewhere keeps what it needs.
  ///
  /// Never waits for the lock longer than ``RegisterOptions/lockPatience``: a log that stays is
  /// found by the next opening.
  public func close() throws {
    if let lock, !isReadOnly, opened?.replaced == nil {
      try? database.writeWithoutTransaction { db in
        try lock.hold(purpose: LockPurpose.closing.rawValue) { WriteAheadLog.empty(db, $0) }
      }
    }
    try explainingErrors { try database.close() }
  }

  /// Who holds the writer lock, for the header of a desk that waits; nil when nobody does.
  public func lockHolder() -> LockHolder? {
    lock?.holder()
  }
}
