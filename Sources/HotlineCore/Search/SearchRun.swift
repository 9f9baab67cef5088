import GRDB

/// One search: stage after stage, each in the order of ranks, until the page is full.
struct SearchRun {
  let db: Database
  let query: SearchQuery
  let today: DanishDate
  let vocabulary: SharedVocabulary

  /// What the filter asks of every row.
  private let filter: [SearchExpression]
  private var found: [FoundRow] = []
  private var known: Set<Int64> = []

  /// How a row was found; decides what is highlighted.
  struct FoundRow {
    let rank: Int64
    let way: Way
  }

  enum Way {
    case reference
    case number(String)
    case words(AskedWords)
    case nothingAsked(isRecent: Bool)
  }

  init(
    _ db: Database, _ query: SearchQuery, today: DanishDate, vocabulary: SharedVocabulary
  ) throws {
    self.db = db
    self.query = query
    self.today = today
    self.vocabulary = vocabulary
    filter = try query.filter.expressions(db)
  }

  mutating func page() throws -> SearchPage {
    if let asked = AskedWords(Fold.query(query.text).words) {
      try findReference()
      try findNumber(whole: true)
      try find(asked)
    } else {
      try findRecent()
    }
    let reader = try HitReader(db, today: today)
    let hits = try found.compactMap { try reader.hit($0) }
    return SearchPage(
      hits: hits, total: found.count < limit ? .exactly(hits.count) : .moreThan(hits.count))
  }

  private var limit: Int { max(1, query.limit) }
  private var isFull: Bool { found.count >= limit }

  // MARK: Stages

  private mutating func findReference() throws {
    guard let id = Organisation.id(ofReference: query.text.filter { !$0.isWhitespace }),
      let entry = try SearchEntry.find(organisation: id, db)
    else { return }
    add(entry.rank, .reference)
  }

  /// CVR, P-number or phone: in full (they have eight digits and more), or as far as it is typed.
  private mutating func findNumber(whole: Bool) throws {
    guard let digits = query.digits else { return }
    let token = IndexToken.number(digits)
    try find(whole ? .word(token) : .beginning(token), .number(digits))
  }

  private mutating func find(_ asked: AskedWords) throws {
    try findSpelled(asked)
    let folded = Fold.query(query.text)
    if found.isEmpty, folded.endsLikeLegalForm,
      let shorter = AskedWords(folded.wordsWithoutLegalForm)
    {
      try findSpelled(shorter)
    }
    if found.count < Self.few { try findMisspelled(asked) }
  }

  private mutating func findSpelled(_ asked: AskedWords) throws {
    let way = Way.words(asked)
    if asked.words.count > 1 {
      try find(asked.nameBeginning, way) { asked.isBeginning(of: $0.nameFold) }
    } else {
      try find(asked.nameBeginning, way)
    }
    try findNumber(whole: false)
    try find(asked.wordBeginnings, way)
    if asked.needCheckOfInsides {
      try find(asked.insides, way) { entry in asked.words.allSatisfy(entry.holds) }
    } else {
      try find(asked.insides, way)
    }
  }

  /// Below so many hits somebody may have mistyped.
  private static let few = 5
  /// Known words that a mistyped one may stand for.
  private static let mostCorrections = 30

  /// A word that stands nowhere is mistyped. Where each stands somewhere but no row has all, one of
  /// them became another word by the error.
  private mutating func findMisspelled(_ asked: AskedWords) throws {
    let homeless = try asked.words.filter { try !isKnown($0) }
    if !homeless.isEmpty {
      try findCorrected(asked, homeless)
    } else if found.isEmpty {
      for word in asked.words { try findCorrected(asked, [word]) }
    }
  }

  private mutating func findCorrected(_ asked: AskedWords, _ mistyped: [String]) throws {
    var asked = asked
    for word in mistyped {
      guard Vocabulary.keeps(word[...]) else { return }
      let near = try vocabulary.words(near: word, limit: Self.mostCorrections, db)
      guard !near.isEmpty else { return }
      asked.corrections[word] = near
    }
    try find(asked.correctedWords, .words(asked))
  }

  private func isKnown(_ word: String) throws -> Bool {
    guard let expression = AskedWords([word])?.insides else { return false }
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM searchIndex WHERE searchIndex MATCH ? LIMIT 1")
    return try Int64.fetchOne(statement, arguments: [expression.text]) != nil
  }

  private mutating func findRecent() throws {
    for id in query.recent where !isFull {
      guard let entry = try SearchEntry.find(organisation: id, db), try passesFilter(entry.rank)
      else { continue }
      add(entry.rank, .nothingAsked(isRecent: true))
    }
    guard found.isEmpty else { return }
    if let expression = SearchExpression.all(filter) {
      try collect(expression, .nothingAsked(isRecent: false))
    } else {
      let ranks = try Int64.fetchAll(
        db, sql: "SELECT rank FROM searchEntry ORDER BY rank LIMIT ?", arguments: [limit])
      for rank in ranks { add(rank, .nothingAsked(isRecent: false)) }
    }
  }

  private func passesFilter(_ rank: Int64) throws -> Bool {
    guard let expression = SearchExpression.all(filter) else { return true }
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM searchIndex WHERE searchIndex MATCH ? AND rowid = ?")
    return try Int64.fetchOne(statement, arguments: [expression.text, rank]) != nil
  }

  // MARK: Reading the index

  /// Adds what fits and is not on the page yet, in the order of ranks.
  private mutating func find(
    _ expression: SearchExpression?, _ way: Way, where accepts: ((SearchEntry) -> Bool)? = nil
  ) throws {
    guard !isFull, let expression = SearchExpression.all([expression].compactMap { $0 } + filter)
    else { return }
    try collect(expression, way, where: accepts)
  }

  private mutating func collect(
    _ expression: SearchExpression, _ way: Way, where accepts: ((SearchEntry) -> Bool)? = nil
  ) throws {
    try Task.checkCancellation()
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM searchIndex WHERE searchIndex MATCH ? ORDER BY rowid")
    let ranks = try Int64.fetchCursor(statement, arguments: [expression.text])
    while !isFull, let rank = try ranks.next() {
      if known.contains(rank) { continue }
      if let accepts {
        guard let entry = try SearchEntry.at(rank, db), accepts(entry) else { continue }
        try Task.checkCancellation()
      }
      add(rank, way)
    }
  }

  private mutating func add(_ rank: Int64, _ way: Way) {
    guard known.insert(rank).inserted else { return }
    found.append(FoundRow(rank: rank, way: way))
  }
}
