import Foundation
import GRDB

/// Puts the list of what is to be done together, each kind with one query.
struct WorkListReader {
  let db: Database
  let staffID: Int64?
  let today: DanishDate
  let calendar: DanishCalendar
  let clock: CopenhagenTime

  enum Time {
    /// Today, or before.
    case due
    case later

    /// A day that cannot be read is shown with what is due: nobody knows that it is not.
    fileprivate var condition: String {
      let isReadable = DanishDate.isReadable("followUp.dueOn")
      return switch self {
      case .due: "(followUp.dueOn <= :today OR NOT (\(isReadable)))"
      case .later: "followUp.dueOn > :today AND \(isReadable)"
      }
    }
  }

  func followUps(_ time: Time) throws -> [WorkList.Item] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT followUp.*, coalesce(organisation.id, caller.id) AS organisation,
          \(Self.number(of: "coalesce(organisation.id, caller.id)")) AS phone,
          coalesce(organisation.name, caller.name, inquiry.callerName, partnership.title,
            inquiry.reference, '') AS about
        FROM followUp
        LEFT JOIN organisation ON organisation.id = followUp.organisationID
        LEFT JOIN inquiry ON inquiry.id = followUp.inquiryID
        LEFT JOIN organisation caller ON caller.id = inquiry.callerOrganisationID
        LEFT JOIN partnership ON partnership.id = followUp.partnershipID
        WHERE followUp.state = 'open' AND \(time.condition)
          AND (:staff IS NULL OR followUp.assigneeStaffID = :staff)
        """, arguments: ["today": today, "staff": staffID])
    return try rows.map { row in
      let followUp = try FollowUp(row: row)
      var item = WorkList.Item(
        .followUp(followUp), dueOn: followUp.dueOn, organisationName: row.value("about"),
        text: followUp.text)
      item.dueMinute = followUp.dueMinute
      item.unreadDay = followUp.unreadable["dueOn"]
      item.staffID = followUp.assigneeStaffID
      item.organisationID = row.value("organisation")
      item.phone = (row.value("phone") as PhoneNumbers?)?.all.first
      return item
    }
  }

  /// The number that the caller gave, else the organisation's first.
  private static func number(of organisation: String) -> String {
    """
    coalesce(inquiry.callerPhone, (SELECT number FROM phone
      WHERE organisationID = \(organisation) AND validTo IS NULL
      ORDER BY isPrimary DESC, id LIMIT 1))
    """
  }

  /// Those that are not closed. One that waits for us and has an open follow-up stands in the list
  /// with that.
  func inquiries() throws -> [WorkList.Item] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Inquiry.selection), receiver.name AS receiver,
          \(Self.number(of: "caller.id")) AS phone,
          coalesce(caller.name, inquiry.callerName, inquiry.reference) AS about,
          coalesce((SELECT summary FROM interaction WHERE inquiryID = inquiry.id
            ORDER BY startedAt DESC, id DESC LIMIT 1), '') AS said,
          EXISTS (SELECT 1 FROM followUp
            WHERE inquiryID = inquiry.id AND state = 'open') AS isPromised
        FROM inquiry
        LEFT JOIN organisation caller ON caller.id = inquiry.callerOrganisationID
        LEFT JOIN organisation receiver ON receiver.id = inquiry.handoverToID
        WHERE inquiry.state <> 'closed' AND (:staff IS NULL OR inquiry.ownerStaffID = :staff)
        """, arguments: ["staff": staffID])
    return try rows.compactMap { row in
      let inquiry = try Inquiry(row: row)
      let opened = clock.day(of: Instant(inquiry.openedAt))
      guard let what = Self.what(inquiry, isPromised: row.value("isPromised")) else { return nil }
      var item = WorkList.Item(
        what, dueOn: inquiry.state == .open ? opened : calendar.nextWorkingDay(after: opened),
        organisationName: row.value("about"), text: row.value("said"))
      item.unreadDay = inquiry.unreadable["openedAt"]
      item.staffID = inquiry.ownerStaffID
      item.organisationID = inquiry.callerOrganisationID
      item.phone = (row.value("phone") as PhoneNumbers?)?.all.first
      let isGivenBack = inquiry.handover == .refused
      item.counterpart = inquiry.state == .referred || isGivenBack ? row.value("receiver") : nil
      if isGivenBack, let refused = inquiry.handoverAnsweredAt {
        item.dueOn = clock.day(of: Instant(refused))
      }
      return item
    }
  }

  private static func what(_ inquiry: Inquiry, isPromised: Bool) -> WorkList.Item.What? {
    switch inquiry.state {
    case .referred: .handover(inquiry)
    case .waitingCallback: isPromised ? nil : .callback(inquiry)
    case .open where inquiry.handover == .refused: .givenBack(inquiry)
    case .open: isPromised ? nil : .unfinished(inquiry)
    case .closed: nil
    }
  }

  func referrals() throws -> [WorkList.Item] {
    let days = try Parameter.followUpWorkingDays(on: today, db)
    let latest = calendar.adding(workingDays: -days, to: today)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT referral.*, inquiry.ownerStaffID AS owner, named.name AS about,
          coalesce(caller.name, inquiry.callerName, inquiry.reference) AS asker,
          coalesce((SELECT summary FROM interaction WHERE inquiryID = inquiry.id
            ORDER BY startedAt DESC, id DESC LIMIT 1), '') AS said
        FROM referral
        JOIN inquiry ON inquiry.id = referral.inquiryID
        JOIN organisation named ON named.id = referral.organisationID
        LEFT JOIN organisation caller ON caller.id = inquiry.callerOrganisationID
        WHERE referral.outcome = 'unknown' AND referral.givenAt < :end
          AND (:staff IS NULL OR inquiry.ownerStaffID = :staff)
        """,
      arguments: ["end": clock.instant(latest.adding(days: 1)).date, "staff": staffID])
    return try rows.map { row in
      let referral = try Referral(row: row)
      let given = clock.day(of: Instant(referral.givenAt))
      var item = WorkList.Item(
        .referral(referral),
        dueOn: calendar.adding(workingDays: days, to: given),
        organisationName: row.value("about"), text: row.value("said"))
      item.unreadDay = referral.unreadable["givenAt"]
      item.staffID = row.value("owner")
      item.organisationID = referral.organisationID
      item.counterpart = row.value("asker")
      return item
    }
  }

  func held() throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT staffID, count(*) AS count FROM (
          SELECT assigneeStaffID AS staffID FROM followUp WHERE state = 'open'
          UNION ALL
          SELECT ownerStaffID FROM inquiry WHERE state <> 'closed')
        GROUP BY staffID
        """)
    return Dictionary(rows.map { ($0.value("staffID"), $0.value("count")) }, uniquingKeysWith: max)
  }

  func dialogues() throws -> [WorkList.Item] {
    try DialogueReader(db: db, today: today, clock: clock).enterprises().compactMap { enterprise in
      guard let due = enterprise.nextDialogueBy, due <= today else { return nil }
      var item = WorkList.Item(.dialogue, dueOn: due, organisationName: enterprise.name, text: "")
      item.organisationID = enterprise.organisationID
      item.lastDialogueOn = enterprise.lastDialogueOn
      return item
    }
  }
}
