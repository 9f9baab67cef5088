/// How many rows go under the lock at once: as many as fit into half of the 50 ms that a colleague's save
/// may have to wait, their place in the index and the commit included.
struct SlicePace {
  private(set) var rows = 16
  /// How long the lock was held for the last slice.
  private(set) var last = Duration.zero

  /// Of the rows alone, after which no further one begins.
  static let longestStoring = Duration.milliseconds(20)

  /// So long a slice took under the lock.
  mutating func note(_ time: Duration) {
    last = time
    if time > .milliseconds(30) {
      rows = max(1, rows * 2 / 3)
    } else if time < .milliseconds(18) {
      rows = min(1_000, rows + max(1, rows / 4))
    }
  }
}
