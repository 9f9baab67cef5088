/// A day on which the hotline would answer by its weekday, and does not.
public struct ClosedDay: Sendable, Hashable {
  public let day: DanishDate
  public let closure: DanishCalendar.Closure

  public init(day: DanishDate, closure: DanishCalendar.Closure) {
    self.day = day
    self.closure = closure
  }
}

extension OpeningHours {
  /// The next days, from `day` on and at most a year ahead, on which a holiday or the municipality
  /// closes what the weekday would open.
  public func closedDays(
    from day: DanishDate, count: Int, calendar: DanishCalendar
  ) -> [ClosedDay] {
    var found: [ClosedDay] = []
    for ahead in 0...366 where found.count < count {
      let next = day.adding(days: ahead)
      guard hours[next.weekday] != nil else { continue }
      switch calendar.closure(on: next) {
      case nil, .weekend: continue
      case .holiday(let holiday):
        found.append(ClosedDay(day: next, closure: .holiday(holiday)))
      case .municipal(let label):
        found.append(ClosedDay(day: next, closure: .municipal(label)))
      }
    }
    return found
  }
}
