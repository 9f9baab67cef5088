import Foundation
import GRDB

/// A call that rang at somebody's desks and that nobody took.
///
/// It lies beside the drafts of that person and not in the register: outside history, search and
/// export. It holds no name; whose number it is is looked up when it is shown.
public struct MissedCall: Equatable, Sendable, Identifiable {
  /// What the telephone system, or `hotline ring`, called the call.
  public let id: String
  /// nil for a number that was kept secret.
  public let number: PhoneNumber?
  public let at: Instant
  /// Whose number it is; empty for one that nobody owns, and before it was looked up.
  public var owners: [NumberOwner] = []

  public init(id: String, number: PhoneNumber?, at: Instant) {
    self.id = id
    self.number = number
    self.at = at
  }

  /// How long one is kept that nobody called back (an assumption).
  public static let daysKept = 14
}

extension DraftStore {
  /// Keeps a call that nobody took; the same call told by another desk is one.
  public func keep(_ call: MissedCall) throws {
    try execute(
      "INSERT OR IGNORE INTO missedCall (id, number, at) VALUES (?, ?, ?)",
      [call.id, call.number?.raw, call.at.iso])
  }

  /// It was called back, or dismissed.
  public func forget(missedCall id: String) throws {
    try execute("DELETE FROM missedCall WHERE id = ?", [id])
  }

  /// Those of the last ``MissedCall/daysKept`` days, the newest first; older ones go.
  public func missedCalls(at now: Instant) throws -> [MissedCall] {
    let oldest = now.adding(seconds: -MissedCall.daysKept * 86_400)
    let calls = try reading {
      try database.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM missedCall ORDER BY at DESC, id LIMIT 1000")
          .compactMap { row -> MissedCall? in
            let (id, at): (String, String) = (row.value("id"), row.value("at"))
            let number: String? = row.value("number")
            return Instant(iso: at).map { at in
              MissedCall(id: id, number: number.flatMap { PhoneNumber($0) }, at: at)
            }
          }
      }
    }
    if calls.contains(where: { $0.at < oldest }) {
      try execute("DELETE FROM missedCall WHERE at < ?", [oldest.iso])
    }
    return calls.filter { $0.at >= oldest }
  }
}

extension Register {
  /// The calls that nobody has called back yet, with whose number each is. A call back is any contact
  /// since then with the number, or with an organisation that owns it, by anybody.
  public func notCalledBack(_ calls: [MissedCall], today: DanishDate) throws -> [MissedCall] {
    try calls.compactMap { call in
      var call = call
      guard let number = call.number else { return call }
      call.owners = try owners(of: number, today: today)
      let owners = call.owners.map(\.organisationID)
      return try read { try Self.hasSpoken(with: number, owners, since: call.at, $0) } ? nil : call
    }
  }

  private static func hasSpoken(
    with number: PhoneNumber, _ owners: [Int64], since moment: Instant, _ db: Database
  ) throws -> Bool {
    let spoken = try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM interaction
          JOIN interactionOrganisation part ON part.interactionID = interaction.id
          WHERE interaction.startedAt > :moment AND part.role IN ('caller', 'party')
            AND interaction.kind <> 'note'
            AND part.organisationID IN (SELECT value FROM json_each(:owners)))
        """, arguments: ["moment": moment.date, "owners": IDList(owners).json])
    if spoken == true { return true }
    let numbers = try String.readAll(
      db,
      sql: """
        SELECT inquiry.callerPhone FROM interaction
        JOIN inquiry ON inquiry.id = interaction.inquiryID
        WHERE interaction.startedAt > ? AND inquiry.callerPhone IS NOT NULL
        """, arguments: [moment.date])
    return numbers.contains { PhoneNumbers($0)?.holds(number) == true }
  }
}
