import GRDB

/// Keeps the search entries and their index right. Every method runs inside a write transaction.
struct SearchIndex {
  let db: Database
  let source: SearchSource
  private let ranks: SearchRank
  private let vocabulary: Vocabulary

  /// `today` is the day that the register is ranked for.
  init(_ db: Database, today: DanishDate) throws {
    self.db = db
    source = try SearchSource(db, today: today)
    ranks = SearchRank(db: db)
    vocabulary = Vocabulary(db)
  }

  /// Brings the entries of these organisations up to date.
  ///
  /// All stale entries are taken out before the first is put back: places are found by comparing
  /// names, and a stale name would mislead the search for a place.
  func refresh(_ organisations: some Sequence<Int64>) throws {
    var fresh: [SearchEntry] = []
    var lostWords: Set<String> = []
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
    try joinPieces(Self.pagesJoined + fresh.count)
  }

  /// More than a write adds, so that pieces stay few; some milliseconds of work at most.
  private static let pagesJoined = 16

  /// Every write adds a piece to the index. Joins earlier ones where there are four of a size, as far
  /// as so many pages go.
  private func joinPieces(_ pages: Int) throws {
    try db.cachedStatement(
      sql: "INSERT INTO searchIndex (searchIndex, rank) VALUES ('merge', ?)"
    ).execute(arguments: [pages])
  }

  // MARK: One entry

  /// Puts in an entry at its rank; one without a rank gets its place among the others.
  private func insert(_ entry: SearchEntry) throws {
    var entry = entry
    if entry.rank == 0 { entry.rank = try freeRank(for: entry) }
    try put(entry)
    for word in entry.words where Vocabulary.keeps(word) { try vocabulary.add(word) }
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

  func put(_ entry: SearchEntry) throws {
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
  private func forget(_ words: Set<String>) throws {
    for word in words where Vocabulary.keeps(word) {
      guard
        let question = SearchExpression.any([.word(word), .word(IndexToken.need(word))])
          .flatMap({ IndexQuestion([$0]) }),
        try !IndexReader(db).finds(question)
      else { continue }
      try vocabulary.remove(word)
    }
  }
}
