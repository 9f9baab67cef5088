import Foundation
import GRDB
import Resources

/// Whom to invite: the organisations that the hotline knows of, by facts. Space invites to the next
/// event.
enum PossibleGuest {
  static let list = RecordList(
    .guests, of: .organisation, Phrase(da: "Hvem kan inviteres", en: "Whom to invite"),
    only: Organisation.known,
    columns: [
      ListColumn(.name, Phrase(da: "Navn", en: "Name"), .text(max: 200), sql: "organisation.name"),
      invitation, standing,
      ListColumn("city", Phrase(da: "By", en: "Town"), .text(max: 20), sql: "organisation.city"),
      ListColumn(
        "lastEvent", Phrase(da: "Sidst inviteret til", en: "Last invited to"), .text(max: 200),
        sql: """
          (SELECT event.title || ' · ' || strftime('%d-%m-%Y', event.day) FROM eventAttendance
            JOIN event ON event.id = eventAttendance.eventID
            WHERE eventAttendance.organisationID = organisation.id
            ORDER BY event.day DESC LIMIT 1)
          """),
      ListColumn(
        "came", Phrase(da: "Kom", en: "Came"), .integer(0...10_000),
        sql: """
          (SELECT count(*) FROM eventAttendance
            WHERE organisationID = organisation.id AND status = 'attended')
          """),
      ListColumn(
        .themes, Phrase(da: "Temaer", en: "Themes"), .ticks(.list(.themes)),
        sql: "organisation.themes"),
      ListColumn(
        .email, Phrase(da: "Mail", en: "Mail"), .email, sql: "organisation.email"),
    ], tick: tick)

  private static let standing = ListColumn(
    "standing", Phrase(da: "Er", en: "Is"),
    .field(.choice(.fixed(Standing.allCases.map { Choice($0.rawValue, $0.guestWord) }))),
    .ruleOfDay { ids, day, db in
      let rule = try SizeClassRule.load(on: day, db)
      return try OrganisationFacts.load(Set(ids), db).mapValues {
        $0.standing(on: day, rule: rule).rawValue.databaseValue
      }
    })

  /// To what Space invites: said before it is pressed.
  private static let invitation = ListColumn(
    "invitedTo", Phrase(da: "Mellemrum inviterer til", en: "Space invites to"),
    .field(.text(max: 200)),
    .ruleOfDay { ids, day, db in
      guard let next = try next(on: day, db) else { return [:] }
      let invited = try Int64.readSet(
        db, sql: "SELECT organisationID FROM eventAttendance WHERE eventID = ?",
        arguments: [next.id])
      let event = "\(next.title) · \(next.day.display)"
      return Dictionary(
        uniqueKeysWithValues: ids.map { id in
          (id, (invited.contains(id) ? "✓ \(event)" : event).databaseValue)
        })
    })

  /// The next event; a ceremony, to which others invite, only where there is no other.
  private static func next(on day: DanishDate, _ db: Database) throws -> Event? {
    try Event.fetchOne(
      db, sql: "SELECT * FROM event WHERE day >= ? ORDER BY kind = 'ceremony', day, id LIMIT 1",
      arguments: [day])
  }

  private static let tick = ListTick { id, register in
    guard let guest = try register.called(.organisation, id) else { return nil }
    let today = try register.today()
    guard let next = try register.read({ try next(on: today, $0) }) else {
      throw RegisterError.refused(.event(.noneToCome))
    }
    try register.save(Attendance(eventID: next.id, organisationID: id), from: nil)
    return Phrase(
      da: "\(guest.name): inviteret til \(next.title)",
      en: "\(guest.name): invited to \(next.title)")
  }
}

extension Standing {
  /// In a list that is filtered by it.
  fileprivate var guestWord: Phrase {
    switch self {
    case .rsv: Phrase(da: "RSV", en: "RSV")
    case .sov: Phrase(da: "SØV", en: "SØV")
    case .department: Phrase(da: "afdeling", en: "department")
    case .smv: Phrase(da: "ordinær SMV", en: "ordinary SME")
    case .large: Phrase(da: "ordinær, stor", en: "ordinary, large")
    case .ordinary: Phrase(da: "ordinær", en: "ordinary")
    case .initiative: Phrase(da: "iværksætter", en: "entrepreneur")
    case .association: Phrase(da: "forening", en: "association")
    case .otherPublic: Phrase(da: "offentlig", en: "public body")
    case .ceased: Phrase(da: "ophørt", en: "ceased")
    }
  }
}
