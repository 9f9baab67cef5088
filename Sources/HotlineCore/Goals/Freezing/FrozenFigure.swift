import GRDB

/// What was last frozen of a goal, beside what is counted now.
public struct FrozenFigure: Equatable, Sendable {
  /// The day whose figures were frozen.
  public let asOf: DanishDate
  public let value: Double
  /// Counted now and not then: registered, or made to count, after the freezing.
  public let added: [CountedRow.Subject]
  /// How many counted then and do not any more.
  public let dropped: Int

  init(
    _ freeze: GoalFreeze, _ snapshot: GoalSnapshot, now rows: [CountedRow], _ survivors: Survivors
  ) {
    let now = rows.filter(\.counts).map(\.subject)
    // What was merged since is counted where it went.
    let before = Set(snapshot.counted.map(survivors.key))
    (asOf, value) = (freeze.asOf, snapshot.value)
    added = now.filter { !before.contains($0.key) }
    dropped = before.subtracting(now.map(\.key)).count
  }
}

extension GoalMeter {
  /// With the figures of the latest freezing of the period beside the present ones.
  func besideFrozen(_ db: Database) throws -> GoalMeter {
    guard
      let freeze = try GoalFreeze.fetchOne(
        db,
        sql: """
          SELECT * FROM goalFreeze WHERE periodID = ? AND asOf <= ? ORDER BY asOf DESC, id DESC
          """, arguments: [period.id, asOf])
    else { return self }
    let survivors = try Survivors.any(db) ? Survivors.load(db) : Survivors()
    let snapshots = try GoalSnapshot.fetchAll(
      db, sql: "SELECT * FROM goalSnapshot WHERE freezeID = ?", arguments: [freeze.id])
    var meter = self
    for index in figures.indices {
      let snapshot = snapshots.first { $0.goalID == figures[index].goal.id }
      guard freeze.isSound, let snapshot, snapshot.isSound else { continue }
      meter.figures[index].frozen = FrozenFigure(
        freeze, snapshot, now: figures[index].rows, survivors)
    }
    return meter
  }
}

extension Survivors {
  /// The word of a counted object, ``CountedRow/Subject/key``, for the one that it went to.
  fileprivate func key(_ word: String) -> String {
    let parts = word.split(separator: " ")
    guard parts.count == 2, let id = Int64(parts[1]) else { return word }
    return "\(parts[0]) \(survivor(of: id, in: String(parts[0])))"
  }
}
