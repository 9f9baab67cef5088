import GRDB

extension PostalTown {
  static func find(_ code: String, _ db: Database) throws -> PostalTown? {
    let town = try String.readOne(
      db, sql: "SELECT town FROM postalCode WHERE code = ?", arguments: [code])
    let municipalities = try String.readAll(
      db,
      sql: """
        SELECT municipalityCode FROM postalCodeMunicipality WHERE postalCode = ? ORDER BY ordinal
        """, arguments: [code])
    return town.map { PostalTown(code: code, town: $0, municipalityCodes: municipalities) }
  }
}
