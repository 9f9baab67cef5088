import GRDB

extension Register {
  /// One organisation with all that belongs to it on `today`; of one that was merged, the one that it
  /// was merged into. nil when there is none.
  ///
  /// Every query goes by an index on the organisation: the cost grows with what belongs to it, not
  /// with the register. The timeline stops after its newest hundred entries.
  public func detail(of id: Int64, today: DanishDate) throws -> OrganisationDetail? {
    let clock = try CopenhagenTime()
    return try read { db in
      var (detail, unreadable) = try UnreadableRow.noting { () -> OrganisationDetail? in
        let id = try Survivors.organisation(id, db)
        guard let facts = try OrganisationFacts.load([id], db)[id] else { return nil }
        return try DetailReader(db: db, facts: facts, today: today, clock: clock).detail()
      }
      // What is somebody else's is said where that one is shown. A row that two parts of the detail
      // read is noted by both.
      let shown = detail?.organisation.id
      let rows = unreadable.filter { $0.organisationID == nil || $0.organisationID == shown }
      detail?.unreadable = rows.reduce(into: []) { rows, row in
        if !rows.contains(row) { rows.append(row) }
      }
      return detail
    }
  }
}

/// Puts one organisation's detail together.
struct DetailReader {
  static let timelineLimit = 100

  let db: Database
  let facts: OrganisationFacts
  let today: DanishDate
  let clock: CopenhagenTime

  var id: Int64 { facts.organisation.id }

  func detail() throws -> OrganisationDetail {
    let rule = try SizeClassRule.load(on: today, db)
    var detail = OrganisationDetail(
      organisation: facts.organisation, standing: facts.standing(on: today, rule: rule),
      sizeClass: facts.sizeClass(on: today, rule: rule),
      verification: Verification(on: facts.organisation.verifiedOn, today: today))
    try addStatus(to: &detail)
    try addEntry(to: &detail)
    try addPeople(to: &detail)
    try addLines(to: &detail)
    try addPartnerships(to: &detail)
    try addDialogue(to: &detail)
    detail.records = try RecordKind.allCases.compactMap { $0.declared.detail }.flatMap {
      try $0.read(id, db)
    }
    detail.isRoleModel = try Organisation.roleModels(on: today, of: id, db).contains(id)
    detail.phase = detail.entry.phasePeriods.current(on: today)
    return detail
  }

  private func addStatus(to detail: inout OrganisationDetail) throws {
    detail.sovSince = facts.sovPeriods.sovSince(today)
    detail.rsvSince = facts.rsvPeriods.current(on: today)?.validFrom
    detail.municipalityName = try String.readOne(
      db, sql: "SELECT name FROM municipality WHERE code = ?",
      arguments: [facts.organisation.municipalityCode])
    detail.earlierNames = facts.namePeriods
      .sorted { ($0.validFrom ?? .first) > ($1.validFrom ?? .first) }
      .map(\.name).filter { $0 != facts.organisation.name }
  }

  /// What the organisation's forms show, and what only imports bring.
  private func addEntry(to detail: inout OrganisationDetail) throws {
    let phones = try Phone.ofOrganisation(id, db)
    detail.entry.phones = phones.filter { $0.contactPersonID == nil }
    detail.entry.sovPeriods = facts.sovPeriods
    detail.entry.rsvPeriods = facts.rsvPeriods
    detail.entry.sizePeriods = facts.sizePeriods
    detail.entry.phasePeriods = try PhasePeriod.ofOrganisation(id, db)
    detail.entry.productionUnits = try ProductionUnit.ofOrganisation(id, db)
    detail.namePeriods = facts.namePeriods
    detail.addressPeriods = facts.addressPeriods
    let related = [
      facts.organisation.parentID, facts.organisation.mergedIntoID,
      facts.organisation.successorOfID,
    ].compactMap(\.self)
    if !related.isEmpty { detail.relatedNames = try OrganisationFacts.names(of: related, db) }
    detail.importantNotes = try ImportantNote.ofOrganisation(id, db)
  }

  private func addPeople(to detail: inout OrganisationDetail) throws {
    let roles = try ContactRole.ofOrganisation(id, db).filter { ($0.validTo ?? .last) > today }
    let persons: [ContactPerson] = try IDList(roles.map(\.contactPersonID)).rows(where: "id", db)
    let theirs: [Phone] = try IDList(persons.map(\.id)).rows(where: "contactPersonID", db)
    detail.phones = Self.inUse(detail.entry.phones, today)
    detail.contacts = roles.sorted { $0.isPrimary && !$1.isPrimary }.compactMap { role in
      persons.first { $0.id == role.contactPersonID }.map { person in
        OrganisationDetail.Contact(
          person: person, role: role,
          phones: Self.inUse(theirs.filter { $0.contactPersonID == person.id }, today))
      }
    }
  }

  private func addLines(to detail: inout OrganisationDetail) throws {
    let lines = try OfferLine.ofOrganisation(id, db)
    detail.offers = lines.filter { $0.direction == .offers }
    detail.needs = lines.filter { $0.direction == .needs }
    detail.workplaceOffer = try WorkplaceOffer.ofOrganisation(id, db).first
    detail.positions = try Position.ofOrganisation(id, db)
  }

  private static func inUse(_ phones: [Phone], _ today: DanishDate) -> [Phone] {
    phones.filter { $0.isInUse(on: today) }.sorted { $0.isPrimary && !$1.isPrimary }
  }
}
