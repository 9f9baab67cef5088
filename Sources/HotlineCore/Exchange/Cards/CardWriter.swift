import Foundation
import GRDB

/// Writes contact persons as vCards 3.0, which Outlook and telephones read: a card for each role that
/// goes on, with the organisation in which it is held.
///
/// What staff noted of a person stays in the register: address books are copied to telephones and
/// clouds.
struct CardWriter {
  let db: Database
  let today: DanishDate

  /// Hands out the cards of the contacts with these ids, or of those of one organisation; of all where
  /// both are nil. Gives their number.
  func each(
    of contacts: [Int64]? = nil, at organisation: Int64? = nil, _ body: (String) throws -> Void
  ) throws -> Int {
    var arguments: StatementArguments = ["today": today]
    var narrower = ""
    if let contacts {
      narrower += " AND person.id IN (SELECT value FROM json_each(:contacts))"
      arguments += ["contacts": IDList(contacts).json]
    }
    if let organisation {
      narrower += " AND organisation.id = :organisation"
      arguments += ["organisation": organisation]
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT contactRole.id, person.name, person.email, contactRole.title,
          max(contactRole.updatedAt, person.updatedAt) AS updatedAt,
          organisation.name AS organisation, cvr, street, postalCode, city, website,
          (SELECT group_concat(number, char(10)) FROM
            (SELECT number FROM phone WHERE contactPersonID = person.id
              AND organisationID = organisation.id AND (validTo IS NULL OR validTo > :today)
              ORDER BY isPrimary DESC, id)) AS phones
        FROM contactRole JOIN contactPerson person ON person.id = contactPersonID
        JOIN organisation ON organisation.id = organisationID
        WHERE (validTo IS NULL OR validTo > :today)
          AND organisation.status NOT IN ('merged', 'erased')\(narrower)
        ORDER BY organisation.id, contactRole.isPrimary DESC, contactRole.id
        """, arguments: arguments)
    var count = 0
    while let row = try rows.next() {
      try body(card(row))
      count += 1
    }
    return count
  }

  private func card(_ row: Row) -> String {
    let name: String = row.value("name")
    var lines = [("BEGIN", "VCARD"), ("VERSION", "3.0")]
    lines.append(("PRODID", "-//Hotline//Hotline//DA"))
    let id: Int64 = row.value("id")
    lines.append(("UID", "hotline-contact-\(id)"))
    if let changed: Date = row.value("updatedAt") { lines.append(("REV", Instant(changed).iso)) }
    lines.append(("N", Self.parts(of: name)))
    lines.append(("FN", ContentLine.escaped(name)))
    func add(_ property: String, _ column: String) {
      guard let text: String = row.value(column), !text.isEmpty else { return }
      lines.append((property, ContentLine.escaped(text)))
    }
    add("ORG", "organisation")
    add("TITLE", "title")
    let phones: String? = row.value("phones")
    for number in (phones ?? "").split(separator: "\n") {
      let phone = PhoneNumber(String(number))
      lines.append(
        ("TEL;TYPE=WORK,VOICE", ContentLine.escaped(phone?.e164 ?? String(number))))
    }
    let mails: String? = row.value("email")
    for mail in (mails ?? "").split(separator: ";").map({ String($0).trimmed })
    where !mail.isEmpty {
      lines.append(("EMAIL;TYPE=INTERNET,WORK", ContentLine.escaped(mail)))
    }
    let place = ["street", "city", "postalCode"].map { column -> String in
      let text: String? = row.value(column)
      return ContentLine.escaped(text ?? "")
    }
    if place.contains(where: { !$0.isEmpty }) {
      lines.append(("ADR;TYPE=WORK", ";;\(place[0]);\(place[1]);;\(place[2]);"))
    }
    add("URL", "website")
    add("X-CVR", "cvr")
    lines.append(("END", "VCARD"))
    return lines.map { ContentLine.written($0.0, $0.1) }.joined()
  }

  /// `Testesen;Test Anne;;;`: the last word is taken for the family's.
  private static func parts(of name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let family = words.count > 1 ? words.last ?? "" : ""
    let given = words.count > 1 ? words.dropLast().joined(separator: " ") : name
    return ContentLine.escaped(family) + ";" + ContentLine.escaped(given) + ";;;"
  }
}
