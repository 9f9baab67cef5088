import GRDB

extension OrganisationFacts {
  /// The facts of several organisations, by id, in six indexed queries. Ids that are unknown are
  /// left out.
  static func load(_ ids: Set<Int64>, _ db: Database) throws -> [Int64: OrganisationFacts] {
    let list = IDList(ids)
    var facts = try load(try list.rows(where: "id", db), list, db)
    for period: NamePeriod in try list.rows(where: "organisationID", db) {
      facts[period.organisationID]?.namePeriods.append(period)
    }
    return facts
  }

  /// What is dated of organisations that are read already, but for their names of other days.
  static func load(
    _ organisations: [Organisation], _ list: IDList, _ db: Database
  ) throws -> [Int64: OrganisationFacts] {
    var facts = Dictionary(
      organisations.map { ($0.id, OrganisationFacts($0)) }, uniquingKeysWith: { first, _ in first })
    for period: SOVPeriod in try list.rows(where: "organisationID", db) {
      facts[period.organisationID]?.sovPeriods.append(period)
    }
    for period: RSVPeriod in try list.rows(where: "organisationID", db) {
      facts[period.organisationID]?.rsvPeriods.append(period)
    }
    for period: SizePeriod in try list.rows(where: "organisationID", db) {
      facts[period.organisationID]?.sizePeriods.append(period)
    }
    for period: AddressPeriod in try list.rows(where: "organisationID", db) {
      facts[period.organisationID]?.addressPeriods.append(period)
    }
    for id in try ownDepartments(among: organisations, db) {
      facts[id]?.isOwnDepartment = true
    }
    return facts
  }

  /// A department lies under its municipality, however many levels there are. One that lies under
  /// nothing is the municipality's own unless its address is in another one.
  private static func ownDepartments(
    among organisations: [Organisation], _ db: Database
  ) throws -> Set<Int64> {
    let departments = organisations.filter { $0.kind == .department }
    guard !departments.isEmpty else { return [] }
    let home = try HomeMunicipality.fetch(db)
    var own = Set(
      departments.filter {
        $0.parentID == nil && ($0.municipalityCode ?? home.code) == home.code
      }.map(\.id))
    var above = departments.reduce(into: [Int64: Int64]()) { $0[$1.id] = $1.parentID }
    // Deeper than any municipality, and an end where parents go round.
    for _ in 0..<20 where !above.isEmpty {
      own.formUnion(above.filter { $0.value == home.organisationID }.keys)
      let parents = try parents(of: Set(above.values), db)
      above = above.compactMapValues { parents[$0] }
    }
    return own
  }

  private static func parents(of ids: Set<Int64>, _ db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, parentID FROM organisation
          WHERE id IN (SELECT value FROM json_each(?)) AND parentID IS NOT NULL
          """), arguments: [IDList(ids).json])
    return rows.reduce(into: [:]) { $0[$1.value("id")] = $1.value("parentID") as Int64 }
  }
}

extension SizeClassRule {
  /// The dated figures that the rule reads.
  static func parameters(_ db: Database) throws -> [Parameter] {
    try Parameter.fetchAll(
      db,
      sql: """
        SELECT * FROM parameter WHERE key IN
          ('smv_max_employees', 'smv_turnover_meur', 'smv_balance_meur', 'eur_dkk')
        """)
  }

  static func load(on day: DanishDate, _ db: Database) throws -> SizeClassRule {
    SizeClassRule(try parameters(db), on: day)
  }
}

/// Ids as one argument of a query (a JSON array), however many they are.
struct IDList {
  let json: String

  init(_ ids: some Sequence<Int64>) {
    json = "[" + ids.sorted().map(String.init).joined(separator: ",") + "]"
  }

  /// The rows whose `column` is one of the ids, in the order of their own ids.
  func rows<Stored: StoredRow>(where column: String, _ db: Database) throws -> [Stored] {
    try Stored.fetchAll(
      db,
      sql: """
        SELECT \(Stored.selection) FROM \(Stored.databaseTableName)
        WHERE \(column) IN (SELECT value FROM json_each(?)) ORDER BY id
        """, arguments: [json])
  }
}
