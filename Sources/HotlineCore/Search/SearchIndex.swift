import Foundation
import GRDB

/// Keeps the search entries and their index right. Every method runs inside a write transaction.
struct SearchIndex {
  let db: Database
  private let source: SearchSource
  private let ranks: SearchRank

  /// `today` is the day that the register is ranked for.
  init(_ db: Database, today: DanishDate) throws {
    self.db = db
    source = try SearchSource(db, today: today)
    ranks = SearchRank(db: db)
  }

  /// Brings the entries of these organisations up to date.
  ///
  /// All stale entries are taken out before the first is put back: places are found by comparing
  /// names, and a stale name would mislead the search for a place.
  func refresh(_ organisations: some Sequence<Int64>) throws {
    var fresh: [SearchEntry] = []
    var lostWords: Set<Substring> = []
    for id in organisations.sorted() {
      let old = try SearchEntry.find(organisation: id, db)
      let new = try source.entry(of: id)?.keepingPlace(of: old)
      guard old != new else { continue }
      if let old {
        try remove(old)
        lostWords.formUnion(old.words)
      }
      if let new { fresh.append(new) }
    }
    for entry in fresh { try insert(entry) }
    for entry in fresh { lostWords.subtract(entry.words) }
    try forget(lostWords)
  }

  // MARK: One entry

  /// Puts in an entry at its rank; one without a rank gets its place among the others.
  private func insert(_ entry: SearchEntry) throws {
    var entry = entry
    if entry.rank == 0 { entry.rank = try freeRank(for: entry) }
    try put(entry)
    for word in entry.words where Vocabulary.keeps(word) {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO searchWord (word) VALUES (?)")
        .execute(arguments: [String(word)])
    }
  }

  private func freeRank(for entry: SearchEntry) throws -> Int64 {
    if let rank = try ranks.free(for: entry) { return rank }
    let room = try ranks.room(for: entry)
    var moving: [SearchEntry] = []
    for move in room.moves where move.from != move.to {
      guard var neighbour = try SearchEntry.at(move.from, db) else { continue }
      try remove(neighbour)
      neighbour.rank = move.to
      moving.append(neighbour)
    }
    for neighbour in moving { try put(neighbour) }
    return room.place
  }

  private func put(_ entry: SearchEntry) throws {
    try entry.store(db)
    try db.cachedStatement(sql: "INSERT INTO searchIndex (rowid, token) VALUES (?, ?)")
      .execute(arguments: [entry.rank, IndexToken.text(of: entry)])
  }

  /// The index holds no text: it forgets a row only when told again what the row said.
  private func remove(_ entry: SearchEntry) throws {
    try db.cachedStatement(
      sql: "INSERT INTO searchIndex (searchIndex, rowid, token) VALUES ('delete', ?, ?)"
    ).execute(arguments: [entry.rank, IndexToken.text(of: entry)])
    try db.cachedStatement(sql: "DELETE FROM searchEntry WHERE rank = ?")
      .execute(arguments: [entry.rank])
  }

  /// Takes words out of the vocabulary that stand nowhere any more: some are names of people.
  private func forget(_ words: Set<Substring>) throws {
    for word in words where Vocabulary.keeps(word) {
      let isUsed = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT rowid FROM searchIndex WHERE searchIndex MATCH ? LIMIT 1"),
        arguments: [SearchExpression.word(String(word)).text])
      guard isUsed == nil else { continue }
      try db.cachedStatement(sql: "DELETE FROM searchWord WHERE word = ?")
        .execute(arguments: [String(word)])
    }
  }
}

// MARK: - All at once

extension SearchIndex {
  /// Makes everything anew: for imports of thousands of rows, and when a check found faults.
  /// About a minute for a million organisations, in the caller's one transaction.
  func rebuild() throws {
    try db.execute(sql: "INSERT INTO searchIndex (searchIndex) VALUES ('delete-all')")
    try db.execute(sql: "DELETE FROM searchEntry")
    try db.execute(sql: "DELETE FROM searchWord")
    try order()
    try holdingMoreInMemory { try fill() }
    try db.execute(sql: "DROP TABLE temp.searchOrder")
    try db.execute(sql: "INSERT INTO searchIndex (searchIndex) VALUES ('optimize')")
    try db.execute(
      sql: "INSERT INTO searchWord (word) \(Vocabulary.termsOfIndex) ORDER BY term")
  }

  /// SQLite sorts: it does so on disk when there are many.
  private func order() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE searchOrder (
          tier INTEGER NOT NULL, sortKey BLOB NOT NULL, organisationID INTEGER NOT NULL)
        """)
    let insertion = try db.makeStatement(sql: "INSERT INTO temp.searchOrder VALUES (?, ?, ?)")
    try source.eachStanding { id, name, standing in
      try insertion.execute(arguments: [standing.tier, Data(DanishOrder.sortKey(name)), id])
    }
  }

  private func fill() throws {
    let ids = try Int64.fetchCursor(
      db,
      sql: "SELECT organisationID FROM temp.searchOrder ORDER BY tier, sortKey, organisationID")
    var rank: Int64 = 0
    while let id = try ids.next() {
      guard var entry = try source.entry(of: id) else { continue }
      let tier = entry.standing.tier
      rank = max(rank + SearchRank.gap, SearchRank.middle(ofTier: tier))
      entry.rank = rank
      try put(entry)
    }
  }

  /// The index gathers 64 MB before it writes a segment. Taken back at the end: a large table in
  /// memory makes every later read of this connection slower.
  private func holdingMoreInMemory(_ body: () throws -> Void) throws {
    try hashSize(64 << 20)
    defer { try? hashSize(1 << 20) }
    try body()
  }

  private func hashSize(_ bytes: Int) throws {
    try db.execute(
      sql: "INSERT INTO searchIndex (searchIndex, rank) VALUES ('hashsize', ?)", arguments: [bytes])
  }
}
