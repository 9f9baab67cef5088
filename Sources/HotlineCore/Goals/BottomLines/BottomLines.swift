import GRDB

/// The two bottom lines of a strategy period: whom they are of, and which positions count in them.
/// The report B2 and the page of an organisation read the same. (domain.md S13)
struct BottomLines {
  /// As the desk shows it.
  let meter: GoalMeter
  /// The last day that counts.
  let through: DanishDate
  let db: Database

  init(_ meter: GoalMeter, asOf day: DanishDate, _ db: Database) {
    (self.meter, self.db) = (meter, db)
    through = min(day, meter.period.endsOn)
  }

  func enterprises() throws -> [BottomLine] { try lines(only: nil) }

  /// Of one organisation; nil where it is gone.
  func line(of organisationID: Int64) throws -> BottomLine? {
    try lines(only: organisationID).first
  }

  private func lines(only: Int64?) throws -> [BottomLine] {
    try BottomLine.read(
      from: meter.period.startsOn, through: through, bases: try bases(),
      positions: meter.countedPositions, only: only, db)
  }

  /// On which bases somebody is a social enterprise for the period's goals. (D7)
  private func bases() throws -> Set<SOVPeriod.Basis> {
    let goals = meter.figures.map(\.goal).filter { [.newSOV, .newPositions].contains($0.metric) }
    let options: [GoalOption] = try IDList(goals.map(\.id)).rows(where: "goalID", db)
    return goals.reduce(into: SocialStatus.countingBases) { bases, goal in
      bases.formUnion(CountingOptions(options.filter { $0.goalID == goal.id }).bases)
    }
  }
}

extension GoalMeter {
  /// Every position that was looked at for the goal of new positions, and why it counts or does not.
  var positionRows: [(id: Int64, row: CountedRow)] {
    (figures.first { $0.goal.metric == .newPositions }?.rows ?? []).compactMap { row in
      if case .position(let id) = row.subject { (id, row) } else { nil }
    }
  }

  /// The positions that count in the goal.
  var countedPositions: Set<Int64> {
    Set(positionRows.filter { $0.row.counts }.map { $0.id })
  }
}
