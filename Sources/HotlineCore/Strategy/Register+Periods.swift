extension Register {
  /// The other periods that share a day with `period`. Worth a warning: what lies in both counts in
  /// both.
  public func periodsOverlapping(_ period: StrategyPeriod) throws -> [StrategyPeriod] {
    try strategyPeriods().filter {
      $0.id != period.id && $0.startsOn <= period.endsOn && period.startsOn <= $0.endsOn
    }
  }
}
