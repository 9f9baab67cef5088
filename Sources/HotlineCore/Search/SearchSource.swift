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
      sql: Self.select + " WHERE organisation.id = ? AND \(Self.isFindable)")
    return try Row.fetchOne(statement, arguments: [id]).map(entry)
  }

  /// What the badge shows on `today`; nil for an organisation that is gone.
  func standing(of id: Int64) throws -> Standing? {
    let statement = try db.cachedStatement(sql: Self.selectStanding + " WHERE organisation.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(standing)
  }

  /// Every organisation that can be found, in the order of the rows.
  func eachStanding(_ body: (_ id: Int64, _ name: String, Standing) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: Self.selectStanding + " WHERE \(Self.isFindable)")
    while let row = try rows.next() { try body(row["id"], row["name"], try standing(row)) }
  }

  /// Merged and erased rows are reached through history, not by searching.
  static let isFindable = "organisation.status NOT IN ('merged', 'erased')"

  // MARK: Reading

  private static let standingColumns = """
    organisation.id, name, kind, status, ceasedOn, employees, employeesInterval, turnoverDKK,
    balanceDKK,
    EXISTS (SELECT 1 FROM sovPeriod WHERE organisationID = organisation.id)
      OR EXISTS (SELECT 1 FROM rsvPeriod WHERE organisationID = organisation.id)
      OR EXISTS (SELECT 1 FROM sizePeriod WHERE organisationID = organisation.id) AS isDated
    """

  private static let selectStanding = "SELECT \(standingColumns) FROM organisation"

  /// Values of several rows come in one column, with line feeds between them.
  private static let select = """
    SELECT \(standingColumns), altNames, cvr, city, municipalityCode,
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
      (SELECT group_concat(title || ' ' || coalesce(text, ''), char(10)) FROM offerLine
        WHERE organisationID = organisation.id AND status <> 'expired') AS lines,
      (SELECT group_concat(labelDa || ' ' || labelEn || ' ' || synonyms, char(10)) FROM offerLine
        JOIN category ON code = categoryCode
        WHERE organisationID = organisation.id AND status <> 'expired') AS categories,
      (SELECT group_concat(direction || ' ' || category.id, char(10)) FROM offerLine
        JOIN category ON code = categoryCode
        WHERE organisationID = organisation.id AND status <> 'expired') AS lineFacts,
      EXISTS (SELECT 1 FROM workplaceOffer
        WHERE organisationID = organisation.id AND open = 'yes') AS isOpen
    FROM organisation
    """

  private func entry(_ row: Row) throws -> SearchEntry {
    let name: String = row["name"]
    let nameFold = Fold.name(name)
    let standing = try standing(row)
    return SearchEntry(
      rank: 0, organisationID: row["id"], name: name, standing: standing, nameFold: nameFold,
      earlier: Self.words(
        row["altNames"], row["formerNames"], row["unitNames"], without: nameFold),
      contact: Self.words(row["contacts"]),
      town: Self.words(row["city"]),
      category: Self.words(row["categories"]),
      line: Self.words(row["lines"]),
      number: Self.numbers(row),
      fact: Self.facts(row, standing))
  }

  private static func words(_ texts: String?..., without known: String = "") -> String {
    var words = Set(texts.compactMap { $0 }.flatMap(Fold.words))
    words.subtract(known.split(separator: " ").map(String.init))
    return words.sorted().joined(separator: " ")
  }

  private static func numbers(_ row: Row) -> String {
    var numbers: Set<String> = []
    if let cvr: String = row["cvr"] { numbers.insert(cvr) }
    for pNumber in lines(row["pNumbers"]) { numbers.insert(pNumber) }
    for phone in lines(row["phones"]) {
      if let digits = PhoneNumber(phone)?.searchDigits { numbers.insert(digits) }
    }
    return numbers.sorted().joined(separator: " ")
  }

  private static func lines(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n").map(String.init)
  }

  private static func facts(_ row: Row, _ standing: Standing) -> String {
    var facts: Set<String> = [FactToken.standing(standing)]
    if let kind = Organisation.Kind(rawValue: row["kind"]) { facts.insert(FactToken.kind(kind)) }
    if let code: String = row["municipalityCode"] { facts.insert(FactToken.municipality(code)) }
    if row["isOpen"] { facts.insert(FactToken.open) }
    for fact in lines(row["lineFacts"]) {
      let parts = fact.split(separator: " ")
      guard parts.count == 2, let direction = OfferLine.Direction(rawValue: String(parts[0])),
        let category = Int64(parts[1])
      else { continue }
      facts.insert(FactToken.line(direction, category: category))
    }
    return facts.filter { !$0.isEmpty }.sorted().joined(separator: " ")
  }

  /// By the one rule of ``OrganisationFacts``, given no more than it reads: rebuilding the index
  /// asks for every organisation of the country.
  private func standing(_ row: Row) throws -> Standing {
    var organisation = Organisation(
      name: row["name"], kind: Organisation.Kind(rawValue: row["kind"]) ?? .enterprise)
    organisation.status = Organisation.Status(rawValue: row["status"]) ?? .active
    organisation.ceasedOn = row["ceasedOn"]
    organisation.employees = row["employees"]
    organisation.employeesInterval = row["employeesInterval"]
    organisation.turnoverDKK = row["turnoverDKK"]
    organisation.balanceDKK = row["balanceDKK"]
    var facts = OrganisationFacts(organisation)
    if row["isDated"] {
      facts.sovPeriods = try SOVPeriod.ofOrganisation(row["id"], db)
      facts.rsvPeriods = try RSVPeriod.ofOrganisation(row["id"], db)
      facts.sizePeriods = try SizePeriod.ofOrganisation(row["id"], db)
    }
    return facts.standing(on: today, rule: rule)
  }
}

extension PhoneNumber {
  /// What a query of digits is compared with: eight for a Danish number, else all there are.
  var searchDigits: String? { digits8 ?? PhoneNumber.digits(inQuery: raw) }
}
