import HotlineCore

/// What the desk knows of the time: told from outside, never read from a clock.
public struct Moment: Equatable, Sendable {
  public var today: DanishDate
  /// Minutes after midnight in Copenhagen.
  public var minute: Int
  /// The same moment to the second, for the clocks of calls.
  public var instant: Instant

  public init(today: DanishDate, minute: Int, instant: Instant) {
    self.today = today
    self.minute = minute
    self.instant = instant
  }

  var local: LocalTime { LocalTime(day: today, minute: minute) }

  /// `10.04`
  public var clock: String { LocalTime.clock(minute: minute) }
}
