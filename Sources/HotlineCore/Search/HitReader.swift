import GRDB

/// Makes the rows of the list from what was found.
struct HitReader {
  let db: Database
  let today: DanishDate
  /// Says the standing where the register is ranked for another day; nil where the entries do.
  private let source: SearchSource?

  init(_ db: Database, today: DanishDate) throws {
    self.db = db
    self.today = today
    let ranking = RankingDay(db)
    let isRanked = try ranking.stored() == today && ranking.unfinished() == nil
    source = isRanked ? nil : try SearchSource(db, today: today)
  }

  /// nil when the entry is gone, which one read transaction does not see.
  func hit(_ found: SearchRun.FoundRow) throws -> SearchHit? {
    let statement = try db.cachedStatement(sql: Self.select)
    guard let row = try Row.fetchOne(statement, arguments: [found.rank, today]) else { return nil }
    let entry = try SearchEntry(row: row)
    let (matched, nameMatches) = try match(entry, found.way)
    return SearchHit(
      id: entry.organisationID, name: row["shownName"],
      kind: Organisation.Kind(rawValue: row["kind"]) ?? .enterprise,
      status: Organisation.Status(rawValue: row["status"]) ?? .active,
      standing: try source?.standing(of: entry.organisationID) ?? entry.standing,
      city: row["city"],
      phone: (row["phone"] as PhoneNumber?)?.display, cvr: row["cvr"], matched: matched,
      nameMatches: nameMatches)
  }

  /// The entry as ``SearchEntry`` reads it, then what the list shows besides. The organisation's
  /// own number goes before those of its people.
  private static let select = """
    SELECT searchEntry.*, organisation.name AS shownName, kind, status, city, cvr,
      (SELECT number FROM phone WHERE phone.organisationID = organisation.id
        AND (validTo IS NULL OR validTo > ?2)
        ORDER BY contactPersonID IS NOT NULL, isPrimary DESC, id LIMIT 1) AS phone
    FROM searchEntry JOIN organisation ON organisation.id = organisationID WHERE rank = ?1
    """

  private func match(
    _ entry: SearchEntry, _ way: SearchRun.Way
  ) throws -> (MatchedField, [Range<Int>]) {
    switch way {
    case .reference: return (.reference, [])
    case .nothingAsked(let isRecent): return (isRecent ? .recent : .name, [])
    case .number(let digits):
      return (try MatchedNumber(db, entry.organisationID).field(holding: digits), [])
    case .words(let asked):
      let elsewhere = asked.words.first { !asked.stands($0, in: entry.nameFold) }
      let isInName = asked.words.contains { asked.stands($0, in: entry.nameFold) }
      let words = isInName ? asked.words.flatMap { asked.corrections[$0] ?? [$0] } : []
      let ranges = words.isEmpty ? [] : NameHighlight(entry.name).ranges(of: words)
      guard let elsewhere else { return (.name, ranges) }
      let text = MatchedText(db, entry, asked.corrections[elsewhere] ?? [elsewhere])
      return (try text.field(), ranges)
    }
  }
}
