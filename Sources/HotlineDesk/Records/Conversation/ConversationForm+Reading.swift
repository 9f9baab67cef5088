import HotlineCore
import Resources

extension ConversationForm {
  /// What reading a conversation has to know beside its fields.
  struct Setting {
    let staffID: Int64
    let now: Instant
    /// When a contact took place that was no call.
    let heldAt: Instant
    let language: Language
  }

  /// What an entry shows in the form.
  static func fill(
    from entry: ConversationEntry, heldOn: DanishDate
  ) -> [FieldPath: FieldValue] {
    let inquiry = entry.inquiry
    let plain: [FieldKey: FieldValue] = [
      .summary: FieldValue(entry.interaction.summary),
      .caller: entry.caller.map(value) ?? .empty, .contact: named(inquiry?.callerContactID),
      .callerType: FieldValue(code: inquiry?.callerType?.rawValue),
      .callerName: FieldValue(inquiry?.callerName),
      .callerPhone: FieldValue(inquiry?.callerPhone?.display),
      .callPurpose: FieldValue(code: (inquiry?.purpose ?? entry.interaction.purpose)?.rawValue),
      .topics: FieldValue(codes: inquiry?.topics ?? entry.interaction.topics),
      .outcome: FieldValue(code: inquiry.flatMap(outcome)?.rawValue),
      .handoverTo: named(inquiry?.handoverToID),
      .confirmedBy: FieldValue(inquiry?.handoverConfirmedBy),
      .unmetNeed: FieldValue(inquiry?.unmetNeed), .journalNo: FieldValue(inquiry?.journalNo),
      .conversationKind: FieldValue(code: entry.interaction.kind.rawValue),
      .way: FieldValue(code: entry.interaction.direction.rawValue), .heldOn: FieldValue(heldOn),
    ]
    var values = Dictionary(uniqueKeysWithValues: plain.map { (FieldPath($0.key), $0.value) })
    for (index, mention) in entry.mentions.enumerated() {
      values[FieldPath(.organisation, index)] = value(mention.party)
      values[FieldPath(.role, index)] = FieldValue(code: mention.role.rawValue)
    }
    return values
  }

  /// The conversation that the form describes; what it does not show stays as it was in `base`.
  static func read(
    _ values: FormValues, subject: FormSubject, from base: ConversationEntry?, _ setting: Setting
  ) -> ConversationEntry {
    var entry = ConversationEntry(
      inquiry: base?.inquiry,
      interaction: interaction(values, subject, from: base?.interaction, setting))
    entry.caller = party(.caller, nil, values)
    entry.mentions = mentions(values, from: base)
    entry.inquiry = inquiry(values, entry.interaction, from: base?.inquiry, setting)
    entry.followUp = followUp(values, entry, setting)
    entry.completes = subject.keptPromiseIDs ?? []
    entry.beganPartnerships = subject.partnershipIDs ?? []
    return entry
  }

  // MARK: Parts

  private static func interaction(
    _ values: FormValues, _ subject: FormSubject, from base: Interaction?, _ setting: Setting
  ) -> Interaction {
    let kind = values.choice(.conversationKind, as: Interaction.Kind.self) ?? .call
    let outcome: CallOutcome? = values.choice(.outcome)
    let start = subject.startedAt ?? setting.heldAt
    var interaction =
      base
      ?? Interaction(
        kind: kind, direction: .incoming, startedAt: start.date, staffID: setting.staffID,
        summary: "", twoWay: false)
    interaction.kind = kind
    interaction.direction = values.choice(.way) ?? .incoming
    interaction.summary = values.text(.summary) ?? ""
    interaction.purpose = values.choice(.callPurpose)
    interaction.topics = values.codes(.topics)
    interaction.twoWay = kind.isTwoWay && outcome != .abandoned
    if let endedAt = subject.endedAt { interaction.endedAt = endedAt.date }
    return interaction
  }

  /// A call is always somebody's matter; another contact is one once something came of it.
  private static func inquiry(
    _ values: FormValues, _ interaction: Interaction, from base: Inquiry?, _ setting: Setting
  ) -> Inquiry? {
    let outcome = values.choice(.outcome, as: CallOutcome.self)
    guard base != nil || interaction.kind == .call || outcome != nil else { return nil }
    var inquiry =
      base
      ?? Inquiry(openedAt: interaction.startedAt, ownerStaffID: setting.staffID, state: .open)
    inquiry.callerType = values.choice(.callerType)
    inquiry.callerContactID = values.rowID(.contact)
    inquiry.callerName = values.text(.callerName)
    inquiry.callerPhone = values.phone(.callerPhone)
    inquiry.purpose = interaction.purpose
    inquiry.topics = interaction.topics
    inquiry.journalNo = values.text(.journalNo)
    settle(&inquiry, outcome, values, setting)
    return inquiry
  }

  private static func settle(
    _ inquiry: inout Inquiry, _ outcome: CallOutcome?, _ values: FormValues, _ setting: Setting
  ) {
    inquiry.handoverToID = values.rowID(.handoverTo)
    inquiry.handoverConfirmedBy = values.text(.confirmedBy)
    inquiry.handoverConfirmedAt =
      inquiry.handoverConfirmedBy == nil ? nil : inquiry.handoverConfirmedAt ?? setting.now.date
    inquiry.unmetNeed =
      outcome == .unmet ? values.text(.unmetNeed) ?? values.text(.summary) : nil
    inquiry.outcome = outcome?.stored
    if outcome == .callback { inquiry.state = .waitingCallback }
  }

  private static func outcome(_ inquiry: Inquiry) -> CallOutcome? {
    switch (inquiry.state, inquiry.outcome) {
    case (.waitingCallback, _): .callback
    case (_, .answered?): .answered
    case (_, .guided?): .guided
    case (_, .unmet?): .unmet
    case (_, .abandoned?): .abandoned
    case (_, .handedOver?), (.referred, nil): .handedOver
    case (_, nil): nil
    }
  }

  private static func followUp(
    _ values: FormValues, _ entry: ConversationEntry, _ setting: Setting
  ) -> FollowUp? {
    guard let day = values.date(.followUpOn) else { return nil }
    let language = setting.language
    let name = entry.mentions.first?.party.name ?? entry.caller?.name
    let text: String
    switch (values.choice(.outcome, as: CallOutcome.self), entry.caller?.name, name) {
    case (.callback, let caller?, _): text = CallPhrases.callBackTo(language, ["name": caller])
    case (.callback, nil, _): text = CallPhrases.callBack(language)
    case (_, _, let name?): text = CallPhrases.followUpOn(language, ["name": name])
    case (_, _, nil): text = CallPhrases.followUpCall(language)
    }
    return FollowUp(
      dueOn: day, assigneeStaffID: setting.staffID, text: values.text(.followUpText) ?? text,
      state: .open)
  }

  private static func mentions(
    _ values: FormValues, from base: ConversationEntry?
  ) -> [ConversationEntry.Mention] {
    values.entries(of: .mentions).compactMap { index in
      guard let party = party(.organisation, index, values) else { return nil }
      let before = base?.mentions.first { $0.party.organisationID == party.organisationID }
      return ConversationEntry.Mention(
        party: party, role: values.choice(.role, index) ?? .referredTo,
        outcome: before?.outcome ?? .unknown)
    }
  }

  private static func party(
    _ key: FieldKey, _ entry: Int?, _ values: FormValues
  ) -> ConversationEntry.Party? {
    switch values.organisation(key, entry) {
    case nil: nil
    case .existing(let id):
      ConversationEntry.Party(organisationID: id, name: values.item(key, entry)?.name ?? "")
    // What kind it is follows from the type of caller.
    case .new(let name): ConversationEntry.Party(organisationID: 0, name: name)
    }
  }

  /// A row that is named elsewhere, without its name.
  private static func named(_ id: Int64?) -> FieldValue {
    id.map { .item(LookupItem(key: String($0), name: "")) } ?? .empty
  }

  private static func value(_ party: ConversationEntry.Party) -> FieldValue {
    .item(
      LookupItem(
        key: String(party.organisationID), name: party.name,
        detail: Organisation.reference(of: party.organisationID)))
  }
}

extension CallOutcome {
  /// What the inquiry ends with; nil for a promise to ring back, after which it goes on.
  fileprivate var stored: Inquiry.Outcome? {
    switch self {
    case .answered: .answered
    case .guided: .guided
    case .unmet: .unmet
    case .abandoned: .abandoned
    case .handedOver: .handedOver
    case .callback: nil
    }
  }
}

extension Interaction.Kind {
  /// Whether both sides speak in it, which resets the dialogue clock.
  var isTwoWay: Bool {
    switch self {
    case .call, .meeting, .visit, .event: true
    case .email, .note: false
    }
  }
}
