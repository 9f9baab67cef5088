import Foundation
import GRDB
import Resources

/// What a wide list says of an organisation beside what every list does.
public struct RowFacts: Equatable, Sendable {
  /// The day of the last contact that was no note.
  public var lastTalkOn: DanishDate?
  /// What it offers now, in the order in which it was entered.
  public var offers: [String] = []
  public var employees: Int?
  /// The business register's interval, where nobody said a number.
  public var employeesInterval: String?

  public init() {}

  /// `12`, `10-19`; empty where nobody knows.
  public func staff(_ language: Language) -> String {
    employees.map { DanishNumber.format($0) }
      ?? employeesInterval.map { Organisation.interval($0, language) } ?? ""
  }
}

extension Register {
  /// What a wide list says of these organisations. Costs with them and their contacts.
  public func rowFacts(of ids: [Int64]) throws -> [Int64: RowFacts] {
    let clock = try CopenhagenTime()
    return try read { db in
      func each(_ sql: String, _ body: (Int64, Row) throws -> Void) throws {
        let rows = try Row.fetchCursor(
          db.cachedStatement(sql: sql), arguments: [IDList(ids).json])
        while let row = try rows.next() { try body(row.value(at: 0), row) }
      }
      var facts: [Int64: RowFacts] = [:]
      try each(
        """
        SELECT id, employees, employeesInterval FROM organisation
        WHERE id IN (SELECT value FROM json_each(?))
        """
      ) { id, row in
        facts[id, default: RowFacts()].employees = row.value(at: 1)
        facts[id]?.employeesInterval = row.value(at: 2)
      }
      try each(
        """
        SELECT part.organisationID, max(interaction.startedAt) FROM interactionOrganisation part
          JOIN interaction ON interaction.id = part.interactionID
        WHERE part.organisationID IN (SELECT value FROM json_each(?))
          AND part.role IN ('caller', 'party') AND interaction.kind <> 'note'
        GROUP BY part.organisationID
        """
      ) { id, row in
        let moment = Date(stored: row.stored(at: 1))
        facts[id]?.lastTalkOn = moment.map { clock.day(of: Instant($0)) }
      }
      try each(
        """
        SELECT organisationID, title FROM offerLine
        WHERE organisationID IN (SELECT value FROM json_each(?))
          AND direction = 'offers' AND status = 'active' AND \(OfferLine.openToOthers) ORDER BY id
        """
      ) { id, row in facts[id]?.offers.append(row.value(at: 1)) }
      return facts
    }
  }
}
