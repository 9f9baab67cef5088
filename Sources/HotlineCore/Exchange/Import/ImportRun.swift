import GRDB

/// Decides about staged rows, and stores them: what an import and its dry run share.
final class ImportRun {
  private let names: KnownNames
  private let today: DanishDate
  private let categories: CategoryGuess
  private var claimedPositions: Set<Int64> = []

  init(today: DanishDate, _ db: Database) throws {
    self.today = today
    names = try KnownNames()
    categories = try CategoryGuess(db)
  }

  /// Reads alone. Throws ``ImportReason`` for a row that is refused.
  func decide(_ record: ImportRecord, _ db: Database) throws -> ImportDecision {
    try plan(record, db).decision
  }

  /// Throws ``ImportReason`` for a row that is refused; then nothing of it is stored.
  func store(_ record: ImportRecord, batch: Int64, _ change: Change) throws -> ImportDecision {
    let plan = try plan(record, change.db)
    guard plan.decision != .skipped else { return .skipped }
    switch plan {
    case .organisation(let plan, let contact): try store(plan, contact, batch: batch, change)
    case .contact(let plan, let id): try plan.store(at: id, change)
    case .position(let plan): claimedPositions.insert(try plan.store(change))
    case .partnership(let plan): try plan.store(today: today, change)
    }
    return plan.decision
  }

  private enum Plan {
    case organisation(OrganisationPlan, ContactPlan?)
    case contact(ContactPlan, at: Int64)
    case position(PositionPlan)
    case partnership(PartnershipPlan)

    var decision: ImportDecision {
      switch self {
      case .organisation(let plan, let contact):
        if plan.decision == .skipped, let contact, contact.decision != .skipped {
          .updated
        } else {
          plan.decision
        }
      case .contact(let plan, _): plan.decision
      case .position(let plan): plan.decision
      case .partnership(let plan): plan.decision
      }
    }
  }

  private func plan(_ record: ImportRecord, _ db: Database) throws -> Plan {
    let match = OrganisationMatch(db: db, names: names)
    switch record {
    case .organisation(let record):
      let base = try match.organisation(for: record)
      let facts = try base.map { try ImportedFacts(of: $0.id, db) } ?? ImportedFacts()
      let plan = try OrganisationPlan(
        record, onto: base, facts: facts, categories: categories)
      let contact = try record.contact.map { try ContactPlan($0, at: base?.id ?? 0, db) }
      return .organisation(plan, contact)
    case .contact(let record):
      let owner = try match.organisation(for: record.tie)
      return .contact(try ContactPlan(record, at: owner.id, db), at: owner.id)
    case .position(let record):
      let employer = try match.organisation(for: record.tie)
      let plan = try PositionPlan(record, at: employer, claimed: claimedPositions, db)
      if let id = plan.base?.id { claimedPositions.insert(id) }
      return .position(plan)
    case .partnership(let record):
      return .partnership(try PartnershipPlan(record, match: match, today: today, db))
    }
  }

  private func store(
    _ plan: OrganisationPlan, _ contact: ContactPlan?, batch: Int64, _ change: Change
  ) throws {
    let stored = try plan.store(batch: batch, today: today, change)
    if plan.base == nil { try names.add(stored.name, id: stored.id) }
    try contact?.store(at: stored.id, change)
  }
}
