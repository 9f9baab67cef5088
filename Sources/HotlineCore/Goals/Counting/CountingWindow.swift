/// The days in which a business date counts: from the period's first day to its last, or to the
/// day that was asked about. Both ends inclusive.
struct CountingWindow {
  let period: StrategyPeriod
  let asOf: DanishDate
  /// Every adopted period of the register, to tell another period from none.
  let periods: [StrategyPeriod]

  var end: DanishDate { min(asOf, period.endsOn) }

  func contains(_ day: DanishDate) -> Bool { day >= period.startsOn && day <= end }

  /// Why a day does not count; nil when it does.
  func obstacle(_ day: DanishDate) -> CountReason? {
    if contains(day) { return nil }
    if day > asOf { return .afterAsOf }
    if let other = periods.first(where: { $0.contains(day) }) {
      return .otherPeriod(code: other.code)
    }
    return .outsidePeriod
  }

  /// Whether a day, up to `asOf`, lies in no strategy period at all.
  func isOutsideEveryPeriod(_ day: DanishDate) -> Bool {
    day <= asOf && !periods.contains { $0.contains(day) }
  }

  /// The share of the period that has gone by, 0...1.
  var elapsed: Double {
    guard end >= period.startsOn else { return 0 }
    return Double(period.startsOn.days(until: end) + 1) / Double(period.dayCount)
  }

  /// The length of the window in years.
  var years: Double {
    max(0, Double(period.startsOn.days(until: end) + 1)) / 365.25
  }
}

extension StrategyPeriod {
  /// Both ends inclusive.
  public func contains(_ day: DanishDate) -> Bool { day >= startsOn && day <= endsOn }

  /// 2,192 for 2020-2025.
  public var dayCount: Int { startsOn.days(until: endsOn) + 1 }
}
