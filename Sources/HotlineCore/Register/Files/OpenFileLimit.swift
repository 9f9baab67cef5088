import Foundation

/// How many files the system lets this process have open.
public enum OpenFileLimit {
  /// As `ulimit -n` says it; what has no limit is as good as this number.
  public static var limit: Int {
    var limit = rlimit()
    guard getrlimit(kind, &limit) == 0 else { return 0 }
    return Int(clamping: min(limit.rlim_cur, 1 << 20))
  }

  /// Takes what the administrator allows, up to what a desk never comes to, where a shell gives less.
  public static func raise() {
    var limit = rlimit()
    guard getrlimit(kind, &limit) == 0, limit.rlim_cur < 1_024 else { return }
    limit.rlim_cur = min(limit.rlim_max, 1_024)
    setrlimit(kind, &limit)
  }

  /// Whether so many more can be opened: what counts is what the process was started with, too. `stream` is
  /// any that is open.
  public static func hasRoom(for count: Int, besides stream: Int32 = STDERR_FILENO) -> Bool {
    var taken: [Int32] = []
    defer { for descriptor in taken { close(descriptor) } }
    while taken.count < count {
      let descriptor = fcntl(stream, F_DUPFD_CLOEXEC, 0)
      guard descriptor >= 0 else { return false }
      taken.append(descriptor)
    }
    return true
  }

  private static let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
}
