import GRDB

/// Finds who may have something to do with an asker's lines: by category, waste code, industry, open
/// workplace or a whole word, each with the best that it could score.
///
/// Every query goes by an index and stops at a limit, so that the cost does not grow with the
/// register; where there are more than that, whoever is nearest is found first.
struct CandidateSearch {
  /// Lines that one query reads.
  static let lineLimit = 400
  /// Of siblings, words and guesses, which are many and weak, fewer.
  static let weakLimit = 100

  let db: Database
  let setting: MatchSetting
  let asker: MatchParty
  /// Who has anything to do with the asker already.
  var tied: Set<Int64> = []

  /// The candidates, the best bound first; of equals the older row.
  func candidates() throws -> [CandidateBound] {
    var found = CandidateBounds(asker, setting, tied: tied)
    for need in asker.activeNeeds(on: setting.today) {
      try add(linesNear: need, .offers, to: &found)
      if need.isSpoken, need.mode == .workplace { try addWorkplaces(for: need, to: &found) }
      found.addGuesses(try industries(setting.tree[need.categoryCode]?.nacePrefixes ?? []))
    }
    for offer in asker.offers {
      switch offer {
      case .line(let line):
        try add(linesNear: line, .needs, to: &found)
        found.addGuesses(try industries(setting.tree[line.categoryCode]?.userPrefixes ?? []))
      case .industry(let code, _):
        let codes = setting.tree.categories.filter { category in
          category.nacePrefixes.contains { code.hasPrefix($0.prefix(2)) }
        }.map(\.code)
        found.addGuesses(try owners(of: Set(codes), .needs, limit: Self.weakLimit))
      case .workplace: break
      }
    }
    return found.ranked
  }

  // MARK: Lines

  /// Who has a line of that direction in the same category, above or below it or beside it, of a
  /// waste code of the same chapter, or with a word in common.
  private func add(
    linesNear line: OfferLine, _ direction: OfferLine.Direction, to found: inout CandidateBounds
  ) throws {
    if let code = line.categoryCode {
      let relatives = setting.tree.relatives(of: code)
      let near = relatives.filter { $0.value >= setting.model.nearCategory }
      for (codes, limit) in [
        (Set(near.keys), Self.lineLimit),
        (Set(relatives.keys).subtracting(near.keys), Self.weakLimit),
      ] {
        try readLines(of: codes, direction, limit: limit) { row in
          found.add(row, to: line) { relatives[$0 ?? ""] ?? 0 }
        }
      }
    }
    if line.mode == .resourceStream {
      for code in line.ewcCode.map({ [$0] }) ?? setting.tree[line.categoryCode]?.ewcCodes ?? [] {
        try readStreams(of: String(code.prefix(2)), direction) { row in
          found.add(row, to: line) { _ in LineScoring.wasteCode(code, row.ewcCode ?? "") }
        }
      }
    }
    found.addWords(try owners(ofWordsIn: line.title))
  }

  /// All of them while they are few; of many those of the nearest organisations.
  private func readLines(
    of codes: Set<String>, _ direction: OfferLine.Direction, limit: Int,
    _ body: (LineRow) -> Void
  ) throws {
    guard !codes.isEmpty else { return }
    let json = json(codes)
    var rows = try LineRow.readAll(
      db, where: "categoryCode IN (SELECT value FROM json_each(?)) AND direction = ? LIMIT ?",
      [json, direction.rawValue, limit + 1])
    if rows.count > limit {
      let ids = try nearest(tokens(of: codes, direction), limit: limit)
      rows = try LineRow.readAll(
        db,
        where: """
          organisationID IN (SELECT value FROM json_each(?))
          AND categoryCode IN (SELECT value FROM json_each(?)) AND direction = ?
          """, [IDList(ids).json, json, direction.rawValue])
    }
    rows.forEach(body)
  }

  private func owners(
    of codes: Set<String>, _ direction: OfferLine.Direction, limit: Int
  ) throws -> [Int64] {
    var ids: [Int64] = []
    try readLines(of: codes, direction, limit: limit) { ids.append($0.organisationID) }
    return ids
  }

  private func readStreams(
    of chapter: String, _ direction: OfferLine.Direction, _ body: (LineRow) -> Void
  ) throws {
    try LineRow.readAll(
      db, where: "ewcCode >= ? AND ewcCode < ? AND direction = ? LIMIT ?",
      [chapter, chapter + ":", direction.rawValue, Self.lineLimit]
    ).forEach(body)
  }

  /// Who has one of the longer words of a title in a name or a line.
  private func owners(ofWordsIn title: String) throws -> [Int64] {
    let words = SpokenLetters.words(title).filter {
      $0.count >= 4 && !LineText.isIdle($0)
    }
    return try nearest(Array(words.map { Fold.text($0) }.prefix(6)), limit: Self.weakLimit)
  }

  // MARK: The search index

  private func tokens(of codes: Set<String>, _ direction: OfferLine.Direction) -> [String] {
    codes.sorted().compactMap { code in
      setting.tree[code].map { FactToken.line(direction, category: $0.id) }
    }.filter { !$0.isEmpty }
  }

  /// Who has one of the tokens in the search index: first in the asker's municipality, then in its
  /// neighbours, then anywhere; within each in the order of every list, social enterprises first.
  private func nearest(_ tokens: [String], limit: Int) throws -> [Int64] {
    guard let wanted = SearchExpression.any(tokens.map(SearchExpression.word)) else { return [] }
    var ids: [Int64] = []
    for area in areas where ids.count < limit {
      guard let expression = SearchExpression.all([wanted] + area) else { continue }
      ids += try Int64.readAll(
        db.cachedStatement(sql: Self.ownersOfTokens),
        arguments: [expression.text, limit - ids.count])
    }
    return ids
  }

  static let ownersOfTokens = """
    SELECT entry.organisationID FROM searchIndex
    JOIN searchEntry entry ON entry.rank = searchIndex.rowid
    WHERE searchIndex MATCH ? ORDER BY searchIndex.rowid LIMIT ?
    """

  /// Each an expression that narrows a search down; the last one does not.
  private var areas: [[SearchExpression]] {
    guard let home = asker.place.municipalityCode else { return [[]] }
    let near = setting.geography.names.keys.filter { setting.geography.areNeighbours(home, $0) }
    return [[home], near.sorted()].compactMap { codes in
      SearchExpression.any(codes.map { .word(FactToken.municipality($0)) }).map { [$0] }
    } + [[]]
  }

  // MARK: Workplaces and industries

  private func addWorkplaces(for need: OfferLine, to found: inout CandidateBounds) throws {
    found.addWorkplaces(try nearest([FactToken.open], limit: Self.lineLimit))
  }

  /// Who works in an industry with one of the beginnings, the nearest municipalities first.
  private func industries(_ prefixes: [String]) throws -> [Int64] {
    var ids: [Int64] = []
    for prefix in prefixes.sorted(by: { ($0.count, $1) > ($1.count, $0) }) {
      for municipality in nearMunicipalities where ids.count < Self.weakLimit {
        ids += try Int64.readAll(
          db.cachedStatement(sql: Self.ownersOfIndustry),
          arguments: [municipality, prefix, prefix + ":", Self.weakLimit - ids.count])
      }
    }
    return ids
  }

  static let ownersOfIndustry = """
    SELECT id FROM organisation
    WHERE municipalityCode IS ? AND industryCode >= ? AND industryCode < ?
    ORDER BY industryCode, id LIMIT ?
    """

  /// The asker's municipality, its neighbours, the rest of its region, the rest, and unknown.
  private var nearMunicipalities: [String?] {
    let map = setting.geography
    let codes = map.names.keys.sorted()
    guard let home = asker.place.municipalityCode else { return codes + [nil] }
    let ranked = codes.map { code -> (rank: Int, code: String) in
      if code == home { return (0, code) }
      if map.areNeighbours(home, code) { return (1, code) }
      return (map.shareRegion(home, code) ? 2 : 3, code)
    }
    return ranked.sorted { ($0.rank, $0.code) < ($1.rank, $1.code) }.map(\.code) + [nil]
  }

  private func json(_ codes: Set<String>) -> String {
    "[" + codes.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }
}

/// What a bound asks of a line.
struct LineRow {
  let organisationID: Int64
  let categoryCode: String?
  let mode: OfferLine.Mode
  let ewcCode: String?
  let volume: Double?
  let unit: String?
  let confirmedOn: String?
  let urgency: Double
  let municipalityCode: String?
  let postalCode: String?
  let hasTurnover: Bool

  /// Its lines need not be whole: the full look comes later.
  static func readAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [LineRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT organisationID, categoryCode, mode, ewcCode, volume, unit, lastConfirmedOn, urgency,
          (SELECT municipalityCode FROM organisation WHERE id = organisationID),
          (SELECT postalCode FROM organisation WHERE id = organisationID),
          (SELECT turnoverDKK IS NOT NULL FROM organisation WHERE id = organisationID)
        FROM offerLine WHERE \(condition)
        """)
    var rows: [LineRow] = []
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try cursor.next() {
      rows.append(
        LineRow(
          organisationID: row.value(at: 0), categoryCode: row.value(at: 1),
          mode: row.value(at: 2) ?? .service, ewcCode: row.value(at: 3), volume: row.value(at: 4),
          unit: row.value(at: 5), confirmedOn: row.value(at: 6), urgency: row.value(at: 7),
          municipalityCode: row.value(at: 8), postalCode: row.value(at: 9),
          hasTurnover: row.value(at: 10)))
    }
    return rows
  }
}
