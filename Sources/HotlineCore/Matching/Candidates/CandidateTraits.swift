import GRDB

/// What decides the features of a pair that no line does, as the search index and one row of the
/// organisation tell it.
struct CandidateTraits {
  var municipalityCode: String?
  var postalCode: String?
  var industryCode: String?
  var motives: Set<String> = []
  var themes: Set<String> = []
  var hasTurnover = false
  var hasWorkplace = false
  /// As indexed; the exact one is told by periods and size when a candidate is looked at whole.
  var standing = Standing.ordinary

  static func read(_ ids: [Int64], _ db: Database) throws -> [Int64: CandidateTraits] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT organisation.id, municipalityCode, postalCode, industryCode, motives, themes,
          turnoverDKK IS NOT NULL,
          EXISTS (SELECT 1 FROM workplaceOffer WHERE organisationID = organisation.id), standing
        FROM organisation JOIN searchEntry ON searchEntry.organisationID = organisation.id
        WHERE organisation.id IN (SELECT value FROM json_each(?))
        """)
    var traits: [Int64: CandidateTraits] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [IDList(ids).json])
    while let row = try rows.next() {
      let code: String = row.value(at: 8)
      traits[row.value(at: 0)] = CandidateTraits(
        municipalityCode: row.value(at: 1), postalCode: row.value(at: 2),
        industryCode: row.value(at: 3), motives: codes(row.value(at: 4)),
        themes: codes(row.value(at: 5)), hasTurnover: row.value(at: 6),
        hasWorkplace: row.value(at: 7), standing: Standing(rawValue: code) ?? .ordinary)
    }
    return traits
  }

  /// The codes of a stored list, which have neither blanks nor quotes.
  private static func codes(_ json: String?) -> Set<String> {
    guard let json, json.utf8.count > 2 else { return [] }
    let parts = json.split(separator: "\"").enumerated()
    return Set(parts.compactMap { $0.offset.isMultiple(of: 2) ? nil : String($0.element) })
  }
}
