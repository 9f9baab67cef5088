import GRDB
import Testing

@testable import HotlineCore

/// The search against the rules read aloud: every entry looked at, word by word.
@Suite("Search by its rules, entry by entry")
struct SearchModelTests {
  @Test(
    "the index gives what looking at every entry gives",
    arguments: series([1, 2, 3] as [UInt64], short: 1))
  func agrees(seed: UInt64) throws {
    let fixture = try SearchFixture()
    var words = SyllableWords(seed: seed)
    for _ in 0..<150 {
      let id = try fixture.enter(words.name(), city: words.word(), altNames: [words.name()])
      if words.isOneIn(10) { try fixture.makeSOV(id) }
      if words.isOneIn(5) { try fixture.addContact(words.name(), to: id) }
    }
    let model = try fixture.register.database.read { db in
      SearchModel(
        entries: try SearchEntry.fetchAll(db, sql: "SELECT * FROM searchEntry ORDER BY rank"))
    }
    for _ in 0..<120 {
      let text = words.query()
      let hits = try fixture.page(text).hits.map(\.id)
      #expect(hits == model.found(text), "\(text)")
      let count = try fixture.register.countHits(SearchQuery(text: text))
      #expect(count == .exactly(model.count(text)), "\(text)")
    }
  }
}

/// What the search box promises, without an index.
private struct SearchModel {
  /// In the order of the list.
  let entries: [SearchEntry]

  func found(_ text: String, limit: Int = 50) -> [Int64] {
    let query = Fold.query(text)
    var found = spelled(query.words)
    if found.isEmpty, query.endsLikeLegalForm { found = spelled(query.wordsWithoutLegalForm) }
    if found.count < 5 { found += joined(query.words) }
    if Set(found).count < 5 { found += misspelled(query.words, isNothingFound: found.isEmpty) }
    var seen: Set<Int64> = []
    return Array(found.filter { seen.insert($0).inserted }.prefix(limit))
  }

  func count(_ text: String) -> Int {
    let words = Fold.query(text).words
    return entries.filter { entry in words.allSatisfy { stands($0, in: entry) } }.count
  }

  private func spelled(_ words: [String]) -> [Int64] {
    let whole = words.joined(separator: " ")
    let stages: [(SearchEntry) -> Bool] = [
      { ($0.nameFold + " ").hasPrefix(whole + " ") },
      { $0.nameFold.hasPrefix(whole) },
      { entry in words.allSatisfy { (entry.nameFold + " " + entry.earlier).hasWord($0) } },
      { entry in words.allSatisfy { entry.words.contains($0) } },
      { entry in words.allSatisfy { begins($0, in: entry) } },
      { entry in words.allSatisfy { stands($0, in: entry) } },
    ]
    return stages.flatMap { stage in entries.filter(stage).map(\.organisationID) }
  }

  /// Two neighbouring words of a name, written as one.
  private func joined(_ words: [String]) -> [Int64] {
    guard words.count <= 3, words.contains(where: { $0.unicodeScalars.count >= 6 }) else {
      return []
    }
    return entries.filter { entry in words.allSatisfy { isJoined($0, entry) } }
      .map(\.organisationID)
  }

  private func isJoined(_ word: String, _ entry: SearchEntry) -> Bool {
    if stands(word, in: entry) { return true }
    let letters = Array(word.unicodeScalars)
    guard letters.count >= 6, entry.nameFold.filter({ $0 != " " }).contains(word) else {
      return false
    }
    return (2...letters.count - 2).contains { place in
      let front = String(String.UnicodeScalarView(letters[..<place]))
      let back = String(String.UnicodeScalarView(letters[place...].prefix(8)))
      return (entry.nameFold + " " + entry.earlier).hasWord(front) && begins(back, in: entry)
    }
  }

  private func misspelled(_ words: [String], isNothingFound: Bool) -> [Int64] {
    let homeless = words.filter { word in !entries.contains { stands(word, in: $0) } }
    let guesses = homeless.isEmpty ? isNothingFound ? words.map { [$0] } : [] : [homeless]
    return guesses.flatMap { mistyped -> [Int64] in
      let near = mistyped.map(self.near)
      guard near.allSatisfy({ !$0.isEmpty }) else { return [] }
      return entries.filter { entry in
        words.allSatisfy { word in
          mistyped.firstIndex(of: word).map { !entry.words.isDisjoint(with: near[$0]) }
            ?? stands(word, in: entry)
        }
      }.map(\.organisationID)
    }
  }

  private func near(_ word: String) -> Set<String> {
    guard word.count >= 4, !word.allSatisfy(\.isNumber) else { return [] }
    let known = Set(entries.flatMap(\.words)).filter { $0.unicodeScalars.count >= 4 }
    return known.filter {
      TypingError.isOne(Array(word.unicodeScalars), Array($0.unicodeScalars))
    }
  }

  private func begins(_ word: String, in entry: SearchEntry) -> Bool {
    entry.words.contains { $0.hasPrefix(word) }
  }

  private func stands(_ word: String, in entry: SearchEntry) -> Bool {
    let names = (entry.nameFold + " " + entry.earlier).split(separator: " ")
    return begins(word, in: entry)
      || word.count >= 3 && names.contains { $0.dropFirst().contains(word) }
  }
}

/// Words of few syllables, so that they begin, hold and resemble one another.
private struct SyllableWords {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private static let syllables = [
    "ål", "prø", "ve", "kan", "ti", "ne", "øst", "borg", "ser", "vi", "ce", "йо",
  ]

  mutating func isOneIn(_ times: Int) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }

  mutating func word() -> String {
    (0...Int.random(in: 0...5, using: &random))
      .map { _ in Self.syllables.randomElement(using: &random) ?? "" }.joined()
  }

  mutating func name() -> String {
    (0...Int.random(in: 0...2, using: &random)).map { _ in word() }.joined(separator: " ")
  }

  /// The beginning or the end of a name, now and then with a wrong letter.
  mutating func query() -> String {
    var letters = Array(name())
    if isOneIn(3) { letters.removeFirst(Int.random(in: 0..<letters.count, using: &random)) }
    if isOneIn(3) { letters.removeLast(Int.random(in: 0..<letters.count, using: &random)) }
    if isOneIn(4), let place = letters.indices.randomElement(using: &random) {
      letters[place] = "x"
    }
    return String(letters)
  }
}
