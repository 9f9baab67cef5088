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
      WHERE (\(row)) IS NOT (\(period)) AND organisation.status NOT IN ('erased', 'merged')
      """)
  }

  /// Columns that refer to rows of their own table, of which some row must name none.
  func lookAtChains() throws {
    for table in tables {
      for reference in table.references where reference.table == table.name {
        guard let column = reference.columns.first, let target = reference.targets.first,
          table.columns.contains(where: { $0.name == column && !$0.isRequired })
        else { continue }
        try add(
          .circle(column: column), table.name,
          """
          WITH RECURSIVE chain(start, next) AS (
            SELECT "\(target)", "\(column)" FROM "\(table.name)" WHERE "\(column)" IS NOT NULL
            UNION
            SELECT start, "\(column)" FROM chain JOIN "\(table.name)" ON "\(target)" = next
            WHERE "\(column)" IS NOT NULL AND next <> start)
          SELECT \(table.rowName()) FROM chain JOIN "\(table.name)" ON "\(target)" = start
          WHERE next = start
          """)
      }
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
    if (try? HomeMunicipality.fetch(db)) == nil {
      faults.add(.row(table: "registerState", row: HomeMunicipality.codeKey, .noHome))
    }
    try lookAtPhones()
  }

  private func lookAtPhones() throws {
    let phones = try Row.fetchCursor(db, sql: "SELECT id, number, digits8 FROM phone")
    while let row = try phones.next() {
      let number: String? = row.value(at: 1)
      let digits: String? = row.value(at: 2)
      if digits != number.flatMap({ PhoneNumber($0) })?.digits8 {
        faults.add(.row(table: "phone", row: row.value(at: 0), .digitsDiffer))
      }
    }
  }
}
