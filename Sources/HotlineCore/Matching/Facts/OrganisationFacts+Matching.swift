import Foundation
import GRDB

extension OrganisationFacts {
  /// The facts that matching asks of organisations: by place and not by name, since a hundred of them
  /// are read between two keys. Names of other days are left out.
  static func matching(_ ids: Set<Int64>, _ db: Database) throws -> [Int64: OrganisationFacts] {
    let list = IDList(ids)
    return try load(try Organisation.matching(list, db), list, db)
  }
}

extension Organisation {
  /// A row whose kind or status cannot be read is left out.
  fileprivate static func matching(_ ids: IDList, _ db: Database) throws -> [Organisation] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, name, kind, status, parentID, street, postalCode, city, municipalityCode,
          ceasedOn, industryCode, industryTitle, employees, employeesInterval, turnoverDKK,
          balanceDKK, adProtected, doNotCall, verifiedOn, motives, themes
        FROM organisation WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
        """)
    var organisations: [Organisation] = []
    let rows = try Row.fetchCursor(statement, arguments: [ids.json])
    while let row = try rows.next() {
      guard let kind: Kind = row.value(at: 2), let status: Status = row.value(at: 3) else {
        continue
      }
      var organisation = Organisation(name: row.value(at: 1), kind: kind)
      organisation.id = row.value(at: 0)
      organisation.status = status
      organisation.parentID = row.value(at: 4)
      organisation.street = row.value(at: 5)
      organisation.postalCode = row.value(at: 6)
      organisation.city = row.value(at: 7)
      organisation.municipalityCode = row.value(at: 8)
      organisation.ceasedOn = row.value(at: 9)
      organisation.industryCode = row.value(at: 10)
      organisation.industryTitle = row.value(at: 11)
      organisation.employees = row.value(at: 12)
      organisation.employeesInterval = row.value(at: 13)
      organisation.turnoverDKK = row.value(at: 14)
      organisation.balanceDKK = row.value(at: 15)
      organisation.adProtected = row.value(at: 16)
      organisation.doNotCall = row.value(at: 17)
      organisation.verifiedOn = row.value(at: 18)
      organisation.motives = codes(row.value(at: 19))
      organisation.themes = codes(row.value(at: 20))
      organisations.append(organisation)
    }
    return organisations
  }

  private static func codes(_ json: String?) -> [String] {
    guard let json, json != "[]" else { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
