/// One goal's figure.
public struct GoalFigure: Equatable, Sendable {
  public enum Verdict: String, Equatable, Sendable, CaseIterable {
    case met, notMet
    /// The period still runs: at least, or less than, what the elapsed days would give.
    case onTrack, behind
    /// "More than before" without a baseline that anybody has entered.
    case undecidable
    /// A goal without a number.
    case noTarget
  }

  /// A part of the figure, such as the positions of existing and of new social enterprises.
  public struct Part: Equatable, Sendable {
    public enum Name: String, Sendable, CaseIterable {
      case existing, new, departmentsOnly, departmentAndSOV, both, ceased, noLongerSOV, closed,
        openToday
      case ordinaryEmployers, perYear, inForceAtStart, inForceToday, inForceAtEnd, registeredLate
      case dialogueShare, followUpShare, ordinaryDialogues, partnerRating
    }

    public let name: Name
    public let value: Double
    /// The whole that a share is of; nil for a plain number.
    public let of: Double?

    public init(_ name: Name, _ value: Double, of: Double? = nil) {
      self.name = name
      self.value = value
      self.of = of
    }
  }

  public let goal: Goal
  /// What is compared with the target: opening balance and counted rows, or a share.
  public let value: Double
  /// What is held against the baseline: the value, a number a year, or agreements in force; nil for
  /// a goal with a target.
  public var compared: Double?
  /// What the value would be today at an even pace; nil without a target or after the period.
  public var expected: Double?
  public let verdict: Verdict
  public var parts: [Part] = []
  /// Agreements that would count if the ordinary party's size were known.
  public var possible = 0
  public var openingBalance: GoalOpeningBalance?
  /// The counting options that somebody has set; what is not among them is counted by the standard.
  public var options: [GoalOption] = []
  /// Weekly hours of the counted positions; nil for other goals.
  public var weeklyHours: Double?
  public var rows: [CountedRow] = []
  /// What was last frozen of it; nil where nothing was.
  public var frozen: FrozenFigure?
  /// The value on each of some earlier days, oldest first, for the trend.
  public var trend: [Double] = []

  public init(goal: Goal, value: Double, verdict: Verdict) {
    self.goal = goal
    self.value = value
    self.verdict = verdict
  }

  /// The value in percent of the target, not capped; nil without a target.
  public var percent: Double? { goal.targetValue.map { value / $0 * 100 } }
}
