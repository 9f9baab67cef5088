import Foundation
import GRDB

extension Register {
  /// A copy of the register as of one moment, in a temporary file that goes with it: what is tried
  /// on it touches nothing and locks nobody out.
  func copyToTry() throws -> Register {
    let copy = try DatabaseQueue.temporary(Connections.configuration())
    try explainingErrors { try database.backup(to: copy) }
    if isWrittenMeanwhile { throw RegisterError.writtenMeanwhile(path: file?.path ?? "") }
    let options = RegisterOptions(osUser: user.osUser, clock: clock)
    return Register(
      database: copy, lock: nil, log: nil, file: nil, opened: nil, readOnlyAccess: nil,
      // Whoever may read the register may try on a copy what writing would do.
      user: try Register.enter(copy, options, as: .staff), notices: [], clock: clock,
      migrations: migrations)
  }
}
