import GRDB

extension OrganisationEntry {
  /// Stores a new organisation, or an edit of `base`, and gives back what then stands.
  ///
  /// A changed name or address ends the dated one before it, as the entry's dating says. Throws every
  /// broken rule at once.
  public static func save(
    _ entry: OrganisationEntry, from base: OrganisationEntry?, in register: Register
  ) throws -> OrganisationEntry {
    let today = try register.today()
    var entry = entry.tidied(from: base)
    if entry.organisation.verifiedOn != base?.organisation.verifiedOn {
      entry.organisation.verifiedBy =
        entry.organisation.verifiedOn == nil ? nil : register.user.initials
    }
    return try register.change(base == nil ? .entered(kind) : .edited(kind), subject: entry.called)
    {
      change in
      entry.organisation.parentID = try change.parent(of: entry.organisation)
      let own = entry.refusals()
      // Spans of groups are among its own already.
      let spans = own.contains(.spanEndsBeforeStart) ? [] : entry.turnedRound()
      try RegisterError.refuse(
        own + spans + change.refusals(of: entry, from: base?.organisation))
      entry.organisation = try change.store(
        entry.organisation, of: entry, from: base, today: today)
      for part in owned { try part.store(change, entry, base) }
      guard let stored = try read(entry.id, RowSource(change.db)) else {
        throw RegisterError.rowIsGone(table: Organisation.databaseTableName, id: entry.id)
      }
      return stored
    }
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
