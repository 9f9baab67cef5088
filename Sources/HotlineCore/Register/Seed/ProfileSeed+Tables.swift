import GRDB
import Resources

/// The tables of codes: facts without stamps, read and never edited at the desk.
extension ProfileSeed {
  func storeTables(_ db: Database) throws {
    try insert(
      into: "municipality", ["code", "name", "region"],
      municipalities.map { [$0.code, $0.name, $0.region] }, db)
    try insert(
      into: "municipalityNeighbour", ["code", "neighbourCode"],
      profile.municipality.neighbours.map { [profile.municipality.code, $0] }, db)
    try insert(into: "postalCode", ["code", "town"], postalCodes.map { [$0.code, $0.town] }, db)
    try insert(
      into: "postalCodeMunicipality", ["postalCode", "ordinal", "municipalityCode"],
      postalCodes.flatMap { place in
        place.municipalities.enumerated().map { [place.code, String($0), $1] }
      }, db)
    try insert(
      into: "industryDivision", ["code", "labelDa"],
      industryDivisions.map { [$0.code, $0.title] }, db)
  }

  /// Remembers whose register it is; ``Register/home()`` reads it.
  func storeHome(organisationID: Int64, _ db: Database) throws {
    try insert(
      into: "registerState", ["key", "value"],
      [
        [HomeMunicipality.codeKey, profile.municipality.code],
        [HomeMunicipality.organisationKey, String(organisationID)],
      ], db)
  }

  private func insert(
    into table: String, _ columns: [String], _ rows: [[String]], _ db: Database
  ) throws {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.makeStatement(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))")
    for row in rows {
      try statement.execute(arguments: StatementArguments(row))
    }
  }
}
