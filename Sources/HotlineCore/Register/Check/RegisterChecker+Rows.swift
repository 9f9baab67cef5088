import GRDB

// What rows of the register must be to one another, beyond what the schema can say.
extension RegisterChecker {
  func lookAtPeriods() throws {
    for table in ["namePeriod", "addressPeriod"] {
      try add(
        .spansOverlap, table,
        """
        SELECT one.id FROM \(table) one JOIN \(table) other
          ON other.organisationID = one.organisationID AND other.id > one.id
        WHERE ifnull(one.validFrom, '') < ifnull(other.validTo, '9999-99')
          AND ifnull(other.validFrom, '') < ifnull(one.validTo, '9999-99')
        """)
    }
    try addDiffering("namePeriod", columns: ["name"])
    try addDiffering(
      "addressPeriod", columns: ["street", "postalCode", "city", "municipalityCode"])
  }

  /// Organisations whose newest period of `table` says something else than their own row.
  private func addDiffering(_ table: String, columns: [String]) throws {
    let row = columns.map { "organisation.\($0)" }.joined(separator: ", ")
    let period = columns.map { "period.\($0)" }.joined(separator: ", ")
    try add(
      .periodDiffers, table,
      """
      SELECT period.id FROM organisation JOIN \(table) period ON period.id = (
        SELECT id FROM \(table) newest WHERE newest.organisationID = organisation.id
        ORDER BY ifnull(validFrom, '') DESC, id DESC LIMIT 1)
      WHERE (\(row)) IS NOT (\(period)) AND organisation.status <> 'erased'
      """)
  }

  func lookAtChains() throws {
    for column in ["mergedIntoID", "successorOfID", "parentID"] {
      try add(
        .circle(column: column), "organisation",
        """
        WITH RECURSIVE chain(start, id) AS (
          SELECT id, \(column) FROM organisation WHERE \(column) IS NOT NULL
          UNION
          SELECT start, \(column) FROM chain JOIN organisation ON organisation.id = chain.id
          WHERE \(column) IS NOT NULL AND chain.id <> start)
        SELECT start FROM chain WHERE id = start
        """)
    }
  }

  func lookAtRecords() throws {
    try add(
      .tooFewParties, "partnership",
      """
      SELECT id FROM partnership WHERE state IN ('agreed', 'paused', 'ended')
        AND (SELECT count(*) FROM partnershipParty WHERE partnershipID = partnership.id) < 2
      """)
    try add(
      .endsBeforeItBegins, "position",
      "SELECT id FROM position WHERE closedOn < ifnull(firstFilledOn, establishedOn)")
    let phones = try Row.fetchCursor(db, sql: "SELECT id, number, digits8 FROM phone")
    while let row = try phones.next() {
      let digits: String? = row.value("digits8")
      let number: String = row.value("number")
      if digits != PhoneNumber(number)?.digits8 {
        faults.add(.row(table: "phone", id: row.value("id"), .digitsDiffer))
      }
    }
  }
}
