import Foundation

/// Who holds the writer lock, as its file says while it is held.
public struct LockHolder: Codable, Equatable, Sendable {
  /// The operating system's user.
  public let user: String
  /// The process that holds it.
  public let pid: Int32
  /// What for: the raw value of an ``ActionKind``, or one of ``LockPurpose``.
  public let purpose: String
  public let since: Date

  public init(user: String, pid: Int32, purpose: String, since: Date) {
    self.user = user
    self.pid = pid
    self.purpose = purpose
    self.since = since
  }
}

/// What the writer lock is held for, beside the actions of the desk.
public enum LockPurpose: String, Sendable, CaseIterable {
  case opening, closing, checkpoint, erasure, backup, restoring, readLog, repairing
}
