import Foundation
import GRDB
import Resources

/// Writes the rows that a register begins with, as they stand today, in the form of a profile.
struct ProfileWriter {
  let db: Database

  func profile() throws -> JSONTree {
    let home = try HomeMunicipality.fetch(db)
    let units = try units(of: home)
    let keys = Self.keys(of: units)
    return .of([
      "municipality": .of([
        "code": .string(home.code), "name": .string(home.name),
        "key": JSONTree(keys[home.organisationID]),
        "neighbours": .array(home.neighbours.map(JSONTree.string)),
      ]),
      "organisations": .array(try units.map { try organisation($0, keys) }),
      "periods": .array(try periods()),
      "partnerships": try partnerships(keys),
      "params": .array(try figures()),
      "openingHours": .array(try openingHours()),
      "holidayOverrides": .array(try holidayOverrides()),
      "contacts": .array(try contacts()),
      "prizes": .array(try prizes(keys)),
      "retention": .array(try retention()),
      "cards": try cards().map(JSONTree.array),
    ])
  }

  func all<Stored: StoredRow>(_ type: Stored.Type, by order: String = "id") throws -> [Stored] {
    try Stored.fetchAll(
      db, sql: "SELECT * FROM \(Stored.databaseTableName) ORDER BY \(order)")
  }

  func phrase(_ da: String?, _ en: String?) -> JSONTree {
    .of(["da": .string(da ?? ""), "en": .string(en ?? da ?? "")])
  }

  // MARK: Organisations

  /// The municipality and its departments, each after the one above it.
  private func units(of home: HomeMunicipality) throws -> [Organisation] {
    try Organisation.fetchAll(
      db,
      sql: """
        WITH RECURSIVE below(id, depth) AS (
          VALUES (:home, 0)
          UNION
          SELECT organisation.id, depth + 1
          FROM organisation JOIN below ON organisation.parentID = below.id
          WHERE kind = 'department' AND status IN ('active', 'dormant') AND depth < 10)
        SELECT organisation.* FROM organisation
        JOIN (SELECT id, min(depth) AS depth FROM below GROUP BY id) USING (id) ORDER BY depth, id
        """, arguments: ["home": home.organisationID])
  }

  private func organisation(_ row: Organisation, _ keys: [Int64: String]) throws -> JSONTree {
    let phone = try Phone.ofOrganisation(row.id, db).first { $0.contactPersonID == nil }
    let names = try NamePeriod.ofOrganisation(row.id, db)
    return .of([
      "key": JSONTree(keys[row.id]), "kind": .string(row.kind.rawValue),
      "parent": JSONTree(row.parentID.flatMap { keys[$0] }),
      "municipalityCode": JSONTree(row.municipalityCode),
      "names": .array(
        names.map { name in
          .of([
            "name": .string(name.name), "validFrom": JSONTree(name.validFrom?.iso),
            "validTo": JSONTree(name.validTo?.iso),
          ])
        }),
      "altNames": .array(row.altNames.map(JSONTree.string)),
      "street": JSONTree(row.street), "postalCode": JSONTree(row.postalCode),
      "city": JSONTree(row.city), "phone": JSONTree(phone?.number.e164 ?? phone?.number.raw),
      "email": JSONTree(row.email),
    ])
  }

  /// A key for each: its name in small letters, with a number where two are called alike.
  private static func keys(of rows: [Organisation]) -> [Int64: String] {
    var keys: [Int64: String] = [:]
    var taken: Set<String> = []
    for row in rows {
      let stem = Slug.of(row.name)
      let numbered = (2...rows.count + 1).lazy.map { "\(stem)-\($0)" }
      let key = taken.contains(stem) ? numbered.first { !taken.contains($0) } ?? stem : stem
      taken.insert(key)
      keys[row.id] = key
    }
    return keys
  }
}
