import HotlineCore

/// How long nobody has touched the desk, so that what takes the machine a while is done then.
struct Quiet: Equatable, Sendable {
  private var since: Instant?
  private var lastAsked: Instant?

  /// Five minutes.
  private static let wait = 300
  /// The schedule counts whole hours; a quarter of one is soon enough.
  private static let between = 900

  mutating func end() { since = nil }

  /// Whether now is the time to ask whether a backup is due.
  mutating func isTimeForBackup(at now: Instant) -> Bool {
    let began = since ?? now
    since = began
    guard began.adding(seconds: Self.wait) <= now,
      lastAsked.map({ $0.adding(seconds: Self.between) <= now }) ?? true
    else { return false }
    lastAsked = now
    return true
  }
}
