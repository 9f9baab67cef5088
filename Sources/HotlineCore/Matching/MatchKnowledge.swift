import GRDB
import Resources
import Synchronization

/// What the matchmaker knows apart from organisations: the categories, the map, the goals, and what
/// words say. Each is read when it is first asked for and kept until the register changes: a spoken
/// need is read at every key.
final class MatchKnowledge: Sendable {
  private struct KeptSetting: Sendable {
    /// The last action that it has seen.
    let actionID: Int64
    let setting: MatchSetting
  }

  private struct KeptWords: Sendable {
    let actionID: Int64
    /// Without the words of lines.
    let base: CategoryVocabulary
    let words: SpokenWords
  }

  private let setting = Mutex<KeptSetting?>(nil)
  private let words = Mutex<KeptWords?>(nil)

  /// The setting of the moment that `db` sees. Some milliseconds after a change, else one small
  /// question.
  func setting(on today: DanishDate, _ db: Database) throws -> MatchSetting {
    let actionID = try Self.lastAction(db)
    let known = setting.withLock { $0 }
    if let known, known.actionID == actionID, known.setting.today == today { return known.setting }
    let isSameTree = try known.map { try !Self.isTouched("category", since: $0.actionID, db) }
    let tree = isSameTree == true ? known?.setting.tree : nil
    let fresh = KeptSetting(
      actionID: actionID, setting: try MatchSetting.load(today: today, tree: tree, db))
    setting.withLock { kept in
      // A reader of an earlier moment never takes the place of a later one.
      if (kept?.actionID ?? 0) <= actionID { kept = fresh }
    }
    return fresh.setting
  }

  /// What words say, at the moment that `db` sees. Few actions touch a category or a line.
  func words(_ db: Database) throws -> SpokenWords {
    let actionID = try Self.lastAction(db)
    let known = words.withLock { $0 }
    if let known, known.actionID == actionID { return known.words }
    let fresh = try made(from: known, actionID, db)
    words.withLock { if ($0?.actionID ?? 0) <= actionID { $0 = fresh } }
    return fresh.words
  }

  private func made(
    from known: KeptWords?, _ actionID: Int64, _ db: Database
  ) throws -> KeptWords {
    guard let known, try !Self.isTouched("category", since: known.actionID, db) else {
      let base = try CategoryVocabulary.load(db)
      let words = SpokenWords(
        vocabulary: base.adding(try CategoryVocabulary.titles(db)), places: try PlaceNames.load(db))
      return KeptWords(actionID: actionID, base: base, words: words)
    }
    guard try Self.isTouched("offerLine", since: known.actionID, db) else {
      return KeptWords(actionID: actionID, base: known.base, words: known.words)
    }
    let words = SpokenWords(
      vocabulary: known.base.adding(try CategoryVocabulary.titles(db)), places: known.words.places)
    return KeptWords(actionID: actionID, base: known.base, words: words)
  }

  private static func lastAction(_ db: Database) throws -> Int64 {
    try Int64.readOne(db, sql: "SELECT max(id) FROM action") ?? 0
  }

  private static func isTouched(
    _ table: String, since actionID: Int64, _ db: Database
  ) throws -> Bool {
    // A backup that was put back has another history: nothing in it tells what is different now.
    try Int.readOne(
      db,
      sql: """
        SELECT EXISTS (
            SELECT 1 FROM \(Schema.historyByAction)
            WHERE actionID > :last AND tableName = :table)
          OR EXISTS (SELECT 1 FROM action WHERE id > :last AND kind = :restored)
        """,
      arguments: [
        "last": actionID, "table": table, "restored": ActionKind.restored.rawValue,
      ]) == 1
  }
}

/// What a spoken line is read with.
struct SpokenWords: Sendable {
  let vocabulary: CategoryVocabulary
  let places: PlaceNames

  func read(_ text: String, today: DanishDate) -> SpokenNeed {
    SpokenNeed(text, vocabulary: vocabulary, places: places, today: today)
  }
}

extension CategoryVocabulary {
  /// Of the lines of a category only the newest speak for it, so that the cost does not grow with
  /// the register.
  private static let newestLines = 60

  private struct Made: Sendable {
    let categories: [Category]
    let vocabulary: CategoryVocabulary
  }

  /// The last one of this process: registers that begin alike have the same words.
  private static let made = Mutex<Made?>(nil)

  /// By their own words and by what somebody may say who calls for them. About 50 ms for categories
  /// that are not those of the last time.
  static func load(_ db: Database) throws -> CategoryVocabulary {
    let categories = try Category.fetchAll(db, sql: "SELECT * FROM category ORDER BY id")
    if let made = made.withLock({ $0 }), made.categories == categories { return made.vocabulary }
    let vocabulary = CategoryVocabulary(
      categories, ordinary: Shipped.ordinaryWords, lines: try Shipped.spokenExamples())
    made.withLock { $0 = Made(categories: categories, vocabulary: vocabulary) }
    return vocabulary
  }

  /// The titles of the newest lines by category.
  static func titles(_ db: Database) throws -> [String: [String]] {
    let codes = try String.readAll(
      db, sql: "SELECT code FROM category WHERE parentCode IS NOT NULL ORDER BY id")
    let statement = try db.cachedStatement(
      sql: """
        SELECT title FROM offerLine WHERE categoryCode = ? AND direction = ? AND status = 'active'
        ORDER BY id DESC LIMIT \(newestLines)
        """)
    var titles: [String: [String]] = [:]
    for code in codes {
      for direction in OfferLine.Direction.allCases {
        titles[code, default: []] += try String.readAll(
          statement, arguments: [code, direction.rawValue])
      }
    }
    return titles
  }
}

extension PlaceNames {
  static func load(_ db: Database) throws -> PlaceNames {
    var municipalities: [String: Set<String>] = [:]
    let touching = try Row.fetchAll(
      db, sql: "SELECT postalCode, municipalityCode FROM postalCodeMunicipality")
    for row in touching {
      municipalities[row.value("postalCode"), default: []].insert(row.value("municipalityCode"))
    }
    let towns = try Row.fetchAll(db, sql: "SELECT code, town FROM postalCode ORDER BY code").map {
      row -> Town in
      let code: String = row.value("code")
      return Town(
        code: code, name: row.value("town"), municipalities: (municipalities[code] ?? []).sorted())
    }
    var names: [String: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT code, name FROM municipality") {
      names[row.value("code")] = row.value("name")
    }
    return PlaceNames(towns: towns, municipalities: names)
  }
}
