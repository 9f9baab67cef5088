import GRDB

extension OrganisationFilter {
  /// The parts as questions to the index; empty when everybody passes.
  func expressions(_ db: Database) throws -> [SearchExpression] {
    var parts: [SearchExpression?] = [
      Self.any(kinds.map(FactToken.kind)), Self.any(standings.map(FactToken.standing)),
    ]
    if let municipalityCode { parts.append(.word(FactToken.municipality(municipalityCode))) }
    if let postalCode { parts.append(.word(FactToken.postalCode(postalCode))) }
    if let town {
      // A town that is not there lets nobody through.
      parts.append(
        Self.any(FactWords.postalCodes(ofTown: town).map(FactToken.postalCode)) ?? .nothing)
    }
    if let line {
      let categories = try Self.subtree(of: line.categoryCode, db)
      // A category that is not there lets nobody through.
      parts.append(
        Self.any(categories.map { FactToken.line(line.direction, category: $0) }) ?? .nothing)
    }
    if openToReducedCapacity { parts.append(.word(FactToken.open)) }
    if let theme {
      let labels = try Int64.readAll(
        db,
        sql: "SELECT id FROM label WHERE kind = 'theme' AND (code = :code OR groupCode = :code)",
        arguments: ["code": theme])
      // A theme that is not there lets nobody through.
      parts.append(Self.any(labels.map(FactToken.label)) ?? .nothing)
    }
    return parts.compactMap { $0 }
  }

  private static func any(_ tokens: [String]) -> SearchExpression? {
    .any(tokens.sorted().map { .word($0) })
  }

  /// The ids of a category and all below it.
  private static func subtree(of code: String, _ db: Database) throws -> [Int64] {
    try Int64.readAll(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE branch (id, code) AS (
            SELECT id, code FROM category WHERE code = ?
            UNION SELECT category.id, category.code FROM category
              JOIN branch ON category.parentCode = branch.code)
          SELECT id FROM branch
          """), arguments: [code])
  }
}
