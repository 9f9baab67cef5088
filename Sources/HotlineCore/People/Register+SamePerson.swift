import GRDB

/// Somebody who is a contact elsewhere already, and may be the one who is being entered.
public struct SamePerson: Equatable, Sendable {
  public let id: Int64
  public let name: String
  /// Where.
  public let organisation: String
  /// What agrees: name, phone, mail.
  public let shared: Set<Likeness.Part>
}

extension Register {
  /// Who of the same name, or with the same number or mail, is a contact of another organisation; at
  /// most three. Found through the index of persons and that of numbers, so that it costs no look through
  /// all.
  ///
  /// - Parameters:
  ///   - name: whole; nil or shorter than three letters finds nobody by it.
  ///   - organisation: where the new contact is being entered.
  public func samePersons(
    name: String?, phone: PhoneNumber?, email: String? = nil, besides organisation: Int64?
  ) throws -> [SamePerson] {
    let today = try today()
    let wanted = Fold.text(name ?? "")
    let mails = LikenessFacts.mails(email)
    return try read { db in
      let named = wanted.count < 3 ? [] : try Self.persons(named: name ?? "", db)
      let mailed = try mails.flatMap { try Self.persons(named: $0, db) }
      let numbers = try phone?.digits8.map { digits in
        try Int64.readAll(
          db,
          sql: """
            SELECT contactPersonID FROM phone
            WHERE digits8 = ? AND contactPersonID IS NOT NULL AND validTo IS NULL
            """, arguments: [digits])
      }
      let owners = Set(numbers ?? [])
      let asked = IDList(owners.union(named).union(mailed).sorted())
      var roles: [ContactRole] = try asked.rows(where: "contactPersonID", db)
      let persons: [ContactPerson] = try asked.rows(where: "id", db)
      // Who has left is no contact there any more.
      roles.removeAll { ($0.validTo ?? .last) <= today }
      var found: [SamePerson] = []
      for person in persons.sorted(by: { $0.id < $1.id }) {
        var shared: Set<Likeness.Part> = owners.contains(person.id) ? [.phone] : []
        if !wanted.isEmpty, Fold.text(person.name) == wanted { shared.insert(.name) }
        if !mails.isDisjoint(with: LikenessFacts.mails(person.email)) { shared.insert(.mail) }
        guard !shared.isEmpty,
          !roles.contains(where: {
            $0.contactPersonID == person.id && $0.organisationID == organisation
          }), let role = roles.first(where: { $0.contactPersonID == person.id })
        else { continue }
        let place = try Organisation.find(role.organisationID, db)?.name ?? ""
        found.append(
          SamePerson(id: person.id, name: person.name, organisation: place, shared: shared))
      }
      return Array(found.prefix(3))
    }
  }

  /// Those whose name has all of these words, the newest first; of many the first.
  private static func persons(named name: String, _ db: Database) throws -> [Int64] {
    guard let words = SearchExpression.all(Fold.words(name).map { .word($0) }) else { return [] }
    let ranks = SearchedKind.contact.ranks
    return try Int64.readAll(
      db.cachedStatement(
        sql: """
          SELECT rowid FROM searchRecordIndex
          WHERE searchRecordIndex MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid LIMIT ?
          """),
      arguments: [words.text, ranks.lowerBound, ranks.upperBound, mostPersons]
    ).map { SearchedKind.contact.id(at: $0) }
  }

  /// More of one name than a municipality has contacts of it.
  private static let mostPersons = 200
}
