import GRDB

extension Register {
  /// The same for the reference of a partnership, such as `P-2026-005`; nil where there is none of it.
  public func thirdParties(ofReference text: String, today: DanishDate) throws -> [ThirdParty]? {
    let id = try read { db in
      try Int64.readOne(
        db, sql: "SELECT id FROM partnership WHERE reference = ?",
        arguments: [text.trimmed.uppercased()])
    }
    return try id.map { try thirdParties(of: $0, today: today) }
  }

  /// Who could join an idea or a dialogue, as suggestions whose score is how much more of all needs they
  /// would cover; empty for any other partnership.
  public func suggestions(completing partnershipID: Int64, today: DanishDate) throws -> Suggestions
  {
    let isOpen = try read { db in
      try Bool.readOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM partnership WHERE id = ? AND state IN ('idea', 'dialogue'))
          """, arguments: [partnershipID]) ?? false
    }
    guard isOpen else { return Suggestions() }
    var found = Suggestions()
    found.suggested = try thirdParties(of: partnershipID, today: today).map(Suggestion.init)
    return try read { try MatchReader($0, matchKnowledge, today: today).withContacts(found) }
  }

  /// Who could join a partnership, and what that would add: nobody where its parties' needs are
  /// covered, or where it has four parties. Empty for a partnership that does not exist.
  ///
  /// Looks at the best candidates of each party's needs; the cost does not grow with the register.
  public func thirdParties(of partnershipID: Int64, today: DanishDate) throws -> [ThirdParty] {
    try read { db in
      let reader = try MatchReader(db, matchKnowledge, today: today)
      let ids = try Int64.readAll(
        db,
        sql: """
          SELECT organisationID FROM partnershipParty
          WHERE partnershipID = ? AND leftOn IS NULL ORDER BY id
          """, arguments: [partnershipID])
      let known = try reader.parties(Set(ids))
      let parties = ids.compactMap { known[$0] }
      guard let first = parties.first else { return [] }
      var candidates: Set<Int64> = []
      for party in parties {
        // Only what the party needs is asked for, of anybody: the whole group must be lawful.
        var asking = party
        asking.id = 0
        asking.lines = party.lines(.needs)
        (asking.industryCode, asking.workplace) = (nil, nil)
        let found = try CandidateSearch(db: db, setting: reader.setting, asker: asking)
          .candidates()
        let bounds = found.ranked(try CandidateTraits.read(found.nearIDs, db))
        candidates.formUnion(bounds.prefix(mostForThird).map(\.id))
      }
      return ThirdPartySearch(setting: reader.setting).additions(
        to: parties, among: try reader.candidates(candidates.subtracting(ids), for: first))
    }
  }
}

extension Suggestion {
  /// All that speaks for a third party is what it adds.
  fileprivate init(_ third: ThirdParty) {
    let points = third.gain * 100
    self.init(
      id: third.id, name: third.name, standing: third.standing, block: .suggested,
      score: Int(bounded: points), points: points, confidence: 1)
    postalCode = third.postalCode
    reasons = [
      MatchReason(
        feature: .comp, value: third.gain, points: points,
        fact: .asThird(name: third.name, needs: third.needs))
    ]
  }
}

private let mostForThird = 60
