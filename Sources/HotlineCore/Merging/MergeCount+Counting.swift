import GRDB
import Resources

extension MergeCount {
  private struct Figure {
    let subject: Subject
    let value: Double
  }

  /// What every figure is in one register and in the other.
  static func all(before: Register, after: Register) throws -> [MergeCount] {
    let day = try before.today()
    let (one, other) = (
      try before.read { try figures($0, on: day) }, try after.read { try figures($0, on: day) }
    )
    return zip(one, other).map {
      MergeCount(subject: $0.subject, before: $0.value, after: $1.value)
    }
  }

  /// The records of a kind that a merge could count wrongly, and every goal of every period.
  private static func figures(_ db: Database, on day: DanishDate) throws -> [Figure] {
    let kinds: [RecordKind] = [
      .organisation, .contact, .line, .position, .partnership, .inquiry, .interaction, .followUp,
    ]
    let records = try kinds.map { kind in
      let condition = kind == .organisation ? "WHERE \(SearchSource.isFindable)" : ""
      let count = try Int.readOne(
        db, sql: "SELECT count(*) FROM \(kind.declared.table) \(condition)")
      return Figure(subject: .kind(kind), value: Double(count ?? 0))
    }
    let goals = try StrategyPeriod.adopted(db).flatMap { period in
      try GoalMeter.read(period.id, day, db)?.figures.map { figure in
        Figure(
          subject: .goal(
            ordinal: figure.goal.ordinal,
            name: Phrase(da: figure.goal.titleDa, en: figure.goal.titleEn), period: period.code),
          value: figure.value)
      } ?? []
    }
    return records + goals
  }
}
