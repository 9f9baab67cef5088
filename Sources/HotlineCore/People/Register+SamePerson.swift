import GRDB

/// Somebody who is a contact elsewhere already, and may be the one who is being entered.
public struct SamePerson: Equatable, Sendable {
  public let id: Int64
  public let name: String
  /// Where.
  public let organisation: String
}

extension Register {
  /// Who of the same name, or with the same number, is a contact of another organisation; at most
  /// three. Found through the search and the index of numbers, so that it costs no look through all.
  ///
  /// - Parameters:
  ///   - name: whole; nil or shorter than three letters finds nobody by it.
  ///   - organisation: where the new contact is being entered.
  public func samePersons(
    name: String?, phone: PhoneNumber?, besides organisation: Int64?
  ) throws -> [SamePerson] {
    let today = try today()
    let wanted = Fold.text(name ?? "")
    let byName =
      wanted.count < 3
      ? [] : try search(SearchQuery(text: name ?? "", limit: 20), today: today).hits.map(\.id)
    return try read { db in
      var roles: [ContactRole] = try IDList(byName).rows(where: "organisationID", db)
      let numbers = try phone?.digits8.map { digits in
        try Int64.readAll(
          db,
          sql: """
            SELECT contactPersonID FROM phone
            WHERE digits8 = ? AND contactPersonID IS NOT NULL AND validTo IS NULL
            """, arguments: [digits])
      }
      let owners = Set(numbers ?? [])
      roles += try IDList(Array(owners)).rows(where: "contactPersonID", db)
      let persons: [ContactPerson] = try IDList(Set(roles.map(\.contactPersonID)).sorted())
        .rows(where: "id", db)
      // Who has left is no contact there any more.
      roles.removeAll { ($0.validTo ?? .last) <= today }
      var found: [SamePerson] = []
      for person in persons.sorted(by: { $0.id < $1.id }) {
        guard owners.contains(person.id) || Fold.text(person.name) == wanted,
          !roles.contains(where: {
            $0.contactPersonID == person.id && $0.organisationID == organisation
          }), let role = roles.first(where: { $0.contactPersonID == person.id })
        else { continue }
        let place = try Organisation.find(role.organisationID, db)?.name ?? ""
        found.append(SamePerson(id: person.id, name: person.name, organisation: place))
      }
      return Array(found.prefix(3))
    }
  }
}
