import HotlineCore
import Resources

/// The goal meter in JSON. The keys are stable; what a goal does not have is left out.
struct GoalsAnswer: Encodable {
  struct Goal: Encodable {
    let ordinal: Int
    let code: String
    let value: Double
    let target: Double?
    /// `>=` or `>`.
    let comparator: String
    let baseline: Double?
    /// What is held against the baseline.
    let compared: Double?
    /// The value that an even pace would have given by now.
    let expected: Double?
    let openingBalance: Double?
    /// `met`, `notMet`, `onTrack`, `behind`, `undecidable` or `noTarget`.
    let verdict: String
    /// Agreements that would count if a party's size were known.
    let possible: Int
    let weeklyHours: Double?
    /// What was last frozen of the goal.
    let frozen: Frozen?
    /// The parts of the figure by name; the whole of a share is `<name>Of`.
    let split: [String: Double]
    let rows: [Row]?
  }

  struct Frozen: Encodable {
    let asOf: String
    let value: Double
    /// Counted now and not when it was frozen, and the other way round.
    let added: Int
    let dropped: Int
  }

  struct Row: Encodable {
    /// The organisation's reference.
    let ref: String?
    let title: String
    let day: String?
    let counts: Bool
    let reason: String
  }

  let period: String
  let asOf: String
  let isFinal: Bool
  let overlapping: [String]
  let goals: [Goal]
  let outsidePeriod: Int
  let outsideRows: [Row]?
  /// Rows that were looked at and of which something cannot be read, in words; none of them counts.
  let unreadable: [String]?

  init(_ meter: GoalMeter, withRows: Bool, _ language: Language) {
    let row = { Row($0, language) }
    period = meter.period.code
    asOf = meter.asOf.iso
    isFinal = meter.isFinal
    overlapping = meter.overlapping
    goals = meter.figures.map { Goal($0, rows: withRows ? $0.rows.map(row) : nil) }
    outsidePeriod = meter.outsidePeriod.count
    outsideRows = withRows ? meter.outsidePeriod.map(row) : nil
    unreadable = meter.unreadable.isEmpty ? nil : meter.unreadable.map { $0.sentence(language) }
  }
}

extension GoalsAnswer.Goal {
  init(_ figure: GoalFigure, rows: [GoalsAnswer.Row]?) {
    ordinal = figure.goal.ordinal
    code = figure.goal.code
    value = figure.value
    target = figure.goal.targetValue
    comparator = figure.goal.comparator.rawValue
    baseline = figure.goal.baselineValue
    compared = figure.compared
    expected = figure.expected
    openingBalance = figure.openingBalance?.value
    verdict = figure.verdict.rawValue
    possible = figure.possible
    weeklyHours = figure.weeklyHours
    frozen = figure.frozen.map { frozen in
      GoalsAnswer.Frozen(
        asOf: frozen.asOf.iso, value: frozen.value, added: frozen.added.count,
        dropped: frozen.dropped)
    }
    var split: [String: Double] = [:]
    for part in figure.parts {
      split[part.name.rawValue] = part.value
      split[part.name.rawValue + "Of"] = part.of
    }
    self.split = split
    self.rows = rows
  }
}

extension GoalsAnswer.Row {
  init(_ row: CountedRow, _ language: Language) {
    ref = row.organisationID.map(Organisation.reference)
    title = row.title
    day = row.day?.iso
    counts = row.counts
    reason = row.reason.sentence(language)
  }
}
