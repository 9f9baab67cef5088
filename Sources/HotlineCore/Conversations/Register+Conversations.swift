import Foundation
import GRDB

extension Register {
  /// The newest contact of an inquiry; nil when there is none.
  public func newestContactID(ofInquiry id: Int64) throws -> Int64? {
    try read { db in
      try Int64.readOne(
        db,
        sql: """
          SELECT id FROM interaction WHERE inquiryID = ? ORDER BY startedAt DESC, id DESC LIMIT 1
          """, arguments: [id])
    }
  }

  /// The latest contact that we began with an organisation within the profile's quiet days (30), so
  /// that nobody rings it twice in a row; nil when there is none. A warning, never a block.
  ///
  /// - Parameter interactionID: the contact that is being entered, which is not counted.
  public func recentOutreach(
    to organisationID: Int64, today: DanishDate, besides interactionID: Int64? = nil
  ) throws -> RecentOutreach? {
    let clock = try CopenhagenTime()
    return try read { db in
      let days = try Parameter.days(.outreachQuiet, on: today, db) ?? 30
      let first = clock.instant(today.adding(days: 1 - days)).date
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT \(Interaction.selection), staff.initials FROM interactionOrganisation part
          JOIN interaction ON interaction.id = part.interactionID
          LEFT JOIN staff ON staff.id = interaction.staffID
          WHERE part.organisationID = ? AND part.role IN ('caller', 'party')
            AND interaction.direction = 'out' AND interaction.kind <> 'note'
            AND interaction.startedAt >= ? AND interaction.id IS NOT ?
          ORDER BY interaction.startedAt DESC LIMIT 1
          """, arguments: [organisationID, first, interactionID])
      return try row.map { row in
        let interaction = try Interaction(row: row)
        return RecentOutreach(
          interactionID: interaction.id, kind: interaction.kind,
          day: clock.day(of: Instant(interaction.startedAt)), staffInitials: row.value("initials"),
          summary: interaction.summary)
      }
    }
  }
}

/// A contact that we began with an organisation shortly before.
public struct RecentOutreach: Equatable, Sendable {
  public let interactionID: Int64
  public let kind: Interaction.Kind
  public let day: DanishDate
  public let staffInitials: String
  public let summary: String
}
