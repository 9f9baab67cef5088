import Foundation
import GRDB

extension Register {
  /// What the hotline did from one day through another, both included: inquiries by the day on
  /// which they were opened. Costs with the inquiries of the span.
  public func hotlineFigures(
    from: DanishDate, through: DanishDate
  ) throws -> HotlineFigures {
    try read { db in try HotlineFigures.read(from: from, through: through, db) }
  }
}

extension HotlineFigures {
  /// As ``Register/hotlineFigures(from:through:)``.
  static func read(
    from: DanishDate, through: DanishDate, _ db: Database
  ) throws -> HotlineFigures {
    let facts = try InquiryFacts.load(
      from: from, through: through, clock: try CopenhagenTime(), db)
    return HotlineCount(facts: facts).figures(from: from, through: through)
  }
}

extension InquiryFacts {
  fileprivate static func load(
    from: DanishDate, through: DanishDate, clock: CopenhagenTime, _ db: Database
  ) throws -> [InquiryFacts] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Inquiry.selection), staff.initials, receiver.name AS receiver,
          coalesce(caller.name, inquiry.callerName) AS caller,
          (SELECT count(*) FROM interaction WHERE inquiryID = inquiry.id) AS contacts,
          (SELECT direction FROM interaction WHERE inquiryID = inquiry.id
            ORDER BY startedAt, id LIMIT 1) AS firstDirection
        FROM inquiry
        LEFT JOIN staff ON staff.id = inquiry.ownerStaffID
        LEFT JOIN organisation caller ON caller.id = inquiry.callerOrganisationID
        LEFT JOIN organisation receiver ON receiver.id = inquiry.handoverToID
        WHERE inquiry.id IN (
          SELECT id FROM inquiry WHERE openedAt >= ? AND openedAt < ?
          UNION ALL SELECT id FROM inquiry WHERE NOT (\(Date.isReadable("openedAt"))))
        ORDER BY inquiry.openedAt, inquiry.id
        """,
      arguments: [
        clock.instant(from).date, clock.instant(through.adding(days: 1)).date,
      ])
    let day = { (moment: Date) in clock.day(of: Instant(moment)) }
    var facts = try rows.map { row in
      let inquiry = try Inquiry(row: row)
      let direction: String? = row.value("firstDirection")
      return InquiryFacts(
        inquiry: inquiry, openedOn: day(inquiry.openedAt), closedOn: inquiry.closedAt.map(day),
        confirmedOn: inquiry.handoverConfirmedAt.map(day),
        answeredOn: inquiry.handoverAnsweredAt.map(day),
        daysToAnswer: inquiry.daysToAnswer(clock), caller: row.value("caller"),
        receiver: row.value("receiver"), staffInitials: row.value("initials"),
        contacts: row.value("contacts"),
        firstDirection: direction.flatMap(Interaction.Direction.init))
    }
    let namings = try namings(of: facts.map(\.inquiry.id), db)
    for index in facts.indices { facts[index].namings = namings[facts[index].inquiry.id] ?? [] }
    return facts
  }

  private static func namings(of inquiries: [Int64], _ db: Database) throws -> [Int64: [Naming]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT referral.*, organisation.name AS named FROM referral
        JOIN organisation ON organisation.id = referral.organisationID
        WHERE inquiryID IN (SELECT value FROM json_each(?)) ORDER BY referral.id
        """, arguments: [IDList(inquiries).json])
    return Dictionary(
      grouping: try rows.map { Naming(referral: try Referral(row: $0), name: $0.value("named")) },
      by: \.referral.inquiryID)
  }
}
