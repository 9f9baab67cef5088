import GRDB

/// Reads what may be published on one day, column by column: what is not named here stays inside.
struct DirectoryReader {
  let db: Database
  let day: DanishDate

  func directory() throws -> PublicDirectory {
    let facts = try OrganisationFacts.load(candidates(), db).values
      .sorted { DanishOrder.isBefore($0.name(on: day), $1.name(on: day)) }
    let places = try places()
    let categories = try categories()
    var enterprises: [PublicEnterprise] = []
    var leftOut: [LeftOutOfDirectory] = []
    for enterprise in facts where !enterprise.organisation.isGone {
      if let reason = reason(of: enterprise) {
        leftOut.append(about(enterprise, reason: reason))
      } else {
        let (contacts, others) = try contacts(of: enterprise)
        enterprises.append(try published(enterprise, contacts, places, categories))
        leftOut += others
      }
    }
    return PublicDirectory(
      publisher: try HomeMunicipality.fetch(db).name, day: day, contacts: try ownContacts(),
      enterprises: enterprises, leftOut: leftOut)
  }

  /// Whoever is a social enterprise that day, and whoever is marked.
  private func candidates() throws -> Set<Int64> {
    try Set(
      Int64.readAll(
        db,
        sql: """
          SELECT organisationID FROM sovPeriod
          WHERE validFrom <= :day AND (validTo IS NULL OR validTo > :day)
          UNION SELECT organisationID FROM rsvPeriod
          WHERE validFrom <= :day AND (validTo IS NULL OR validTo > :day)
          UNION SELECT id FROM organisation WHERE publicFrom IS NOT NULL
          """, arguments: ["day": day]))
  }

  private func reason(of facts: OrganisationFacts) -> LeftOutOfDirectory.Reason? {
    if facts.isCeased(on: day) { return .ceased }
    guard facts.isSOV(on: day) || facts.isRSV(on: day) else {
      return facts.sovPeriods.isOnlySelfDeclared(on: day) ? .onlySelfDeclared : .notSocial
    }
    return LeftOutOfDirectory.Reason(facts.organisation, on: day)
  }

  private func about(
    _ facts: OrganisationFacts, contact: String? = nil, reason: LeftOutOfDirectory.Reason
  ) -> LeftOutOfDirectory {
    LeftOutOfDirectory(
      reference: facts.organisation.reference, name: facts.name(on: day), contact: contact,
      reason: reason)
  }

  // MARK: One enterprise

  private func published(
    _ facts: OrganisationFacts, _ contacts: [PublicEnterprise.Person], _ places: [String: [String]],
    _ categories: [String: String]
  ) throws -> PublicEnterprise {
    let row = facts.organisation
    let address = facts.addressPeriods.current(on: day)
    let place = facts.municipality(on: day).flatMap { places[$0] }
    let since = [
      facts.sovPeriods.sovSince(day), facts.rsvPeriods.first { $0.holds(on: day) }?.validFrom,
    ].compactMap(\.self).min()
    return PublicEnterprise(
      reference: row.reference, page: row.reference.lowercased(),
      name: facts.name(on: day), cvr: row.cvr?.digits, isRSV: facts.isRSV(on: day), since: since,
      purpose: row.purposeText?.trimmedOrNil, street: address?.street ?? row.street,
      postalCode: address?.postalCode ?? row.postalCode, town: address?.city ?? row.city,
      municipality: place?.first, region: place?.last,
      phones: try phones(of: row.id, contact: nil), email: row.email?.trimmedOrNil,
      website: row.website?.trimmedOrNil,
      offers: try offers(of: row.id, categories), contacts: contacts)
  }

  private func phones(of organisation: Int64, contact: Int64?) throws -> [PhoneNumber] {
    try Phone.ofOrganisation(organisation, db)
      .filter { $0.contactPersonID == contact && ($0.validFrom ?? .first) <= day }
      .filter { $0.isInUse(on: day) }
      .sorted { $0.isPrimary && !$1.isPrimary }
      .map(\.number)
  }

  private func offers(
    of organisation: Int64, _ categories: [String: String]
  ) throws -> [PublicEnterprise.Offer] {
    try OfferLine.ofOrganisation(organisation, db)
      .filter { $0.direction == .offers && $0.status == .active && !$0.isConfidential }
      .filter { ($0.availableFrom ?? .first) <= day && day <= ($0.availableTo ?? .last) }
      .map { .init(title: $0.title, category: $0.categoryCode.flatMap { categories[$0] }) }
  }

  /// Those who are marked in their role there, and those who are not.
  private func contacts(
    of facts: OrganisationFacts
  ) throws -> ([PublicEnterprise.Person], [LeftOutOfDirectory]) {
    var persons: [PublicEnterprise.Person] = []
    var others: [LeftOutOfDirectory] = []
    for role in try ContactRole.ofOrganisation(facts.organisation.id, db)
    where (role.validFrom ?? .first) <= day && day < (role.validTo ?? .last) {
      guard let person: ContactPerson = try ContactPerson.find(role.contactPersonID, db) else {
        continue
      }
      if let reason = LeftOutOfDirectory.Reason(role, on: day) {
        others.append(about(facts, contact: person.name, reason: reason))
      } else {
        persons.append(
          .init(
            name: person.name, title: role.title?.trimmedOrNil,
            phones: try phones(of: facts.organisation.id, contact: person.id),
            email: person.email?.trimmedOrNil))
      }
    }
    return (persons, others)
  }

  // MARK: What all of them share

  /// Name and region of each municipality, by code.
  private func places() throws -> [String: [String]] {
    let rows = try Row.fetchAll(db, sql: "SELECT code, name, region FROM municipality")
    return Dictionary(
      rows.map { ($0.value("code"), [$0.value("name"), $0.value("region")]) },
      uniquingKeysWith: { first, _ in first })
  }

  private func categories() throws -> [String: String] {
    let rows = try Row.fetchAll(db, sql: "SELECT code, labelDa FROM category")
    return Dictionary(
      rows.map { ($0.value("code"), $0.value("labelDa")) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The hotline's contact card without its people.
  private func ownContacts() throws -> [PublicDirectory.ContactLine] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, labelDa, value FROM contactInfo
        WHERE kind IN ('phone', 'mail', 'address') AND value IS NOT NULL
          AND (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)
        ORDER BY id
        """, arguments: ["day": day])
    return rows.map { row in
      let kind: String = row.value("kind")
      let value: String = row.value("value")
      let isPhone = kind == "phone"
      return .init(
        label: row.value("labelDa"),
        value: isPhone ? PhoneNumber(value)?.display ?? value : value,
        kind: isPhone ? .phone : kind == "mail" ? .mail : .address)
    }
  }
}

extension Organisation {
  /// What was merged or erased is nobody any more.
  fileprivate var isGone: Bool { status == .merged || status == .erased }
}
