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
    /// A colleague with a later program changed the schema: nothing more is written here.
    case upgraded
  }

  private let register: Register
  /// nil for a register that is only read, and in memory.
  private let connection: (any DatabaseReader)?
  private let seen = Seen()

  /// Throws ``RegisterError`` when the file cannot be read.
  public init(_ register: Register) throws {
    self.register = register
    connection = try register.file.flatMap { file in
      guard !register.isReadOnly else { return nil }
      return try register.explainingErrors {
        try DatabaseQueue(
          path: file.path, configuration: Connections.configuration(isReadOnly: true))
      }
    }
    _ = try look()
    if try isUpgraded() { seen.noteUpgrade() }
  }

  /// One small question; a fraction of a millisecond.
  public func look() throws -> Sight {
    guard register.opened?.replaced == nil else { return .replaced }
    if seen.isUpgraded { return .upgraded }
    let version = try register.explainingErrors { try self.version() }
    guard seen.replace(by: version) else { return .nothingNew }
    guard try isUpgraded() else { return .changed }
    seen.noteUpgrade()
    return .upgraded
  }

  private func isUpgraded() throws -> Bool {
    // What was read then says nothing any more; the next question tells the person so.
    if register.isWrittenMeanwhile { return false }
    guard let connection else { return try register.read { try register.isUpgraded($0) } }
    return try register.explainingErrors { try connection.read { try register.isUpgraded($0) } }
  }

  private enum Version: Equatable {
    /// `data_version`, which moves for every commit of another connection.
    case commits(Int)
    /// Every commit writes to the log. Who only reads looks at the files: without a living index
    /// `data_version` moves for every question.
    case stamps([FileStamp?])
    /// In memory there is one connection, which counts its own changes.
    case changes(Int)
  }

  private func version() throws -> Version {
    if let connection {
      return try connection.unsafeRead {
        .commits(try Int.readOne($0, sql: "PRAGMA data_version") ?? 0)
      }
    }
    if let file = register.file {
      return .stamps([FileStamp(path: file.path), FileStamp(path: file.path + "-wal")])
    }
    return try register.database.read { .changes($0.totalChangesCount) }
  }

  private final class Seen: @unchecked Sendable {
    private let lock = NSLock()
    private var version: Version?
    private var wasUpgraded = false

    var isUpgraded: Bool { lock.withLock { wasUpgraded } }

    func noteUpgrade() { lock.withLock { wasUpgraded = true } }

    /// True when the version is another than before.
    func replace(by new: Version) -> Bool {
      lock.withLock {
        defer { version = new }
        return version != nil && version != new
      }
    }
  }
}
