import GRDB

/// Reads what makes an organisation findable from the rows of the register, folded.
struct SearchSource {
  let db: Database
  let today: DanishDate
  let rule: SizeClassRule

  /// `today` decides the standing.
  init(_ db: Database, today: DanishDate) throws {
    self.db = db
    self.today = today
    rule = try SizeClassRule.load(on: today, db)
  }

  /// The entry without its rank; nil for an organisation that is gone, merged or erased.
  func entry(of id: Int64) throws -> SearchEntry? {
    let statement = try db.cachedStatement(
      sql: Self.select + " FROM organisation WHERE organisation.id = :id AND \(Self.isFindable)")
    return try statement.firstRow(["id": id, "today": today], entry)
  }

  /// Every organisation that can be found, in the order of the rows.
  func eachStanding(_ body: (_ id: Int64, _ name: String, Standing) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: Self.selectStanding + " WHERE \(Self.isFindable)")
    while let row = try rows.next() {
      try body(row.value(at: 0), row.value(at: 1), try standing(row))
    }
  }

  /// Merged and erased rows are reached through history, not by searching.
  static let isFindable = "organisation.status NOT IN ('merged', 'erased')"

  /// Every organisation of `order`, a temporary table, in its order. Rows are looked up as they lie
  /// on the disk, and SQLite sorts what it read.
  func eachEntry(inOrderOf order: String, _ body: (SearchEntry) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: Self.select + """
         FROM temp.\(order) CROSS JOIN organisation ON organisation.id = organisationID
        ORDER BY tier, sortKey, organisationID
        """, arguments: ["today": today])
    while let row = try rows.next() { try body(entry(row)) }
  }

  // MARK: Reading

  /// Columns are read by their place: rebuilding the index asks for every organisation of the
  /// country.
  private static let standingColumns = """
    organisation.id, name, kind, status, ceasedOn, employees, employeesInterval, turnoverDKK,
    balanceDKK,
    EXISTS (SELECT 1 FROM sovPeriod WHERE organisationID = organisation.id)
      OR EXISTS (SELECT 1 FROM rsvPeriod WHERE organisationID = organisation.id)
      OR EXISTS (SELECT 1 FROM sizePeriod WHERE organisationID = organisation.id) AS isDated
    """

  private static let selectStanding = "SELECT \(standingColumns) FROM organisation"

  /// The columns from the tenth on. Values of several rows come in one, with line feeds between
  /// them.
  private enum Column {
    static let altNames = 10, cvr = 11, city = 12, municipality = 13, formerNames = 14
    static let unitNames = 15, pNumbers = 16, phones = 17, contacts = 18, lines = 19
    static let categories = 20, lineFacts = 21, isOpen = 22, firstPhone = 23
    static let themes = 24, postalCode = 25, street = 26, email = 27, website = 28
    static let contactMails = 29
    static let neededLines = 30, neededCategories = 31, accommodations = 32, schemes = 33
    static let mergedNumbers = 34
  }

  private static let select = """
    SELECT \(standingColumns), nullif(altNames, '[]'), cvr, city, municipalityCode,
      (SELECT group_concat(name, char(10)) FROM namePeriod
        WHERE organisationID = organisation.id) AS formerNames,
      (SELECT group_concat(name, char(10)) FROM productionUnit
        WHERE organisationID = organisation.id) AS unitNames,
      (SELECT group_concat(pNumber, char(10)) FROM productionUnit
        WHERE organisationID = organisation.id) AS pNumbers,
      (SELECT group_concat(number, char(10)) FROM phone
        WHERE organisationID = organisation.id) AS phones,
      (SELECT group_concat(contactPerson.name, char(10)) FROM contactRole
        JOIN contactPerson ON contactPerson.id = contactPersonID
        WHERE organisationID = organisation.id) AS contacts,
      \(lineTexts(.offers)) AS lines,
      \(categoryTexts(.offers)) AS categories,
      (SELECT group_concat(direction || ' ' || category.id, char(10)) FROM offerLine
        JOIN category ON code = categoryCode
        WHERE organisationID = organisation.id AND status <> 'expired') AS lineFacts,
      EXISTS (SELECT 1 FROM workplaceOffer
        WHERE organisationID = organisation.id AND open = 'yes') AS isOpen,
      (SELECT number FROM phone WHERE phone.organisationID = organisation.id
        AND (validTo IS NULL OR validTo > :today)
        ORDER BY contactPersonID IS NOT NULL, isPrimary DESC, phone.id LIMIT 1) AS firstPhone,
      CASE WHEN themes <> '[]' THEN
        (SELECT group_concat(label.id, char(10)) FROM label
          JOIN json_each(\(ReadableJSON.of("organisation.themes")))
            ON json_each.value = label.code
          WHERE label.kind = 'theme') END AS themeIDs,
      postalCode, street, email, website,
      (SELECT group_concat(contactPerson.email, char(10)) FROM contactRole
        JOIN contactPerson ON contactPerson.id = contactPersonID
        WHERE organisationID = organisation.id) AS contactMails,
      \(lineTexts(.needs)) AS neededLines,
      \(categoryTexts(.needs)) AS neededCategories,
      (SELECT group_concat(label.id, char(10)) FROM workplaceOffer
        JOIN json_each(\(ReadableJSON.of("workplaceOffer.accommodations")))
        JOIN label ON label.kind = 'accommodation' AND label.code = json_each.value
        WHERE organisationID = organisation.id) AS accommodations,
      (SELECT group_concat(scheme.id, char(10)) FROM position
        JOIN scheme ON scheme.code = schemeCode
        WHERE organisationID = organisation.id AND state <> 'closed') AS schemes,
      (SELECT group_concat(merged.cvr, char(10)) FROM organisation AS merged
        WHERE merged.mergedIntoID = organisation.id) AS mergedNumbers
    """

  private static func lineTexts(_ direction: OfferLine.Direction) -> String {
    """
    (SELECT group_concat(title || ' ' || coalesce(text, ''), char(10)) FROM offerLine
      WHERE organisationID = organisation.id AND status <> 'expired'
        AND direction = '\(direction.rawValue)' AND \(OfferLine.openToOthers))
    """
  }

  private static func categoryTexts(_ direction: OfferLine.Direction) -> String {
    """
    (SELECT group_concat(labelDa || ' ' || labelEn || ' ' || synonyms, char(10)) FROM offerLine
      JOIN category ON code = categoryCode
      WHERE organisationID = organisation.id AND status <> 'expired'
        AND direction = '\(direction.rawValue)' AND \(OfferLine.openToOthers))
    """
  }

  private func entry(_ row: Row) throws -> SearchEntry {
    let name: String = row.value(at: 1)
    let nameFold = Fold.name(name)
    let standing = try standing(row)
    return SearchEntry(
      rank: 0, organisationID: row.value(at: 0), name: name, standing: standing,
      shown: Self.shown(row),
      nameFold: nameFold,
      earlier: Self.words(
        [
          row.value(at: Column.altNames), row.value(at: Column.formerNames),
          row.value(at: Column.unitNames),
        ], and: Initials.joined(in: nameFold), without: nameFold),
      contact: Self.words([row.value(at: Column.contacts)]),
      town: Self.words([row.value(at: Column.city)]),
      category: Self.words([row.value(at: Column.categories)]),
      line: Self.words([row.value(at: Column.lines)]),
      number: Self.numbers(row),
      fact: Self.facts(row, standing),
      address: Self.words([
        row.value(at: Column.street), row.value(at: Column.email), row.value(at: Column.website),
        row.value(at: Column.contactMails),
      ]),
      needed: Self.words([
        row.value(at: Column.neededLines), row.value(at: Column.neededCategories),
      ]))
  }

  private static func shown(_ row: Row) -> SearchEntry.Shown {
    let phone: PhoneNumber? = row.value(at: Column.firstPhone)
    return SearchEntry.Shown(
      kind: Organisation.Kind(rawValue: row.value(at: 2)) ?? .enterprise,
      status: Organisation.Status(rawValue: row.value(at: 3)) ?? .active,
      city: row.value(at: Column.city),
      cvr: row.value(at: Column.cvr), phone: phone?.display)
  }

  /// Each once, in order; and initials as one word.
  private static func words(
    _ texts: [String?], and more: [String] = [], without known: String = ""
  ) -> String {
    var words = Set(more)
    for line in texts.flatMap(lines) {
      let folded = Fold.text(line)
      words.formUnion(folded.split(separator: " ").map(String.init))
      words.formUnion(Initials.joined(in: folded))
    }
    guard !words.isEmpty else { return "" }
    words.subtract(known.split(separator: " ").map(String.init))
    return words.sorted().joined(separator: " ")
  }

  private static func numbers(_ row: Row) -> String {
    var numbers: Set<String> = []
    if let cvr: String = row.value(at: Column.cvr) { numbers.insert(cvr) }
    for number in lines(row.value(at: Column.mergedNumbers)) { numbers.insert(number) }
    for pNumber in lines(row.value(at: Column.pNumbers)) { numbers.insert(pNumber) }
    for phone in lines(row.value(at: Column.phones)) {
      if let digits = PhoneNumber(phone)?.searchDigits { numbers.insert(digits) }
    }
    return numbers.sorted().joined(separator: " ")
  }

  private static func lines(_ text: String?) -> [String] {
    text.map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  private static func facts(_ row: Row, _ standing: Standing) -> String {
    var facts: Set<String> = [FactToken.standing(standing)]
    if let kind = Organisation.Kind(rawValue: row.value(at: 2)) {
      facts.insert(FactToken.kind(kind))
    }
    if let code: String = row.value(at: Column.municipality) {
      facts.insert(FactToken.municipality(code))
    }
    if row.value(at: Column.isOpen) { facts.insert(FactToken.open) }
    for labels in [Column.themes, Column.accommodations] {
      facts.formUnion(lines(row.value(at: labels)).compactMap { Int64($0) }.map(FactToken.label))
    }
    facts.formUnion(
      lines(row.value(at: Column.schemes)).compactMap { Int64($0) }.map(FactToken.scheme))
    if let code: String = row.value(at: Column.postalCode) {
      facts.insert(FactToken.postalCode(code))
    }
    for fact in lines(row.value(at: Column.lineFacts)) {
      let parts = fact.split(separator: " ")
      guard parts.count == 2, let direction = OfferLine.Direction(rawValue: String(parts[0])),
        let category = Int64(parts[1])
      else { continue }
      facts.insert(FactToken.line(direction, category: category))
    }
    return facts.filter { !$0.isEmpty }.sorted().joined(separator: " ")
  }

  /// By the one rule of ``OrganisationFacts``, given no more than it reads.
  private func standing(_ row: Row) throws -> Standing {
    var organisation = Organisation(
      name: row.value(at: 1), kind: Organisation.Kind(rawValue: row.value(at: 2)) ?? .enterprise)
    organisation.status = Organisation.Status(rawValue: row.value(at: 3)) ?? .active
    organisation.ceasedOn = row.value(at: 4)
    organisation.employees = row.value(at: 5)
    organisation.employeesInterval = row.value(at: 6)
    organisation.turnoverDKK = row.value(at: 7)
    organisation.balanceDKK = row.value(at: 8)
    var facts = OrganisationFacts(organisation)
    if row.value(at: 9) {
      let id: Int64 = row.value(at: 0)
      facts.sovPeriods = try SOVPeriod.ofOrganisation(id, db)
      facts.rsvPeriods = try RSVPeriod.ofOrganisation(id, db)
      facts.sizePeriods = try SizePeriod.ofOrganisation(id, db)
    }
    return facts.standing(on: today, rule: rule)
  }
}

extension PhoneNumber {
  /// What a query of digits is compared with: eight for a Danish number, else all there are.
  var searchDigits: String? { digits8 ?? PhoneNumber.digits(inQuery: raw) }
}
