import Foundation

/// What this thread has used of the processor. Beside busy neighbours it says what a wait cannot:
/// how much of it was work.
enum ProcessorTime {
  static func ofThread() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// What all threads of a process have used of the processor since its start; nil where the system does
  /// not say.
  static func ofProcess(_ process: Int32) -> Duration? {
    guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = line.lastIndex(of: ")")
    else { return nil }
    // Of the fields behind the name, the twelfth and the thirteenth.
    let ticks = line[end...].split(separator: " ").dropFirst(12).prefix(2).compactMap { Int($0) }
    let perSecond = sysconf(Int32(_SC_CLK_TCK))
    guard ticks.count == 2, perSecond > 0 else { return nil }
    return .seconds(Double(ticks[0] + ticks[1]) / Double(perSecond))
  }
}
