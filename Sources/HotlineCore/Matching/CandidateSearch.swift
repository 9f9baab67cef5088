import GRDB

/// Finds who may have something to do with an asker's lines: by category, waste code, industry or a
/// whole word. Every query goes by an index and stops at a limit, so that the cost does not grow
/// with the register; where there are more than that, whoever is nearest is found first.
struct CandidateSearch {
  /// Candidates that are looked at in all.
  static let limit = 1_000
  /// Lines that one query reads.
  static let lineLimit = 400

  let db: Database
  let setting: MatchSetting
  let asker: MatchParty

  func organisations() throws -> Set<Int64> {
    var found: Set<Int64> = []
    for need in asker.activeNeeds(on: setting.today) {
      try add(linesNear(need, .offers), to: &found)
      try add(industries(of: need), to: &found)
    }
    guard !asker.isSpoken else { return found.subtracting([asker.id]) }
    for offer in asker.offers {
      switch offer {
      case .line(let line): try add(linesNear(line, .needs), to: &found)
      case .industry(let code, _): try add(needs(ofIndustry: code), to: &found)
      }
    }
    return found.subtracting([asker.id])
  }

  private func add(_ ids: [Int64], to found: inout Set<Int64>) {
    for id in ids where found.count < Self.limit { found.insert(id) }
  }

  // MARK: Lines

  /// Who has a line of that direction in the same category, above or below it or beside it, of a
  /// waste code of the same chapter, or with a word in common.
  private func linesNear(
    _ line: OfferLine, _ direction: OfferLine.Direction
  ) throws -> [Int64] {
    var ids: [Int64] = []
    if let code = line.categoryCode {
      let relatives = setting.tree.relatives(of: code)
      let near = relatives.filter { setting.tree.relation(code, $0) >= setting.model.nearCategory }
      ids += try owners(ofLinesIn: near, direction)
      ids += try owners(ofLinesIn: relatives.subtracting(near), direction)
    }
    if line.mode == .resourceStream {
      for code in line.ewcCode.map({ [$0] }) ?? setting.tree[line.categoryCode]?.ewcCodes ?? [] {
        ids += try owners(ofStreamsIn: String(code.prefix(2)), direction)
      }
    }
    return ids + (try owners(ofWordsIn: line.title))
  }

  /// All of them while they are few; of many the nearest.
  private func owners(
    ofLinesIn codes: Set<String>, _ direction: OfferLine.Direction
  ) throws -> [Int64] {
    guard !codes.isEmpty else { return [] }
    let ids = try Int64.readAll(
      db.cachedStatement(sql: Self.ownersOfLines),
      arguments: [json(codes), direction.rawValue, Self.lineLimit + 1])
    guard ids.count > Self.lineLimit else { return ids }
    let tokens = codes.sorted().compactMap { code in
      setting.tree[code].map { FactToken.line(direction, category: $0.id) }
    }
    return try nearest(tokens.filter { !$0.isEmpty }, limit: Self.lineLimit)
  }

  static let ownersOfLines = """
    SELECT organisationID FROM offerLine
    WHERE categoryCode IN (SELECT value FROM json_each(?)) AND direction = ? LIMIT ?
    """

  /// Who has one of the longer words of a title in a name or a line.
  private func owners(ofWordsIn title: String) throws -> [Int64] {
    let words = Fold.words(title).filter { $0.count >= 4 }
    return try nearest(Array(words.prefix(6)), limit: Self.wordLimit)
  }

  /// Words bring in many that merely bear the word in their name.
  private static let wordLimit = 100

  // MARK: The search index

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

  private func owners(
    ofStreamsIn chapter: String, _ direction: OfferLine.Direction
  ) throws -> [Int64] {
    try Int64.readAll(
      db.cachedStatement(sql: Self.ownersOfStreams),
      arguments: [chapter, chapter + ":", direction.rawValue, Self.lineLimit])
  }

  static let ownersOfStreams = """
    SELECT organisationID FROM offerLine
    WHERE ewcCode >= ? AND ewcCode < ? AND direction = ? LIMIT ?
    """

  // MARK: Industries

  /// Who works in an industry of the need's category, the nearest municipalities first.
  private func industries(of need: OfferLine) throws -> [Int64] {
    let prefixes = setting.tree[need.categoryCode]?.nacePrefixes ?? []
    var ids: [Int64] = []
    for prefix in prefixes.sorted(by: { $0.count > $1.count }) {
      for municipality in nearMunicipalities where ids.count < Self.guessLimit {
        ids += try Int64.readAll(
          db.cachedStatement(sql: Self.ownersOfIndustry),
          arguments: [municipality, prefix, prefix + ":", Self.guessLimit - ids.count])
      }
    }
    return ids
  }

  static let ownersOfIndustry = """
    SELECT id FROM organisation
    WHERE municipalityCode IS ? AND industryCode >= ? AND industryCode < ?
    ORDER BY industryCode, id LIMIT ?
    """

  /// Guesses are many and weak; only so many are worth a look.
  private static let guessLimit = 100

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

  /// Who needs what an asker's industry may offer.
  private func needs(ofIndustry code: String) throws -> [Int64] {
    let categories = setting.tree.categories.filter { category in
      category.nacePrefixes.contains { code.hasPrefix($0.prefix(2)) }
    }
    return try owners(ofLinesIn: Set(categories.map(\.code)), .needs)
  }

  private func json(_ codes: Set<String>) -> String {
    "[" + codes.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }
}
