import Foundation
import GRDB
import Resources

/// Writes promises and events as a calendar that Outlook and telephones read.
struct CalendarWriter {
  let db: Database
  let language: Language

  /// How long a promise with a time takes in the calendar: minutes.
  private static let promised = 15

  /// Whose rows: those with these ids, or those about one organisation; all where both are nil.
  struct Choice {
    var ids: [Int64]?
    var organisation: Int64?
  }

  /// What stands before the entries.
  static let beginning: String = {
    // The rule of the European Union since 1996.
    let lines = [
      ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Hotline//Hotline//DA"),
      ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"),
      ("BEGIN", "VTIMEZONE"), ("TZID", CalendarEntry.zone),
      ("BEGIN", "DAYLIGHT"), ("DTSTART", "19960331T020000"), ("TZOFFSETFROM", "+0100"),
      ("TZOFFSETTO", "+0200"), ("TZNAME", "CEST"),
      ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"), ("END", "DAYLIGHT"),
      ("BEGIN", "STANDARD"), ("DTSTART", "19961027T030000"), ("TZOFFSETFROM", "+0200"),
      ("TZOFFSETTO", "+0100"), ("TZNAME", "CET"),
      ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"), ("END", "STANDARD"),
      ("END", "VTIMEZONE"),
    ]
    return lines.map { ContentLine.written($0.0, $0.1) }.joined()
  }()

  static let end = ContentLine.written("END", "VCALENDAR")

  /// A whole calendar with the entries that `body` writes.
  static func whole(
    _ put: (String) throws -> Void, _ body: () throws -> Int
  ) throws -> Int {
    try put(beginning)
    let count = try body()
    try put(end)
    return count
  }

  static func written(_ entry: CalendarEntry) -> String {
    entry.lines.map { ContentLine.written($0.0, $0.1) }.joined()
  }

  /// Promises, in the order of their days. Gives their number.
  func promises(_ choice: Choice, isOpenOnly: Bool, _ body: (String) throws -> Void) throws -> Int {
    let (narrower, arguments) = narrowing(
      choice, by: "followUp.id",
      about: """
        followUp.organisationID = :organisation OR inquiry.callerOrganisationID = :organisation
        OR EXISTS (SELECT 1 FROM partnershipParty party WHERE
          party.partnershipID = followUp.partnershipID AND party.organisationID = :organisation)
        """)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT followUp.*, inquiry.reference, staff.initials,
          coalesce(own.name, caller.name, inquiry.callerName, partnership.title) AS about,
          coalesce(
            (SELECT number FROM phone WHERE organisationID = coalesce(own.id, caller.id)
              AND validTo IS NULL
              ORDER BY contactPersonID IS NOT NULL, isPrimary DESC, id LIMIT 1),
            inquiry.callerPhone) AS number
        FROM followUp
        LEFT JOIN inquiry ON inquiry.id = followUp.inquiryID
        LEFT JOIN organisation own ON own.id = followUp.organisationID
        LEFT JOIN organisation caller ON caller.id = inquiry.callerOrganisationID
        LEFT JOIN partnership ON partnership.id = followUp.partnershipID
        LEFT JOIN staff ON staff.id = followUp.assigneeStaffID
        WHERE \(isOpenOnly ? "followUp.state = 'open'" : "true")\(narrower)
        ORDER BY followUp.dueOn, followUp.dueMinute, followUp.id
        """, arguments: arguments)
    var count = 0
    while let row = try rows.next() {
      let promise = try FollowUp(row: row)
      guard promise.unreadable["dueOn"] == nil else { continue }
      let about: String? = row.value("about")
      let (reference, initials): (String?, String?) = (
        row.value("reference"), row.value("initials")
      )
      let number: String? = row.value("number")
      let shown = number.flatMap { PhoneNumbers($0)?.display } ?? number
      let text = [
        about.map { [$0, shown].compactMap(\.self).joined(separator: ", ") }, reference,
        initials.map { ExportPhrases.promisedBy(language, ["initials": $0]) },
        promise.state.word(language),
      ].compactMap(\.self)
      let changed: Date? = row.value("updatedAt")
      try body(
        Self.written(
          CalendarEntry(
            uid: "hotline-followup-\(promise.id)", revision: promise.revision,
            changedAt: changed ?? .distantPast, start: promise.dueAt,
            endMinute: promise.dueMinute.map { min($0 + Self.promised, 1_439) },
            title: [promise.text, about].compactMap(\.self).joined(separator: " · "), place: nil,
            text: text.joined(separator: "\n"), isCancelled: promise.state == .cancelled)))
      count += 1
    }
    return count
  }

  /// Events that the hotline invites to, in the order of their days. Gives their number.
  func events(_ choice: Choice, _ body: (String) throws -> Void) throws -> Int {
    let (narrower, arguments) = narrowing(
      choice, by: "event.id",
      about: """
        EXISTS (SELECT 1 FROM eventHost host WHERE
          host.eventID = event.id AND host.organisationID = :organisation)
        OR EXISTS (SELECT 1 FROM eventAttendance guest WHERE
          guest.eventID = event.id AND guest.organisationID = :organisation)
        """)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT event.*, (SELECT group_concat(name, ', ') FROM
          (SELECT name FROM eventHost host JOIN organisation ON organisation.id = organisationID
            WHERE host.eventID = event.id ORDER BY host.id)) AS hosts
        FROM event WHERE true\(narrower) ORDER BY day, fromMinute, id
        """, arguments: arguments)
    var count = 0
    while let row = try rows.next() {
      let event = try Event(row: row)
      guard event.unreadable["day"] == nil else { continue }
      let hosts: String? = row.value("hosts")
      let changed: Date? = row.value("updatedAt")
      try body(
        Self.written(
          CalendarEntry(
            uid: "hotline-event-\(event.id)", revision: event.revision,
            changedAt: changed ?? .distantPast,
            start: DayAndTime(day: event.day, minute: event.fromMinute), endMinute: event.toMinute,
            title: event.title, place: event.place,
            text: hosts.map { ExportPhrases.hosts(language, ["names": $0]) }, isCancelled: false)))
      count += 1
    }
    return count
  }

  private func narrowing(
    _ choice: Choice, by id: String, about organisation: String
  ) -> (sql: String, arguments: StatementArguments) {
    var sql = ""
    var arguments: StatementArguments = [:]
    if let ids = choice.ids {
      sql += " AND \(id) IN (SELECT value FROM json_each(:ids))"
      arguments += ["ids": IDList(ids).json]
    }
    if let wanted = choice.organisation {
      sql += " AND (\(organisation))"
      arguments += ["organisation": wanted]
    }
    return (sql, arguments)
  }
}
