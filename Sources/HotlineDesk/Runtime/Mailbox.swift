import Synchronization

/// Where answers from other threads wait until the loop takes them.
final class Mailbox: Sendable {
  private let waiting = Mutex<[DeskEvent]>([])
  private let wake: @Sendable () -> Void

  /// `wake` must make the loop's wait return; it is called from any thread.
  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  func post(_ event: DeskEvent) {
    waiting.withLock { $0.append(event) }
    wake()
  }

  /// Everything that has arrived, in order.
  func takeAll() -> [DeskEvent] {
    waiting.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
