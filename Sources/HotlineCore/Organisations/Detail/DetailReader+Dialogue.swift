import Foundation
import GRDB

// Partnerships, conversations and promises of one organisation.
extension DetailReader {
  func addPartnerships(to detail: inout OrganisationDetail) throws {
    let own = try PartnershipParty.ofOrganisation(id, db).map(\.partnershipID)
    let partnerships: [Partnership] = try IDList(own).rows(where: "id", db)
    let parties: [PartnershipParty] = try IDList(own).rows(where: "partnershipID", db)
    let reader = try PartyFactsReader(Set(parties.map(\.organisationID)), db)
    let names = try OrganisationFacts.names(of: parties.map(\.organisationID), db)
    detail.partnerships = partnerships.reversed().map { partnership in
      let its = parties.filter { $0.partnershipID == partnership.id }
      return PartnershipSummary(
        partnership,
        others: its.filter { $0.organisationID != id }.compactMap { names[$0.organisationID] },
        classes: reader.classes(of: partnership, its))
    }
    detail.timeline = try steps(of: partnerships)
  }

  /// Adds the conversations to the timeline, which holds the steps of partnerships already.
  func addDialogue(to detail: inout OrganisationDetail) throws {
    let entries = try interactions() + keptPromises() + detail.timeline
    detail.timeline = Array(
      entries.sorted { ($0.day, $0.minute ?? 0) > ($1.day, $1.minute ?? 0) }
        .prefix(Self.timelineLimit))
    detail.inquiries = try inquiries()
    detail.followUps = try FollowUp.open(of: id, db)
    detail.lastDialogueOn = try lastDialogue()
    if detail.standing.isSOV {
      detail.nextDialogueBy = facts.nextDialogue(after: detail.lastDialogueOn, today: today)
    }
  }

  /// Being spoken about is no dialogue: only who called, or took part, spoke.
  private func lastDialogue() throws -> DanishDate? {
    let last = try Date.readOne(
      db,
      sql: """
        SELECT max(interaction.startedAt) FROM interactionOrganisation part
        JOIN interaction ON interaction.id = part.interactionID
        WHERE part.organisationID = ? AND part.role IN ('caller', 'party')
          AND interaction.twoWay = 1 AND \(Date.isReadable("interaction.startedAt"))
        """, arguments: [id])
    return last.map { clock.day(of: Instant($0)) }
  }
}

extension OrganisationFacts {
  /// The names of organisations today, by id.
  static func names(of ids: [Int64], _ db: Database) throws -> [Int64: String] {
    let organisations: [Organisation] = try IDList(Set(ids)).rows(where: "id", db)
    return Dictionary(
      organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
