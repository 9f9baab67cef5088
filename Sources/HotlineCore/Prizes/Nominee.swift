import GRDB

/// An enterprise that is nominated in a round, by one or several.
public struct Nominee: Equatable, Sendable {
  public let organisationID: Int64
  public let name: String
  /// In the order in which they were entered; those that are withdrawn or cannot win too.
  public var nominations: [Nomination]
  /// Why it cannot win; nil where it can.
  public var bar: PrizeBar?

  public var live: [Nomination] { nominations.filter(\.state.isLive) }
  public var isLive: Bool { !live.isEmpty }
  /// When it was told of all of them; nil while it has not been.
  public var notifiedOn: DanishDate? {
    let days = live.map(\.notifiedOn)
    return days.contains(nil) ? nil : days.compactMap(\.self).max()
  }
  /// In the order of ``NominationTheme``.
  public var themes: [NominationTheme] {
    let codes = Set(live.flatMap(\.prizeThemes))
    return NominationTheme.allCases.filter { codes.contains($0.rawValue) }
  }
}

/// Why an enterprise cannot win a prize, judged as of the closing day.
public enum PrizeBar: Equatable, Sendable {
  /// The prize is for social enterprises. (AW-SOV)
  case notSOV
  /// The prize is for ordinary enterprises, and it is a social one.
  case isSOV
  /// It is no enterprise. (AW-CSR)
  case notEnterprise
  /// Its address was in another municipality, or nobody knows where.
  case elsewhere
  case ceased

  /// - Parameter day: the closing day of the round.
  static func of(
    _ facts: OrganisationFacts, prizeFor eligible: Prize.Eligible, home: String, on day: DanishDate
  ) -> PrizeBar? {
    let isSOV = facts.isSOV(on: day) || facts.isRSV(on: day)
    if facts.isCeased(on: day) { return .ceased }
    switch eligible {
    case .sov where !isSOV: return .notSOV
    case .ordinary where isSOV: return .isSOV
    case .any, .sov, .ordinary: break
    }
    if !isSOV, facts.organisation.kind != .enterprise { return .notEnterprise }
    return facts.municipality(on: day) == home ? nil : .elsewhere
  }
}

/// Reads who is nominated in a round.
struct NomineeReader {
  let db: Database
  let today: DanishDate

  /// By name, in Danish order.
  func candidates(of round: AwardRound) throws -> [Nominee] {
    let nominations = try Nomination.fetchAll(
      db, sql: "SELECT * FROM nomination WHERE roundID = ? ORDER BY id", arguments: [round.id])
    let facts = try OrganisationFacts.load(Set(nominations.map(\.organisationID)), db)
    let home = try HomeMunicipality.fetch(db).code
    let day = round.closesOn ?? today
    let eligible = try eligible(round)
    return Dictionary(grouping: nominations, by: \.organisationID).map { id, nominations in
      Nominee(
        organisationID: id, name: facts[id]?.organisation.name ?? "", nominations: nominations,
        bar: facts[id].flatMap { PrizeBar.of($0, prizeFor: eligible, home: home, on: day) })
    }.sorted { DanishOrder.isBefore($0.name, $1.name) }
  }

  /// Why `organisation` cannot win in `round`; nil where it can.
  func bar(_ organisation: Int64, in round: AwardRound) throws -> PrizeBar? {
    let facts = try OrganisationFacts.load([organisation], db)[organisation]
    let home = try HomeMunicipality.fetch(db).code
    let eligible = try eligible(round)
    return facts.flatMap {
      PrizeBar.of($0, prizeFor: eligible, home: home, on: round.closesOn ?? today)
    }
  }

  private func eligible(_ round: AwardRound) throws -> Prize.Eligible {
    let prize = try Prize.fetchOne(
      db, sql: "SELECT * FROM prize WHERE code = ?", arguments: [round.prizeCode])
    return prize?.eligible ?? .any
  }

  /// The department whose staff nominates; nil where everybody's does.
  func nominating(prize code: String) throws -> Organisation? {
    try Organisation.fetchOne(
      db,
      sql: """
        SELECT organisation.* FROM organisation JOIN prize ON nominatingDepartmentID = organisation.id
        WHERE code = ?
        """, arguments: [code])
  }

  /// Whether a department is the one that nominates, or lies below it. Nobody is kept out where the
  /// prize names none.
  func mayNominate(_ department: Int64?, prize code: String) throws -> Bool {
    guard let wanted = try nominating(prize: code)?.id else { return true }
    guard let department else { return false }
    return try Bool.readOne(
      db,
      sql: """
        WITH RECURSIVE above(id) AS (
          VALUES (?) UNION
          SELECT parentID FROM organisation JOIN above USING (id) WHERE parentID IS NOT NULL)
        SELECT EXISTS (SELECT 1 FROM above WHERE id = ?)
        """, arguments: [department, wanted]) ?? false
  }
}
