import GRDB

/// Which rows of a register an access request is about.
struct AccessRows {
  /// What an export says it is about: `organisation` or `person`.
  let subject: String
  /// The table whose rows are read first.
  let first: String
  /// Every row, and whether it tells of others.
  var rows: [RowsAboutOrganisation.Place: Bool]
  /// Organisations of which rows that are gone tell too.
  var organisations: Set<Int64> = []
}

extension AccessRows {
  /// All that is about an organisation.
  init(about id: Int64, _ db: Database) throws {
    let found = try RowsAboutOrganisation(id, db)
    self.init(
      subject: "organisation", first: Organisation.databaseTableName, rows: found.rows,
      organisations: found.organisations)
  }
}

/// The rows of a register that are about one organisation, found by the references that the file itself
/// declares: a table that is added later is in it without anybody naming it here.
struct RowsAboutOrganisation {
  /// A row, by its table and id.
  struct Place: Hashable {
    let table: String
    let id: Int64
  }

  /// The organisation, and those that were merged into it.
  let organisations: Set<Int64>
  /// Every row, and whether it tells of others than the organisation.
  private(set) var rows: [Place: Bool] = [:]

  private let db: Database
  private let tables: [String: RegisterTable]
  private let keys: [Dependents.Key]
  private var waiting: [Place] = []

  init(_ id: Int64, _ db: Database) throws {
    self.db = db
    let stamped = try RegisterTable.all(db).filter(\.isStamped)
    tables = Dictionary(stamped.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    keys = try Dependents(db).keys
    organisations = try Self.merged(into: id, db)
    try collect()
  }

  private static func merged(into id: Int64, _ db: Database) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        WITH RECURSIVE one(id) AS (
          SELECT ? UNION SELECT organisation.id FROM organisation JOIN one ON mergedIntoID = one.id)
        SELECT id FROM one
        """, arguments: [id])
  }

  private mutating func collect() throws {
    for id in organisations.sorted() { rows[Place(table: Self.own, id: id)] = false }
    // What names the organisation.
    for key in keys where key.parent == Self.own && key.child.name != Self.own {
      for id in organisations {
        for row in try ids(of: key, naming: id) { try add(row, fromShared: false) }
      }
    }
    // What those rows are a part of: the talk, the agreement, the person.
    for place in rows.keys where place.table != Self.own { try addOwners(of: place) }
    // What belongs to any of them, and to that.
    while let place = waiting.popLast() {
      for key in keys where key.parent == place.table && key.child.name != Self.own {
        for row in try ids(of: key, naming: place.id) { try add(row, fromShared: true) }
      }
    }
  }

  private static let own = Organisation.databaseTableName

  private func ids(of key: Dependents.Key, naming id: Int64) throws -> [Place] {
    try Int64.readAll(
      db, sql: "SELECT id FROM \(key.child.name) WHERE \(key.column) = ? ORDER BY id",
      arguments: [id]
    ).map { Place(table: key.child.name, id: $0) }
  }

  /// Whom a row names: this organisation, others. One that names nobody itself, such as an agreement
  /// or a talk, is about those whom its parts name.
  private func named(by place: Place) throws -> (own: Bool, others: Bool) {
    var named = try organisations(in: place)
    // Who asked without an organisation is somebody else, whomever the answer named.
    if place.table == Inquiry.databaseTableName, named.isEmpty { return (false, true) }
    if named.isEmpty {
      for key in keys where key.parent == place.table && naming.contains(key.child.name) {
        for part in try ids(of: key, naming: place.id) { named += try organisations(in: part) }
      }
    }
    return (
      named.contains(where: organisations.contains),
      named.contains { !organisations.contains($0) }
    )
  }

  /// The tables whose rows name organisations.
  private var naming: Set<String> {
    Set(keys.filter { $0.parent == Self.own }.map(\.child.name))
  }

  private func organisations(in place: Place) throws -> [Int64] {
    try keys.filter { $0.child.name == place.table && $0.parent == Self.own }.compactMap { key in
      try Int64.readOne(
        db, sql: "SELECT \(key.column) FROM \(place.table) WHERE id = ?", arguments: [place.id])
    }
  }

  /// - Parameter fromShared: found as a part of something that others may have a part in too. Then a
  ///   row that names others alone is theirs.
  private mutating func add(_ place: Place, fromShared: Bool) throws {
    guard rows[place] == nil, !Self.isOfTheHouse(place.table) else { return }
    let named = try named(by: place)
    if fromShared, named.others, !named.own { return }
    rows[place] = named.others && !named.own
    waiting.append(place)
  }

  private mutating func addOwners(of place: Place) throws {
    guard let table = tables[place.table] else { return }
    let required = Set(table.columns.filter(\.isRequired).map(\.name))
    for key in keys
    where key.child.name == place.table && required.contains(key.column)
      && !["createdBy", "updatedBy"].contains(key.column) && key.parent != Self.own
      && !Self.isOfTheHouse(key.parent)
    {
      guard
        let owner = try Int64.readOne(
          db, sql: "SELECT \(key.column) FROM \(place.table) WHERE id = ?", arguments: [place.id])
      else { continue }
      let found = Place(table: key.parent, id: owner)
      guard rows[found] == nil else { continue }
      let named = try named(by: found)
      rows[found] = named.others && !named.own
      // What stands in the talk of somebody else is theirs.
      if rows[found] == false { waiting.append(found) }
    }
  }

  /// Staff, and what leaders and administrators set: it is about no organisation.
  private static func isOfTheHouse(_ table: String) -> Bool {
    RecordKind.allCases.contains { kind in
      kind.declared.table == table && (kind == .staff || kind.declared.leastRole != .staff)
    }
  }
}
