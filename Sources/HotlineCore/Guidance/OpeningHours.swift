/// Whether the telephone is answered.
public enum OpeningState: Sendable, Hashable {
  /// Open until `minute` of today, counted from midnight.
  case open(until: Int)
  /// Opens next on `day` at `minute`; today when `day` is today.
  case closed(opensOn: DanishDate, at: Int)
  /// No hours are set, or none within a year.
  case neverOpen
}

/// The hours in which the hotline answers, by weekday.
public struct OpeningHours: Sendable, Hashable {
  /// Weekday (1 is Monday) to the minutes of the day that are open: 8-16 is 480..<960.
  public let hours: [Int: Range<Int>]

  public init(hours: [Int: Range<Int>]) {
    self.hours = hours.filter { !$0.value.isEmpty }
  }

  /// Monday to Friday, 08:00 <= t < 16:00.
  public static let weekdays8to16 = OpeningHours(
    hours: Dictionary(uniqueKeysWithValues: (1...5).map { ($0, 480..<960) }))

  /// The state at a local time. Days that `calendar` closes are closed the whole day; a weekend
  /// day it opens has the hours of its weekday, if any.
  public func state(at time: LocalTime, calendar: DanishCalendar) -> OpeningState {
    if let today = openMinutes(on: time.day, calendar) {
      if today.contains(time.minute) { return .open(until: today.upperBound) }
      if time.minute < today.lowerBound {
        return .closed(opensOn: time.day, at: today.lowerBound)
      }
    }
    for ahead in 1...366 {
      let day = time.day.adding(days: ahead)
      if let minutes = openMinutes(on: day, calendar) {
        return .closed(opensOn: day, at: minutes.lowerBound)
      }
    }
    return .neverOpen
  }

  private func openMinutes(on day: DanishDate, _ calendar: DanishCalendar) -> Range<Int>? {
    guard let minutes = hours[day.weekday] else { return nil }
    switch calendar.closure(on: day) {
    case nil, .weekend: return minutes
    case .holiday, .municipal: return nil
    }
  }
}
