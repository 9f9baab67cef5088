import GRDB

/// Makes the rows of the list from what was found.
struct HitReader {
  private let db: Database
  /// Says what is shown where the register is ranked for another day; nil where the entries do.
  private let source: SearchSource?
  private let roleModels: Set<Int64>
  private let inPortal: Set<Int64>

  init(_ db: Database, today: DanishDate) throws {
    self.db = db
    let ranking = RankingDay(db)
    let isRanked = try ranking.stored() == today && ranking.unfinished() == nil
    source = isRanked ? nil : try SearchSource(db, today: today)
    roleModels = try Organisation.roleModels(on: today, db)
    inPortal = try ProcurementTrack.inPortal(on: today, db)
  }

  func hit(_ found: SearchRun.FoundRow) throws -> SearchHit {
    let entry = try source?.entry(of: found.entry.organisationID) ?? found.entry
    let (matched, nameMatches) = try match(entry, found.way)
    var hit = SearchHit(
      id: entry.organisationID, name: entry.name, kind: entry.shown.kind,
      status: entry.shown.status, standing: entry.standing, city: entry.shown.city,
      phone: entry.shown.phone, cvr: entry.shown.cvr, matched: matched, nameMatches: nameMatches)
    hit.isRoleModel = roleModels.contains(hit.id)
    hit.isInPortal = inPortal.contains(hit.id)
    return hit
  }

  private func match(
    _ entry: SearchEntry, _ way: SearchRun.Way
  ) throws -> (MatchedField, [Range<Int>]) {
    switch way {
    case .reference: return (.reference, [])
    case .facts: return (.name, [])
    case .nothingAsked(let isRecent): return (isRecent ? .recent : .name, [])
    case .number(let digits):
      return (try MatchedNumber(db, entry).field(holding: digits), [])
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
