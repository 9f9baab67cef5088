import GRDB

extension ConversationEntry {
  static func read(_ interactionID: Int64, _ db: Database) throws -> ConversationEntry? {
    guard let interaction = try Interaction.find(interactionID, db) else { return nil }
    let inquiry = try interaction.inquiryID.flatMap { try Inquiry.find($0, db) }
    let parts: [InteractionOrganisation] =
      try IDList([interactionID]).rows(where: "interactionID", db)
    let referrals: [Referral] =
      try inquiry.map {
        try IDList([$0.id]).rows(where: "inquiryID", db)
      } ?? []
    let names = try OrganisationFacts.names(of: parts.map(\.organisationID), db)
    let party = { (id: Int64) in Party(organisationID: id, name: names[id] ?? "") }
    // Contacts that we began may name the other side as a party.
    let caller =
      parts.first { $0.role == .caller } ?? parts.first { $0.role == .party }
    var entry = ConversationEntry(inquiry: inquiry, interaction: interaction)
    entry.caller = caller.map { party($0.organisationID) }
    entry.mentions = parts.filter { $0.id != caller?.id }.compactMap { part in
      let referral = referrals.first { $0.organisationID == part.organisationID }
      let isReceiver =
        part.role == .referredTo && referral == nil && part.organisationID == inquiry?.handoverToID
      guard !isReceiver else { return nil }
      return Mention(
        party: party(part.organisationID), role: part.role,
        outcome: part.role == .referredTo ? referral?.outcome ?? .unknown : .unknown)
    }
    entry.followUp = try inquiry.flatMap { inquiry in
      try FollowUp.fetchOne(
        db,
        sql: """
          SELECT * FROM followUp WHERE inquiryID = ? AND state = 'open' ORDER BY id DESC LIMIT 1
          """, arguments: [inquiry.id])
    }
    return entry
  }
}
