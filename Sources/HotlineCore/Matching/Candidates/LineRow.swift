import GRDB

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

  /// Its lines need not be whole: the full look comes later.
  static func readAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [LineRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT organisationID, categoryCode, mode, ewcCode, volume, unit, lastConfirmedOn, urgency
        FROM offerLine WHERE \(condition)
        """)
    var rows: [LineRow] = []
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try cursor.next() {
      rows.append(
        LineRow(
          organisationID: row.value(at: 0), categoryCode: row.value(at: 1),
          mode: row.value(at: 2) ?? .service, ewcCode: row.value(at: 3), volume: row.value(at: 4),
          unit: row.value(at: 5), confirmedOn: row.value(at: 6), urgency: row.value(at: 7)))
    }
    return rows
  }
}
