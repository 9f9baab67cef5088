import Foundation

/// A wait for a file lock that can be given up, which `flock` itself cannot.
///
/// Where the lock is not free at once, a thread of its own waits in the kernel's queue, in which
/// nobody is overtaken. Once given up it closes the descriptor as soon as it gets the lock.
final class LockWait: @unchecked Sendable {
  enum Outcome: Equatable {
    case held
    /// The descriptor belongs to the waiting thread.
    case givenUp
    /// The system cannot lock this file; with its error number.
    case failed(Int32)
  }

  /// `flock(2)`: zero, or the error number.
  typealias SystemLock = @Sendable (_ descriptor: Int32, _ operation: Int32) -> Int32

  // `condition` guards `outcome`.
  private let condition = NSCondition()
  private var outcome: Outcome?

  /// Locks `descriptor`, waiting at most `patience` seconds.
  static func lock(
    _ descriptor: Int32, patience: TimeInterval, with system: @escaping SystemLock = systemLock
  ) -> Outcome {
    let error = uninterrupted(system, descriptor, LOCK_EX | LOCK_NB)
    if error == 0 { return .held }
    guard error == EWOULDBLOCK else { return .failed(error) }
    let wait = LockWait()
    Thread.detachNewThread { wait.queue(for: descriptor, system) }
    return wait.finish(within: patience)
  }

  static let systemLock: SystemLock = { descriptor, operation in
    flock(descriptor, operation) == 0 ? 0 : errno
  }

  /// A signal ends the wait of the system, not ours.
  private static func uninterrupted(
    _ system: SystemLock, _ descriptor: Int32, _ operation: Int32
  ) -> Int32 {
    while true {
      let error = system(descriptor, operation)
      if error != EINTR { return error }
    }
  }

  private func queue(for descriptor: Int32, _ system: SystemLock) {
    let error = Self.uninterrupted(system, descriptor, LOCK_EX)
    condition.lock()
    defer { condition.unlock() }
    if outcome == .givenUp {
      close(descriptor)
    } else {
      outcome = error == 0 ? .held : .failed(error)
      condition.signal()
    }
  }

  private func finish(within patience: TimeInterval) -> Outcome {
    let deadline = Date(timeIntervalSinceNow: patience)
    condition.lock()
    defer { condition.unlock() }
    while outcome == nil, condition.wait(until: deadline) {}
    let reached = outcome ?? .givenUp
    outcome = reached
    return reached
  }
}
