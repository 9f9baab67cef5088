import Resources

// The notes come first, then what callers say, in the order in which they say it.
extension ConversationEntry {
  public static let items: [RecordItem<ConversationEntry>] =
    (said + caller + matter).map(RecordItem.field) + [.group(named)]
    + (end + record).map(RecordItem.field)

  private typealias Words = ConversationFieldWords

  private static let said = [
    Field(
      .summary, \ConversationEntry.interaction.summary, .multiline(max: 20_000), Words.summary)
  ]

  // MARK: Who calls

  /// A citizen leaves no name and no number.
  private static let isNoCitizen = Condition.notChosen(
    .callerType, [Inquiry.CallerType.citizen.rawValue])

  private static let caller = [
    organisation(.caller, \ConversationEntry.caller, allowsNew: true, Words.caller),
    Field(
      .contact, \ConversationEntry.matter.callerContactID,
      .lookup(Lookup(.contact, scope: .caller)), Words.contact, shownWhen: .filled(.caller),
      column: .none),
    Field(
      .callerType, \ConversationEntry.matter.callerType, .one(of: Inquiry.CallerType.self),
      Words.callerType, column: .none),
    Field(
      .callerName, \ConversationEntry.matter.callerName, .text(max: 200), Words.callerName,
      shownWhen: isNoCitizen, column: .none),
    Field(
      .callerPhone, \ConversationEntry.matter.callerPhone, .phones, Words.callerPhone,
      shownWhen: isNoCitizen, column: .none),
  ]

  /// One of the register, or one that is made on saving; what kind a new one is follows from the
  /// type of caller.
  private static func organisation<Holder>(
    _ key: FieldKey, _ party: any (WritableKeyPath<Holder, Party?> & Sendable), allowsNew: Bool,
    _ words: FieldWords, shownWhen condition: Condition? = nil
  ) -> Field<Holder> {
    Field(
      key, .lookup(Lookup(.organisation, allowsNew: allowsNew)), words, shownWhen: condition,
      get: { holder in
        guard let party = holder[keyPath: party] else { return .empty }
        let id = party.organisationID
        return id == 0
          ? .new(party.name)
          : .item(
            LookupItem(key: String(id), name: party.name, detail: Organisation.reference(of: id)))
      },
      set: { holder, value in
        holder[keyPath: party] =
          switch value {
          case .item(let item): Party(organisationID: Int64(item.key) ?? 0, name: item.name)
          case .new(let name): Party(organisationID: 0, name: name)
          case .empty, .text, .codes, .flag: nil
          }
      })
  }

  // MARK: What it is about

  private static let matter = [
    Field(
      .callPurpose, \ConversationEntry.purpose, .one(of: Inquiry.Purpose.self), Words.purpose,
      column: .none),
    Field(
      .topics, \ConversationEntry.topics, .ticks(.list(.topics)), Words.topics, column: .none),
    Field(
      "outreachOption", \ConversationEntry.interaction.outreachOption,
      .one(of: OutreachOption.self), Words.outreachOption,
      shownWhen: .chosen(.callPurpose, [Inquiry.Purpose.outreach.rawValue])),
    spinOff, partner,
  ]

  static let spinOff = organisation(
    "spinOff", \ConversationEntry.spinOff, allowsNew: true, Words.spinOff,
    shownWhen: .chosen("outreachOption", [OutreachOption.outsourceNewCompany.rawValue]))

  static let partner = organisation(
    "partnerSOV", \ConversationEntry.partner, allowsNew: false, Words.partner,
    shownWhen: .chosen("outreachOption", [OutreachOption.partnerExistingSOV.rawValue]))

  /// Those that were named to the caller, or talked about.
  private static let named = FieldGroup(
    .mentions, Words.mention, \ConversationEntry.mentions, maximum: 40, tie: .name,
    fields: [
      organisation(.organisation, \Mention.named, allowsNew: false, Words.mentioned),
      Field(
        .role, \Mention.role, .choice(.fixed(roles)), Words.role,
        initial: .value(.codes([InteractionOrganisation.Role.referredTo.rawValue])),
        shownWhen: .filled(.organisation)),
    ], blank: { _, _ in Mention(party: Party(organisationID: 0, name: ""), role: .referredTo) })

  /// Who called is a field of its own.
  private static let roles = [InteractionOrganisation.Role.referredTo, .discussed, .party].map {
    Choice($0.rawValue, $0.word)
  }

  // MARK: What came of it

  private static func ends(_ outcome: CallOutcome) -> Condition {
    .chosen(.outcome, [outcome.rawValue])
  }

  private static let end = [
    Field(
      .outcome, \ConversationEntry.matter.callOutcome, .one(of: CallOutcome.self), Words.outcome,
      column: .none),
    Field(
      .handoverTo, \ConversationEntry.matter.handoverToID, .lookup(Lookup(.department)),
      Words.handoverTo, shownWhen: ends(.handedOver), column: .none),
    Field(
      .confirmedBy, \ConversationEntry.matter.handoverConfirmedBy, .text(max: 200),
      Words.confirmedBy, shownWhen: ends(.handedOver), column: .none),
    Field(
      "handoverState", \ConversationEntry.matter.handoverState, .one(of: HandoverState.self),
      Words.handoverState, shownWhen: ends(.handedOver), column: .none),
    Field(
      .handoverRefusal, \ConversationEntry.matter.handoverRefusal, .text(max: 500),
      Words.handoverRefusal, shownWhen: .chosen("handoverState", [HandoverState.refused.rawValue]),
      column: .none),
    Field(
      .unmetNeed, \ConversationEntry.matter.unmetNeed, .text(max: 500), Words.unmetNeed,
      shownWhen: ends(.unmet), column: .none),
    Field(
      .followUpOn, \ConversationEntry.promisedAt, .moment(.future), Words.followUpOn, column: .none),
    Field(
      .followUpText, \ConversationEntry.promise, .text(max: 500), Words.followUpText,
      shownWhen: .filled(.followUpOn), column: .none),
    Field(
      .journalNo, \ConversationEntry.matter.journalNo, .text(max: 50), Words.journalNo,
      column: .none),
    Field(.kle, \ConversationEntry.matter.kle, .text(max: 20), FieldWords.kle, column: .none),
  ]

  private static let record = [
    Field(
      .conversationKind, \ConversationEntry.interaction.kind, .one(of: Interaction.Kind.self),
      Words.kind, initial: .value(.codes([Interaction.Kind.call.rawValue])), column: "kind"),
    Field(
      .way, \ConversationEntry.interaction.direction, .one(of: Interaction.Direction.self),
      Words.way, initial: .value(.codes([Interaction.Direction.incoming.rawValue])),
      column: "direction"),
    Field(
      "isImportant", \ConversationEntry.interaction.isImportant, .yesNo, Words.isImportant,
      shownWhen: .chosen(.conversationKind, [Interaction.Kind.note.rawValue])),
    // The day is read and set by who knows the clock.
    Field(
      .heldOn, .date(.past), Words.heldOn, initial: .today,
      shownWhen: .notChosen(.conversationKind, [Interaction.Kind.call.rawValue]),
      get: { _ in .empty }, set: { _, _ in }),
    Field(
      "principles", \ConversationEntry.interaction.principles, .ticks(.list(.principles)),
      Words.principles, column: .none),
  ]
}

// What the form shows of the rows that a conversation is stored in.
extension ConversationEntry {
  /// The inquiry; of a contact that belongs to none, one that begins with it and is theirs who saves
  /// it.
  public var matter: Inquiry {
    get { inquiry ?? Inquiry(openedAt: interaction.startedAt, ownerStaffID: 0, state: .open) }
    set { inquiry = newValue }
  }

  /// A contact and its inquiry are about the same.
  fileprivate var purpose: Inquiry.Purpose? {
    get { inquiry?.purpose ?? interaction.purpose }
    set {
      interaction.purpose = newValue
      inquiry?.purpose = newValue
    }
  }

  fileprivate var topics: [String] {
    get { inquiry?.topics ?? interaction.topics }
    set {
      interaction.topics = newValue
      inquiry?.topics = newValue
    }
  }

  fileprivate var promisedAt: DayAndTime? {
    get { followUp.map { DayAndTime(day: $0.dueOn, minute: $0.dueMinute) } }
    set {
      guard let newValue else {
        followUp = nil
        return
      }
      if followUp == nil {
        // Whoever saves it keeps it.
        followUp = FollowUp(dueOn: newValue.day, assigneeStaffID: 0, text: "", state: .open)
      }
      followUp?.dueOn = newValue.day
      followUp?.dueMinute = newValue.minute
    }
  }

  /// What is promised, in words.
  fileprivate var promise: String? {
    get { followUp?.text }
    set { followUp?.text = newValue ?? "" }
  }
}

extension ConversationEntry.Mention {
  fileprivate var named: ConversationEntry.Party? {
    get { party.organisationID == 0 && party.name.isEmpty ? nil : party }
    set { if let newValue { party = newValue } }
  }
}
