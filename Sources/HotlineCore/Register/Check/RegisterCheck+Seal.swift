import Foundation
import GRDB

extension RegisterCheck {
  /// The seal of the history, what was erased from it on purpose, and which of its faults are known.
  public struct Seal: Equatable, Sendable {
    /// The newest seal, 64 hexadecimal digits: whoever notes it can tell later whether it still stands. nil
    /// where nothing is sealed.
    public let newest: String?
    /// The action that it is of.
    public let actionID: Int64
    /// The erasures that sealed earlier actions anew, the earliest first. What the seals do not know is none.
    public let erasures: [Erasure]
    /// The faults that an administrator accepted, the earliest first. What the seals do not know is none.
    public let accepted: [Accepted]
  }

  /// An action that took something out of earlier ones, by right or by a rule of retention.
  public struct Erasure: Equatable, Sendable {
    public let at: Instant
    public let actionID: Int64
    /// The earliest action out of which something was taken.
    public let sealedFromID: Int64
  }

  /// A fault that an action took as known.
  public struct Accepted: Equatable, Sendable {
    public let at: Instant
    public let actionID: Int64
    /// Initials of who accepted it.
    public let staff: String
    /// As they wrote it.
    public let reason: String
    public let fault: CheckFault
  }
}

extension RegisterCheck.Seal {
  init(_ db: Database) throws {
    let seals = HistorySeal(db: db)
    let head = try seals.newest()
    newest = head?.seal
    actionID = head?.actionID ?? 0
    let tombstones = try seals.soundMarks(in: "tombstone")
    erasures = try Row.fetchAll(
      db,
      sql: """
        SELECT at, action.id, sealedFromID, tombstone.id FROM tombstone
        JOIN action ON action.id = tombstone.actionID ORDER BY tombstone.id
        """
    ).filter { tombstones.contains($0.value(at: 3)) }.map { row in
      let at: Date = row.value(at: 0)
      return RegisterCheck.Erasure(
        at: Instant(at), actionID: row.value(at: 1), sealedFromID: row.value(at: 2))
    }
    accepted = try Self.accepted(db, seals)
  }

  /// What an import or a step of the schema took as known by itself was nobody's to accept.
  private static func accepted(
    _ db: Database, _ seals: HistorySeal
  ) throws -> [RegisterCheck.Accepted] {
    let sound = try seals.soundMarks(in: "acceptedFault")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT acceptedFault.id, at, action.id, staff.initials, subject, tableName, rowID, fault, detail
        FROM acceptedFault JOIN action ON action.id = acceptedFault.actionID
          LEFT JOIN staff ON staff.id = staffID
        WHERE kind = ? ORDER BY acceptedFault.id
        """, arguments: [ActionKind.sealsAccepted.rawValue]
    ).compactMap { row in
      guard sound.contains(row.value(at: 0)), let code: SealFault.Code = row.value(at: 7) else {
        return nil
      }
      let at: Date = row.value(at: 1)
      let fault = SealFault(
        table: row.value(at: 5), row: row.value(at: 6), code: code, detail: row.value(at: 8),
        actions: nil)
      return RegisterCheck.Accepted(
        at: Instant(at), actionID: row.value(at: 2), staff: row.value(at: 3),
        reason: row.value(at: 4), fault: fault.checkFault)
    }
  }
}
