import Foundation
import GRDB

/// Tells whether anything was committed, by us or by a colleague, since it was last asked.
///
/// One integer from a small connection of its own, which holds no transaction between two looks.
/// Called from one thread at a time.
public final class RegisterWatcher: Sendable {
  /// What a look saw.
  public enum Sight: Equatable, Sendable {
    case nothingNew, changed
    /// Another file stands at the path, or none: nothing more is written there.
    case replaced
  }

  private let register: Register
  private let connection: (any DatabaseReader)?
  private let seen = Seen()

  /// Throws ``RegisterError`` when the file cannot be read.
  public init(_ register: Register) throws {
    self.register = register
    connection = try register.file.flatMap { file in
      try register.explainingErrors {
        // A file without a log is read as one that nobody writes.
        guard access(file.path + "-wal", F_OK) == 0 else { return nil }
        return try DatabaseQueue(
          path: file.path, configuration: Connections.configuration(isReadOnly: true))
      }
    }
    _ = try look()
  }

  /// One small question; a fraction of a millisecond.
  public func look() throws -> Sight {
    guard register.isInPlace else { return .replaced }
    let version: Int = try register.explainingErrors { try self.version() }
    return seen.replace(by: version) ? .changed : .nothingNew
  }

  /// `data_version` moves for every commit of another connection; in memory there is none, and the
  /// one connection counts its own changes.
  private func version() throws -> Int {
    if let connection {
      return try connection.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
    guard register.file == nil else { return 0 }
    return try register.database.read { $0.totalChangesCount }
  }

  private final class Seen: @unchecked Sendable {
    private let lock = NSLock()
    private var version: Int?

    /// True when the version is another than before.
    func replace(by new: Int) -> Bool {
      lock.withLock {
        defer { version = new }
        return version != nil && version != new
      }
    }
  }
}
