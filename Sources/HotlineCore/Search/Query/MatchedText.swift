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
    if begins(in: entry.category) { return try category(.offers).map { .category($0) } ?? .name }
    if begins(in: entry.line) { return try line(.offers).map { .line($0) } ?? .name }
    if begins(in: entry.address) { return try address() }
    if begins(in: entry.needed) {
      return try (line(.needs) ?? category(.needs)).map { .need($0) } ?? .name
    }
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
    return (others + names).first { name in
      let folded = Fold.text(name)
      return holds(([folded] + Initials.joined(in: folded)).joined(separator: " "))
    }.map(MatchedField.earlierName) ?? .name
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

  private func category(_ direction: OfferLine.Direction) throws -> String? {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT labelDa, labelDa || ' ' || labelEn || ' ' || synonyms FROM offerLine
          JOIN category ON code = categoryCode
          WHERE organisationID = ? AND status <> 'expired' AND direction = ?
            AND \(OfferLine.openToOthers) ORDER BY offerLine.id
          """), arguments: [entry.organisationID, direction.rawValue])
    return rows.first { begins(in: Fold.text($0.value(at: 1))) }.map { $0.value(at: 0) }
  }

  private func address() throws -> MatchedField {
    let texts = try String.readAll(
      db.cachedStatement(
        sql: """
          SELECT street FROM organisation WHERE id = ?1 AND street IS NOT NULL
          UNION ALL SELECT email FROM organisation WHERE id = ?1 AND email IS NOT NULL
          UNION ALL SELECT website FROM organisation WHERE id = ?1 AND website IS NOT NULL
          UNION ALL SELECT email FROM contactRole
            JOIN contactPerson ON contactPerson.id = contactPersonID
            WHERE organisationID = ?1 AND email IS NOT NULL
          """), arguments: [entry.organisationID])
    return texts.first { begins(in: Fold.text($0)) }.map(MatchedField.address) ?? .name
  }

  private func line(_ direction: OfferLine.Direction) throws -> String? {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT title, title || ' ' || coalesce(text, '') FROM offerLine
          WHERE organisationID = ? AND status <> 'expired' AND direction = ?
            AND \(OfferLine.openToOthers) ORDER BY id
          """), arguments: [entry.organisationID, direction.rawValue])
    return rows.first { begins(in: Fold.text($0.value(at: 1))) }.map { $0.value(at: 0) }
  }
}
