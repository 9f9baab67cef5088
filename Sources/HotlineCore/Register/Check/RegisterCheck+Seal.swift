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
        JOIN action ON action.id = tombstone.actionID ORDER BY tombstone.id
        """
    ).map { row in
      let at: Date = row.value(at: 0)
      return RegisterCheck.Erasure(
        at: Instant(at), actionID: row.value(at: 1), sealedFromID: row.value(at: 2))
    }
  }
}
