import GRDB

/// Whose timelines a contact stands on, and who was named in it. Written as a difference between
/// what the edit began from and what it made of it, so that a colleague's addition stays.
struct ConversationParts {
  let change: Change
  let interaction: Interaction
  let inquiry: Inquiry?

  private struct Part: Hashable {
    let organisationID: Int64
    let role: InteractionOrganisation.Role
  }

  func reconcile(
    caller: ConversationEntry.Party?, mentions: [ConversationEntry.Mention],
    from base: ConversationEntry?
  ) throws {
    let stored: [InteractionOrganisation] =
      try IDList([interaction.id]).rows(where: "interactionID", change.db)
    let wanted = Self.parts(caller, mentions, receiver: inquiry?.handoverToID)
    let before =
      base.map { Self.parts($0.caller, $0.mentions, receiver: $0.inquiry?.handoverToID) } ?? []
    for part in before where !wanted.contains(part) {
      let rows = stored.filter { row in
        row.organisationID == part.organisationID
          && (row.role == part.role || part.role == .caller && row.role == .party)
          && !wanted.contains(Part(organisationID: row.organisationID, role: row.role))
      }
      for row in rows { try change.delete(row) }
    }
    let standing = Set(stored.map { Part(organisationID: $0.organisationID, role: $0.role) })
    for part in wanted where !standing.contains(part) && !before.contains(part) {
      try change.insert(
        InteractionOrganisation(
          interactionID: interaction.id, organisationID: part.organisationID, role: part.role))
    }
  }

  /// The caller first, then the mentions in their order, then who takes the matter over.
  private static func parts(
    _ caller: ConversationEntry.Party?, _ mentions: [ConversationEntry.Mention], receiver: Int64?
  ) -> [Part] {
    var parts: [Part] = []
    if let caller { parts.append(Part(organisationID: caller.organisationID, role: .caller)) }
    parts += mentions.map { Part(organisationID: $0.party.organisationID, role: $0.role) }
    if let receiver { parts.append(Part(organisationID: receiver, role: .referredTo)) }
    var seen: Set<Part> = []
    return parts.filter { $0.organisationID != 0 && seen.insert($0).inserted }
  }

  // MARK: Referrals

  func reconcileReferrals(
    _ mentions: [ConversationEntry.Mention], from base: ConversationEntry?, today: DanishDate
  ) throws {
    guard let inquiry else { return }
    let stored: [Referral] = try IDList([inquiry.id]).rows(where: "inquiryID", change.db)
    let named = mentions.filter { $0.role == .referredTo }
    let before = base?.mentions.filter { $0.role == .referredTo } ?? []
    for mention in named {
      let organisationID = mention.party.organisationID
      let old = before.first { $0.party.organisationID == organisationID }
      if let referral = stored.first(where: { $0.organisationID == organisationID }) {
        guard mention.outcome != old?.outcome ?? .unknown else { continue }
        try change.answer(referral, mention.outcome, on: today)
      } else {
        var referral = Referral(
          inquiryID: inquiry.id, organisationID: organisationID, givenAt: interaction.startedAt,
          outcome: mention.outcome)
        referral.checkedOn = mention.outcome == .unknown ? nil : today
        try change.insert(referral)
      }
    }
    for mention in before where !named.contains(where: { $0.party == mention.party }) {
      guard
        let referral = stored.first(where: { $0.organisationID == mention.party.organisationID }),
        try !isNamedElsewhere(referral)
      else { continue }
      try change.delete(referral)
    }
  }

  /// Whether another contact of the inquiry named the organisation too.
  private func isNamedElsewhere(_ referral: Referral) throws -> Bool {
    try Bool.readOne(
      change.db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM interaction
          JOIN interactionOrganisation part ON part.interactionID = interaction.id
          WHERE interaction.inquiryID = ? AND part.organisationID = ? AND part.role = 'referred_to')
        """, arguments: [referral.inquiryID, referral.organisationID]) ?? false
  }
}
