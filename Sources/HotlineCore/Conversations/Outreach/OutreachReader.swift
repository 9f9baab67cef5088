import Foundation
import GRDB

/// Finds whom to call on a day, and why (domain.md, T7): dialogue that is overdue, and what would
/// help a goal that is behind. Nobody whom we contacted within the quiet days.
struct OutreachReader {
  let db: Database
  let today: DanishDate
  let clock: CopenhagenTime

  init(_ db: Database, today: DanishDate) throws {
    (self.db, self.today) = (db, today)
    clock = try CopenhagenTime()
  }

  struct Call {
    var reasons: [OutreachReason] = []
    var dialogueBy: DanishDate?
  }

  /// By organisation.
  func calls() throws -> [Int64: Call] {
    let enterprises = try DialogueReader(db: db, today: today, clock: clock).enterprises()
    var calls: [Int64: Call] = [:]
    for enterprise in enterprises {
      guard let due = enterprise.nextDialogueBy else { continue }
      calls[enterprise.id] = Call(reasons: due < today ? [.dialogueOverdue] : [], dialogueBy: due)
    }
    for reason in try goalsBehind() {
      for id in try candidates(reason, among: Set(enterprises.map(\.id))) {
        calls[id, default: Call()].reasons.append(reason)
      }
    }
    let quiet = try contactedLately()
    return calls.filter { !$0.value.reasons.isEmpty && !quiet.contains($0.key) }
  }

  /// Of the periods that run today.
  private func goalsBehind() throws -> [OutreachReason] {
    let periods = try StrategyPeriod.adopted(db).filter { $0.contains(today) }
    guard !periods.isEmpty else { return [] }
    let facts = try CountingFacts.load(db)
    let (options, balances) = (try GoalOption.fetchAll(db), try GoalOpeningBalance.fetchAll(db))
    let behind = try periods.flatMap { period in
      GoalCounter(facts: facts, period: period, asOf: today).meter(
        goals: try Goal.fetchAll(
          db, sql: "SELECT * FROM goal WHERE periodID = ?", arguments: [period.id]),
        options: options, balances: balances
      ).figures.filter { $0.verdict == .behind }.map(\.goal.metric.rawValue)
    }
    return OutreachReason.allCases.filter { behind.contains($0.rawValue) }
  }

  private func candidates(
    _ reason: OutreachReason, among enterprises: Set<Int64>
  ) throws -> Set<Int64> {
    switch reason {
    case .dialogueOverdue: return []
    case .mayBecomeSOV:
      return try Int64.readSet(
        db, sql: "SELECT id FROM organisation WHERE kind = 'initiative' AND status = 'active'")
    case .hasRoom:
      return try enterprises.intersection(
        Int64.readSet(
          db, sql: "SELECT organisationID FROM workplaceOffer WHERE open = 'yes' AND slots > 0"))
    case .noDepartment: return try enterprises.subtracting(partners(of: "department"))
    case .noEnterprise: return try enterprises.subtracting(partners(of: "enterprise"))
    }
  }

  /// Who has an agreement in force with another one of this kind that is no social enterprise.
  private func partners(of kind: String) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        SELECT mine.organisationID FROM partnership
        JOIN partnershipParty mine ON mine.partnershipID = partnership.id
        JOIN partnershipParty other ON other.partnershipID = partnership.id
          AND other.organisationID <> mine.organisationID
        JOIN organisation ON organisation.id = other.organisationID
        WHERE partnership.state IN ('agreed', 'paused') AND organisation.kind = ?
          AND mine.leftOn IS NULL AND other.leftOn IS NULL
          AND organisation.id NOT IN (SELECT organisationID FROM sovPeriod WHERE validTo IS NULL)
        """, arguments: [kind])
  }

  /// Whom one of us contacted within the profile's quiet days.
  private func contactedLately() throws -> Set<Int64> {
    let days = try Parameter.days(.outreachQuiet, on: today, db) ?? 30
    return try Int64.readSet(
      db,
      sql: """
        SELECT part.organisationID FROM interaction
        JOIN interactionOrganisation part ON part.interactionID = interaction.id
        WHERE interaction.startedAt >= ? AND interaction.direction = 'out'
          AND interaction.kind <> 'note' AND part.role IN ('caller', 'party')
        """, arguments: [clock.instant(today.adding(days: 1 - days)).date])
  }

  /// By organisation, when both sides last spoke, and who of us did.
  func lastTalks(_ ids: [Int64]) throws -> [Int64: (day: DanishDate, initials: String)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT part.organisationID, max(interaction.startedAt) AS last, staff.initials
        FROM interactionOrganisation part
        JOIN interaction ON interaction.id = part.interactionID
        LEFT JOIN staff ON staff.id = interaction.staffID
        WHERE part.organisationID IN (SELECT value FROM json_each(?))
          AND interaction.twoWay = 1 AND part.role IN ('caller', 'party')
          AND \(Date.isReadable("interaction.startedAt"))
        GROUP BY part.organisationID
        """, arguments: [IDList(ids).json])
    return rows.reduce(into: [:]) { talks, row in
      let last: Date = row.value("last")
      let initials: String? = row.value("initials")
      talks[row.value("organisationID")] = (clock.day(of: Instant(last)), initials ?? "")
    }
  }
}
