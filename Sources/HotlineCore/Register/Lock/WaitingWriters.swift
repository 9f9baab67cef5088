import Foundation
import Synchronization

/// The writers of this process that wait for the lock of the register, for a desk that says so.
final class WaitingWriters: Sendable {
  /// Since when each of them has waited.
  private let since = Mutex<[UUID: ContinuousClock.Instant]>([:])

  /// A writer asks for the lock; it must say so when it has it, or has given up.
  func begin() -> UUID {
    let writer = UUID()
    since.withLock { $0[writer] = .now }
    return writer
  }

  /// The writer waits no more. Again is harmless.
  func end(_ writer: UUID) {
    _ = since.withLock { $0.removeValue(forKey: writer) }
  }

  /// Whether somebody has waited longer than a save of a colleague takes.
  var isAnyoneHeldUp: Bool {
    since.withLock { $0.values.contains { $0 < .now - .milliseconds(200) } }
  }
}

extension Register {
  /// What a write of this process waits for; nil while none has to wait. One small read.
  public func whatHoldsUp() -> HoldUp? {
    guard let lock, waiting.isAnyoneHeldUp else { return nil }
    return HoldUp(holder: lock.holder())
  }
}

/// Why a write has to wait.
public struct HoldUp: Equatable, Sendable {
  /// Who holds the lock and what for; nil where its file does not say.
  public let holder: LockHolder?

  public init(holder: LockHolder?) {
    self.holder = holder
  }
}
