import GRDB

extension Register {
  /// What the form shows while the entry is typed: classes, what is missing, what is worth a look.
  public func partnershipPreview(
    _ entry: PartnershipEntry, today: DanishDate
  ) throws -> PartnershipPreview {
    try read { db in
      let base = try PartnershipEntry.read(entry.partnership.id, RowSource(db))
      return try PartnershipCheck(db: db, today: today).preview(
        of: entry.tidied(from: nil).dated(from: base, on: today))
    }
  }

  /// What the rules ask of these parties, on a day.
  public func partyFacts(
    for parties: [PartnershipParty], on day: DanishDate
  ) throws -> [PartyFacts] {
    try read { db in
      let reader = try PartyFactsReader(Set(parties.map(\.organisationID)), db)
      return parties.compactMap { reader.facts(of: $0, on: day) }
    }
  }
}

extension PartnershipEntry {
  /// Stores a new partnership, or an edit of `base`, and gives back what then stands.
  ///
  /// New parties and the reference are made in the same transaction. Throws every broken rule at
  /// once; a rule that `base` breaks already, such as one party left after a merge, hinders no edit.
  public static func save(
    _ entry: PartnershipEntry, from base: PartnershipEntry?, in register: Register
  ) throws -> PartnershipEntry {
    let today = try register.today()
    let entry = entry.tidied(from: base).dated(from: base, on: today)
    return try register.change(base == nil ? .entered(kind) : .edited(kind), subject: entry.called)
    {
      change in
      let check = PartnershipCheck(db: change.db, today: today)
      try check.refuseStep(to: entry, role: Staff.rights(of: register.user.id, change.db))
      try check.refuse(entry, from: base)
      let stored = try change.store(entry, from: base, year: today.year)
      try check.refuse(stored, from: base)
      return stored
    }
  }

  /// What was signed stays signed: a party that this edit adds to an agreement of an earlier day
  /// joins it on `day`, and one that it takes out leaves then. (domain.md, Partnership and its derived
  /// classes: who joins later does not change the class.)
  public func dated(from base: PartnershipEntry?, on day: DanishDate) -> PartnershipEntry {
    guard let base, base.partnership.isAgreement, partnership.isAgreement,
      let agreedOn = base.partnership.agreedOn, agreedOn < day
    else { return self }
    var entry = self
    let standing = Dictionary(base.parties.map { ($0.row.id, $0) }, uniquingKeysWith: { $1 })
    for index in entry.parties.indices {
      let row = entry.parties[index].row
      let isOther = standing[row.id].map { $0.row.organisationID != row.organisationID } ?? true
      guard isOther else { continue }
      entry.parties[index].row.id = 0
      entry.parties[index].row.joinedOn = row.joinedOn ?? day
    }
    let kept = Set(entry.parties.map(\.row.id))
    entry.parties += base.parties.filter { !kept.contains($0.row.id) }.compactMap { party in
      // Who came and went on one day was never there.
      guard party.row.joinedOn.map({ $0 < day }) ?? true else { return nil }
      var left = party
      left.row.leftOn = left.row.leftOn ?? day
      return left
    }
    return entry
  }

  /// Without blanks at the ends of texts, and without the day of an agreement that this edit takes
  /// back.
  func tidied(from base: PartnershipEntry?) -> PartnershipEntry {
    var entry = self
    entry.partnership.title = partnership.title.trimmed
    entry.partnership.commonThird = partnership.commonThird?.trimmedOrNil
    entry.partnership.endReason = partnership.endReason?.trimmedOrNil
    entry.partnership.kle = KLENumber.tidied(partnership.kle)
    if base?.partnership.state == .agreed, partnership.state == .dialogue {
      entry.partnership.agreedOn = nil
    }
    return entry
  }
}

extension Change {
  /// Stores the entry as it is and reads it back.
  func store(
    _ entry: PartnershipEntry, from base: PartnershipEntry?, year: Int
  ) throws -> PartnershipEntry {
    var partnership = entry.partnership
    if let base {
      partnership = try update(partnership, from: base.partnership)
    } else {
      partnership.reference = try nextPartnershipReference(year: year)
      partnership = try insert(partnership)
    }
    let rows = try entry.parties.map { party in
      var row = party.row
      row.partnershipID = partnership.id
      if let kind = party.newKind {
        row.organisationID = try enter(Organisation(name: party.name.trimmed, kind: kind)).id
      }
      return row
    }
    try reconcile(rows, from: base?.parties.map(\.row) ?? [])
    guard let stored = try PartnershipEntry.read(partnership.id, RowSource(db)) else {
      throw RegisterError.rowIsGone(table: Partnership.databaseTableName, id: partnership.id)
    }
    return stored
  }

  /// The next of the year, such as `P-2026-014`.
  func nextPartnershipReference(year: Int) throws -> String {
    let prefix = "P-\(year)-"
    let number = String(try nextNumber(of: prefix))
    return prefix + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }
}
