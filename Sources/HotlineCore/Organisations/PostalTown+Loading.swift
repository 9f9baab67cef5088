import Foundation
import GRDB

extension PostalTown {
  static func find(_ code: String, _ db: Database) throws -> PostalTown? {
    let row = try Row.fetchOne(
      db, sql: "SELECT town, municipalityCodes FROM postalCode WHERE code = ?", arguments: [code])
    return try row.map { row in
      let codes: String = row["municipalityCodes"]
      return PostalTown(
        code: code, town: row["town"],
        municipalityCodes: try JSONDecoder().decode([String].self, from: Data(codes.utf8)))
    }
  }
}
