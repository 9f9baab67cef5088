import Foundation
import GRDB

extension RegisterCheck {
  /// The seal of the history, and what was erased from it on purpose.
  public struct Seal: Equatable, Sendable {
    /// The newest seal, 64 hexadecimal digits: whoever notes it can tell later whether it still stands. nil
    /// where nothing is sealed.
    public let newest: String?
    /// The action that it is of.
    public let actionID: Int64
    /// The erasures that sealed earlier actions anew, the earliest first.
    public let erasures: [Erasure]
    /// What an administrator took as known of what was done past the program, the earliest first.
    public let accepted: [Acceptance]
  }

  /// An action by which faults of the seals were taken as known.
  public struct Acceptance: Equatable, Sendable {
    public let at: Instant
    public let actionID: Int64
    /// Who did, by their initials.
    public let staff: String
    public let reason: String
    /// The actions that were not as sealed; 0 for the end of the history, or all of it.
    public let actions: [Int64]
  }

  /// An action that took something out of earlier ones, by right or by a rule of retention.
  public struct Erasure: Equatable, Sendable {
    public let at: Instant
    public let actionID: Int64
    /// The earliest action out of which something was taken.
    public let sealedFromID: Int64
  }
}

extension RegisterCheck.Seal {
  init(_ db: Database) throws {
    let head = try HistorySeal(db: db).newest()
    newest = head?.seal
    actionID = head?.actionID ?? 0
    erasures = try Row.fetchAll(
      db,
      sql: """
        SELECT at, action.id, sealedFromID FROM tombstone
        JOIN action ON action.id = tombstone.actionID
        WHERE action.kind <> ? ORDER BY tombstone.id
        """, arguments: [ActionKind.faultsAccepted.rawValue]
    ).map { row in
      let at: Date = row.value(at: 0)
      return RegisterCheck.Erasure(
        at: Instant(at), actionID: row.value(at: 1), sealedFromID: row.value(at: 2))
    }
    accepted = try Row.fetchAll(
      db,
      sql: """
        SELECT at, action.id, ifnull(initials, ''), ifnull(subject, '') FROM action
        LEFT JOIN staff ON staff.id = staffID WHERE kind = ? ORDER BY action.id
        """, arguments: [ActionKind.faultsAccepted.rawValue]
    ).map { row in
      let (at, id): (Date, Int64) = (row.value(at: 0), row.value(at: 1))
      return RegisterCheck.Acceptance(
        at: Instant(at), actionID: id, staff: row.value(at: 2), reason: row.value(at: 3),
        actions: try Int64.readAll(
          db, sql: "SELECT sealedFromID FROM tombstone WHERE actionID = ? ORDER BY id",
          arguments: [id]))
    }
  }
}
