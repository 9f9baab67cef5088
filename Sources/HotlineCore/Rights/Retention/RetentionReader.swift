import Foundation
import GRDB
import Resources

/// Finds what is due by the rules of retention on a day.
struct RetentionReader {
  let db: Database
  let today: DanishDate
  let clock: CopenhagenTime

  func all() throws -> [RetentionDue] {
    try RetentionRule.fetchAll(db, sql: "SELECT * FROM retentionRule ORDER BY id").map(due)
  }

  private func due(_ rule: RetentionRule) throws -> RetentionDue {
    guard rule.action == .erase, let months = rule.keepMonths else {
      return RetentionDue(rule: rule, due: [], unarchived: [])
    }
    let rows = try rows(rule).filter { $0.since.adding(months: months) < today }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    let isFree = { (row: RetentionDue.Row) in
      !rule.mustBeArchived || rule.archivedThrough.map { row.since <= $0 } == true
    }
    return RetentionDue(
      rule: rule, due: rows.filter(isFree), unarchived: rows.filter { !isFree($0) })
  }

  /// Rows that hold what the rule is about, with the day from which its time counts. What is still open is
  /// not past.
  private func rows(_ rule: RetentionRule) throws -> [RetentionDue.Row] {
    switch rule.subject {
    case .callerContact:
      try rows(
        .inquiry,
        """
        SELECT id, reference, \(rule.since == .created ? "createdAt" : Self.lastTalk) FROM inquiry
        WHERE state = 'closed' AND (callerName IS NOT NULL OR callerPhone IS NOT NULL)
        """)
    case .initiativeContact:
      try rows(
        .contact,
        """
        SELECT id, 'contact:' || id, \(rule.since == .created ? "createdAt" : Self.lastMeeting)
        FROM contactPerson
        WHERE EXISTS (SELECT 1 FROM contactRole WHERE contactPersonID = contactPerson.id)
          AND NOT EXISTS (SELECT 1 FROM contactRole role
            JOIN organisation ON organisation.id = role.organisationID
            WHERE role.contactPersonID = contactPerson.id AND organisation.kind <> 'initiative')
        """)
    case .summary:
      try rows(
        .interaction,
        """
        SELECT id, 'interaction:' || id, \(rule.since == .created ? "createdAt" : "startedAt")
        FROM interaction WHERE summary NOT IN ('', '\(RightsPhrases.erased(.danish))')
        """)
    case .partnership: []
    }
  }

  private static let lastTalk = """
    ifnull((SELECT max(startedAt) FROM interaction WHERE inquiryID = inquiry.id), openedAt)
    """

  private static let lastMeeting = """
    ifnull((SELECT max(startedAt) FROM interaction
      JOIN interactionOrganisation part ON part.interactionID = interaction.id
      JOIN contactRole role ON role.organisationID = part.organisationID
      WHERE role.contactPersonID = contactPerson.id), createdAt)
    """

  private func rows(_ kind: RecordKind, _ sql: String) throws -> [RetentionDue.Row] {
    try Row.fetchAll(db, sql: sql).compactMap { row in
      guard let moment = Date(stored: row.stored(at: 2)) else { return nil }
      return RetentionDue.Row(
        kind: kind, id: row.value(at: 0), reference: row.value(at: 1),
        since: clock.day(of: Instant(moment)))
    }
  }
}
