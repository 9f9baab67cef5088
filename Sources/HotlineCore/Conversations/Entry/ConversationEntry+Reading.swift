import GRDB

extension ConversationEntry {
  public static func read(
    _ interactionID: Int64, _ rows: RowSource
  ) throws -> ConversationEntry? {
    guard let interaction: Interaction = try rows.find(interactionID) else { return nil }
    let inquiry: Inquiry? = try interaction.inquiryID.flatMap { try rows.find($0) }
    let parts: [InteractionOrganisation] =
      try rows.rows(where: "interactionID", [interactionID])
    var referrals: [Referral] = []
    var promises: [FollowUp] = []
    if let inquiry {
      referrals = try rows.rows(where: "inquiryID", [inquiry.id])
      promises = try rows.rows(where: "inquiryID", [inquiry.id])
    }
    let names = try OrganisationFacts.names(of: parts.map(\.organisationID), rows.db)
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
    entry.followUp = promises.last { $0.state == .open }
    return entry
  }
}
