import Foundation
import GRDB

/// What one social enterprise did in a span of days.
struct BottomLine: Equatable {
  let organisationID: Int64
  let name: String
  /// Kroner a year, as last known.
  let turnover: Int?
  let employees: Int?
  let figuresYear: Int?
  /// Kroner of the agreements in force on the last day; nil where none says.
  let contractValue: Int?
  /// The positions that count in the goal.
  let positions: Int
  let weeklyHours: Double
  let accommodations: [String]
  let surplusUse: String?

  /// Whoever was a social enterprise on a day of the span by one of `bases`, and whoever a counted
  /// position is at; in Danish order.
  ///
  /// - Parameter only: one organisation, whether or not it is one of them; nil: all of them.
  static func read(
    from: DanishDate, through: DanishDate, bases: Set<SOVPeriod.Basis>, positions: Set<Int64>,
    only: Int64? = nil, _ db: Database
  ) throws -> [BottomLine] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH counted AS (
          SELECT * FROM position WHERE id IN (SELECT value FROM json_each(:positions))),
        enterprise(id) AS (
          SELECT organisationID FROM sovPeriod
          WHERE basis IN (SELECT value FROM json_each(:bases))
            AND validFrom <= :through AND ifnull(validTo, '9999-12-31') > :from
          UNION SELECT organisationID FROM counted
          UNION SELECT :only WHERE :only IS NOT NULL)
        SELECT organisation.id, name, turnoverDKK, employees, figuresYear, surplusUse,
          (SELECT sum(valueDKK) FROM partnership
            JOIN partnershipParty party ON party.partnershipID = partnership.id
            WHERE party.organisationID = organisation.id AND \(inForce)) AS contracts,
          (SELECT count(*) FROM counted WHERE organisationID = organisation.id) AS positions,
          (SELECT total(hoursPerWeek) FROM counted
            WHERE organisationID = organisation.id) AS hours,
          (SELECT json_group_array(DISTINCT code.value) FROM counted, json_each(\(ReadableJSON.of("accommodations"))) code
            WHERE organisationID = organisation.id) AS accommodations
        FROM organisation JOIN enterprise USING (id)
        WHERE (:only IS NULL OR organisation.id = :only)
          AND (status NOT IN ('merged', 'erased') OR EXISTS (
            SELECT 1 FROM counted WHERE organisationID = organisation.id))
        """,
      arguments: [
        "only": only, "positions": IDList(positions.sorted()).json, "from": from,
        "through": through,
        "bases": String(
          decoding: try JSONEncoder.stable.encode(bases.map(\.rawValue)), as: UTF8.self),
      ])
    return rows.map { row in
      BottomLine(
        organisationID: row.value("id"), name: row.value("name"),
        turnover: row.value("turnoverDKK"), employees: row.value("employees"),
        figuresYear: row.value("figuresYear"), contractValue: row.value("contracts"),
        positions: row.value("positions"), weeklyHours: row.value("hours"),
        accommodations: ([String](stored: row.stored("accommodations")) ?? []).sorted(),
        surplusUse: row.value("surplusUse"))
    }.sorted { DanishOrder.isBefore($0.name, $1.name) }
  }

  /// Kroner of the agreements in force on a day with any of these as a party, each once; nil where
  /// none says.
  static func contracts(
    of organisations: [Int64], on through: DanishDate, _ db: Database
  ) throws -> Int? {
    try Int.readOne(
      db,
      sql: """
        SELECT sum(valueDKK) FROM partnership WHERE id IN (
          SELECT partnershipID FROM partnershipParty party
          JOIN partnership ON partnership.id = party.partnershipID
          WHERE organisationID IN (SELECT value FROM json_each(:ids)) AND \(inForce))
        """, arguments: ["ids": IDList(organisations).json, "through": through])
  }

  /// The agreements of one organisation in force on a day, those that say an amount first.
  static func agreements(
    of organisationID: Int64, on through: DanishDate, _ db: Database
  ) throws -> [(reference: String, title: String, value: Int?)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT reference, title, valueDKK FROM partnership
        JOIN partnershipParty party ON party.partnershipID = partnership.id
        WHERE party.organisationID = :id AND \(inForce)
        ORDER BY valueDKK IS NULL, reference
        """, arguments: ["id": organisationID, "through": through]
    ).map { row in
      (
        reference: row.value("reference") as String, title: row.value("title") as String,
        value: row.value("valueDKK") as Int?
      )
    }
  }

  /// Of `partnership` and its row `party`: agreed, not ended, and still a party.
  private static let inForce = """
    state IN ('agreed', 'paused', 'ended') AND agreedOn <= :through
      AND ifnull(endedOn, '9999-12-31') >= :through
      AND ifnull(party.leftOn, '9999-12-31') >= :through
    """
}
