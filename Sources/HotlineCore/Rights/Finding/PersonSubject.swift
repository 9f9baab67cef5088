import GRDB

/// The one whose places are looked for: a contact person, or whoever goes by a name or a number.
public struct PersonSubject: Equatable, Sendable {
  /// The name, number or reference that was asked for.
  public let asked: String
  /// nil for somebody who is no contact person.
  public let contactID: Int64?
  /// As the person is called, or the number that was asked for.
  public let called: String
  public let traits: PersonTraits
  /// Contact persons who go by the same name or number, when it is not said who of them is meant; and
  /// beside a contact person the namesakes.
  public let others: [Other]

  /// Somebody else of the same name or number.
  public struct Other: Equatable, Sendable {
    public let contactID: Int64
    public let name: String
    /// Where they are contact persons, parted by commas.
    public let organisations: String
  }

  /// What ``Register/record(ofReference:)`` takes; nil for somebody who is no contact person.
  public var reference: String? { contactID.map(RecordKind.contact.reference) }
}

extension PersonSubject {
  /// Whom a name, a number or `contact:12` names. Where several contact persons answer to it, nobody is
  /// chosen and they are the ``others``.
  static func named(_ text: String, _ db: Database) throws -> PersonSubject {
    let text = text.trimmed
    if let id = contactID(of: text) { return try contact(id, asked: text, db) }
    var traits = PersonTraits()
    let ids: [Int64]
    if let number = PhoneNumber(text), number.digits8 != nil || text.allSatisfy({ !$0.isLetter }) {
      traits.add(number: number)
      ids = try contacts(of: number, db)
    } else {
      if text.contains("@") { traits.add(mail: text) } else { traits.add(name: text) }
      ids = try contacts(called: text, PersonMatcher(traits), db)
    }
    if ids.count == 1, let only = ids.first {
      return try contact(only, asked: text, adding: traits, db)
    }
    return PersonSubject(
      asked: text, contactID: nil, called: text, traits: traits,
      others: try ids.map { try other($0, db) })
  }

  private static func contactID(of text: String) -> Int64? {
    let parts = text.split(separator: ":")
    return parts.count == 2 && parts[0] == RecordKind.contact.rawValue ? Int64(parts[1]) : nil
  }

  /// A contact person with all that is known of them alone: a number or an address that an organisation
  /// or somebody else has too says nothing of the person.
  static func contact(
    _ id: Int64, asked text: String, adding asked: PersonTraits = PersonTraits(), _ db: Database
  ) throws -> PersonSubject {
    guard let person = try ContactPerson.find(id, db) else {
      throw RegisterError.rowIsGone(table: ContactPerson.databaseTableName, id: id)
    }
    var traits = PersonTraits()
    traits.add(name: person.name)
    for name in try earlier("name", of: id, db) { traits.add(name: name) }
    let mails = try earlier("email", of: id, db) + [person.email].compactMap(\.self)
    for mail in mails.flatMap({ $0.split { ";, ".contains($0) }.map(String.init) }) {
      if try !isShared(mail: mail, besides: id, db) { traits.add(mail: mail) }
    }
    let numbers = try PhoneNumber.readAll(
      db,
      sql: """
        SELECT number FROM phone WHERE contactPersonID = ?1
        UNION SELECT (\(ReadableJSON.of("before"))) ->> 'number' FROM history
          WHERE tableName = 'phone' AND (\(ReadableJSON.of("before"))) ->> 'contactPersonID' = ?1
        """, arguments: [id])
    for number in numbers where try !isShared(number, besides: id, db) {
      traits.add(number: number)
    }
    traits.add(asked)
    let namesakes = try contacts(called: person.name, PersonMatcher(traits), db).filter { $0 != id }
    return PersonSubject(
      asked: text, contactID: id, called: person.name, traits: traits,
      others: try namesakes.map { try other($0, db) })
  }

  /// What a column of the person's row said before.
  private static func earlier(_ column: String, of id: Int64, _ db: Database) throws -> [String] {
    try String.readAll(
      db,
      sql: """
        SELECT DISTINCT (\(ReadableJSON.of("before"))) ->> '\(column)' FROM history
        WHERE tableName = 'contactPerson' AND rowID = ? AND before IS NOT NULL
        """, arguments: [id])
  }

  private static func isShared(
    mail: String, besides id: Int64, _ db: Database
  ) throws -> Bool {
    let mails = try String.readAll(
      db,
      sql: """
        SELECT email FROM organisation WHERE email IS NOT NULL
        UNION ALL SELECT email FROM contactPerson WHERE email IS NOT NULL AND id <> ?
        """, arguments: [id])
    let wanted = mail.trimmed.lowercased()
    return mails.contains { $0.lowercased().contains(wanted) }
  }

  private static func isShared(
    _ number: PhoneNumber, besides id: Int64, _ db: Database
  ) throws -> Bool {
    try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM phone
          WHERE (digits8 = ?1 OR number = ?2) AND ifnull(contactPersonID, 0) <> ?3)
        """, arguments: [number.digits8, number.raw, id]) ?? false
  }

  private static func contacts(of number: PhoneNumber, _ db: Database) throws -> [Int64] {
    try Int64.readAll(
      db,
      sql: """
        SELECT DISTINCT contactPersonID FROM phone
        WHERE (digits8 = ? OR number = ?) AND contactPersonID IS NOT NULL ORDER BY contactPersonID
        """, arguments: [number.digits8, number.raw])
  }

  /// Those whose name is the one that was asked for; else those in whose name all of its words begin one.
  private static func contacts(
    called text: String, _ matcher: PersonMatcher, _ db: Database
  ) throws -> [Int64] {
    var (same, like): ([Int64], [Int64]) = ([], [])
    let wanted = Fold.words(text)
    let rows = try Row.fetchCursor(db, sql: "SELECT id, name, email FROM contactPerson ORDER BY id")
    while let row = try rows.next() {
      let (id, name): (Int64, String) = (row.value(at: 0), row.value(at: 1))
      let mail: String? = row.value(at: 2)
      if matcher.isName(name) || mail.map(matcher.holds) == true {
        same.append(id)
      } else if !wanted.isEmpty, like.count < 50 {
        let words = Fold.words(name)
        if wanted.allSatisfy({ word in words.contains { $0.hasPrefix(word) } }) { like.append(id) }
      }
    }
    return same.isEmpty ? like : same
  }

  private static func other(_ id: Int64, _ db: Database) throws -> Other {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT name, (SELECT group_concat(organisation.name, ', ') FROM contactRole role
          JOIN organisation ON organisation.id = role.organisationID
          WHERE role.contactPersonID = contactPerson.id)
        FROM contactPerson WHERE id = ?
        """, arguments: [id])
    let organisations: String? = row?.value(at: 1)
    return Other(
      contactID: id, name: row?.value(at: 0) ?? "", organisations: organisations ?? "")
  }
}
