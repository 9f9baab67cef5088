import GRDB

extension Change {
  /// Brings the search entries of every touched organisation and record up to date, in the same
  /// transaction.
  func refreshSearch() throws {
    try refreshRecords()
    let organisations = try touchedOrganisations.union(touchedThroughOthers())
    guard !organisations.isEmpty else { return }
    let day = try RankingDay(db).dayOrBegin(at: at)
    try SearchIndex(db, today: day).refresh(organisations, proposed: proposedRanks)
  }

  /// A person's name stands in the entries of all whom the person answers for, a category's words
  /// in those of all who offer or need it. Actions that were begun inside of this one have higher
  /// numbers, and nobody else writes meanwhile.
  private func touchedThroughOthers() throws -> [Int64] {
    try Int64.readAll(
      db.cachedStatement(
        sql: """
          SELECT organisationID FROM \(Schema.historyByAction)
            JOIN contactRole ON contactPersonID = history.rowID
            WHERE actionID >= ?1 AND tableName = 'contactPerson'
          UNION SELECT organisationID FROM \(Schema.historyByAction)
            JOIN category ON category.id = history.rowID
            JOIN offerLine ON categoryCode = code
            WHERE actionID >= ?1 AND tableName = 'category'
          """), arguments: [actionID])
  }
}
