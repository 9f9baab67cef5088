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
  /// Social enterprises of a whole country.
  private static let lawfulLimit = 2_000

  let db: Database
  let setting: MatchSetting
  let asker: MatchParty
  /// Who has anything to do with the asker already.
  var tied: Set<Int64> = []

  /// The candidates with what their lines and industries promise.
  func candidates() throws -> CandidateBounds {
    var found = CandidateBounds(asker, setting, tied: tied)
    let few = try lawful.map { IDList(try owners(of: [$0], limit: Self.lawfulLimit)).json }
    for need in asker.activeNeeds(on: setting.today) {
      try add(linesNear: need, .offers, to: &found)
      if need.isSpoken, need.mode == .workplace {
        found.addWorkplaces(try nearest([FactToken.open], limit: Self.lineLimit))
        let jobs = setting.tree.categories.map(\.code).filter(OfferLine.isJob)
        found.addWorkplaces(try nearest(tokens(of: Set(jobs), .needs), limit: Self.weakLimit))
      }
      found.addGuesses(
        try industries(setting.tree[need.categoryCode]?.nacePrefixes ?? [], among: few))
    }
    for offer in asker.offers {
      switch offer {
      case .line(let line):
        try add(linesNear: line, .needs, to: &found)
        found.addGuesses(
          try industries(setting.tree[line.categoryCode]?.userPrefixes ?? [], among: few))
      case .industry(let code, _):
        let codes = setting.tree.categories.filter { category in
          category.nacePrefixes.contains { code.hasPrefix($0.prefix(2)) }
        }.map(\.code)
        found.addGuesses(try nearest(tokens(of: Set(codes), .needs), limit: Self.weakLimit))
      case .workplace: break
      }
    }
    return found
  }

  // MARK: Lines

  /// Who has a line of that direction in the same category, above or below it or beside it, of a
  /// waste code of the same chapter, or with a word in common.
  private func add(
    linesNear line: OfferLine, _ direction: OfferLine.Direction, to found: inout CandidateBounds
  ) throws {
    if let code = line.categoryCode {
      let relatives = relatives(of: code)
      let near = Set(relatives.filter { $0.value >= setting.model.nearCategory }.keys)
      let siblings = Set(relatives.keys).subtracting(near)
      let rows =
        try nearLines(of: near, direction)
        + nearestLines(of: siblings, direction, limit: Self.weakLimit)
      for row in rows { found.add(row, to: line) { relatives[$0 ?? ""] ?? 0 } }
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

  /// With those of what else the spoken line may mean.
  private func relatives(of code: String) -> [String: Double] {
    asker.otherMeanings.reduce(setting.tree.relatives(of: code)) { known, meaning in
      known.merging(
        setting.tree.relatives(of: meaning.code).mapValues { $0 * meaning.weight },
        uniquingKeysWith: max)
    }
  }

  /// All of them while they are few; of many those of the nearest organisations.
  private func nearLines(
    of codes: Set<String>, _ direction: OfferLine.Direction
  ) throws -> [LineRow] {
    let rows = try LineRow.readAll(
      db, where: "categoryCode IN (SELECT value FROM json_each(?)) AND direction = ? LIMIT ?",
      [json(codes.sorted()), direction.rawValue, Self.lineLimit + 1])
    return rows.count <= Self.lineLimit
      ? rows : try nearestLines(of: codes, direction, limit: Self.lineLimit)
  }

  private func nearestLines(
    of codes: Set<String>, _ direction: OfferLine.Direction, limit: Int
  ) throws -> [LineRow] {
    let ids = try nearest(tokens(of: codes, direction), limit: limit)
    // The signs keep the index of categories out of it, which has thousands of each.
    return try LineRow.readAll(
      db,
      where: """
        organisationID IN (SELECT value FROM json_each(?))
        AND +categoryCode IN (SELECT value FROM json_each(?)) AND +direction = ?
        """, [IDList(ids).json, json(codes.sorted()), direction.rawValue])
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

  /// Of siblings, words and industries only those are looked for of whom the asker may be a partner
  /// (``PairFilter``): in the register of a whole country nearly nobody may be suggested to an ordinary
  /// enterprise. nil where anybody may.
  private var lawful: SearchExpression? {
    guard asker.id != 0, !asker.isSOV else { return nil }
    let standings = asker.kind == .department ? [Standing.rsv, .sov, .department] : [.rsv, .sov]
    return .any(standings.map { .word(FactToken.standing($0)) })
  }

  /// Who has one of the tokens in the search index: first in the asker's municipality, then in its
  /// neighbours, then anywhere; within each in the order of every list, social enterprises first.
  private func nearest(_ tokens: [String], limit: Int) throws -> [Int64] {
    guard let wanted = SearchExpression.any(tokens.map(SearchExpression.word)) else { return [] }
    return try owners(of: [wanted] + (lawful.map { [$0] } ?? []), limit: limit)
  }

  private func owners(of wanted: [SearchExpression], limit: Int) throws -> [Int64] {
    var seen: Set<Int64> = []
    var ids: [Int64] = []
    for area in areas where ids.count < limit {
      guard let expression = SearchExpression.all(wanted + area) else { continue }
      ids += try Int64.readAll(
        db.cachedStatement(sql: Self.ownersOfTokens), arguments: [expression.text, limit]
      ).filter { seen.insert($0).inserted }
    }
    return Array(ids.prefix(limit))
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

  // MARK: Industries

  /// Who works in an industry with one of the beginnings, the nearest municipalities first.
  ///
  /// - Parameter few: the ids of those who are lawful; nil where anybody is.
  private func industries(_ prefixes: [String], among few: String?) throws -> [Int64] {
    let prefixes = prefixes.sorted { ($0.count, $1) > ($1.count, $0) }
    if let few {
      return try prefixes.flatMap { prefix in
        try Int64.readAll(
          db.cachedStatement(sql: Self.ofIndustry), arguments: [few, prefix, prefix + ":"])
      }
    }
    var ids: [Int64] = []
    for prefix in prefixes {
      for area in municipalities where ids.count < Self.weakLimit {
        ids += try Int64.readAll(
          db.cachedStatement(sql: Self.ownersOfIndustry),
          arguments: [json(area), prefix, prefix + ":", Self.weakLimit - ids.count])
      }
      ids += try Int64.readAll(
        db.cachedStatement(sql: Self.homelessOfIndustry),
        arguments: [prefix, prefix + ":", max(0, Self.weakLimit - ids.count)])
    }
    return ids
  }

  private static let ofIndustry = """
    SELECT id FROM organisation WHERE id IN (SELECT value FROM json_each(?))
      AND +industryCode >= ? AND +industryCode < ?
    """

  static let ownersOfIndustry = """
    SELECT id FROM organisation
    WHERE municipalityCode IN (SELECT value FROM json_each(?))
      AND industryCode >= ? AND industryCode < ?
    LIMIT ?
    """

  private static let homelessOfIndustry = """
    SELECT id FROM organisation
    WHERE municipalityCode IS NULL AND industryCode >= ? AND industryCode < ? LIMIT ?
    """

  /// The asker's municipality, its neighbours, the rest of its region, and the rest.
  private var municipalities: [[String]] {
    let map = setting.geography
    guard let home = asker.place.municipalityCode else { return [map.names.keys.sorted()] }
    let ranked = Dictionary(grouping: map.names.keys) { code in
      if code == home { return 0 }
      if map.areNeighbours(home, code) { return 1 }
      return map.shareRegion(home, code) ? 2 : 3
    }
    return ranked.sorted { $0.key < $1.key }.map { $0.value.sorted() }
  }

  private func json(_ codes: some Sequence<String>) -> String {
    "[" + codes.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }
}
