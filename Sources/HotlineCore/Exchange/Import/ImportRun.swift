import GRDB

/// Stores staged rows one after the other: what all files of one import share. A dry run is the same
/// on a copy of the register.
final class ImportRun {
  /// What became of a row that was not refused.
  struct Outcome {
    enum Kind {
      case new, updated, joined, skipped
    }

    var kind: Kind
    var reference: String
    /// The first row of the import about the same.
    var first: ImportPlace?
    var changed: [FieldChange] = []
    /// The new organisation and those that it may be.
    var doubt: (new: Organisation, alike: [Organisation])?
    var notes: [ImportReason] = []
  }

  private let names: KnownNames
  private let said: SaidRows
  private let today: DanishDate
  private let categories: CategoryGuess
  private var claimedPositions: Set<Int64> = []
  /// As it was before the slice that is being stored.
  private var keptPositions: Set<Int64> = []
  /// What is remembered of a row once all of it is stored.
  private var memories: [() throws -> Void] = []

  init(today: DanishDate, _ db: Database) throws {
    self.today = today
    names = try KnownNames()
    said = try SaidRows()
    categories = try CategoryGuess(db)
  }

  /// The rows since the last slice stand in the register.
  func keep() throws {
    try names.keep()
    try said.keep()
    keptPositions = claimedPositions
  }

  /// The rows since the last slice were taken back.
  func forget() {
    names.forget()
    said.forget()
    claimedPositions = keptPositions
  }

  /// Throws ``ImportReason`` for a row that is refused; then the caller takes back what was stored.
  ///
  /// `origin` is where the row waited.
  func store(
    _ record: ImportRecord, _ place: ImportPlace, from origin: SaidRows.Origin, batch: Int64,
    _ change: Change
  ) throws -> Outcome {
    memories = []
    let last = try change.lastEntry()
    let match = OrganisationMatch(db: change.db, names: names)
    var outcome =
      switch record {
      case .organisation(let record):
        try store(record, place, match, from: origin, batch: batch, change)
      case .contact(let record): try store(record, place, match, batch: batch, change)
      case .position(let record): try store(record, match, change)
      case .partnership(let record): try store(record, match, change)
      }
    // What is new has changed nothing.
    if outcome.kind != .new {
      outcome.changed = try FieldChange.all(of: change.actionID, after: last, change.db)
    }
    if outcome.kind == .skipped, !outcome.changed.isEmpty { outcome.kind = .updated }
    for remember in memories { try remember() }
    return outcome
  }

  // MARK: Organisations

  private func store(
    _ record: OrganisationRecord, _ place: ImportPlace, _ match: OrganisationMatch,
    from origin: SaidRows.Origin?, batch: Int64, _ change: Change
  ) throws -> Outcome {
    let found = try match.organisation(for: record) { id in
      guard let earlier = try said.about(organisation: id) else { return false }
      return OrganisationIdentity(earlier.record).life == .living
    }
    var outcome: Outcome
    var notes: [ImportReason] = []
    let stored: Organisation
    switch found {
    case .new(let alike):
      stored = try store(record, onto: nil, keepingName: false, batch: batch, change, &notes)
      if let rank = origin?.rank { change.propose(rank, for: stored.id) }
      memories.append { [said] in try said.note(record, about: stored.id, place, from: origin) }
      outcome = Outcome(kind: .new, reference: stored.reference)
      if !alike.isEmpty { outcome.doubt = (stored, alike) }
    case .same(let base, let evidence):
      let earlier = try said.about(organisation: base.id)
      let joining = earlier.map { $0.record.joined(with: record) }
      let whole = joining?.record ?? record
      stored = try store(
        whole, onto: base, keepingName: evidence == .name, batch: batch, change, &notes)
      let only = earlier == nil ? origin : nil
      memories.append { [said] in try said.note(whole, about: base.id, place, from: only) }
      outcome = Outcome(
        kind: earlier == nil ? .skipped : .joined, reference: stored.reference,
        first: earlier?.place)
      outcome.notes = differences(joining?.differing ?? [], earlier?.place)
    }
    outcome.notes += notes
    memories.append { [names] in names.add(CompanyName(stored.name), id: stored.id) }
    for contact in record.contacts {
      let contactOutcome = try store(contact, at: stored, place, change)
      outcome.notes += contactOutcome.notes
    }
    return outcome
  }

  private func store(
    _ record: OrganisationRecord, onto base: Organisation?, keepingName: Bool, batch: Int64,
    _ change: Change, _ notes: inout [ImportReason]
  ) throws -> Organisation {
    let facts = try base.map { try ImportedFacts(of: $0.id, change.db) } ?? ImportedFacts()
    let plan = try OrganisationPlan(
      record, onto: base, keepingName: keepingName, facts: facts, categories: categories,
      today: today)
    notes += plan.notes
    if let base, plan.changesNothing { return base }
    return try plan.store(batch: batch, today: today, change)
  }

  // MARK: What belongs to them

  private func store(
    _ record: ContactRecord, _ place: ImportPlace, _ match: OrganisationMatch, batch: Int64,
    _ change: Change
  ) throws -> Outcome {
    let owner: Organisation
    do {
      owner = try match.organisation(for: record.tie)
    } catch let reason as ImportReason {
      guard case .organisationUnknown = reason, let employer = record.employer else { throw reason }
      return try enter(employer, with: record, place, match, batch: batch, change)
    }
    var outcome = try store(record, at: owner, place, change)
    outcome.notes += remark(on: record.tie, owner)
    return outcome
  }

  /// The organisation of a contact person is not known: it comes with the person.
  private func enter(
    _ employer: OrganisationRecord, with record: ContactRecord, _ place: ImportPlace,
    _ match: OrganisationMatch, batch: Int64, _ change: Change
  ) throws -> Outcome {
    var whole = employer
    var person = record
    person.employer = nil
    whole.contacts = [person]
    var outcome = try store(whole, place, match, from: nil, batch: batch, change)
    if outcome.kind == .new {
      outcome.notes.append(
        .employerEntered(name: CPRGuard().blackedOut(employer.name ?? record.tie.spoken)))
    }
    return outcome
  }

  private func store(
    _ record: ContactRecord, at owner: Organisation, _ place: ImportPlace, _ change: Change
  ) throws -> Outcome {
    let earlier = try said.about(record.name, at: owner.id)
    let joining = earlier.map { $0.record.joined(with: record) }
    let whole = joining?.record ?? record
    let plan = try ContactPlan(whole, at: owner.id, change.db)
    if !plan.changesNothing { try plan.store(at: owner.id, change) }
    memories.append { [said] in try said.note(whole, at: owner.id, place) }
    let kind: Outcome.Kind = earlier != nil ? .joined : plan.basePerson == nil ? .new : .skipped
    var outcome = Outcome(kind: kind, reference: owner.reference, first: earlier?.place)
    outcome.notes = differences(joining?.differing ?? [], earlier?.place)
    return outcome
  }

  private func store(
    _ record: PositionRecord, _ match: OrganisationMatch, _ change: Change
  ) throws -> Outcome {
    let employer = try match.organisation(for: record.tie)
    let plan = try PositionPlan(record, at: employer, claimed: claimedPositions, change.db)
    claimedPositions.insert(try plan.store(change))
    var outcome = Outcome(
      kind: plan.base == nil ? .new : .skipped, reference: employer.reference)
    outcome.notes = remark(on: record.tie, employer)
    return outcome
  }

  private func store(
    _ record: PartnershipRecord, _ match: OrganisationMatch, _ change: Change
  ) throws -> Outcome {
    let plan = try PartnershipPlan(record, match: match, today: today, change.db)
    let stored = try plan.store(today: today, change)
    var outcome = Outcome(kind: plan.base == nil ? .new : .skipped, reference: stored.reference)
    for party in record.parties {
      outcome.notes += remark(on: party.tie, try match.organisation(for: party.tie))
    }
    return outcome
  }

  // MARK: Remarks

  private func differences(_ columns: [ImportColumn], _ first: ImportPlace?) -> [ImportReason] {
    guard let first else { return [] }
    return columns.map {
      .differsFromEarlier(column: $0.word, file: first.file, line: first.line)
    }
  }

  /// A name without its legal form was enough, since one organisation alone is called so.
  private func remark(on tie: OrganisationTie, _ found: Organisation) -> [ImportReason] {
    guard tie.reference == nil, tie.cvr == nil, let name = tie.name,
      CompanyName(name).forms != CompanyName(found.name).forms
    else { return [] }
    return [.meant(name: CPRGuard().blackedOut(found.name), reference: found.reference)]
  }
}
