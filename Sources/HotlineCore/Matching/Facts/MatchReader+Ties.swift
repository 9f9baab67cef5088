import Foundation
import GRDB

extension MatchReader {
  /// What lies between the asker and each of `ids`. Nothing for an asker that nobody knows, but for
  /// those who want no suggestions at all.
  func ties(of asker: MatchParty, to ids: Set<Int64>) throws -> [Int64: MatchTies] {
    var ties: [Int64: MatchTies] = [:]
    for feedback in try feedback(asker.id, ids) {
      let other = feedback.candidateID == asker.id ? feedback.askerID : feedback.candidateID
      if let other { ties[other, default: MatchTies()].feedback.append(feedback) }
    }
    guard asker.id != 0 else { return ties }
    for id in try group(of: asker) { ties[id, default: MatchTies()].sameGroup = true }
    for (other, partnership) in try agreements(of: asker.id) {
      ties[other, default: MatchTies()].add(partnership)
    }
    for (other, day) in try sharedEvents(of: asker.id) {
      ties[other, default: MatchTies()].sameEventOn = day
    }
    for other in try collaborators(of: asker.id) {
      ties[other, default: MatchTies()].haveWorked = true
    }
    for other in try sharedContacts(of: asker.id) {
      ties[other, default: MatchTies()].sharesContact = true
    }
    return ties
  }

  /// Answers about the pair, whoever of the two was asked for, and the candidates that want no
  /// suggestions at all. What was declined for nobody known is of no pair, and hides nobody.
  private func feedback(_ askerID: Int64, _ ids: Set<Int64>) throws -> [MatchFeedback] {
    try MatchFeedback.fetchAll(
      db,
      sql: """
        SELECT * FROM matchFeedback WHERE askerID = :asker
        UNION SELECT * FROM matchFeedback WHERE candidateID = :asker AND askerID IS NOT NULL
        UNION SELECT * FROM matchFeedback
          WHERE candidateID IN (SELECT value FROM json_each(:ids)) AND askerID IS NULL
            AND answer = 'not_interested'
        ORDER BY id
        """, arguments: ["asker": askerID, "ids": IDList(ids).json])
  }

  /// Who belongs to the same legal group: owners, owned ones and branches, and the companies under
  /// the same head.
  private func group(of asker: MatchParty) throws -> Set<Int64> {
    var group: Set<Int64> = [asker.id]
    var fresh = group
    while !fresh.isEmpty, group.count < 1_000 {
      let next = try Int64.readSet(
        db,
        sql: """
          WITH near(id) AS (SELECT value FROM json_each(:ids)),
            tie AS (
              SELECT organisationID AS one, otherID AS other FROM organisationLink
              WHERE organisationID IN near AND \(Self.groupTie)
              UNION ALL SELECT otherID, organisationID FROM organisationLink
              WHERE otherID IN near AND \(Self.groupTie)
              UNION ALL SELECT id, parentID FROM organisation
              WHERE id IN near AND kind = 'enterprise' AND parentID IS NOT NULL
              UNION ALL SELECT parentID, id FROM organisation
              WHERE parentID IN near AND kind = 'enterprise')
          SELECT other FROM tie
          """, arguments: ["ids": IDList(fresh).json, "today": setting.today])
      fresh = next.subtracting(group)
      group.formUnion(fresh)
    }
    return group.subtracting([asker.id])
  }

  private static let groupTie = """
    kind IN ('owner_of', 'branch_of') AND ifnull(validFrom, '') <= :today
    AND ifnull(validTo, '9999-12-31') > :today
    """

  private func agreements(of id: Int64) throws -> [(Int64, Partnership)] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT other.organisationID AS other, \(Partnership.selection)
          FROM partnershipParty mine
          JOIN partnership ON partnership.id = mine.partnershipID
          JOIN partnershipParty other ON other.partnershipID = mine.partnershipID
            AND other.organisationID <> mine.organisationID
          WHERE mine.organisationID = ? AND partnership.state IN ('idea', 'dialogue', 'agreed', 'paused', 'ended')
            AND mine.leftOn IS NULL AND other.leftOn IS NULL
          ORDER BY partnership.id
          """), arguments: [id])
    return try rows.map { ($0.value("other"), try Partnership(row: $0)) }.filter { $1.isSound }
  }

  /// The newest event at which both were, by organisation.
  private func sharedEvents(of id: Int64) throws -> [(Int64, DanishDate)] {
    let clock = try CopenhagenTime()
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT other.organisationID AS other, max(interaction.startedAt) AS startedAt
          FROM interactionOrganisation mine
          JOIN interaction ON interaction.id = mine.interactionID AND interaction.kind = 'event'
          JOIN interactionOrganisation other ON other.interactionID = mine.interactionID
            AND other.organisationID <> mine.organisationID
          WHERE mine.organisationID = ? AND \(Date.isReadable("interaction.startedAt"))
          GROUP BY other.organisationID
          """), arguments: [id])
    return rows.map { row in
      let startedAt: Date = row.value("startedAt")
      return (row.value("other"), clock.day(of: Instant(startedAt)))
    }
  }

  /// Who works or has worked with it without an agreement here.
  private func collaborators(of id: Int64) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        SELECT otherID FROM organisationLink WHERE organisationID = :id AND kind = 'collaborates'
        UNION SELECT organisationID FROM organisationLink
          WHERE otherID = :id AND kind = 'collaborates'
        """, arguments: ["id": id])
  }

  private func sharedContacts(of id: Int64) throws -> Set<Int64> {
    try Int64.readSet(
      db,
      sql: """
        SELECT other.organisationID FROM contactRole mine
        JOIN contactRole other ON other.contactPersonID = mine.contactPersonID
          AND other.organisationID <> mine.organisationID
        WHERE mine.organisationID = :id
          AND ifnull(mine.validTo, '9999-12-31') > :today
          AND ifnull(other.validTo, '9999-12-31') > :today
        """, arguments: ["id": id, "today": setting.today])
  }
}

extension MatchTies {
  /// An agreement that ended before its planned day, with nothing to show for it, ended badly.
  fileprivate mutating func add(_ partnership: Partnership) {
    guard partnership.state != .idea, partnership.state != .dialogue else {
      isUnderWay = true
      return
    }
    guard let endedOn = partnership.endedOn, partnership.state == .ended else {
      arePartners = true
      return
    }
    let endedEarly = partnership.plannedEndOn.map { endedOn < $0 } ?? false
    endedWell = endedWell == true || !endedEarly || partnership.resultText != nil
  }
}
