import Foundation
import GRDB

// What the timeline of one organisation is made of.
extension DetailReader {
  /// Its contacts, each once, in the strongest part that it had in them.
  func interactions() throws -> [TimelineEntry] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Interaction.selection), part.role AS partRole, staff.initials AS initials,
          inquiry.reference, inquiry.state, inquiry.outcome, inquiry.handoverState,
          receiver.name AS receiver,
          (SELECT group_concat(started.reference, ' ') FROM partnership started
            WHERE started.originInquiryID = inquiry.id) AS started
        FROM interactionOrganisation part
        JOIN interaction ON interaction.id = part.interactionID
        LEFT JOIN staff ON staff.id = interaction.staffID
        LEFT JOIN inquiry ON inquiry.id = interaction.inquiryID
        LEFT JOIN organisation receiver ON receiver.id = inquiry.handoverToID
        WHERE part.organisationID = ?
        ORDER BY interaction.startedAt DESC, interaction.id DESC,
          CASE part.role WHEN 'caller' THEN 0 WHEN 'party' THEN 1 WHEN 'referred_to' THEN 2
            ELSE 3 END
        LIMIT ?
        """, arguments: [id, Self.timelineLimit])
    var seen: Set<Int64> = []
    return try rows.filter { seen.insert($0.value("id")).inserted }.compactMap(entry)
  }

  /// nil without a day that can be read: it has no place on a line of time, and is named apart.
  private func entry(of row: Row) throws -> TimelineEntry? {
    let interaction = try Interaction(row: row)
    guard interaction.unreadable["startedAt"] == nil else { return nil }
    let start = clock.local(Instant(interaction.startedAt))
    let role: String = row.value("partRole")
    var entry = TimelineEntry(
      day: start.day, minute: start.minute,
      what: .interaction(
        id: interaction.id, kind: interaction.kind, direction: interaction.direction,
        role: InteractionOrganisation.Role(rawValue: role) ?? .discussed),
      text: interaction.summary)
    entry.staffInitials = row.value("initials")
    entry.inquiryID = interaction.inquiryID
    entry.inquiryReference = row.value("reference")
    entry.inquiryState = (row.value("state") as String?).flatMap(Inquiry.State.init)
    entry.outcome = (row.value("outcome") as String?).flatMap(Inquiry.Outcome.init)
    entry.handedOverTo = row.value("receiver")
    entry.handover = (row.value("handoverState") as String?).flatMap(HandoverState.init)
    let started: String? = row.value("started")
    entry.startedPartnerships = (started ?? "").split(separator: " ").map(String.init).sorted()
    return entry
  }

  /// Follow-ups that were done, with who did them.
  func keptPromises() throws -> [TimelineEntry] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT followUp.*, staff.initials, inquiry.reference FROM followUp
        LEFT JOIN staff ON staff.id = followUp.updatedBy
        LEFT JOIN inquiry ON inquiry.id = followUp.inquiryID
        WHERE followUp.state = 'done' AND followUp.id IN (\(FollowUp.idsOfOrganisation))
        ORDER BY followUp.doneAt DESC LIMIT :limit
        """, arguments: ["id": id, "limit": Self.timelineLimit])
    return try rows.compactMap { row in
      let followUp = try FollowUp(row: row)
      guard let doneAt = followUp.doneAt else { return nil }
      let done = clock.local(Instant(doneAt))
      var entry = TimelineEntry(
        day: done.day, minute: done.minute, what: .followUpDone(id: followUp.id),
        text: followUp.text)
      entry.staffInitials = row.value("initials")
      entry.inquiryID = followUp.inquiryID
      entry.inquiryReference = row.value("reference")
      return entry
    }
  }

  /// When partnerships were thought of, agreed and ended.
  func steps(of partnerships: [Partnership]) throws -> [TimelineEntry] {
    let origins: [Inquiry] =
      try IDList(Set(partnerships.compactMap(\.originInquiryID))).rows(where: "id", db)
    return partnerships.flatMap { partnership in
      Self.steps(of: partnership, origin: origins.first { $0.id == partnership.originInquiryID })
    }
  }

  private static func steps(of partnership: Partnership, origin: Inquiry?) -> [TimelineEntry] {
    let id = partnership.id
    let reference = partnership.reference
    let days: [(DanishDate?, TimelineEntry.What)] = [
      (partnership.ideaStartedOn, .partnershipIdea(id: id, reference: reference)),
      (partnership.agreedOn, .partnershipAgreed(id: id, reference: reference)),
      (partnership.endedOn, .partnershipEnded(id: id, reference: reference)),
    ]
    return days.compactMap { day, what in
      day.map { day in
        var entry = TimelineEntry(day: day, what: what, text: partnership.title)
        entry.inquiryID = origin?.id
        entry.inquiryReference = origin?.reference
        return entry
      }
    }
  }

  /// Those in which it called, newest first, as many as the timeline is long.
  func inquiries() throws -> [InquirySummary] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Inquiry.selection), staff.initials, receiver.name AS receiver FROM inquiry
        LEFT JOIN staff ON staff.id = inquiry.ownerStaffID
        LEFT JOIN organisation receiver ON receiver.id = inquiry.handoverToID
        WHERE inquiry.callerOrganisationID = ?
        ORDER BY inquiry.openedAt DESC, inquiry.id DESC LIMIT ?
        """, arguments: [id, Self.timelineLimit])
    let day = { (moment: Date) in clock.day(of: Instant(moment)) }
    return try rows.map { row in
      let inquiry = try Inquiry(row: row)
      var summary = InquirySummary(
        inquiry, openedOn: day(inquiry.openedAt), ownerInitials: row.value("initials"))
      summary.handedOverTo = row.value("receiver")
      summary.handoverConfirmedOn = inquiry.handoverConfirmedAt.map(day)
      return summary
    }
  }
}
