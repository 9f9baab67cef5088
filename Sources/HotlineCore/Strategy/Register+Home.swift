import GRDB

/// Whose register it is.
public struct HomeMunicipality: Equatable, Sendable {
  /// Four digits; `0740` is Silkeborg.
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
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT municipality.code, organisation.name, organisation.id
        FROM registerState code
        JOIN municipality ON municipality.code = code.value
        JOIN registerState own ON own.key = ?
        JOIN organisation ON organisation.id = CAST(own.value AS INTEGER)
        WHERE code.key = ?
        """, arguments: [organisationKey, codeKey])
    guard let row else { throw RegisterError.damaged(detail: "no home municipality") }
    let code: String = row.value("code")
    return HomeMunicipality(
      code: code, name: row.value("name"), organisationID: row.value("id"),
      neighbours: try String.readAll(
        db,
        sql: """
          SELECT neighbourCode FROM municipalityNeighbour WHERE code = ? ORDER BY neighbourCode
          """, arguments: [code]))
  }
}
