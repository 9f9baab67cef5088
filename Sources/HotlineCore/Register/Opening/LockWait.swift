import Foundation

/// A wait for a file lock that can be given up, which `flock` itself cannot.
///
/// Where the lock is not free at once, a thread of its own waits in the kernel's queue, in which
/// nobody is overtaken. Once given up it closes the descriptor as soon as it gets the lock.
final class LockWait: @unchecked Sendable {
  // `condition` guards the two flags.
  private let condition = NSCondition()
  private var isHeld = false
  private var isGivenUp = false

  /// Locks `descriptor`, waiting at most `patience` seconds. False: given up, and the descriptor
  /// belongs to the waiting thread.
  static func lock(_ descriptor: Int32, patience: TimeInterval) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    let wait = LockWait()
    Thread.detachNewThread { wait.queue(for: descriptor) }
    return wait.finish(within: patience)
  }

  private func queue(for descriptor: Int32) {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    condition.lock()
    defer { condition.unlock() }
    if isGivenUp {
      close(descriptor)
    } else {
      isHeld = true
      condition.signal()
    }
  }

  private func finish(within patience: TimeInterval) -> Bool {
    let deadline = Date(timeIntervalSinceNow: patience)
    condition.lock()
    defer { condition.unlock() }
    while !isHeld, condition.wait(until: deadline) {}
    isGivenUp = !isHeld
    return isHeld
  }
}
