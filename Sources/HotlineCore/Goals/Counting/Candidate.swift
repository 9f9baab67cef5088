/// One object that a counting goal looks at, before the dates are compared.
struct Candidate: Equatable {
  let subject: CountedRow.Subject
  let organisationID: Int64?
  let title: String
  /// The business date; nil where it has none yet.
  let day: DanishDate?
  /// What keeps it from counting, whatever the date; nil when only the date decides.
  var obstacle: CountReason?
  /// The reason to show when it counts.
  var reason = CountReason.counts
  /// When it was typed in.
  var recordedOn: DanishDate?
  /// The parts of the figure that it belongs to.
  var parts: [GoalFigure.Part.Name] = []
  var weeklyHours = 0.0
  /// The other rows that say what it is.
  var rows: Set<CountedRow.Subject> = []
  /// Every organisation by which it is counted.
  var organisations: Set<Int64> = []

  /// Meets the rule in everything but the date.
  var meetsRule: Bool { obstacle == nil && day != nil }
}
