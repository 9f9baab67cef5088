import Foundation
import GRDB
import Resources

extension ConversationEntry: Record {
  public static let kind = RecordKind.interaction
  public static let names = KindNames(
    Phrase(da: "Samtale", en: "Conversation"),
    the: Phrase(da: "samtalen med", en: "the conversation with"))

  public var root: Interaction {
    get { interaction }
    set { interaction = newValue }
  }

  public static let rows: [any StoredRow.Type] = [
    Interaction.self, InteractionOrganisation.self, Referral.self,
  ]

  public init(root: Interaction) { self.init(interaction: root) }

  public var called: String? { caller?.name ?? inquiry?.reference }

  public static func blank(_ about: RecordAbout) -> ConversationEntry {
    ConversationEntry(
      interaction: Interaction(
        kind: .call, direction: .incoming, startedAt: .distantPast, staffID: 0, summary: "",
        twoWay: false))
  }

  /// Stores a contact with its inquiry, parts, referrals and follow-up, new organisations included,
  /// and gives back what then stands.
  ///
  /// A citizen's name and number are taken out before anything is written. A new contact has an
  /// `interaction.id` of 0; for one in an inquiry that exists, `base` holds that inquiry as it was
  /// read. The reference (`H-20261123-07`) is given when an inquiry is first stored. Throws every
  /// broken rule at once.
  public static func save(
    _ entry: ConversationEntry, from base: ConversationEntry?, in register: Register
  ) throws -> ConversationEntry {
    let clock = try CopenhagenTime()
    let today = try register.today()
    let entry = try register.read { try entry.tidied().withCallerOfInquiry($0) }
    return try register.change(entry.action, subject: entry.caller?.name) { change in
      try ConversationWriter(
        change: change, user: register.user, today: today, clock: clock, entry: entry, base: base
      ).store()
    }
  }
}

extension ConversationEntry {
  /// A further contact in an inquiry is with its caller, unless somebody else is named.
  fileprivate func withCallerOfInquiry(_ db: Database) throws -> ConversationEntry {
    var entry = self
    if interaction.id == 0, caller == nil, let id = inquiry?.callerOrganisationID {
      entry.caller = Party(organisationID: id, name: "")
    }
    if let known = entry.caller, known.organisationID != 0, known.name.isEmpty {
      entry.caller?.name =
        try OrganisationFacts.names(of: [known.organisationID], db)[known.organisationID] ?? ""
    }
    return entry
  }

  /// Known callers are named in the history, other inquiries by their reference.
  fileprivate var action: ActionKind {
    let isNew = interaction.id == 0
    if caller == nil, inquiry != nil { return isNew ? .entered(.inquiry) : .edited(.inquiry) }
    return isNew ? .entered(.interaction) : .edited(.interaction)
  }
}
