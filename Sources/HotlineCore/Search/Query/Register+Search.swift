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
    try read { try query.count($0, most: 1_000) }
  }
}

extension HitCount {
  /// As many there are, at least.
  var least: Int {
    switch self {
    case .exactly(let count), .moreThan(let count): count
    }
  }
}

extension SearchQuery {
  /// How many organisations it finds, spelling errors apart; counts no further than `most`.
  func count(_ db: Database, most: Int) throws -> HitCount {
    let everybody = "SELECT count(*) FROM (SELECT rank FROM searchEntry LIMIT ?)"
    let questions = try questions(db)
    let number =
      questions.isEmpty
      ? try Int.readOne(db, sql: everybody, arguments: [most + 1]) ?? 0
      : try IndexReader(db).count(questions, most: most + 1)
    return number > most ? .moreThan(most) : .exactly(number)
  }

  /// All stages as questions, whose answers count once; none when nothing is asked and nothing
  /// filtered.
  fileprivate func questions(_ db: Database) throws -> [IndexQuestion] {
    let filter = try filter.expressions(db)
    guard let readings = try QueryReadings(db, text, Vocabulary(db)) else {
      return [IndexQuestion(filter)].compactMap { $0 }
    }
    let words = ([readings.plain] + readings.others).map { ($0.anywhere, [SearchExpression]()) }
    let narrowed = readings.narrowed.map { ($0.words?.anywhere, $0.facts) }
    let numbers = numbers.map { (IndexQuestion([.numberBeginning($0)]), [SearchExpression]()) }
    return (words + narrowed + numbers).compactMap { question, facts in
      guard question != nil || !facts.isEmpty else { return nil }
      return IndexQuestion(
        [question?.expression].compactMap { $0 } + facts + filter, accepts: question?.accepts)
    }
  }
}
