import GRDB

extension Register {
  /// What the search box shows for `query` on `today`: a few milliseconds at a million
  /// organisations.
  ///
  /// Throws `CancellationError` between two stages when the surrounding task is cancelled.
  public func search(_ query: SearchQuery, today: DanishDate) throws -> SearchPage {
    try read { db in
      var run = try SearchRun(db, query, today: today)
      return try run.page()
    }
  }

  /// All that can be found.
  public func countOfOrganisations() throws -> Int {
    try read { try Int.readOne($0, sql: "SELECT count(*) FROM searchEntry") ?? 0 }
  }

  /// How many organisations the list would have, spelling errors apart; counts to 1,000.
  public func countHits(_ query: SearchQuery) throws -> HitCount {
    try read { db in
      let most = 1_000
      let everybody = "SELECT count(*) FROM (SELECT rank FROM searchEntry LIMIT ?)"
      let number =
        try query.question(db).map { try IndexReader(db).count($0, most: most + 1) }
        ?? Int.readOne(db, sql: everybody, arguments: [most + 1]) ?? 0
      return number > most ? .moreThan(most) : .exactly(number)
    }
  }
}

extension SearchQuery {
  /// All stages as one question; nil when nothing is asked and nothing filtered.
  fileprivate func question(_ db: Database) throws -> IndexQuestion? {
    let words = try AskedWords(Fold.query(text).words, Vocabulary(db))?.anywhere
    let number = digits.map(SearchExpression.numberBeginning)
    let asked = SearchExpression.any([words?.expression, number].compactMap { $0 })
    let accepts = words?.accepts.map { accepts in
      { (entry: SearchEntry) in
        accepts(entry) || digits.map { entry.number.hasWord(beginningWith: $0) } == true
      }
    }
    return IndexQuestion(
      try [asked].compactMap { $0 } + filter.expressions(db), accepts: accepts)
  }
}
