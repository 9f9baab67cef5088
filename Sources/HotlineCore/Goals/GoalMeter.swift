/// How far a strategy period's goals are on a day, each figure with the rows behind it.
public struct GoalMeter: Equatable, Sendable {
  public let period: StrategyPeriod
  /// The day that was asked about; counting stops at the period's last day.
  public let asOf: DanishDate
  /// Codes of other periods that overlap this one.
  public let overlapping: [String]
  public internal(set) var figures: [GoalFigure]
  /// Distinct objects that meet a counting goal's rule in everything but the date, and whose day
  /// lies in no strategy period of the register.
  public internal(set) var outsidePeriod: [CountedRow]

  /// Every row that was looked at and of which something cannot be read: none of them counts.
  public let unreadable: [UnreadableRow]

  /// Whether the figures are final: the period is over.
  public var isFinal: Bool { asOf > period.endsOn }

  public init(
    period: StrategyPeriod, asOf: DanishDate, overlapping: [String], figures: [GoalFigure],
    outsidePeriod: [CountedRow], unreadable: [UnreadableRow] = []
  ) {
    self.period = period
    self.asOf = asOf
    self.overlapping = overlapping
    self.figures = figures
    self.outsidePeriod = outsidePeriod
    self.unreadable = unreadable
  }
}
