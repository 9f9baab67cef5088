extension ConversationEntry {
  /// What is stored of it: without blanks at the ends, without a citizen's name and number, with
  /// what the inquiry and its contact say of each other.
  func tidied() -> ConversationEntry {
    var entry = self
    entry.interaction.summary = interaction.summary.trimmed
    entry.inquiry?.callerName = inquiry?.callerName?.trimmedOrNil
    entry.inquiry?.unmetNeed = inquiry?.unmetNeed?.trimmedOrNil
    entry.inquiry?.handoverConfirmedBy = inquiry?.handoverConfirmedBy?.trimmedOrNil
    entry.inquiry?.handoverRefusal = inquiry?.handoverRefusal?.trimmedOrNil
    entry.inquiry?.journalNo = inquiry?.journalNo?.trimmedOrNil
    entry.inquiry?.kle = KLENumber.tidied(inquiry?.kle)
    entry.shareTopics()
    entry.caller = entry.knownCaller
    if inquiry?.callerType == .citizen { entry.forgetCitizen() }
    entry.tidySpinOff()
    if interaction.outreachOption != .partnerExistingSOV || partner?.organisationID == 0 {
      entry.partner = nil
    }
    entry.mentions = entry.distinctMentions
    return entry
  }

  /// The rules that the entry alone can break.
  func refusals(today: DanishDate, clock: CopenhagenTime) -> [Refusal] {
    var refusals: [Refusal] = []
    if clock.day(of: Instant(interaction.startedAt)) > today { refusals.append(.dayInFuture) }
    if let endedAt = interaction.endedAt, endedAt < interaction.startedAt {
      refusals.append(.inquiry(.contactEndsBeforeStart))
    }
    return refusals
  }

  /// A company that is spun out needs a name, and somebody to be spun out of; an agreement needs
  /// both its parties.
  func outreachRefusals(from base: ConversationEntry?) -> [Refusal] {
    let option = interaction.outreachOption
    let isNew = base?.interaction.outreachOption != option
    var refusals: [Refusal] = []
    if option == .outsourceNewCompany, spinOff == nil, isNew {
      refusals.append(.missing(Self.spinOff.name))
    }
    if option == .partnerExistingSOV, partner == nil, isNew {
      refusals.append(.missing(Self.partner.name))
    }
    if spinOff != nil || partner != nil, caller == nil {
      refusals.append(
        .missing(FieldName(key: .caller, label: ConversationFieldWords.caller.label)))
    }
    return refusals
  }

  /// It begins as an idea that somebody has, and stands on the talk.
  private mutating func tidySpinOff() {
    guard var party = spinOff else { return }
    party.name = party.name.trimmed
    party.newKind = party.organisationID == 0 ? .initiative : nil
    let isOne = party.organisationID != 0 || !party.name.isEmpty
    spinOff = isOne && interaction.outreachOption == .outsourceNewCompany ? party : nil
  }

  /// A call says once what it is about: where one of the two is silent, the other speaks for it.
  private mutating func shareTopics() {
    guard let inquiry else { return }
    if interaction.topics.isEmpty { interaction.topics = inquiry.topics }
    if inquiry.topics.isEmpty { self.inquiry?.topics = interaction.topics }
    interaction.purpose = interaction.purpose ?? inquiry.purpose
    self.inquiry?.purpose = inquiry.purpose ?? interaction.purpose
  }

  /// The caller, with its kind where it is new. An entrepreneur who gives only a name is entered
  /// under it: nobody asks for a CVR number.
  private var knownCaller: Party? {
    guard var party = caller ?? entrepreneur else { return nil }
    party.name = party.name.trimmed
    if party.organisationID != 0 { party.newKind = nil }
    guard party.organisationID == 0 else { return party }
    if party.name.isEmpty { return nil }
    party.newKind = party.newKind ?? inquiry?.callerType?.organisationKind ?? .enterprise
    return party
  }

  private var entrepreneur: Party? {
    guard let inquiry, inquiry.callerType == .entrepreneur, let name = inquiry.callerName else {
      return nil
    }
    return Party(newOrganisation: name, kind: .initiative)
  }

  /// A citizen leaves neither name nor number. An organisation that stood as the caller is what the
  /// call was about.
  private mutating func forgetCitizen() {
    inquiry?.callerName = nil
    inquiry?.callerPhone = nil
    inquiry?.callerContactID = nil
    inquiry?.callerOrganisationID = nil
    if let caller, caller.organisationID != 0 { mentions.insert(Mention(party: caller), at: 0) }
    caller = nil
  }

  /// Each organisation once in each role; those without a name are none.
  private var distinctMentions: [Mention] {
    var seen: Set<String> = []
    return mentions.compactMap { mention in
      var mention = mention
      mention.party.name = mention.party.name.trimmed
      let party = mention.party
      guard party.organisationID != 0 || !party.name.isEmpty else { return nil }
      mention.party.newKind = party.organisationID == 0 ? party.newKind ?? .enterprise : nil
      let who = party.organisationID != 0 ? "\(party.organisationID)" : party.name
      return seen.insert("\(mention.role.rawValue) \(who)").inserted ? mention : nil
    }
  }
}

extension Inquiry.CallerType {
  /// What a caller of this type is entered as; nil where the type does not say.
  public var organisationKind: Organisation.Kind? {
    switch self {
    case .sov, .enterprise: .enterprise
    case .entrepreneur: .initiative
    case .association: .association
    case .department: .department
    case .municipalEmployee, .pressPolitician, .citizen, .other: nil
    }
  }
}
