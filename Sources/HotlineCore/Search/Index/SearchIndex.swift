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
  /// names, and a stale name would mislead the search for a place. `proposed`: ranks at which new
  /// ones may belong.
  func refresh(
    _ organisations: some Sequence<Int64>, proposed: [Int64: Int64] = [:]
  ) throws {
    var fresh: [SearchEntry] = []
    var lostWords: Set<String> = []
    var writing = IndexWriting(db: db)
    for id in organisations.sorted() {
      let old = try SearchEntry.find(organisation: id, db)
      let new = try source.entry(of: id)?.keepingPlace(of: old)
      guard old != new else { continue }
      if let old {
        try writing.takeOut(old)
        lostWords.formUnion(old.words)
      }
      if let new { fresh.append(new) }
    }
    // Who keeps a place has it before another one looks for a free one.
    for entry in fresh where entry.rank != 0 { try writing.putIn(entry) }
    for entry in fresh.filter({ $0.rank == 0 }).inOrderOfLists {
      try insert(entry, proposed[entry.organisationID], &writing)
    }
    let words = fresh.reduce(into: Set<String>()) { $0.formUnion($1.words) }
    try writing.finish()
    for word in words.filter(Vocabulary.keeps).sorted() { try vocabulary.add(word) }
    try forget(lostWords.subtracting(words))
    try IndexPieces(db, .organisations).added(entries: writing.count)
  }

  /// Moves entries to higher ranks, the last of them first. One whose place is another's by now stays.
  func moveForwards(_ moves: [(from: Int64, to: Int64)]) throws {
    var writing = IndexWriting(db: db)
    for move in moves {
      guard var entry = try SearchEntry.at(move.from, db) else { continue }
      try writing.takeOut(entry)
      if try ranks.isFree(move.to, for: entry) { entry.rank = move.to }
      try writing.putIn(entry)
    }
    try writing.finish()
    try IndexPieces(db, .organisations).added(entries: writing.count)
  }

  // MARK: One entry

  /// Puts in an entry at its place among the others.
  private func insert(
    _ entry: SearchEntry, _ proposed: Int64?, _ writing: inout IndexWriting
  ) throws {
    var entry = entry
    entry.rank = try freeRank(for: entry, proposed, &writing)
    try writing.putIn(entry)
  }

  private func freeRank(
    for entry: SearchEntry, _ proposed: Int64?, _ writing: inout IndexWriting
  ) throws -> Int64 {
    if let proposed, try ranks.isFree(proposed, for: entry) { return proposed }
    if let rank = try ranks.free(for: entry) { return rank }
    let room = try ranks.room(for: entry)
    try writing.move(room.moves)
    return room.place
  }

  /// Puts an entry in at once: for those that come in the order of their ranks.
  func put(_ entry: SearchEntry) throws {
    try entry.store(db)
    try db.cachedStatement(sql: "INSERT INTO searchIndex (rowid, token) VALUES (?, ?)")
      .execute(arguments: [entry.rank, IndexToken.text(of: entry)])
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
