import GRDB

/// What one organisation is found by, folded, and where it stands in every list.
struct SearchEntry: Equatable {
  /// The rowid of the index: tier, then place in the Danish order, with gaps.
  var rank: Int64
  var organisationID: Int64
  /// As written; decides the place.
  var name: String
  /// On the day that the register is ranked for; decides the tier.
  var standing: Standing
  /// What the list shows besides.
  var shown: Shown
  /// The fold of the name, words in order.
  var nameFold: String
  /// Words of former, second and site names. Here and below: each once, in order of letters.
  var earlier: String
  var contact: String
  var town: String
  var category: String
  var line: String
  /// Digits of CVR, phones and P-numbers.
  var number: String
  /// See ``FactToken``.
  var fact: String
  /// Words of street, mail addresses and website.
  var address: String
  /// Words of what is needed; those of what is offered stand in `category` and `line`.
  var needed: String

  /// Of an organisation's other tables, so that a list reads one row a hit.
  struct Shown: Equatable {
    var kind: Organisation.Kind
    var status: Organisation.Status
    var city: String?
    var cvr: CVRNumber?
    /// The number to call first on the day that the register is ranked for, grouped for display.
    var phone: String?
  }

  static func find(organisation id: Int64, _ db: Database) throws -> SearchEntry? {
    try SearchEntry.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM searchEntry WHERE organisationID = ?"),
      arguments: [id])
  }

  static func at(_ rank: Int64, _ db: Database) throws -> SearchEntry? {
    try SearchEntry.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM searchEntry WHERE rank = ?"), arguments: [rank])
  }

  func store(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO searchEntry (rank, organisationID, name, standing, nameFold, earlier, contact,
          town, category, line, number, fact, kind, status, city, cvr, phone, address, needed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments(values))
  }

  /// In the order of the table's columns.
  var values: [(any DatabaseValueConvertible)?] {
    [
      rank, organisationID, name, standing.rawValue, nameFold, earlier, contact, town, category,
      line, number, fact, shown.kind.rawValue, shown.status.rawValue, shown.city,
      shown.cvr?.digits, shown.phone, address, needed,
    ]
  }

  /// With the rank of `old`, where name and tier say that it still stands at the right place.
  func keepingPlace(of old: SearchEntry?) -> SearchEntry {
    guard let old, old.name == name, old.standing.tier == standing.tier else { return self }
    var entry = self
    entry.rank = old.rank
    return entry
  }

  /// Every word but numbers, each once.
  var words: Set<String> {
    Set(
      [nameFold, earlier, contact, town, category, line, address, needed].flatMap {
        $0.split(separator: " ").map(String.init)
      })
  }
}

extension SearchEntry: FetchableRecord {
  /// By position, in the order of the table: a list reads fifty of them between two keys.
  init(row: Row) throws {
    rank = row.value(at: 0)
    organisationID = row.value(at: 1)
    name = row.value(at: 2)
    standing = try Standing(stored: row.value(at: 3))
    nameFold = row.value(at: 4)
    earlier = row.value(at: 5)
    contact = row.value(at: 6)
    town = row.value(at: 7)
    category = row.value(at: 8)
    line = row.value(at: 9)
    number = row.value(at: 10)
    fact = row.value(at: 11)
    address = row.value(at: 17)
    needed = row.value(at: 18)
    shown = Shown(
      kind: Organisation.Kind(rawValue: row.value(at: 12)) ?? .enterprise,
      status: Organisation.Status(rawValue: row.value(at: 13)) ?? .active, city: row.value(at: 14),
      cvr: row.value(at: 15),
      phone: row.value(at: 16))
  }
}

extension Standing {
  fileprivate init(stored: String) throws {
    guard let standing = Standing(rawValue: stored) else {
      throw RegisterError.damaged(detail: "searchEntry.standing: \(stored)")
    }
    self = standing
  }
}
