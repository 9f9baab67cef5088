import Foundation

/// What this thread has used of the processor. Beside busy neighbours it says what a wait cannot:
/// how much of it was work.
enum ProcessorTime {
  static func ofThread() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
