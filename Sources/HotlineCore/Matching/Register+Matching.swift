import GRDB

extension Register {
  /// Who could be a partner for an organisation, by all its needs and offers.
  ///
  /// Candidates come from indexes on categories, waste codes and industries, the nearest first, and
  /// the best that each could score decides who is looked at: the cost does not grow with the
  /// register. Empty for an
  /// organisation that does not exist or of which neither lines nor industry are known.
  public func suggestions(for organisationID: Int64, today: DanishDate) throws -> Suggestions {
    try read { db in
      let reader = try MatchReader(db, matchKnowledge, today: today)
      guard let asker = try reader.parties([organisationID])[organisationID] else {
        return Suggestions()
      }
      return try reader.suggestions(for: asker)
    }
  }

  /// Who could do what a caller asks for in one line, such as `kantine 80 kuverter 8600`, or who needs
  /// what a caller has, such as `vi har 40 paller tilovers`.
  ///
  /// - Parameters:
  ///   - correction: what somebody put right in how the line was understood.
  ///   - askerID: the caller's organisation; nil when nobody knows it. It decides who is allowed, what
  ///     is near, and who has declined.
  /// - Returns: nobody as long as the line names no category and no word; always how it was
  ///   understood.
  public func suggestions(
    forSpokenNeed text: String, correction: NeedCorrection = NeedCorrection(), askerID: Int64?,
    today: DanishDate
  ) throws -> Suggestions {
    try read { db in
      let reader = try MatchReader(db, matchKnowledge, today: today)
      let spoken = try reader.understand(text)
      let understood = spoken.understood(correction, reader.setting.tree)
      var found = Suggestions()
      if let asker = try reader.asker(spoken, correction, askerID: askerID) {
        found = try reader.suggestions(for: asker)
      }
      found.understood = understood
      return found
    }
  }
}

extension MatchReader {
  /// Candidates that are looked at whole, the best bound first, until nobody who is left can come
  /// among those that are shown.
  func suggestions(for asker: MatchParty) throws -> Suggestions {
    let bounds = try CandidateSearch(
      db: db, setting: setting, asker: asker, tied: Set(try ties(of: asker, to: []).keys)
    ).candidates()
    let matchmaker = Matchmaker(setting: setting)
    var ranking = MatchRanking()
    var (lawful, unlawful) = (bounds, [Int64]())
    // Of few all are looked at, so that each is hidden for the first reason there is.
    if bounds.count > Self.fewCandidates {
      let allowed = try lawfulPartners(of: asker, among: bounds.map(\.id))
      lawful = bounds.filter { allowed.contains($0.id) }
      unlawful = bounds.filter { $0.isNear && !allowed.contains($0.id) }.map(\.id)
    }
    for id in unlawful { ranking.add(.hidden(id, .pairNotAllowed, partner: nil)) }
    var looked: [Int64: MatchCandidate] = [:]
    var hasMore = false
    for (part, shown, blocks) in [
      (lawful.filter(\.isNear), Self.suggestionsShown, [Suggestion.Block.suggested]),
      (lawful.filter { !$0.isNear }, Self.weakShown, [.related, .guess]),
    ] {
      var rest = part[...]
      while let best = rest.first {
        if let least = ranking.least(ofBest: shown, in: Set(blocks)), best.shown <= least {
          hasMore = true
          break
        }
        let batch = rest.prefix(Self.batch)
        rest = rest.dropFirst(Self.batch)
        for candidate in try candidates(Set(batch.map(\.id)), for: asker) {
          looked[candidate.party.id] = candidate
          ranking.add(matchmaker.verdict(on: candidate, for: asker))
        }
        // Nobody waits any more for an answer about a row that was passed by.
        try Task.checkCancellation()
      }
    }
    var page = ranking.suggestions
    for (block, shown) in [
      (\Suggestions.suggested, Self.suggestionsShown), (\.related, Self.weakShown),
      (\.guesses, Self.weakShown),
    ] where page[keyPath: block].count > shown {
      page[keyPath: block].removeLast(page[keyPath: block].count - shown)
      hasMore = true
    }
    var found = matchmaker.explained(page, asker, looked)
    found.hasMore = hasMore
    return try withContacts(found)
  }

  /// Those of whom the asker may be a partner (``PairFilter``): asked of all at once, since in the
  /// register of a whole country nearly nobody may be suggested to an ordinary enterprise.
  private func lawfulPartners(of asker: MatchParty, among ids: [Int64]) throws -> Set<Int64> {
    guard asker.id != 0, !asker.isSOV else { return Set(ids) }
    let departments =
      asker.kind == .department
      ? "UNION SELECT id FROM organisation WHERE id IN asked AND kind = 'department'" : ""
    return try Int64.readSet(
      db,
      sql: """
        WITH asked(id) AS (SELECT value FROM json_each(?))
        SELECT organisationID FROM sovPeriod WHERE organisationID IN asked
        UNION SELECT organisationID FROM rsvPeriod WHERE organisationID IN asked
        \(departments)
        """, arguments: [IDList(ids).json])
  }

  private static let fewCandidates = 200
  /// A page of suggestions, and of those that are folded.
  private static let suggestionsShown = 50
  private static let weakShown = 20
  private static let batch = 48

  /// The number to call stands beside each name, the same one as in the list. Who has none and no
  /// mail either cannot be reached.
  private func withContacts(_ suggestions: Suggestions) throws -> Suggestions {
    var suggestions = suggestions
    let blocks = Suggestions.blocks
    let ids = Set(blocks.flatMap { suggestions[keyPath: $0].map(\.id) })
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT entry.organisationID, entry.phone, organisation.email IS NOT NULL OR EXISTS (
            SELECT 1 FROM contactRole JOIN contactPerson
              ON contactPerson.id = contactRole.contactPersonID
            WHERE contactRole.organisationID = entry.organisationID
              AND contactPerson.email IS NOT NULL) AS hasMail
        FROM searchEntry entry JOIN organisation ON organisation.id = entry.organisationID
        WHERE entry.organisationID IN (SELECT value FROM json_each(?))
        """, arguments: [IDList(ids).json])
    var phones: [Int64: String] = [:]
    var reached: Set<Int64> = []
    for row in rows {
      let id: Int64 = row.value("organisationID")
      phones[id] = row.value("phone")
      let hasMail: Bool = row.value("hasMail")
      if phones[id] != nil || hasMail { reached.insert(id) }
    }
    for block in blocks {
      for index in suggestions[keyPath: block].indices {
        let id = suggestions[keyPath: block][index].id
        suggestions[keyPath: block][index].phone = phones[id]
        if !reached.contains(id) {
          suggestions[keyPath: block][index].caveats.append(.unreachable)
        }
      }
    }
    return suggestions
  }

  /// Stands for whoever speaks; nil when the line says nothing.
  func asker(
    _ spoken: SpokenNeed, _ correction: NeedCorrection, askerID: Int64?
  ) throws -> MatchParty? {
    let need = spoken.corrected(by: correction)
    var party =
      try askerID.flatMap { try parties([$0])[$0] }
      ?? MatchParty(id: 0, name: "", kind: .enterprise, standing: .ordinary)
    let category = setting.tree[spoken.categoryCode(correction)]
    guard category != nil || !need.title.isEmpty else { return nil }
    let line = need.line(organisationID: party.id, category, today: setting.today)
    party.lines = [line]
    party.isSpoken = true
    if line.mode == .workplace { party.workplace = wish(of: need, line) }
    if let place = need.place { try move(&party, to: place) }
    return party
  }

  private func move(_ party: inout MatchParty, to place: SpokenPlace) throws {
    guard place.postalCode == nil || place.postalCode != party.place.postalCode else { return }
    party.place = MatchPlace(
      postalCode: place.postalCode, town: place.town, municipalityCode: place.municipalityCode)
    try addPossibleMunicipalities(to: &party.place)
  }

  /// The hours and the considerations that a job is asked for with. Never a person.
  private func wish(of need: SpokenNeed, _ line: OfferLine) -> WorkplaceOffer {
    var wish = WorkplaceOffer(organisationID: line.organisationID, open: .yes)
    (wish.minHours, wish.maxHours) = (line.maxHours, line.maxHours)
    wish.accommodations = setting.accommodations.filter { _, words in
      need.words.contains { word in
        word.text.count >= 2 && words.contains { $0.hasPrefix(DanishStemmer.stem(word.text)) }
          && !LineText.isIdle(word.text)
      }
    }.keys.sorted()
    return wish
  }
}

extension SpokenNeed {
  /// The line as one of the register, confirmed the moment it is spoken. The caller decides how far to
  /// go, so that only the other side's reach counts.
  func line(
    organisationID: Int64, _ category: Category?, today: DanishDate
  ) -> OfferLine {
    var line = OfferLine(
      organisationID: organisationID, direction: isOffer ? .offers : .needs,
      mode: category?.mode ?? .service,
      title: title.isEmpty ? category?.labelDa ?? unit ?? "" : title)
    line.categoryCode = category?.code
    line.volume = volume
    line.unit = unit
    line.valueDKK = valueDKK
    line.availableFrom = time?.from
    line.availableTo = time?.to.flatMap { $0 >= today ? $0 : nil }
    line.reach = .country
    line.lastConfirmedOn = today
    if line.mode == .workplace, let unit, VolumeUnit(unit).thing == VolumeUnit.hours {
      line.maxHours = volume
    }
    return line
  }
}
