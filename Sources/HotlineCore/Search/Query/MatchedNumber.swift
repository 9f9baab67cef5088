import GRDB

/// Which number of an organisation a query gave.
struct MatchedNumber {
  private let db: Database
  private let entry: SearchEntry

  init(_ db: Database, _ entry: SearchEntry) {
    self.db = db
    self.entry = entry
  }

  /// The CVR number first, then phones, then the sites.
  func field(holding digits: String) throws -> MatchedField {
    if entry.shown.cvr?.digits.hasPrefix(digits) == true { return .cvr }
    return try phone(holding: digits) ?? .pNumber
  }

  private func phone(holding digits: String) throws -> MatchedField? {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT number, contactPerson.name FROM phone
          LEFT JOIN contactPerson ON contactPerson.id = contactPersonID
          WHERE organisationID = ? ORDER BY phone.id
          """), arguments: [entry.organisationID])
    for row in rows {
      guard let number: PhoneNumber = row.value(at: 0),
        number.searchDigits?.hasPrefix(digits) == true
      else { continue }
      return .phone(number.display, owner: row.value(at: 1))
    }
    return nil
  }
}
