import Foundation
import GRDB

extension Register {
  /// Every strategy period, the earliest first.
  public func strategyPeriods() throws -> [StrategyPeriod] {
    try read {
      try StrategyPeriod.fetchAll($0, sql: "SELECT * FROM strategyPeriod ORDER BY startsOn, id")
    }
  }

  /// How far a period's goals are.
  ///
  /// - Parameter periodID: nil is the adopted period that `asOf` lies in, else the latest that has
  ///   begun. A draft is counted only where it is asked for.
  /// - Returns: nil when there is no such period.
  public func goalMeter(periodID: Int64? = nil, asOf: DanishDate) throws -> GoalMeter? {
    try read { try GoalMeter.read(periodID, asOf, $0)?.besideFrozen($0) }
  }
}

extension StrategyPeriod {
  /// The earliest first.
  static func adopted(_ db: Database) throws -> [StrategyPeriod] {
    try fetchAll(
      db, sql: "SELECT * FROM strategyPeriod WHERE status <> 'draft' ORDER BY startsOn, id")
  }
}

extension StrategyPeriod {
  /// The one that `day` lies in, else the latest that has begun, else the first.
  static func shown(on day: DanishDate, _ db: Database) throws -> StrategyPeriod? {
    shown(on: day, among: try adopted(db))
  }

  fileprivate static func shown(
    on day: DanishDate, among periods: [StrategyPeriod]
  ) -> StrategyPeriod? {
    periods.last { $0.contains(day) } ?? periods.last { $0.startsOn <= day } ?? periods.first
  }
}

extension GoalMeter {
  /// As ``Register/goalMeter(periodID:asOf:)``, without what was frozen.
  static func read(_ periodID: Int64?, _ asOf: DanishDate, _ db: Database) throws -> GoalMeter? {
    let facts = try CountingFacts.load(db)
    let period =
      try periodID.map { try StrategyPeriod.find($0, db) }
      ?? StrategyPeriod.shown(on: asOf, among: facts.periods)
    guard let period else { return nil }
    let goals = try Goal.fetchAll(
      db, sql: "SELECT * FROM goal WHERE periodID = ?", arguments: [period.id])
    return GoalCounter(facts: facts, period: period, asOf: asOf).meter(
      goals: goals, options: try GoalOption.fetchAll(db),
      balances: try GoalOpeningBalance.fetchAll(db))
  }
}

extension CountingFacts {
  /// Reads what counting looks at. Costs with the number of social enterprises, positions,
  /// agreements and contacts, not with that of organisations.
  static func load(_ db: Database) throws -> CountingFacts {
    var (facts, unreadable) = try UnreadableRow.noting { try loadReadable(db) }
    facts.unreadable = unreadable
    return facts
  }

  private static func loadReadable(_ db: Database) throws -> CountingFacts {
    let copenhagen = try CopenhagenTime()
    var facts = CountingFacts()
    facts.municipalityCode = try HomeMunicipality.fetch(db).code
    facts.periods = try StrategyPeriod.adopted(db)
    facts.schemes = try Scheme.fetchAll(db)
    facts.responsibilityTopics = Set(
      try String.readAll(
        db,
        sql: """
          SELECT code FROM label WHERE kind = 'topic' AND groupCode IN ('dialogue', 'circular')
          """))
    facts.followUps = try FollowUp.fetchAll(db)
    facts.ratings = try PartnerRating.fetchAll(db)
    facts.contacts = try contacts(db, copenhagen)
    let (organisations, unreadable) = try UnreadableRow.noting {
      try OrganisationFacts.load(try relevantOrganisations(db), db)
    }
    facts.organisations = organisations
    facts.succession = try Succession.load(db)
    facts.sovRecordedOn = try sovRecordedOn(db, copenhagen)
    facts.positions = try positions(db, copenhagen)
    let (partnerships, more) = try UnreadableRow.noting {
      try Self.partnerships(db, copenhagen)
    }
    facts.partnerships = partnerships
    let own = [Partnership.databaseTableName, PartnershipParty.databaseTableName]
    facts.unreadableFacts = Dictionary(
      (unreadable + more.filter { !own.contains($0.table) })
        .compactMap { row in row.organisationID.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    return facts
  }

  /// Whoever ever was a social enterprise, is an employer or spoke with us, with everything they
  /// continue or were merged into.
  private static func relevantOrganisations(_ db: Database) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        WITH RECURSIVE succession AS (\(Succession.pairs)), relevant(id) AS (
          SELECT organisationID FROM sovPeriod
          UNION SELECT organisationID FROM position
          UNION SELECT organisationID FROM interactionOrganisation
          UNION SELECT succession.earlier FROM relevant
            JOIN succession ON succession.later = relevant.id
          UNION SELECT organisation.mergedIntoID FROM relevant
            JOIN organisation ON organisation.id = relevant.id
            WHERE organisation.mergedIntoID IS NOT NULL
          UNION SELECT succession.later FROM relevant
            JOIN succession ON succession.earlier = relevant.id
        )
        SELECT id FROM relevant
        """)
  }

  private static func contacts(
    _ db: Database, _ copenhagen: CopenhagenTime
  ) throws -> [CountedContact] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(Interaction.selection), link.id AS linkID, link.organisationID, link.role
        FROM interaction
        JOIN interactionOrganisation link ON link.interactionID = interaction.id
        WHERE twoWay IS NOT 0 AND link.role NOT IN ('referred_to', 'discussed')
        """)
    var contacts: [CountedContact] = []
    while let row = try rows.next() {
      let interaction = try Interaction(row: row)
      guard let role: InteractionOrganisation.Role = row.value("role"),
        let organisationID: Int64 = row.value("organisationID")
      else {
        // Reading it leaves word of what is wrong with it.
        _ = try InteractionOrganisation.find(row.value("linkID"), db)
        continue
      }
      guard interaction.isSound, role == .caller || role == .party else { continue }
      contacts.append(
        CountedContact(
          interactionID: interaction.id, organisationID: organisationID,
          day: copenhagen.day(of: Instant(interaction.startedAt)), topics: interaction.topics,
          isOutreach: interaction.purpose == .outreach))
    }
    return contacts
  }

  private static func sovRecordedOn(
    _ db: Database, _ copenhagen: CopenhagenTime
  ) throws -> [Int64: DanishDate] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT organisationID, min(createdAt) AS at FROM sovPeriod
        WHERE basis <> 'self_declared' AND \(Date.isReadable("createdAt"))
        GROUP BY organisationID
        """)
    return Dictionary(
      rows.map { row in
        let at: Date = row.value("at")
        return (row.value("organisationID"), copenhagen.day(of: Instant(at)))
      }, uniquingKeysWith: min)
  }

  private static func positions(
    _ db: Database, _ copenhagen: CopenhagenTime
  ) throws -> [CountedPosition] {
    try Row.fetchAll(db, sql: "SELECT * FROM position ORDER BY id").map { row in
      let createdAt: Date = row.value("createdAt")
      return CountedPosition(
        position: try Position(row: row), recordedOn: copenhagen.day(of: Instant(createdAt)))
    }
  }

  private static func partnerships(
    _ db: Database, _ copenhagen: CopenhagenTime
  ) throws -> [CountedPartnership] {
    let parties = Dictionary(
      grouping: try PartnershipParty.fetchAll(
        db, sql: "SELECT * FROM partnershipParty ORDER BY id"), by: \.partnershipID)
    let reader = try PartyFactsReader(Set(parties.values.joined().map(\.organisationID)), db)
    // No goal asks for the principles: they are not looked up for each.
    let all = "SELECT *, '[]' AS principles FROM partnership ORDER BY id"
    return try Row.fetchAll(db, sql: all).map { row in
      let partnership = try Partnership(row: row)
      let createdAt: Date = row.value("createdAt")
      let day = partnership.agreedOn
      return CountedPartnership(
        partnership: partnership,
        parties: (parties[partnership.id] ?? []).compactMap { party in
          day.flatMap { reader.facts(of: party, on: $0) }
        }, recordedOn: copenhagen.day(of: Instant(createdAt)),
        partyRows: (parties[partnership.id] ?? []).map(\.id))
    }
  }
}
