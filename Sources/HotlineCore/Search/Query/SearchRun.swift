import GRDB

/// One search: stage after stage, each in the order of ranks, until the page is full.
struct SearchRun {
  let db: Database
  let query: SearchQuery
  let today: DanishDate

  private let vocabulary: Vocabulary
  /// What the filter asks of every row.
  private let filter: [SearchExpression]
  private var found: [FoundRow] = []
  private var known: Set<Int64> = []

  /// How a row was found; decides what is highlighted.
  struct FoundRow {
    let entry: SearchEntry
    let way: Way
  }

  enum Way {
    case reference
    case number(String)
    case words(AskedWords)
    case nothingAsked(isRecent: Bool)
  }

  init(_ db: Database, _ query: SearchQuery, today: DanishDate) throws {
    self.db = db
    self.query = query
    self.today = today
    vocabulary = Vocabulary(db)
    filter = try query.filter.expressions(db)
  }

  mutating func page() throws -> SearchPage {
    if let asked = try AskedWords(Fold.query(query.text).words, vocabulary) {
      try findReference()
      try findNumber(whole: true)
      try find(asked)
    } else {
      try findRecent()
    }
    let reader = try HitReader(db, today: today)
    let hits = try found.map { try reader.hit($0) }
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
    add(entry, .reference)
  }

  /// CVR, P-number or phone: in full (they have eight digits and more), or as far as it is typed.
  private mutating func findNumber(whole: Bool) throws {
    guard let digits = query.digits else { return }
    try find(IndexQuestion([whole ? .number(digits) : .numberBeginning(digits)]), .number(digits))
  }

  private mutating func find(_ asked: AskedWords) throws {
    try findSpelled(asked)
    let folded = Fold.query(query.text)
    if found.isEmpty, folded.endsLikeLegalForm,
      let shorter = try AskedWords(folded.wordsWithoutLegalForm, vocabulary)
    {
      try findSpelled(shorter)
    }
    if found.count < Self.few { try findMisspelled(asked) }
  }

  private mutating func findSpelled(_ asked: AskedWords) throws {
    let way = Way.words(asked)
    try find(asked.nameBeginning, way)
    try findNumber(whole: false)
    try find(asked.wordBeginnings, way)
    try find(asked.insides, way)
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
      let near = try vocabulary.words(near: word, limit: Self.mostCorrections)
      guard !near.isEmpty else { return }
      asked.corrections[word] = near
    }
    try find(asked.correctedWords, .words(asked))
  }

  /// Whatever the filter says.
  private func isKnown(_ word: String) throws -> Bool {
    guard let question = try AskedWords([word], vocabulary)?.anywhere else { return false }
    return try IndexReader(db).finds(question)
  }

  /// Nothing is asked: what was opened last, then everything else that the filter lets through.
  private mutating func findRecent() throws {
    for id in query.recent where !isFull {
      guard let entry = try SearchEntry.find(organisation: id, db), try passesFilter(entry.rank)
      else { continue }
      add(entry, .nothingAsked(isRecent: true))
    }
    if let question = IndexQuestion(filter) {
      try find(question, .nothingAsked(isRecent: false))
    } else {
      let entries = try SearchEntry.fetchAll(
        db, sql: "SELECT * FROM searchEntry ORDER BY rank LIMIT ?",
        arguments: [limit + found.count])
      for entry in entries where !isFull { add(entry, .nothingAsked(isRecent: false)) }
    }
  }

  private func passesFilter(_ rank: Int64) throws -> Bool {
    guard let expression = SearchExpression.all(filter) else { return true }
    return try IndexReader(db).holds(expression, at: rank)
  }

  // MARK: Collecting

  /// Adds what fits and is not on the page yet, in the order of ranks.
  private mutating func find(_ question: IndexQuestion?, _ way: Way) throws {
    guard !isFull, let question,
      let narrowed = IndexQuestion([question.expression] + filter, accepts: question.accepts)
    else { return }
    try IndexReader(db).read(narrowed, besides: known) { entry in
      add(entry, way)
      return !isFull
    }
  }

  private mutating func add(_ entry: SearchEntry, _ way: Way) {
    guard known.insert(entry.rank).inserted else { return }
    found.append(FoundRow(entry: entry, way: way))
  }
}
