import GRDB

/// Which number of an organisation a query gave.
struct MatchedNumber {
  let db: Database
  let organisationID: Int64

  init(_ db: Database, _ organisationID: Int64) {
    self.db = db
    self.organisationID = organisationID
  }

  /// The CVR number first, then phones, then the sites.
  func field(holding digits: String) throws -> MatchedField {
    let cvr = try String.fetchOne(
      db.cachedStatement(sql: "SELECT cvr FROM organisation WHERE id = ?"),
      arguments: [organisationID])
    if let cvr, cvr.hasPrefix(digits) { return .cvr }
    return try phone(holding: digits) ?? .pNumber
  }

  private func phone(holding digits: String) throws -> MatchedField? {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT number, contactPerson.name FROM phone
          LEFT JOIN contactPerson ON contactPerson.id = contactPersonID
          WHERE organisationID = ? ORDER BY phone.id
          """), arguments: [organisationID])
    for row in rows {
      guard let number: PhoneNumber = row[0],
        number.searchDigits?.hasPrefix(digits) == true
      else { continue }
      return .phone(number.display, owner: row[1])
    }
    return nil
  }
}
