import Foundation
import GRDB

/// Holds an entry of a partnership against the rules, with the facts that the register has.
struct PartnershipCheck {
  let db: Database
  let today: DanishDate

  func preview(of entry: PartnershipEntry) throws -> PartnershipPreview {
    let guards = try guards(of: entry)
    let day = entry.partnership.agreedOn ?? today
    return PartnershipPreview(
      classes: PartnershipClass.classes(of: guards.parties, agreedOn: day),
      parties: guards.parties, refusals: guards.refusals(),
      missingToAgree: guards.missingToAgree(),
      warnings: guards.warnings(hadIdeaDevelopment: try hadIdeaDevelopment(entry, until: day)))
  }

  /// Throws what `entry` breaks and `base`, in the same state, did not.
  func refuse(_ entry: PartnershipEntry, from base: PartnershipEntry?) throws {
    var known: [Refusal] = []
    if let base, base.partnership.state == entry.partnership.state {
      known = try guards(of: base).refusals()
    }
    try RegisterError.refuse(
      try guards(of: entry).refusals().filter { !known.contains($0) }
        + KLENumber.refusals(entry.partnership.kle, from: base?.partnership.kle))
  }

  /// Throws when the stored partnership cannot go on to the entry's state.
  func refuseStep(to entry: PartnershipEntry, role: Staff.Role) throws {
    guard let stored = try Partnership.find(entry.partnership.id, db) else { return }
    try RegisterError.refuse(
      stored.state.refusals(
        to: entry.partnership.state, enteredOn: try agreementEnteredOn(stored), today: today,
        by: role))
  }

  private func guards(of entry: PartnershipEntry) throws -> PartnershipGuards {
    let day = entry.partnership.agreedOn ?? today
    let reader = try PartyFactsReader(Set(entry.parties.map(\.row.organisationID)), db)
    var parties: [PartyFacts] = []
    for (index, party) in entry.parties.enumerated() {
      if let kind = party.newKind {
        // Not stored yet: a number of its own that no organisation has.
        parties.append(
          PartyFacts(organisationID: Int64(-1 - index), name: party.name, kind: kind))
      } else if let facts = reader.facts(of: party.row, on: day) {
        parties.append(facts)
      }
    }
    var guards = PartnershipGuards(entry.partnership, parties: parties, today: today)
    guards.continued = try entry.partnership.continuesID.flatMap { try Partnership.find($0, db) }
    return guards
  }

  /// The day on which somebody last set the partnership agreed; nil when history does not say.
  private func agreementEnteredOn(_ partnership: Partnership) throws -> DanishDate? {
    let at = try Date.readOne(
      db,
      sql: """
        SELECT action.at FROM history JOIN action ON action.id = history.actionID
        WHERE history.tableName = 'partnership' AND history.rowID = ?
          AND (\(ReadableJSON.of("history.after"))) ->> 'state' = 'agreed'
          AND (history.before IS NULL OR (\(ReadableJSON.of("history.before"))) ->> 'state' <> 'agreed')
        ORDER BY history.id DESC LIMIT 1
        """, arguments: [partnership.id])
    return try at.map { try CopenhagenTime().day(of: Instant($0)) }
  }

  /// Whether two of the parties stand on one talk on or before `day`.
  private func hadIdeaDevelopment(_ entry: PartnershipEntry, until day: DanishDate) throws -> Bool {
    let parties = entry.parties.map(\.row.organisationID).filter { $0 != 0 }
    let end = try CopenhagenTime().instant(day.adding(days: 1)).date
    return try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM interactionOrganisation part
          JOIN interaction ON interaction.id = part.interactionID
          WHERE part.organisationID IN (SELECT value FROM json_each(:parties))
            AND interaction.twoWay = 1 AND interaction.startedAt < :end
          GROUP BY part.interactionID HAVING count(DISTINCT part.organisationID) >= 2)
        """, arguments: ["parties": IDList(parties).json, "end": end]) ?? false
  }
}
