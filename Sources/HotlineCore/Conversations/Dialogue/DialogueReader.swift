import Foundation
import GRDB

/// The continuing dialogue with social enterprises: who they are, and when both sides spoke.
struct DialogueReader {
  let db: Database
  let today: DanishDate
  let clock: CopenhagenTime

  /// The living social enterprises of `today` in Danish order, without their topics.
  func enterprises() throws -> [DialogueCoverage.Enterprise] {
    let facts = try OrganisationFacts.load(try everSOV(), db)
    let last = try lastDialogues()
    let rule = try SizeClassRule.load(on: today, db)
    return facts.values.compactMap { facts in
      let standing = facts.standing(on: today, rule: rule)
      guard standing.isSOV else { return nil }
      let id = facts.organisation.id
      var enterprise = DialogueCoverage.Enterprise(
        organisationID: id, name: facts.organisation.name, standing: standing)
      enterprise.lastDialogueOn = last[id]
      enterprise.nextDialogueBy = facts.nextDialogue(after: last[id], today: today)
      return enterprise
    }.sorted {
      $0.name == $1.name
        ? $0.organisationID < $1.organisationID : DanishOrder.isBefore($0.name, $1.name)
    }
  }

  /// By organisation and topic, the last day on which both sides spoke of it.
  func lastDays(of topics: Set<String>) throws -> [Int64: [String: DanishDate]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT part.organisationID, topic.code AS topic, max(interaction.startedAt) AS last
        FROM \(Self.contacts)
        CROSS JOIN interactionTopic topic ON topic.interactionID = interaction.id
        WHERE \(Self.bothSpoke)
        GROUP BY part.organisationID, topic.code
        """)
    var days: [Int64: [String: DanishDate]] = [:]
    while let row = try rows.next() {
      let topic: String = row.value("topic")
      guard topics.contains(topic) else { continue }
      let last: Date = row.value("last")
      days[row.value("organisationID"), default: [:]][topic] = clock.day(of: Instant(last))
    }
    return days
  }

  private func lastDialogues() throws -> [Int64: DanishDate] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT part.organisationID, max(interaction.startedAt) AS last
        FROM \(Self.contacts) WHERE \(Self.bothSpoke) GROUP BY part.organisationID
        """)
    return Dictionary(
      rows.map { row in
        let last: Date = row.value("last")
        return (row.value("organisationID"), clock.day(of: Instant(last)))
      }, uniquingKeysWith: max)
  }

  /// The contacts of whoever ever was a social enterprise. `CROSS JOIN` keeps SQLite from looking
  /// through the contacts of everybody first.
  private static let contacts = """
    (SELECT organisationID AS id FROM sovPeriod UNION SELECT organisationID FROM rsvPeriod) known
    CROSS JOIN interactionOrganisation part ON part.organisationID = known.id
    CROSS JOIN interaction ON interaction.id = part.interactionID
    """

  /// Being spoken about is no dialogue: only who called, or took part, spoke.
  private static let bothSpoke = """
    interaction.twoWay = 1 AND part.role IN ('caller', 'party')
    AND \(Date.isReadable("interaction.startedAt"))
    """

  private func everSOV() throws -> Set<Int64> {
    try Int64.readSet(
      db, sql: "SELECT organisationID FROM sovPeriod UNION SELECT organisationID FROM rsvPeriod")
  }
}

extension OrganisationFacts {
  /// When the next dialogue with a social enterprise is due at the latest, counted from the last one
  /// or, before the first, from the day on which it became one.
  func nextDialogue(after last: DanishDate?, today: DanishDate) -> DanishDate? {
    let since = sovPeriods.sovSince(today) ?? rsvPeriods.current(on: today)?.validFrom
    return (last ?? since)?.adding(days: organisation.dialogueIntervalDays)
  }
}
