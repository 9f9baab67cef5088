import GRDB

/// One search: stage after stage, each in the order of ranks, until the page is full.
struct SearchRun {
  let db: Database
  let query: SearchQuery
  let today: DanishDate

  private let vocabulary: Vocabulary
  /// What the filter asks of every row.
  private let asFiltered: [SearchExpression]
  /// What the facts ask besides, while they do.
  private var narrowing: [SearchExpression] = []
  private var filter: [SearchExpression] { asFiltered + narrowing }
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
    /// It has the facts that were asked for.
    case facts
    case nothingAsked(isRecent: Bool)
  }

  init(_ db: Database, _ query: SearchQuery, today: DanishDate) throws {
    self.db = db
    self.query = query
    self.today = today
    vocabulary = Vocabulary(db)
    asFiltered = try query.filter.expressions(db)
  }

  mutating func page() throws -> SearchPage {
    let readings = try QueryReadings(db, query.text, vocabulary)
    if let readings {
      try findReference()
      try findNumber(whole: true)
      try find(readings)
    } else {
      try findRecent()
    }
    let reader = try HitReader(db, today: today)
    let hits = try found.map { try reader.hit($0) }
    return SearchPage(
      hits: hits, total: found.count < limit ? .exactly(hits.count) : .moreThan(hits.count),
      facts: readings?.facts ?? [], reliefs: try reliefs(readings))
  }

  /// Which of the facts emptied the list, alone: a fact is passed over that leaves nothing either.
  private func reliefs(_ readings: QueryReadings?) throws -> [FactRelief] {
    guard found.isEmpty, let readings else { return [] }
    return try zip(readings.facts, readings.withoutEach).compactMap { fact, text in
      guard !text.isEmpty else { return nil }
      var without = query
      without.text = text
      let count = try without.count(db, most: Self.mostCounted)
      return count == .exactly(0) ? nil : FactRelief(fact, count)
    }.sorted { $0.count.least > $1.count.least }
  }

  /// More says no more: any of them is many.
  private static let mostCounted = 100

  private var limit: Int { max(1, query.limit) }
  private var isFull: Bool { found.count >= limit }

  // MARK: Stages

  private mutating func findReference() throws {
    guard let id = Organisation.id(ofReference: query.text.filter { !$0.isWhitespace }),
      let entry = try SearchEntry.find(organisation: Survivors.organisation(id, db), db)
    else { return }
    add(entry, .reference)
  }

  /// CVR, P-number or phone: in full (they have eight digits and more), or as far as it is typed.
  private mutating func findNumber(whole: Bool) throws {
    for digits in query.numbers {
      try find(
        IndexQuestion([whole ? .number(digits) : .numberBeginning(digits)]), .number(digits))
    }
  }

  /// Names and numbers come before what words say as facts: none of them is hidden by one.
  private mutating func find(_ readings: QueryReadings) throws {
    let spelled = [readings.plain] + readings.others
    try findNames(readings.plain, andNumber: true)
    for asked in readings.others { try findNames(asked) }
    for narrowed in readings.narrowed where !narrowed.isSoft { try find(narrowed) }
    try findWords(spelled)
    for narrowed in readings.narrowed where narrowed.isSoft { try find(narrowed) }
    try findOtherwise(readings)
  }

  private mutating func find(_ narrowed: QueryReadings.NarrowedWords) throws {
    narrowing = narrowed.facts
    if let asked = narrowed.words {
      try findNames(asked)
      try findWords([asked])
    } else {
      try find(IndexQuestion(filter), .facts)
    }
    narrowing = []
  }

  /// What was spelled otherwise than the rows, where few have it as it was typed.
  private mutating func findOtherwise(_ readings: QueryReadings) throws {
    let folded = Fold.query(query.text)
    if found.isEmpty, folded.endsLikeLegalForm,
      let shorter = try AskedWords(folded.wordsWithoutLegalForm, vocabulary)
    {
      try findNames(shorter)
      try findWords([shorter])
    }
    if let narrowed = readings.narrowed.last {
      guard let asked = narrowed.words else { return }
      narrowing = narrowed.facts
      if found.count < Self.few { try find(asked.joined, .words(asked)) }
      if found.count < Self.few { try findMisspelled(asked) }
      narrowing = []
    }
    if found.count < Self.few { try find(readings.plain.joined, .words(readings.plain)) }
    if found.count < Self.few { try findMisspelled(readings.plain) }
  }

  private mutating func findNames(_ asked: AskedWords, andNumber: Bool = false) throws {
    let way = Way.words(asked)
    try find(asked.nameWhole, way)
    try find(asked.nameBeginning, way)
    if andNumber { try findNumber(whole: false) }
    try find(asked.nameWords, way)
  }

  /// Whole words before longer ones, what is offered before what is needed.
  private mutating func findWords(_ readings: [AskedWords]) throws {
    let stages: [(AskedWords) -> IndexQuestion?] = [
      \.wholeWords, \.wordBeginnings, \.insides, \.needs,
    ]
    for stage in stages {
      for asked in readings { try find(stage(asked), .words(asked)) }
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
