import GRDB

/// Reads entries through the index, in the order of ranks.
struct IndexReader {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Gives every entry that fits to `body`, which returns false when it has enough.
  ///
  /// Throws `CancellationError` when the surrounding task is cancelled.
  func read(
    _ question: IndexQuestion, besides known: Set<Int64> = [], _ body: (SearchEntry) throws -> Bool
  ) throws {
    try Task.checkCancellation()
    let statement = try db.cachedStatement(
      sql: """
        SELECT searchEntry.* FROM searchIndex
        CROSS JOIN searchEntry ON searchEntry.rank = searchIndex.rowid
        WHERE searchIndex MATCH ? ORDER BY searchIndex.rowid
        """)
    let rows = try Row.fetchCursor(statement, arguments: [question.expression.text])
    while let row = try rows.next() {
      if known.contains(row.value(at: 0)) { continue }
      let entry = try SearchEntry(row: row)
      if let accepts = question.accepts, !accepts(entry) {
        try Task.checkCancellation()
        continue
      }
      guard try body(entry) else { return }
    }
  }

  /// Some entry fits.
  func finds(_ question: IndexQuestion) throws -> Bool {
    var isFound = false
    try read(question) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// How many fit one of the questions, counted up to `most`.
  func count(_ questions: [IndexQuestion], most: Int) throws -> Int {
    guard let all = SearchExpression.any(questions.map(\.expression)) else { return 0 }
    guard questions.contains(where: { $0.accepts != nil }) else {
      let statement = try db.cachedStatement(
        sql: """
          SELECT count(*) FROM (
            SELECT rowid FROM searchIndex WHERE searchIndex MATCH ? LIMIT ?)
          """)
      return try Int.readOne(statement, arguments: [all.text, most]) ?? 0
    }
    var found: Set<Int64> = []
    for question in questions where found.count < most {
      try read(question, besides: found) { entry in
        found.insert(entry.rank)
        return found.count < most
      }
    }
    return found.count
  }

  /// The row at `rank` fits.
  func holds(_ expression: SearchExpression, at rank: Int64) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM searchIndex WHERE searchIndex MATCH ? AND rowid = ?")
    return try Int64.readOne(statement, arguments: [expression.text, rank]) != nil
  }
}
