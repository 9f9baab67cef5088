/// Which agreements an open strategy period still lacks.
struct GoalOutlook: Equatable, Sendable {
  /// A goal that is behind schedule, and the classes of agreement that count in it.
  struct Behind: Equatable, Sendable {
    let ordinal: Int
    let classes: Set<PartnershipClass>
  }

  /// Empty without an open period, and when all is on schedule.
  var behind: [Behind] = []

  /// The first goal in which an agreement of these classes would count; nil when there is none.
  func goal(for classes: Set<PartnershipClass>) -> Int? {
    behind.filter { !$0.classes.isDisjoint(with: classes) }.map(\.ordinal).min()
  }
}
