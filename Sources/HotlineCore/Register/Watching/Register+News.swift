import Foundation
import GRDB

/// Something that a colleague did, for the line that tells of it.
public struct ColleagueAction: Equatable, Sendable {
  public let initials: String
  public let kind: ActionKind
  /// What it was about, such as the name of an organisation.
  public let subject: String?
  public let at: Date

  public init(initials: String, kind: ActionKind, subject: String?, at: Date) {
    self.initials = initials
    self.kind = kind
    self.subject = subject
    self.at = at
  }
}

extension Register {
  /// What colleagues did after the action `id`, oldest first, with the id to ask from next time.
  /// At most the newest twenty: more than anybody reads in a line. nil asks only for the id.
  public func news(after id: Int64?) throws -> (latest: Int64, actions: [ColleagueAction]) {
    try read { db in
      let latest = try Int64.readOne(db, sql: "SELECT max(id) FROM action") ?? 0
      guard let id, id < latest else { return (latest, []) }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT action.kind, action.subject, action.at, staff.initials
          FROM action LEFT JOIN staff ON staff.id = action.staffID
          WHERE action.id > ? AND action.staffID <> ? ORDER BY action.id DESC LIMIT 20
          """, arguments: [id, user.id])
      let actions = rows.reversed().compactMap { row -> ColleagueAction? in
        guard let kind = ActionKind(rawValue: row.value("kind")) else { return nil }
        return ColleagueAction(
          initials: row.value("initials"), kind: kind, subject: row.value("subject"),
          at: row.value("at"))
      }
      return (latest, actions)
    }
  }
}
