import GRDB

extension MatchReader {
  /// Candidates that are looked at whole, the best bound first, until nobody who is left can come
  /// among those that are shown.
  func suggestions(for asker: MatchParty, _ page: MatchPage = .first) throws -> Suggestions {
    var setting = setting
    setting.precedents = setting.precedents.like(asker)
    let tied = Set(try ties(of: asker, to: []).keys)
    let found = try CandidateSearch(db: db, setting: setting, asker: asker, tied: tied).candidates()
    let matchmaker = Matchmaker(setting: setting)
    var ranking = MatchRanking()
    var (lawful, unlawful) = (found.ids, [Int64]())
    // Of few all are looked at, so that each is hidden for the first reason there is.
    if lawful.count > Self.fewCandidates {
      let allowed = try lawfulPartners(of: asker, among: lawful)
      lawful = lawful.filter(allowed.contains)
      unlawful = found.nearIDs.filter { !allowed.contains($0) }
    }
    let bounds = found.ranked(try CandidateTraits.read(lawful, db))
    for id in unlawful { ranking.add(.hidden(id, .pairNotAllowed, partner: nil)) }
    var cut: Set<Suggestion.Block> = []
    // What was said of somebody is in no index: they are looked at whatever the bound says.
    let asked = Set(told.flatMap(\.organisationIDs)).intersection(lawful)
    for candidate in asked.isEmpty ? [] : try candidates(asked, for: asker) {
      ranking.add(matchmaker.verdict(on: candidate, for: asker))
    }
    let rest = bounds.filter { !asked.contains($0.id) }
    for (part, shown, blocks) in [
      (rest.filter(\.isNear), page.suggested, [Suggestion.Block.suggested]),
      (rest.filter { !$0.isNear }, page.weak, [.related, .guess]),
    ] {
      var rest = part[...]
      while let best = rest.first {
        if let least = ranking.least(ofBest: shown, in: Set(blocks)), best.shown <= least {
          // Who is near may turn out to be only related.
          cut.formUnion(blocks + [.related])
          break
        }
        let batch = rest.prefix(Self.batch)
        rest = rest.dropFirst(Self.batch)
        for candidate in try candidates(Set(batch.map(\.id)), for: asker) {
          ranking.add(matchmaker.verdict(on: candidate, for: asker))
        }
        // Nobody waits any more for an answer about a row that was passed by.
        try Task.checkCancellation()
      }
    }
    var answer = ranking.suggestions(atMost: page)
    answer.cut.formUnion(cut)
    return try withContacts(answer)
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
  private static let batch = 48

  /// The number to call stands beside each name, the same one as in the list. Who has none and no
  /// mail either cannot be reached.
  func withContacts(_ suggestions: Suggestions) throws -> Suggestions {
    var suggestions = suggestions
    let blocks = Suggestions.blocks
    let ids = Set(blocks.flatMap { suggestions[keyPath: $0].map(\.id) })
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT entry.organisationID, entry.phone, organisation.email IS NOT NULL OR EXISTS (
              SELECT 1 FROM contactRole JOIN contactPerson
                ON contactPerson.id = contactRole.contactPersonID
              WHERE contactRole.organisationID = entry.organisationID
                AND contactPerson.email IS NOT NULL) AS hasMail
          FROM searchEntry entry JOIN organisation ON organisation.id = entry.organisationID
          WHERE entry.organisationID IN (SELECT value FROM json_each(?))
          """), arguments: [IDList(ids).json])
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
}
