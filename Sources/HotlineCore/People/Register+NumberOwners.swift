import GRDB

extension Register {
  /// Whose number it is on `today`, social enterprises first, then by name. Nobody's for a foreign
  /// number. By the index on the eight digits: costs with the owners, not with the register.
  public func owners(of number: PhoneNumber, today: DanishDate) throws -> [NumberOwner] {
    guard let digits = number.digits8 else { return [] }
    return try read { db in
      let phones = try Phone.fetchAll(
        db,
        sql: """
          SELECT * FROM phone WHERE digits8 = :digits
            AND (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)
          ORDER BY id LIMIT 50
          """, arguments: ["digits": digits, "day": today])
      return try NumberOwner.owners(of: phones, today: today, db)
    }
  }

  /// Inquiries that are not closed and were made from a number, the newest first: a caller whom the
  /// register does not know is found by them. Costs with the open inquiries.
  public func openInquiries(from number: PhoneNumber) throws -> [OpenInquiry] {
    let clock = try CopenhagenTime()
    return try read { db in
      // Sorted here: SQLite would follow the order through all that ever was.
      let inquiries = try Inquiry.fetchAll(
        db,
        sql: """
          SELECT \(Inquiry.selection) FROM inquiry
          WHERE state <> 'closed' AND callerPhone IS NOT NULL
          """
      )
      .filter { $0.callerPhone?.holds(number) == true }
      .sorted { ($0.openedAt, $0.id) > ($1.openedAt, $1.id) }
      return try inquiries.map { inquiry in
        let said = try String.readOne(
          db,
          sql: """
            SELECT summary FROM interaction WHERE inquiryID = ?
            ORDER BY startedAt DESC, id DESC LIMIT 1
            """, arguments: [inquiry.id])
        return OpenInquiry(
          id: inquiry.id, openedOn: clock.day(of: Instant(inquiry.openedAt)), text: said ?? "",
          ownerInitials: try Staff.find(inquiry.ownerStaffID, db)?.initials ?? "")
      }
    }
  }
}

extension NumberOwner {
  fileprivate static func owners(
    of phones: [Phone], today: DanishDate, _ db: Database
  ) throws -> [NumberOwner] {
    let facts = try OrganisationFacts.load(Set(phones.map(\.organisationID)), db)
    let persons: [ContactPerson] =
      try IDList(Set(phones.compactMap(\.contactPersonID))).rows(where: "id", db)
    let rule = try SizeClassRule.load(on: today, db)
    var owners: [NumberOwner] = []
    for (organisationID, theirs) in Dictionary(grouping: phones, by: \.organisationID) {
      guard let facts = facts[organisationID], facts.organisation.isReachable else { continue }
      var owner = NumberOwner(
        organisationID: organisationID, name: facts.organisation.name,
        standing: facts.standing(on: today, rule: rule))
      owner.followUps = try FollowUp.open(of: organisationID, db)
      owner.important = facts.organisation.important(
        try ImportantNote.ofOrganisation(organisationID, db))
      let contacts = Set(theirs.compactMap(\.contactPersonID)).sorted()
      // A person who answers there says more than the house does.
      for contact in contacts {
        owner.contactID = contact
        owner.contactName = persons.first { $0.id == contact }?.name
        owners.append(owner)
      }
      if contacts.isEmpty { owners.append(owner) }
    }
    return owners.sorted { one, other in
      if one.standing.tier != other.standing.tier { return one.standing.tier < other.standing.tier }
      if one.name != other.name { return DanishOrder.isBefore(one.name, other.name) }
      return (one.organisationID, one.contactID ?? 0) < (other.organisationID, other.contactID ?? 0)
    }
  }
}

extension Organisation {
  /// Whether anybody answers there: what was merged or erased is nobody's number.
  fileprivate var isReachable: Bool {
    switch status {
    case .active, .dormant, .ceased: true
    case .merged, .erased: false
    }
  }
}
