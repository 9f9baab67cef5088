import Foundation

/// Why the clock of Copenhagen cannot be shown.
public enum CopenhagenTimeError: Error, Hashable, Sendable {
  /// The machine has no rules for this time zone, or wrong ones.
  case missingTimeZoneData(identifier: String)
}

/// What the clock on a wall in Denmark says.
public struct LocalTime: Sendable, Hashable {
  public let day: DanishDate
  /// Minutes since midnight, 0-1439.
  public let minute: Int
  /// 0-59
  public let second: Int

  public init(day: DanishDate, minute: Int, second: Int = 0) {
    self.day = day
    self.minute = minute
    self.second = second
  }

  /// `10.04`, the Danish way.
  public var clock: String { Self.clock(minute: minute) }

  /// `16.00` for the minute 960 of a day.
  public static func clock(minute: Int) -> String {
    "\(Instant.padded(minute / 60)).\(Instant.padded(minute % 60))"
  }

  /// `10:04:11`, for drafts and history, where the second matters.
  public var clockWithSeconds: String {
    "\(Instant.padded(minute / 60)):\(Instant.padded(minute % 60)):\(Instant.padded(second))"
  }
}

/// The time of Denmark, whatever zone the machine is set to.
public struct CopenhagenTime: Sendable {
  private let zone: TimeZone

  /// Throws rather than show a wrong clock on a machine without time zone data.
  public init() throws(CopenhagenTimeError) {
    try self.init(identifier: "Europe/Copenhagen")
  }

  init(identifier: String) throws(CopenhagenTimeError) {
    // Some systems answer an unknown zone with UTC: two known offsets tell.
    let january = Date(timeIntervalSince1970: 1_768_478_400)
    let july = Date(timeIntervalSince1970: 1_784_116_800)
    guard let zone = TimeZone(identifier: identifier),
      zone.secondsFromGMT(for: january) == 3_600, zone.secondsFromGMT(for: july) == 7_200
    else { throw .missingTimeZoneData(identifier: identifier) }
    self.zone = zone
  }

  public func local(_ instant: Instant) -> LocalTime {
    let (day, second) = instant.split(offset: zone.secondsFromGMT(for: instant.date))
    return LocalTime(day: day, minute: second / 60, second: second % 60)
  }

  /// The calendar day in Denmark at `instant`.
  public func day(of instant: Instant) -> DanishDate {
    local(instant).day
  }

  /// The moment when the clock shows `minute` (minutes since midnight) on `day`. In the hour
  /// that a spring night leaves out it is an hour later; in the one an autumn night repeats,
  /// the first of the two.
  public func instant(_ day: DanishDate, minute: Int = 0) -> Instant {
    // No day is longer than this, whatever a row says.
    let minute = min(max(minute, 0), 1_440)
    let asUTC = Instant(seconds: day.dayNumber * 86_400).adding(seconds: minute * 60)
    let before = zone.secondsFromGMT(for: asUTC.adding(seconds: -86_400).date)
    let first = asUTC.adding(seconds: -before)
    if zone.secondsFromGMT(for: first.date) == before { return first }
    let second = asUTC.adding(seconds: -zone.secondsFromGMT(for: first.date))
    return zone.secondsFromGMT(for: second.date) == before ? first : second
  }
}

extension DanishDate {
  /// The calendar day at `instant` in `zone`.
  public init(_ instant: Date, in zone: TimeZone) {
    self = Instant(instant).split(offset: zone.secondsFromGMT(for: instant)).day
  }
}
