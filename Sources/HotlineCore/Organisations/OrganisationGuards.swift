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
    try cvrProblems(of: entry.organisation) + ceasingProblems(of: entry, from: base)
      + statusProblems(of: entry.organisation, from: base)
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
