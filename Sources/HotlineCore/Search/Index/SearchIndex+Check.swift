import GRDB

extension SearchIndex {
  /// Compares rows, entries, index and vocabulary: some seconds for 100,000 organisations.
  static func check(_ db: Database, today: DanishDate) throws -> [SearchFault] {
    let source = try SearchSource(db, today: RankingDay(db).stored() ?? today)
    return try entryFaults(db, source) + orderFaults(db) + indexFaults(db)
      + RecordIndex.faults(db)
  }

  private static func entryFaults(_ db: Database, _ source: SearchSource) throws -> [SearchFault] {
    var faults: [SearchFault] = []
    try Int64.readEach(
      db, sql: "SELECT id FROM organisation UNION SELECT organisationID FROM searchEntry"
    ) { id in
      let stored = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM searchEntry WHERE organisationID = ?"),
        arguments: [id])
      switch (try source.entry(of: id), stored) {
      case (nil, nil): break
      case (_?, nil): faults.append(.missing(organisation: id))
      case (nil, _?): faults.append(.surplus(organisation: id))
      case (let right?, let stored?):
        // The rank is another question: whether it is in order.
        let columns = zip(stored, right.values).dropFirst()
          .filter { $0.0.1 != ($0.1?.databaseValue ?? .null) }.map(\.0.0)
        if !columns.isEmpty { faults.append(.stale(organisation: id, columns: columns)) }
      }
    }
    return faults
  }

  private static func orderFaults(_ db: Database) throws -> [SearchFault] {
    var faults: [SearchFault] = []
    var last: SearchEntry?
    try eachEntry(db) { entry in
      let isInTier = SearchRank.range(ofTier: entry.standing.tier).contains(entry.rank)
      if !isInTier || last.map({ !comesBefore($0, entry) }) == true {
        faults.append(.misplaced(organisation: entry.organisationID))
      }
      last = entry
    }
    return faults
  }

  private static func comesBefore(_ one: SearchEntry, _ other: SearchEntry) -> Bool {
    if one.standing.tier != other.standing.tier { return one.standing.tier < other.standing.tier }
    let order = DanishOrder.compare(one.name, other.name)
    return order == 0 ? one.organisationID < other.organisationID : order < 0
  }

  /// One that cannot be read is found stale.
  private static func eachEntry(_ db: Database, _ body: (SearchEntry) -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM searchEntry ORDER BY rank")
    while let row = try rows.next() {
      if let entry = try? SearchEntry(row: row) { body(entry) }
    }
  }

  /// The index gives its tokens in another order than the entries: sums do not mind. Which ranks
  /// differ is asked only when some do.
  private static func indexFaults(_ db: Database) throws -> [SearchFault] {
    var sum: UInt64 = 0
    try eachToken(db) { token, _ in
      sum &+= token
    } held: { token, _ in
      sum &-= token
    }
    guard sum != 0 else { return try Vocabulary(db).faults() }
    var sums: [Int64: UInt64] = [:]
    try eachToken(db) { token, rank in
      sums[rank, default: 0] &+= token
    } held: { token, rank in
      sums[rank, default: 0] &-= token
    }
    let ranks = sums.filter { $0.value != 0 }.keys.sorted()
    return ranks.map { .tokensDiffer(rank: $0) } + (try Vocabulary(db).faults())
  }

  /// Hands out the tokens that the entries want, each once, and those that the index holds: what is made of
  /// a token and its rank, with the rank.
  private static func eachToken(
    _ db: Database, wanted: (UInt64, Int64) -> Void, held: (UInt64, Int64) -> Void
  ) throws {
    try eachEntry(db) { entry in
      var seen: Set<UInt64> = []
      for token in IndexToken.text(of: entry).utf8.split(separator: UInt8(ascii: " ")) {
        let token = digest(token, entry.rank)
        if seen.insert(token).inserted { wanted(token, entry.rank) }
      }
    }
    let rows = try Row.fetchCursor(db, sql: "SELECT term, doc FROM searchInstance")
    while let row = try rows.next() {
      let (term, rank): (String, Int64) = (row.value(at: 0), row.value(at: 1))
      held(digest(term.utf8, rank), rank)
    }
  }

  /// FNV-1a over the token and the rank, so that both must fit.
  private static func digest(_ token: some Sequence<UInt8>, _ rank: Int64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for shift in stride(from: 0, to: 64, by: 8) {
      hash = (hash ^ UInt64(truncatingIfNeeded: rank >> Int64(shift)) & 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}
