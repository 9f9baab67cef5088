import GRDB

// What an entry of an organisation may not be, alone and together with the rest of the register.

extension OrganisationEntry {
  /// The rules that the entry alone can break.
  func refusals() -> [Refusal] {
    var refusals: [Refusal] = []
    if organisation.name.isEmpty { refusals.append(.nameMissing) }
    if organisation.status == .ceased, organisation.ceasedOn == nil {
      refusals.append(.organisation(.ceasedNeedsDay))
    }
    if let from = organisation.startedOn, let to = organisation.ceasedOn, to < from {
      refusals.append(.organisation(.ceasedBeforeStart))
    }
    let spans: [[any Dated]] = [sovPeriods, rsvPeriods, sizePeriods, phasePeriods]
    if spans.joined().contains(where: \.isTurnedRound) { refusals.append(.spanEndsBeforeStart) }
    return refusals
  }
}

extension Change {
  /// The rules that an entry breaks together with the rest of the register.
  func refusals(
    of entry: OrganisationEntry, from base: Organisation?
  ) throws -> [Refusal] {
    try mergedProblems(of: base) + cvrProblems(of: entry.organisation)
      + ceasingProblems(of: entry, from: base)
      + statusProblems(of: entry.organisation, from: base) + parentProblems(of: entry.organisation)
  }

  /// A form on one that was merged meanwhile: what it says belongs to another by now.
  private func mergedProblems(of base: Organisation?) throws -> [Refusal] {
    guard let base, let standing = try Organisation.find(base.id, db), standing.status == .merged,
      let survivor = try Organisation.find(Survivors.organisation(base.id, db), db)
    else { return [] }
    return [
      .merge(
        .wasMerged(
          reference: base.reference, into: survivor.name, survivor: survivor.reference))
    ]
  }

  /// What a department is a part of: the municipality where nobody says, unless it is another's.
  func parent(of organisation: Organisation) throws -> Int64? {
    guard organisation.kind == .department, organisation.parentID == nil else {
      return organisation.parentID
    }
    let home = try HomeMunicipality.fetch(db)
    let isOurs = (organisation.municipalityCode ?? home.code) == home.code
    return isOurs && home.organisationID != 0 && home.organisationID != organisation.id
      ? home.organisationID : nil
  }

  /// Nothing is a part of itself, nor of what is a part of it.
  private func parentProblems(of organisation: Organisation) throws -> [Refusal] {
    guard organisation.id != 0, let parent = organisation.parentID else { return [] }
    let isBelow = try Bool.readOne(
      db,
      sql: """
        WITH RECURSIVE above(id) AS (
          SELECT :parent UNION
          SELECT parentID FROM organisation JOIN above USING (id) WHERE parentID IS NOT NULL)
        SELECT EXISTS (SELECT 1 FROM above WHERE id = :id)
        """, arguments: ["parent": parent, "id": organisation.id])
    return isBelow == true ? [.organisation(.parentIsBelow)] : []
  }

  private func cvrProblems(of organisation: Organisation) throws -> [Refusal] {
    guard organisation.cvr != nil, organisation.ceasedOn == nil else { return [] }
    let other = try Organisation.fetchOne(
      db,
      sql: """
        SELECT * FROM organisation
        WHERE cvr = ? AND status <> 'merged' AND ceasedOn IS NULL AND id <> ?
        """, arguments: [organisation.cvr, organisation.id])
    return other.map { [.organisation(.cvrTaken(by: $0.name, reference: $0.reference))] } ?? []
  }

  private func ceasingProblems(
    of entry: OrganisationEntry, from base: Organisation?
  ) throws -> [Refusal] {
    guard entry.organisation.status == .ceased, let base, base.status != .ceased,
      !entry.partnershipsGoOn
    else { return [] }
    let open = try String.readAll(
      db,
      sql: """
        SELECT partnership.reference FROM partnershipParty party
        JOIN partnership ON partnership.id = party.partnershipID
        WHERE party.organisationID = ? AND party.leftOn IS NULL
          AND partnership.state NOT IN ('ended', 'dropped')
        ORDER BY partnership.reference
        """, arguments: [base.id])
    return open.isEmpty ? [] : [.organisation(.openPartnerships(references: open))]
  }

  /// Merging and erasing are actions of their own, and cannot be typed.
  private func statusProblems(of organisation: Organisation, from base: Organisation?) -> [Refusal]
  {
    let old = base?.status ?? .active
    guard organisation.status != old else { return [] }
    switch (old, organisation.status) {
    case (.merged, _), (.erased, _), (_, .merged), (_, .erased):
      return [.organisation(.mergedOrErased)]
    case (.active, _), (.dormant, _), (.ceased, _): return []
    }
  }
}

extension Dated {
  /// Whether it ends on or before the day it begins.
  var isTurnedRound: Bool {
    guard let firstDay, let validTo else { return false }
    return validTo <= firstDay
  }
}
