import GRDB
import Resources

/// Carries the end of an organisation out in one change.
struct CeasingWriter {
  let change: Change
  let ceasing: Ceasing
  let today: DanishDate
  let user: Staff
  private var db: Database { change.db }
  private var day: DanishDate { ceasing.day }

  func run() throws {
    let base = try standing()
    var ended = base
    (ended.organisation.status, ended.organisation.ceasedOn) = (.ceased, day)
    ended.organisation.ceaseReason = ceasing.reason
    // Each of its partnerships is settled here.
    ended.partnershipsGoOn = true
    guard day <= today else { throw RegisterError.refused(.dayInFuture) }
    try RegisterError.refuse(
      ended.refusals() + change.refusals(of: ended, from: base.organisation))
    try tieSuccessor()
    for matter in ceasing.matters { try settle(matter) }
    try change.update(ended.organisation, from: base.organisation)
  }

  /// The organisation as it was when the list was made.
  private func standing() throws -> OrganisationEntry {
    guard let entry = try OrganisationEntry.read(ceasing.organisation.id, RowSource(db)) else {
      throw RegisterError.rowIsGone(
        table: Organisation.databaseTableName, id: ceasing.organisation.id)
    }
    guard entry.organisation.revision == ceasing.organisation.revision else {
      throw RegisterError.refused(.changedUnseen(subject: ceasing.organisation.name))
    }
    return entry
  }

  /// They count as one enterprise from then on.
  private func tieSuccessor() throws {
    guard let successor = ceasing.successor else { return }
    let isKnown = try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM (\(Succession.pairs)) WHERE later = ? AND earlier = ?)
        """, arguments: [successor.id, ceasing.organisation.id])
    guard isKnown != true else { return }
    var link = OrganisationLink(
      organisationID: successor.id, otherID: ceasing.organisation.id, kind: .successorOf)
    link.validFrom = day
    try RegisterError.refuse(
      link.refusals(from: nil, Saving(change: change, today: today, user: user)))
    try change.insert(link)
  }

  private func settle(_ matter: Ceasing.Matter) throws {
    guard matter.chosen != .keep else { return }
    switch matter.table {
    case PartnershipParty.databaseTableName: try settleParty(matter)
    case ContactRole.databaseTableName: try settleRole(matter)
    default:
      guard let type = RowTypes.rows(in: matter.table) as? any ClosingRow.Type else { return }
      try settle(type, matter)
    }
  }

  private func settle<Kind: ClosingRow>(_ type: Kind.Type, _ matter: Ceasing.Matter) throws {
    guard let base = try Kind.find(matter.rowID, db) else { throw gone(matter) }
    var row = base
    if matter.chosen == .takeOver, let successor = ceasing.successor {
      row.pass(to: successor.id)
    } else {
      row.end(on: day, because: reason)
    }
    do {
      try change.update(row, from: base)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // The successor has its own, such as its room for people: this one ends.
      row = base
      row.end(on: day, because: reason)
      try change.update(row, from: base)
    }
  }

  // MARK: Partnerships

  private func settleParty(_ matter: Ceasing.Matter) throws {
    guard let base = try PartnershipParty.find(matter.rowID, db),
      let partnership = try Partnership.find(base.partnershipID, db)
    else { throw gone(matter) }
    switch matter.chosen {
    case .keep: break
    case .end: try end(partnership)
    case .leave: try leave(base, partnership)
    case .takeOver:
      guard let successor = ceasing.successor else { return }
      let stands = try Bool.readOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM partnershipParty
            WHERE partnershipID = ? AND organisationID = ? AND leftOn IS NULL)
          """, arguments: [base.partnershipID, successor.id])
      // Of an agreement of the two alone nothing is left to go on with.
      if stands == true, try parties(of: partnership) < 3 { return try end(partnership) }
      if stands != true {
        var next = PartnershipParty(
          partnershipID: base.partnershipID, organisationID: successor.id, role: base.role)
        (next.resources, next.competences) = (base.resources, base.competences)
        // Who joins what others have signed changes nothing of what that was.
        next.joinedOn = partnership.isAgreement ? day : nil
        try change.insert(next)
      }
      try leave(base, partnership)
    }
  }

  private func parties(of partnership: Partnership) throws -> Int {
    try Int.readOne(
      db,
      sql: "SELECT count(*) FROM partnershipParty WHERE partnershipID = ? AND leftOn IS NULL",
      arguments: [partnership.id]) ?? 0
  }

  /// What was signed keeps its parties, with the day of leaving; an idea is what it is today.
  private func leave(_ base: PartnershipParty, _ partnership: Partnership) throws {
    guard partnership.isAgreement else { return try change.delete(base) }
    var party = base
    party.leftOn = max(day, party.joinedOn ?? day)
    try change.update(party, from: base)
  }

  private func end(_ base: Partnership) throws {
    var partnership = base
    if base.isAgreement {
      partnership.state = .ended
      partnership.endedOn = max(day, base.agreedOn ?? day)
      partnership.endReason = base.endReason ?? reason
    } else {
      partnership.state = .dropped
      partnership.endReason = base.endReason ?? reason
    }
    try change.update(partnership, from: base)
  }

  // MARK: Contact persons

  /// The person's role and numbers there end; with the successor they begin anew.
  private func settleRole(_ matter: Ceasing.Matter) throws {
    guard let base = try ContactRole.find(matter.rowID, db) else { throw gone(matter) }
    let phones = try Phone.ofOrganisation(ceasing.organisation.id, db).filter {
      $0.contactPersonID == base.contactPersonID && $0.isInUse(on: day)
    }
    var role = base
    role.validTo = max(day, role.validFrom?.adding(days: 1) ?? day)
    try change.update(role, from: base)
    for phone in phones {
      var ended = phone
      ended.validTo = max(day, phone.validFrom?.adding(days: 1) ?? day)
      try change.update(ended, from: phone)
    }
    guard matter.chosen == .takeOver, let successor = ceasing.successor,
      try !ContactRole.ofOrganisation(successor.id, db).contains(where: {
        $0.contactPersonID == base.contactPersonID && $0.holds(on: day)
      })
    else { return }
    var next = ContactRole(contactPersonID: base.contactPersonID, organisationID: successor.id)
    (next.title, next.isPrimary, next.validFrom) = (base.title, base.isPrimary, day)
    try change.insert(next)
    for phone in phones {
      var number = Phone(organisationID: successor.id, number: phone.number)
      (number.contactPersonID, number.digits8) = (phone.contactPersonID, phone.digits8)
      (number.kind, number.isPrimary, number.validFrom) = (phone.kind, phone.isPrimary, day)
      try change.insert(number)
    }
  }

  // MARK: Words

  /// What is stored as the reason; people read and edit it as their own.
  private var reason: String {
    CeasingPhrases.storedReason(.danish, ["name": ceasing.organisation.name])
  }

  private func gone(_ matter: Ceasing.Matter) -> RegisterError {
    .refused(.changedUnseen(subject: matter.title))
  }
}
