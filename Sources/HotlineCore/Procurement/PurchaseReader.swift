import GRDB

/// Holds needs against the limit, against each other, and against who offers what is needed.
struct PurchaseReader {
  /// How far apart the parts of one purchase may lie.
  static let splitMonths = 12

  let db: Database
  let today: DanishDate

  func answer(to need: PurchaseNeed) throws -> PurchaseAnswer {
    PurchaseAnswer(judgement: try judgement(of: need), candidates: try candidates(for: need))
  }

  func judgement(of need: PurchaseNeed) throws -> PurchaseJudgement {
    PurchaseJudgement(
      need, limitDKK: try Parameter.procurementLimit(on: need.askedOn, db),
      others: try others(of: need))
  }

  /// Needs without a category are not alike.
  private func others(of need: PurchaseNeed) throws -> [PurchaseNeed] {
    guard let category = need.categoryCode else { return [] }
    return try PurchaseNeed.fetchAll(
      db,
      sql: """
        SELECT * FROM purchaseNeed
        WHERE departmentID = ? AND categoryCode = ? AND id <> ? AND state <> 'dropped'
          AND askedOn > ? AND askedOn < ? ORDER BY id
        """,
      arguments: [
        need.departmentID, category, need.id, need.askedOn.adding(months: -Self.splitMonths),
        need.askedOn.adding(months: Self.splitMonths),
      ])
  }

  /// Social enterprises of the municipality with an active offer in the category or below it. A
  /// need without a category has none.
  func candidates(for need: PurchaseNeed) throws -> [PurchaseCandidate] {
    guard let category = need.categoryCode else { return [] }
    let ids = try Int64.readAll(
      db,
      sql: """
        WITH RECURSIVE branch(code) AS (
          SELECT code FROM category WHERE code = :category
          UNION SELECT category.code FROM category JOIN branch
            ON category.parentCode = branch.code)
        SELECT DISTINCT organisationID FROM offerLine
        WHERE categoryCode IN (SELECT code FROM branch)
          AND direction = 'offers' AND status = 'active'
          AND (availableTo IS NULL OR availableTo >= :today)
        """, arguments: ["category": category, "today": today])
    let home = try HomeMunicipality.fetch(db).code
    let inPortal = try ProcurementTrack.inPortal(on: today, db)
    return try OrganisationFacts.load(Set(ids), db).values.filter { facts in
      !facts.isCeased(on: today) && facts.municipality(on: today) == home
        && (facts.isRSV(on: today) || facts.isSOV(on: today))
    }.map { facts in
      PurchaseCandidate(
        id: facts.organisation.id, name: facts.organisation.name, city: facts.organisation.city,
        isRSV: facts.isRSV(on: today), isInPortal: inPortal.contains(facts.organisation.id))
    }.sorted(by: Self.isBefore)
  }

  private static func isBefore(_ one: PurchaseCandidate, _ other: PurchaseCandidate) -> Bool {
    if one.isRSV != other.isRSV { return one.isRSV }
    if one.isInPortal != other.isInPortal { return one.isInPortal }
    return one.name == other.name
      ? one.id < other.id : DanishOrder.isBefore(one.name, other.name)
  }
}

extension Parameter {
  /// Kroner that a direct purchase stays under on a day; nil where nobody has entered any.
  static func procurementLimit(on day: DanishDate, _ db: Database) throws -> Int? {
    let value = try holding(.procurementLimit, on: day, db)?.value
    return value.flatMap { Int(exactly: $0.rounded()) }
  }
}

extension Register {
  /// What a department hears of a need: the verdict, and who could have it.
  public func purchaseAnswer(to need: PurchaseNeed, today: DanishDate) throws -> PurchaseAnswer {
    try read { try PurchaseReader(db: $0, today: today).answer(to: need) }
  }

  /// A need as a department says it in one line, such as `haveservice 480.000 kr 8600`: what, in
  /// which category, for how many kroner.
  public func purchaseNeed(
    spoken text: String, departmentID: Int64, today: DanishDate
  ) throws -> PurchaseNeed {
    try read { db in
      let spoken = try MatchReader(db, matchKnowledge, today: today).understand(text)
      var need = PurchaseNeed(departmentID: departmentID, what: spoken.title, askedOn: today)
      need.categoryCode = spoken.meanings.first?.code
      need.valueDKK = spoken.valueDKK
      return need
    }
  }
}
