import GRDB

extension Register {
  /// Who could be a partner for an organisation, by all its needs and offers.
  ///
  /// Candidates come from indexes on categories, waste codes and industries, the nearest first and
  /// at most ``CandidateSearch/limit``: the cost does not grow with the register. Empty for an
  /// organisation that does not exist or of which neither lines nor industry are known.
  public func suggestions(for organisationID: Int64, today: DanishDate) throws -> Suggestions {
    try read { db in
      let reader = try MatchReader(db, today: today)
      guard let asker = try reader.parties([organisationID])[organisationID] else {
        return Suggestions()
      }
      return try reader.suggestions(for: asker)
    }
  }

  /// Who could do what a caller asks for in one line, such as `kantine 80 kuverter 8600`.
  ///
  /// - Parameter askerID: the caller's organisation; nil when nobody knows it. It decides who is
  ///   allowed, what is near, and who has declined.
  /// - Returns: nothing as long as the line names no category and no word.
  public func suggestions(
    forSpokenNeed text: String, askerID: Int64?, today: DanishDate
  ) throws -> Suggestions {
    try suggestions(forSpokenNeed: text, categoryCode: nil, askerID: askerID, today: today)
  }

  /// The same with a category that somebody chose, instead of the one that the words name.
  public func suggestions(
    forSpokenNeed text: String, categoryCode: String?, askerID: Int64?, today: DanishDate
  ) throws -> Suggestions {
    try read { db in
      let reader = try MatchReader(db, today: today)
      let need = SpokenNeed(text, tree: reader.setting.tree, towns: try reader.towns(in: text))
      guard let asker = try reader.asker(need, categoryCode: categoryCode, askerID: askerID) else {
        return Suggestions()
      }
      return try reader.suggestions(for: asker)
    }
  }
}

extension MatchReader {
  func suggestions(for asker: MatchParty) throws -> Suggestions {
    let ids = try CandidateSearch(db: db, setting: setting, asker: asker).organisations()
    let candidates = try candidates(ids, for: asker)
    // Nobody waits any more for an answer about a row that was passed by.
    try Task.checkCancellation()
    return try withPhones(Matchmaker(setting: setting).suggestions(for: asker, among: candidates))
  }

  /// The number to call stands beside each name, the same one as in the list.
  private func withPhones(_ suggestions: Suggestions) throws -> Suggestions {
    var suggestions = suggestions
    let blocks: [WritableKeyPath<Suggestions, [Suggestion]>] = [
      \.suggested, \.related, \.guesses, \.partners,
    ]
    let ids = Set(blocks.flatMap { suggestions[keyPath: $0].map(\.id) })
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT organisationID, phone FROM searchEntry
        WHERE organisationID IN (SELECT value FROM json_each(?)) AND phone IS NOT NULL
        """, arguments: [IDList(ids).json])
    let phones = Dictionary(
      rows.map { ($0.value("organisationID") as Int64, $0.value("phone") as String) },
      uniquingKeysWith: { first, _ in first })
    for block in blocks {
      for index in suggestions[keyPath: block].indices {
        suggestions[keyPath: block][index].phone = phones[suggestions[keyPath: block][index].id]
      }
    }
    return suggestions
  }

  /// The names of towns by postal code, for every word of `text` that is a postal code.
  func towns(in text: String) throws -> [String: String] {
    var towns: [String: String] = [:]
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," })
    where word.count == 4 && word.utf8.allSatisfy(isASCIIDigit) {
      towns[String(word)] = try String.readOne(
        db, sql: "SELECT town FROM postalCode WHERE code = ?", arguments: [String(word)])
    }
    return towns
  }

  /// Stands for whoever has the need; nil when the need says nothing.
  func asker(
    _ need: SpokenNeed, categoryCode: String?, askerID: Int64?
  ) throws -> MatchParty? {
    var party =
      try askerID.flatMap { try parties([$0])[$0] }
      ?? MatchParty(id: 0, name: "", kind: .enterprise, standing: .ordinary)
    var line = need.line(organisationID: party.id, today: setting.today)
    if let chosen = setting.tree[categoryCode] {
      line.categoryCode = chosen.code
      line.mode = chosen.mode
      if line.title.isEmpty { line.title = chosen.labelDa }
    }
    guard line.categoryCode != nil || !line.title.isEmpty else { return nil }
    party.lines = [line]
    party.isSpoken = true
    if let postalCode = need.postalCode, postalCode != party.place.postalCode {
      party.place = MatchPlace(postalCode: postalCode, town: need.town)
      try addPossibleMunicipalities(to: &party.place)
    }
    return party
  }
}
