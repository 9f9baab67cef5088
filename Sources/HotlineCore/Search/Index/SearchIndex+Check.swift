import GRDB

extension SearchIndex {
  /// Compares rows, entries, index and vocabulary: some seconds for 100,000 organisations.
  static func check(_ db: Database, today: DanishDate) throws -> [SearchFault] {
    let source = try SearchSource(db, today: RankingDay(db).stored() ?? today)
    return try entryFaults(db, source) + orderFaults(db) + indexFaults(db)
  }

  private static func entryFaults(_ db: Database, _ source: SearchSource) throws -> [SearchFault] {
    var faults: [SearchFault] = []
    try Int64.readEach(
      db, sql: "SELECT id FROM organisation UNION SELECT organisationID FROM searchEntry"
    ) { id in
      var stored = try SearchEntry.find(organisation: id, db)
      stored?.rank = 0
      switch (try source.entry(of: id), stored) {
      case (nil, nil): break
      case (_?, nil): faults.append(.missing(organisation: id))
      case (nil, _?): faults.append(.surplus(organisation: id))
      case (let right?, let stored?):
        if right != stored { faults.append(.stale(organisation: id)) }
      }
    }
    return faults
  }

  private static func orderFaults(_ db: Database) throws -> [SearchFault] {
    var faults: [SearchFault] = []
    let entries = try SearchEntry.fetchCursor(db, sql: "SELECT * FROM searchEntry ORDER BY rank")
    var last: SearchEntry?
    while let entry = try entries.next() {
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

  /// The index gives its tokens in another order than the entries: sums do not mind.
  private static func indexFaults(_ db: Database) throws -> [SearchFault] {
    var expected: UInt64 = 0
    let entries = try SearchEntry.fetchCursor(db, sql: "SELECT * FROM searchEntry")
    while let entry = try entries.next() {
      for token in Set(IndexToken.text(of: entry).split(separator: " ")) {
        expected &+= digest(token.utf8, entry.rank)
      }
    }
    var held: UInt64 = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT term, doc FROM searchInstance")
    while let row = try rows.next() {
      let term: String = row.value(at: 0)
      held &+= digest(term.utf8, row.value(at: 1))
    }
    return (expected == held ? [] : [.tokensDiffer])
      + (try wordsDiffer(db) ? [.wordsDiffer] : [])
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

  private static func wordsDiffer(_ db: Database) throws -> Bool {
    let known = "SELECT word FROM searchWord"
    return try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (\(known) EXCEPT \(Vocabulary.termsOfIndex))
          OR EXISTS (\(Vocabulary.termsOfIndex) EXCEPT \(known))
        """) ?? true
  }
}
