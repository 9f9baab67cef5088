import GRDB

/// Carries out a ``MergeOrder`` in one change.
struct RecordMerge {
  let change: Change
  let order: MergeOrder
  let today: DanishDate
  private var db: Database { change.db }

  func run() throws -> [MovedRow] {
    guard order.survivor.id != order.merged.id else {
      throw RegisterError.refused(.merge(.withItself))
    }
    switch order.kind {
    case .organisation: return try mergeOrganisations()
    case .contact: return try dissolve(ContactEntry.self, ContactEntry.items)
    case .partnership: return try dissolve(PartnershipEntry.self, PartnershipEntry.matterItems)
    }
  }

  // MARK: Persons and partnerships

  /// The merged row goes, and its reference leads to the survivor.
  private func dissolve<Entry: Record>(
    _ type: Entry.Type, _ items: [RecordItem<Entry>]
  ) throws -> [MovedRow] {
    let table = Entry.Root.databaseTableName
    try requireSeen(table)
    try requireSigned()
    let rows = try RowMerge(change)
    try rows.dissolve(order.merged.id, into: order.survivor.id, in: table)
    guard let standing = try Entry.read(order.survivor.id, RowSource(db)) else {
      throw RegisterError.rowIsGone(table: table, id: order.survivor.id)
    }
    let chosen = standing.taking(order.fields, items)
    try change.update(chosen.root, from: standing.root)
    return rows.rows
  }

  /// What was signed stays: as a part of an idea it would count nowhere.
  private func requireSigned() throws {
    guard order.kind == .partnership, let merged = try Partnership.find(order.merged.id, db),
      let survivor = try Partnership.find(order.survivor.id, db), merged.isAgreement,
      !survivor.isAgreement
    else { return }
    throw RegisterError.refused(
      .merge(.signedStays(reference: merged.reference, other: survivor.reference)))
  }

  // MARK: Organisations

  private func mergeOrganisations() throws -> [MovedRow] {
    let table = Organisation.databaseTableName
    let (survivor, merged) = (order.survivor.id, order.merged.id)
    try requireSeen(table)
    try requireMergeable()
    let names = try names(of: merged)
    let rows = try RowMerge(change)
    try rows.move(from: merged, to: survivor, in: table)
    for pair in order.pairs where pair.isChosen {
      try rows.dissolve(
        pair.merged, into: pair.survivor, in: pair.kind.record.declared.table)
    }
    try requireTwoParties(survivor)
    let gone = try lay(merged, to: survivor)
    try settle(survivor, with: gone, names)
    try requireEnds(survivor)
    return rows.rows
  }

  /// The row of the one that is merged says where it went; all else in it stays as it was.
  private func lay(_ merged: Int64, to survivor: Int64) throws -> Organisation {
    let base = try organisation(merged)
    var gone = base
    (gone.status, gone.mergedIntoID) = (.merged, survivor)
    // A number that was given up cannot be taken twice.
    return try change.update(gone, from: base)
  }

  /// The survivor as it was chosen, found by the names of both.
  private func settle(_ id: Int64, with gone: Organisation, _ names: [String]) throws {
    guard let base = try OrganisationEntry.read(id, RowSource(db)) else {
      throw RegisterError.rowIsGone(table: Organisation.databaseTableName, id: id)
    }
    var entry = base.taking(order.fields, OrganisationEntry.allItems)
    entry.organisation.fill(from: gone, chosen: order.fields)
    let own = entry.organisation.name
    entry.organisation.altNames = ([base.organisation.name] + names).reduce(
      into: entry.organisation.altNames
    ) { all, name in
      if name != own, !all.contains(name) { all.append(name) }
    }
    entry = entry.tidied(from: base)
    if try isRound(entry, base) { entry.organisation.parentID = base.organisation.parentID }
    try RegisterError.refuse(
      entry.refusals() + change.refusals(of: entry, from: base.organisation))
    let stored = try change.revise(
      entry.organisation, from: base.organisation, nameFrom: nil,
      addressFrom: isMoving(entry.organisation, from: base.organisation) ? today : nil,
      today: today)
    // Days of the other filled gaps: what holds last says what the row says.
    try change.succeed(NamePeriod(stored), after: nil, from: nil)
    if try !AddressPeriod.ofOrganisation(id, db).isEmpty {
      try change.succeed(AddressPeriod(stored), after: nil, from: nil)
    }
  }

  /// What the merged one was a part of may be a part of the survivor.
  private func isRound(_ entry: OrganisationEntry, _ base: OrganisationEntry) throws -> Bool {
    try change.refusals(of: entry, from: base.organisation)
      .contains(.organisation(.parentIsBelow))
  }

  /// Another municipality holds from today on: what was counted by the old one stays counted. Any
  /// other difference of the two addresses is a correction.
  private func isMoving(_ organisation: Organisation, from base: Organisation) -> Bool {
    base.municipalityCode != nil && organisation.municipalityCode != base.municipalityCode
  }

  /// Every name that it went by.
  private func names(of id: Int64) throws -> [String] {
    let organisation = try organisation(id)
    let periods = try NamePeriod.ofOrganisation(id, db).map(\.name)
    return [organisation.name] + periods + organisation.altNames
  }

  private func organisation(_ id: Int64) throws -> Organisation {
    guard let found = try Organisation.find(id, db) else {
      throw RegisterError.rowIsGone(table: Organisation.databaseTableName, id: id)
    }
    return found
  }

  // MARK: What may be

  /// Both stand as they did when the order was made.
  private func requireSeen(_ table: String) throws {
    for party in [order.survivor, order.merged] {
      guard let image = try RowImage.read(table, id: party.id, db) else {
        throw RegisterError.rowIsGone(table: table, id: party.id)
      }
      guard image.columns["revision"] == party.revision.databaseValue else {
        throw RegisterError.refused(.changedUnseen(subject: party.name))
      }
    }
  }

  private func requireMergeable() throws {
    for party in [order.survivor, order.merged] {
      switch try organisation(party.id).status {
      case .merged, .erased:
        throw RegisterError.refused(.merge(.goneAlready(reference: party.reference)))
      case .active, .dormant, .ceased: break
      }
    }
    if try HomeMunicipality.fetch(db).organisationID == order.merged.id {
      throw RegisterError.refused(.merge(.home(name: order.merged.name)))
    }
  }

  /// An agreement of the two with each other would be one of a single party.
  private func requireTwoParties(_ id: Int64) throws {
    let reference = try String.readOne(
      db,
      sql: """
        SELECT reference FROM partnership
        WHERE id IN (SELECT partnershipID FROM partnershipParty WHERE organisationID = ?)
          AND state IN ('agreed', 'paused', 'ended')
          AND (SELECT count(*) FROM partnershipParty WHERE partnershipID = partnership.id) < 2
        ORDER BY id LIMIT 1
        """, arguments: [id])
    if let reference { throw RegisterError.refused(.merge(.withEachOther(reference: reference))) }
  }

  /// Nobody continues themselves, over however many others: such a ring would count nowhere.
  private func requireEnds(_ id: Int64) throws {
    let goesRound = try Bool.readOne(
      db,
      sql: """
        WITH RECURSIVE pair AS (\(Succession.pairs)), chain(id) AS (
          SELECT earlier FROM pair WHERE later = ?1
          UNION SELECT pair.earlier FROM chain JOIN pair ON pair.later = chain.id)
        SELECT EXISTS (SELECT 1 FROM chain WHERE id = ?1)
        """, arguments: [id])
    if goesRound == true {
      throw RegisterError.refused(.merge(.goesRound(name: order.survivor.name)))
    }
  }
}

extension Organisation {
  /// Takes what no field shows from the one that is merged: where it says nothing itself, and beside a
  /// field that was taken from there.
  fileprivate mutating func fill(from gone: Organisation, chosen fields: [MergeField]) {
    let taken = Set(fields.filter { $0.chosen == .merged }.map(\.key))
    if industryCode == nil || taken.contains(.industryCode) {
      (industrySystem, industryTitle) = (gone.industrySystem, gone.industryTitle)
    }
    if taken.contains(.employees) || employees == nil && employeesInterval == nil {
      employeesInterval = gone.employeesInterval
    }
    legalFormCode = taken.contains(.cvr) ? gone.legalFormCode : legalFormCode ?? gone.legalFormCode
    if taken.contains("verifiedOn") { verifiedBy = gone.verifiedBy }
    if parentID == nil, gone.parentID != id { parentID = gone.parentID }
    if successorOfID == nil, gone.successorOfID != id { successorOfID = gone.successorOfID }
  }
}
