import Resources

/// Which days are worked: Monday to Friday without public holidays, as the municipality's own
/// rows change it.
public struct DanishCalendar: Sendable, Hashable {
  /// A day on which the municipality departs from the public holidays: closed on 5 June or
  /// between Christmas and New Year, say, or open where others are not.
  public struct Override: Sendable, Hashable {
    public let isClosed: Bool
    public let label: Phrase

    public init(isClosed: Bool, label: Phrase) {
      self.isClosed = isClosed
      self.label = label
    }
  }

  /// Why nobody works on a day.
  public enum Closure: Sendable, Hashable {
    case weekend
    case holiday(Holiday)
    case municipal(Phrase)
  }

  public let overrides: [DanishDate: Override]

  public init(overrides: [DanishDate: Override] = [:]) {
    self.overrides = overrides
  }

  /// Nil on a working day.
  public func closure(on day: DanishDate) -> Closure? {
    if let override = overrides[day] {
      return override.isClosed ? .municipal(override.label) : nil
    }
    if let holiday = Holiday.on(day) { return .holiday(holiday) }
    return day.weekday > 5 ? .weekend : nil
  }

  public func isWorkingDay(_ day: DanishDate) -> Bool {
    closure(on: day) == nil
  }

  /// `day` itself when it is worked, else the first after it that is.
  public func workingDay(onOrAfter day: DanishDate) -> DanishDate {
    var day = day
    while !isWorkingDay(day), day < .last { day = day.adding(days: 1) }
    return day
  }

  /// The first working day after `day`.
  public func nextWorkingDay(after day: DanishDate) -> DanishDate {
    workingDay(onOrAfter: day.adding(days: 1))
  }

  /// The `count`th working day after `day`, or before it when negative; `day` for 0. Costs one
  /// look a day.
  public func adding(workingDays count: Int, to day: DanishDate) -> DanishDate {
    let step = count < 0 ? -1 : 1
    var left = count.magnitude
    var day = day
    while left > 0, day > .first || step > 0, day < .last || step < 0 {
      day = day.adding(days: step)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
