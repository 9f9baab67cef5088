import HotlineCore

/// What the desk knows of the time: told from outside, never read from a clock.
public struct Moment: Equatable, Sendable {
  public var today: DanishDate
  /// Minutes after midnight in Copenhagen.
  public var minute: Int

  public init(today: DanishDate, minute: Int) {
    self.today = today
    self.minute = minute
  }

  /// `10.04`
  public var clock: String { LocalTime.clock(minute: minute) }
}
