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

  /// A contact with its inquiry and everybody who took part; nil when there is none. Its follow-up
  /// is the newest open one of the inquiry.
  public func conversation(_ interactionID: Int64) throws -> ConversationEntry? {
    try read { try ConversationEntry.read(interactionID, $0) }
  }

  /// Stores a contact with its inquiry, parts, referrals and follow-up, new organisations included,
  /// and gives back what then stands.
  ///
  /// A citizen's name and number are taken out before anything is written. A new contact has an
  /// `interaction.id` of 0; for one in an inquiry that exists, `base` holds that inquiry as it was
  /// read. The reference (`H-20261123-07`) is given when an inquiry is first stored. Throws every
  /// broken rule at once.
  @discardableResult
  public func save(
    _ entry: ConversationEntry, from base: ConversationEntry?
  ) throws -> ConversationEntry {
    let clock = try CopenhagenTime()
    let today = try today()
    let entry = try read { try entry.tidied().withCallerOfInquiry($0) }
    return try change(entry.action, subject: entry.caller?.name) { change in
      try ConversationWriter(
        change: change, user: user, today: today, clock: clock, entry: entry, base: base
      ).store()
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
      let days = try Parameter.days("outreach_quiet_days", on: today, db) ?? 30
      let first = clock.instant(today.adding(days: 1 - days)).date
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT \(Interaction.selection), staff.initials FROM interactionOrganisation part
          JOIN interaction ON interaction.id = part.interactionID
          JOIN staff ON staff.id = interaction.staffID
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

extension ConversationEntry {
  /// A further contact in an inquiry is with its caller, unless somebody else is named.
  fileprivate func withCallerOfInquiry(_ db: Database) throws -> ConversationEntry {
    var entry = self
    if interaction.id == 0, caller == nil, let id = inquiry?.callerOrganisationID {
      entry.caller = Party(organisationID: id, name: "")
    }
    if let known = entry.caller, known.organisationID != 0, known.name.isEmpty {
      entry.caller?.name =
        try OrganisationFacts.names(of: [known.organisationID], db)[known.organisationID] ?? ""
    }
    return entry
  }

  /// Known callers are named in the history, other inquiries by their reference.
  fileprivate var action: ActionKind {
    let isNew = interaction.id == 0
    if caller == nil, inquiry != nil { return isNew ? .inquiryEntered : .inquiryEdited }
    return isNew ? .interactionEntered : .interactionEdited
  }
}
