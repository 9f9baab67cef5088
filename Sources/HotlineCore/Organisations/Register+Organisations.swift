import GRDB

extension Register {
  /// An organisation with what its form edits; nil when there is none.
  public func organisation(_ id: Int64) throws -> OrganisationEntry? {
    try read { try OrganisationEntry.read(id, $0) }
  }

  /// Stores a new organisation, or an edit of `base`, and gives back what then stands.
  ///
  /// A changed name or address ends the dated one before it, as the entry's dating says. Throws every
  /// broken rule at once.
  @discardableResult
  public func save(
    _ entry: OrganisationEntry, from base: OrganisationEntry?
  ) throws -> OrganisationEntry {
    let today = try today()
    let entry = entry.tidied(from: base)
    let kind: ActionKind = base == nil ? .organisationEntered : .organisationEdited
    return try change(kind, subject: entry.organisation.name) { change in
      try RegisterError.refuse(
        entry.refusals() + change.refusals(of: entry, from: base?.organisation))
      let stored = try change.store(entry.organisation, of: entry, from: base, today: today)
      try change.storeChildren(of: entry, from: base, id: stored.id)
      guard let result = try OrganisationEntry.read(stored.id, change.db) else {
        throw RegisterError.rowIsGone(table: Organisation.databaseTableName, id: stored.id)
      }
      return result
    }
  }
}

extension OrganisationEntry {
  static func read(_ id: Int64, _ db: Database) throws -> OrganisationEntry? {
    guard let organisation = try Organisation.find(id, db) else { return nil }
    var entry = OrganisationEntry(organisation)
    entry.phones = try Phone.ofOrganisation(id, db).filter { $0.contactPersonID == nil }
    entry.sovPeriods = try SOVPeriod.ofOrganisation(id, db)
    entry.rsvPeriods = try RSVPeriod.ofOrganisation(id, db)
    entry.sizePeriods = try SizePeriod.ofOrganisation(id, db)
    entry.phasePeriods = try PhasePeriod.ofOrganisation(id, db)
    entry.roleModels = try RoleModel.ofOrganisation(id, db)
    entry.productionUnits = try ProductionUnit.ofOrganisation(id, db)
    entry.links = try OrganisationLink.ofOrganisation(id, db)
    return entry
  }

  /// With the search digits of its numbers; the status and the day of ceasing say the same.
  func tidied(from base: OrganisationEntry?) -> OrganisationEntry {
    var entry = self
    entry.organisation.name = organisation.name.trimmed
    entry.phones = phones.map(\.withDigits)
    let old = base?.organisation
    if organisation.status != old?.status, organisation.status == .active, old?.ceasedOn != nil {
      entry.organisation.ceasedOn = nil
      entry.organisation.ceaseReason = nil
    } else if organisation.ceasedOn != nil, organisation.ceasedOn != old?.ceasedOn {
      entry.organisation.status = .ceased
    }
    return entry
  }
}

extension Change {
  fileprivate func store(
    _ organisation: Organisation, of entry: OrganisationEntry, from base: OrganisationEntry?,
    today: DanishDate
  ) throws -> Organisation {
    guard let base else { return try enter(organisation) }
    return try revise(
      organisation, from: base.organisation, nameFrom: entry.nameDating.day(today),
      addressFrom: entry.addressDating.day(today), today: today)
  }

  fileprivate func storeChildren(
    of entry: OrganisationEntry, from base: OrganisationEntry?, id: Int64
  ) throws {
    try reconcile(entry.phones, from: base?.phones ?? [], of: id)
    try reconcile(entry.sovPeriods, from: base?.sovPeriods ?? [], of: id)
    try reconcile(entry.rsvPeriods, from: base?.rsvPeriods ?? [], of: id)
    try reconcile(entry.sizePeriods, from: base?.sizePeriods ?? [], of: id)
    try reconcile(entry.phasePeriods, from: base?.phasePeriods ?? [], of: id)
    try reconcile(entry.roleModels, from: base?.roleModels ?? [], of: id)
    try reconcile(entry.productionUnits, from: base?.productionUnits ?? [], of: id)
    try reconcile(entry.links, from: base?.links ?? [], of: id)
  }
}

extension OrganisationEntry.Dating {
  /// nil for a correction.
  func day(_ today: DanishDate) -> DanishDate? {
    switch self {
    case .today: today
    case .from(let day): day
    case .correction: nil
    }
  }
}

extension Phone {
  /// With the digits by which it is found.
  var withDigits: Phone {
    var phone = self
    phone.digits8 = number.digits8
    return phone
  }
}
