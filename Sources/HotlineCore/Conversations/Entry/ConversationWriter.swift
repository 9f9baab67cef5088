import Foundation
import GRDB

/// Stores one contact with all that belongs to it, inside one change.
struct ConversationWriter {
  let change: Change
  let user: Staff
  let today: DanishDate
  let clock: CopenhagenTime
  /// Tidied.
  let entry: ConversationEntry
  let base: ConversationEntry?

  private var db: Database { change.db }

  func store() throws -> ConversationEntry {
    let standing = try entry.inquiry.flatMap { try Inquiry.find($0.id, db) }
    // What the person meant is told by what they saw; the rules hold for what will stand.
    let settled = entry.inquiry?.settled(from: base?.inquiry ?? standing, at: change.at)
    let merged = settled?.merged(from: base?.inquiry, onto: standing)
    try RegisterError.refuse(
      entry.refusals(today: today, clock: clock) + entry.outreachRefusals(from: base)
        + (merged.map { InquiryGuards($0, base: standing).refusals() } ?? []))
    let caller = try entry.caller.map {
      try known($0, numbers: entry.inquiry?.callerPhone?.all ?? [])
    }
    let inquiry = try settled.map { try store($0, of: caller, standing: standing) }
    let spinOff = try entry.spinOff.map { try known($0) }
    if let spinOff, let caller {
      try change.tie(spinOff: spinOff.organisationID, to: caller.organisationID, on: today)
    }
    let partner = try entry.partner.map { try known($0) }
    if let partner, let caller { try beginPartnership(of: caller, with: partner, in: inquiry) }
    let spoken = entry.mentions + [spinOff, partner].compactMap(\.self).map { .init(party: $0) }
    let mentions = try spoken.map { mention in
      var mention = mention
      mention.party = try known(mention.party)
      return mention
    }
    let interaction = try store(of: inquiry)
    let parts = ConversationParts(change: change, interaction: interaction, inquiry: inquiry)
    try parts.reconcile(caller: caller, mentions: mentions, from: base)
    try parts.reconcileReferrals(mentions, from: base, today: today)
    try storeFollowUp(caller: caller, inquiry: inquiry, mentions: mentions)
    for id in entry.completes { try change.complete(followUpID: id) }
    if let inquiry { try change.tie(entry.began, to: inquiry) }
    guard let stored = try ConversationEntry.read(interaction.id, RowSource(db)) else {
      throw RegisterError.rowIsGone(table: Interaction.databaseTableName, id: interaction.id)
    }
    return stored
  }

  /// An outreach talk that ends with an agreement in view begins the idea of it.
  private func beginPartnership(
    of caller: ConversationEntry.Party, with partner: ConversationEntry.Party, in inquiry: Inquiry?
  ) throws {
    let parties = [caller, partner]
    var idea = PartnershipEntry(
      Partnership(title: PartnershipEntry.title(of: parties.map(\.name)), state: .idea),
      parties: parties.map { .init(organisationID: $0.organisationID, name: $0.name) })
    idea.partnership.ideaStartedOn = today
    idea.partnership.originInquiryID = inquiry?.id
    try PartnershipCheck(db: db, today: today).refuse(idea, from: nil)
    _ = try change.store(idea, from: nil, year: today.year)
  }

  // MARK: Inquiry and interaction

  private func store(
    _ inquiry: Inquiry, of caller: ConversationEntry.Party?, standing: Inquiry?
  ) throws -> Inquiry {
    var inquiry = inquiry
    inquiry.callerOrganisationID = caller?.organisationID
    if inquiry.ownerStaffID == 0 { inquiry.ownerStaffID = user.id }
    if entry.caller?.newKind == .initiative, let caller {
      inquiry.callerContactID = try enterContact(of: caller, inquiry)
      inquiry.callerName = nil
      inquiry.callerPhone = nil
    }
    guard let standing else {
      inquiry.reference = try change.nextInquiryReference(
        on: clock.day(of: Instant(inquiry.openedAt)))
      let stored = try change.insert(inquiry)
      if entry.caller == nil { try change.name(stored.reference) }
      return stored
    }
    let stored = try change.update(inquiry, from: base?.inquiry ?? standing)
    if entry.caller == nil { try change.name(stored.reference) }
    if stored.callerType == .citizen, standing.callerType != .citizen {
      try change.forget(
        ["callerName", "callerPhone", "callerContactID"], of: Inquiry.databaseTableName,
        id: stored.id)
    }
    return stored
  }

  private func store(of inquiry: Inquiry?) throws -> Interaction {
    var interaction = entry.interaction
    interaction.inquiryID = inquiry?.id
    if interaction.staffID == 0 { interaction.staffID = user.id }
    guard interaction.id != 0 else { return try change.insert(interaction) }
    guard let standing = try Interaction.find(interaction.id, db) else {
      throw RegisterError.rowIsGone(table: Interaction.databaseTableName, id: interaction.id)
    }
    return try change.update(interaction, from: base?.interaction ?? standing)
  }

  // MARK: Who took part

  /// The party with its row in the register, made where there is none.
  private func known(
    _ party: ConversationEntry.Party, numbers: [PhoneNumber] = []
  ) throws -> ConversationEntry.Party {
    guard party.organisationID == 0, let kind = party.newKind else { return party }
    var organisation = Organisation(name: party.name, kind: kind)
    organisation.source = "call"
    let stored = try change.enter(organisation)
    if kind == .initiative {
      try change.insert(
        PhasePeriod(organisationID: stored.id, validFrom: today, phase: .idea))
    }
    for (place, number) in numbers.enumerated() {
      var phone = Phone(organisationID: stored.id, number: number).withDigits
      phone.isPrimary = place == 0
      try change.insert(phone)
    }
    return ConversationEntry.Party(organisationID: stored.id, name: stored.name)
  }

  /// Name and ground of an entrepreneur stand with the contact person, where retention finds them.
  private func enterContact(
    of caller: ConversationEntry.Party, _ inquiry: Inquiry
  ) throws -> Int64 {
    var person = ContactPerson(name: inquiry.callerName ?? caller.name)
    person.basis = "public_task"
    let stored = try change.insert(person)
    var role = ContactRole(contactPersonID: stored.id, organisationID: caller.organisationID)
    role.isPrimary = true
    try change.insert(role)
    return stored.id
  }

  // MARK: The promise

  private func storeFollowUp(
    caller: ConversationEntry.Party?, inquiry: Inquiry?, mentions: [ConversationEntry.Mention]
  ) throws {
    guard var followUp = entry.followUp else { return }
    // Who is promised a call is the caller, however few were named to them.
    let isCallback = inquiry?.state == .waitingCallback
    let only = mentions.count == 1 && !isCallback ? mentions.first?.party : nil
    followUp.organisationID = followUp.organisationID ?? (caller ?? only)?.organisationID
    followUp.inquiryID = followUp.inquiryID ?? inquiry?.id
    if followUp.text.isBlank {
      let subject = caller?.name ?? inquiry?.callerName ?? only?.name ?? inquiry?.reference
      followUp.text = FollowUp.defaultText(
        about: subject ?? entry.interaction.summary, keeping: change.keptNumbers)
    }
    let before = base?.followUp.flatMap { $0.id == followUp.id ? $0 : nil }
    try change.store(followUp, from: before, assignee: user.id)
  }
}
