import GRDB

/// Which text beside the name holds a word, as it was written.
struct MatchedText {
  let db: Database
  let entry: SearchEntry
  /// The word asked, or what it was corrected to.
  let words: [String]

  init(_ db: Database, _ entry: SearchEntry, _ words: [String]) {
    self.db = db
    self.entry = entry
    self.words = words
  }

  func field() throws -> MatchedField {
    if begins(in: entry.earlier) { return try earlierName(holds: begins) }
    if begins(in: entry.contact) { return try contact() }
    if begins(in: entry.town) { return .town }
    if begins(in: entry.category) { return try category() }
    if begins(in: entry.line) { return try line() }
    return try earlierName(holds: stands)
  }

  private func begins(in folded: String) -> Bool {
    words.contains { folded.hasWord(beginningWith: $0) }
  }

  private func stands(in folded: String) -> Bool {
    words.contains { folded.contains($0) }
  }

  private func earlierName(holds: (String) -> Bool) throws -> MatchedField {
    let others =
      try Organisation.find(entry.organisationID, db)?.altNames ?? []
    let names = try String.readAll(
      db.cachedStatement(
        sql: """
          SELECT name FROM namePeriod WHERE organisationID = ?1
          UNION ALL SELECT name FROM productionUnit WHERE organisationID = ?1 AND name IS NOT NULL
          """), arguments: [entry.organisationID])
    return (others + names).first { holds(Fold.text($0)) }.map(MatchedField.earlierName) ?? .name
  }

  private func contact() throws -> MatchedField {
    let names = try String.readAll(
      db.cachedStatement(
        sql: """
          SELECT contactPerson.name FROM contactRole
          JOIN contactPerson ON contactPerson.id = contactPersonID
          WHERE organisationID = ? ORDER BY isPrimary DESC, contactRole.id
          """), arguments: [entry.organisationID])
    return names.first { begins(in: Fold.text($0)) }.map(MatchedField.contact) ?? .name
  }

  private func category() throws -> MatchedField {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT labelDa, labelDa || ' ' || labelEn || ' ' || synonyms FROM offerLine
          JOIN category ON code = categoryCode
          WHERE organisationID = ? AND status <> 'expired' ORDER BY offerLine.id
          """), arguments: [entry.organisationID])
    return rows.first { begins(in: Fold.text($0.value(at: 1))) }.map { .category($0.value(at: 0)) }
      ?? .name
  }

  private func line() throws -> MatchedField {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT title, title || ' ' || coalesce(text, '') FROM offerLine
          WHERE organisationID = ? AND status <> 'expired' ORDER BY id
          """), arguments: [entry.organisationID])
    return rows.first { begins(in: Fold.text($0.value(at: 1))) }.map { .line($0.value(at: 0)) }
      ?? .name
  }
}
