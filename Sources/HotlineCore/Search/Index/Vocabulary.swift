import GRDB

/// Every word of the register, to find those that differ from a typed one by one error and those
/// that begin like a long one.
///
/// It stays on disk: a desk reads a few hundred neighbours of a mistyped word, never all words.
struct Vocabulary {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Shorter words differ from too many others by one letter.
  static let shortest = 4

  static func keeps(_ word: String) -> Bool {
    word.unicodeScalars.count >= shortest
  }

  /// The same rule as a question to the index.
  static let termsOfIndex = """
    SELECT term FROM (
      SELECT term FROM searchTerm
      WHERE term >= '\(IndexToken.firstWordOfAll)' AND term < '\(IndexToken.firstFact)'
      UNION SELECT substr(term, 2) FROM searchTerm
      WHERE term >= '\(IndexToken.needs.first)' AND term < '\(IndexToken.needs.end)')
    WHERE length(term) >= \(shortest)
    """

  // MARK: Upkeep

  func add(_ word: String) throws {
    let letters = word.unicodeScalars
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO searchWord (word, letters, backwards) VALUES (?, ?, ?)"
    ).execute(arguments: [word, letters.count, Self.backwards(letters)])
  }

  func remove(_ word: String) throws {
    try db.cachedStatement(sql: "DELETE FROM searchWord WHERE word = ?").execute(arguments: [word])
  }

  /// Makes it anew from the index.
  func rebuild() throws {
    try db.execute(sql: "DELETE FROM searchWord")
    try String.readEach(db, sql: Self.termsOfIndex + " ORDER BY term", add)
  }

  private static func backwards(_ letters: some BidirectionalCollection<Unicode.Scalar>) -> String {
    var backwards = String.UnicodeScalarView()
    backwards.append(contentsOf: letters.reversed())
    return String(backwards)
  }

  /// Words that stand here and not in the index, or the other way round, or spelled otherwise.
  func faults() throws -> [SearchFault] {
    let known = "SELECT word FROM searchWord"
    var words = try String.readSet(
      db,
      sql: """
        SELECT * FROM (\(known) EXCEPT \(Self.termsOfIndex))
        UNION SELECT * FROM (\(Self.termsOfIndex) EXCEPT \(known))
        """)
    let rows = try Row.fetchCursor(db, sql: "SELECT word, letters, backwards FROM searchWord")
    while let row = try rows.next() {
      let word: String = row.value(at: 0)
      let letters = word.unicodeScalars
      let (count, backwards): (Int?, String?) = (row.value(at: 1), row.value(at: 2))
      if count != letters.count || backwards != Self.backwards(letters) {
        words.insert(word)
      }
    }
    return words.sorted().map { .wordsDiffer(word: $0) }
  }

  // MARK: Questions

  /// The words that begin so, the word itself first; at most `limit`.
  func words(beginningWith beginning: String, limit: Int) throws -> [String] {
    try String.readAll(
      db.cachedStatement(
        sql: "SELECT word FROM searchWord WHERE word >= ? AND word < ? ORDER BY word LIMIT ?"),
      arguments: [beginning, beginning + Self.afterAll, limit])
  }

  /// The words one error away, at most `limit`, the shorter ones first: a letter too many, too
  /// few, wrong, or two changed round. None for a number, which is not spelled.
  func words(near typed: String, limit: Int) throws -> [String] {
    let letters = Array(typed.unicodeScalars)
    guard letters.count >= Self.shortest, !typed.utf8.allSatisfy(isASCIIDigit) else { return [] }
    var near: Set<String> = []
    let half = letters.count / 2
    for count in letters.count - 1...letters.count + 1 {
      // The error stands in one half and leaves the other as it is …
      near.formUnion(try words(of: count, withFront: letters[..<half]))
      near.formUnion(try words(of: count, withBack: letters[half...]))
    }
    near = near.filter { TypingError.isOne(letters, Array($0.unicodeScalars)) }
    // … or it is the two letters in the middle, changed round.
    var swapped = letters
    swapped.swapAt(half - 1, half)
    if swapped != letters { near.formUnion(try itself(swapped)) }
    let inOrder = near.map { (word: $0, length: $0.unicodeScalars.count) }
      .sorted { ($0.length, $0.word) < ($1.length, $1.word) }
    return inOrder.prefix(limit).map(\.word)
  }

  private func words(
    of count: Int, withFront front: ArraySlice<Unicode.Scalar>
  ) throws -> [String] {
    try words(
      "SELECT word FROM searchWord WHERE letters = ? AND word >= ? AND word < ?",
      count, Self.text(front))
  }

  private func words(
    of count: Int, withBack back: ArraySlice<Unicode.Scalar>
  ) throws -> [String] {
    try words(
      "SELECT word FROM searchWord WHERE letters = ? AND backwards >= ? AND backwards < ?",
      count, Self.backwards(back))
  }

  private func words(_ sql: String, _ count: Int, _ beginning: String) throws -> [String] {
    try String.readAll(
      db.cachedStatement(sql: sql), arguments: [count, beginning, beginning + Self.afterAll])
  }

  private func itself(_ letters: [Unicode.Scalar]) throws -> [String] {
    try String.readAll(
      db.cachedStatement(sql: "SELECT word FROM searchWord WHERE word = ?"),
      arguments: [Self.text(letters[...])])
  }

  private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return String(text)
  }

  /// Comes behind every letter.
  private static let afterAll = "\u{10FFFF}"
}
