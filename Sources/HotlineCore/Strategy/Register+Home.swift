import GRDB

/// Whose register it is.
public struct HomeMunicipality: Equatable, Sendable {
  /// Four digits, such as `0740` for Silkeborg.
  public let code: String
  public let name: String
  /// The municipality's own row, above its departments.
  public let organisationID: Int64
  /// The codes of the municipalities that share a border with it, ascending.
  public let neighbours: [String]

  static let codeKey = "homeMunicipality"
  static let organisationKey = "homeOrganisation"
}

extension Register {
  /// The municipality that the register belongs to.
  public func home() throws -> HomeMunicipality {
    try read { db in try HomeMunicipality.fetch(db) }
  }
}

extension HomeMunicipality {
  static func fetch(_ db: Database) throws -> HomeMunicipality {
    // Each by itself: one of them that cannot be read takes neither the goals nor the start away.
    // `check` names it.
    let code = try state(codeKey, db) ?? ""
    let organisationID = try state(organisationKey, db).flatMap { Int64($0) } ?? 0
    let name = try String.readOne(
      db, sql: "SELECT name FROM organisation WHERE id = ?", arguments: [organisationID])
    return HomeMunicipality(
      code: code, name: name ?? code, organisationID: organisationID,
      neighbours: try String.readAll(
        db,
        sql: """
          SELECT neighbourCode FROM municipalityNeighbour WHERE code = ? ORDER BY neighbourCode
          """, arguments: [code]))
  }

  private static func state(_ key: String, _ db: Database) throws -> String? {
    try String.readOne(
      db, sql: "SELECT value FROM registerState WHERE key = ?", arguments: [key])
  }
}
