import GRDB

extension Register {
  /// What the search box shows for `query` on `today`: a few milliseconds at a million
  /// organisations.
  ///
  /// Throws `CancellationError` between two stages when the surrounding task is cancelled.
  public func search(_ query: SearchQuery, today: DanishDate) throws -> SearchPage {
    try read { db in
      var run = try SearchRun(db, query, today: today, vocabulary: vocabulary)
      return try run.page()
    }
  }

  /// All that can be found.
  public func countOfOrganisations() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM searchEntry") ?? 0 }
  }

  /// How many organisations the list would have, spelling errors apart; counts to 1,000.
  public func countHits(_ query: SearchQuery) throws -> HitCount {
    try read { db in
      let most = 1_000
      let count = try query.expression(db).map { expression in
        try Int.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT count(*) FROM (
                SELECT rowid FROM searchIndex WHERE searchIndex MATCH ? LIMIT ?)
              """), arguments: [expression.text, most + 1])
      }
      let everybody = "SELECT count(*) FROM (SELECT rank FROM searchEntry LIMIT ?)"
      let number =
        try count ?? Int.fetchOne(db, sql: everybody, arguments: [most + 1])
      return (number ?? 0) > most ? .moreThan(most) : .exactly(number ?? 0)
    }
  }
}

extension SearchQuery {
  /// All stages as one question; nil when nothing is asked and nothing filtered.
  fileprivate func expression(_ db: Database) throws -> SearchExpression? {
    let words = AskedWords(Fold.query(text).words)?.insides
    let number = digits.map { SearchExpression.beginning(IndexToken.number($0)) }
    let asked = SearchExpression.any([words, number].compactMap { $0 })
    return .all(try [asked].compactMap { $0 } + filter.expressions(db))
  }
}
