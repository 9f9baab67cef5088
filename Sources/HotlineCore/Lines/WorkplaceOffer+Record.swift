import Resources

/// An organisation has one at most.
extension WorkplaceOffer: Record {
  public static let kind = RecordKind.workplace
  public static let names = KindNames(
    Phrase(da: "Plads til flere", en: "Room for more"),
    the: Phrase(da: "pladserne hos", en: "the places at"))
  public static let isOfOrganisation = true
  public static let list: RecordList? = RecordList(
    WorkplaceOffer.self, Phrase(da: "Pladser", en: "Places"),
    leading: [
      .column(
        ListColumn(
          .organisation, ListPhrases.organisation, .text(max: 200),
          sql: "(SELECT name FROM organisation WHERE id = workplaceOffer.organisationID)")),
      .field(.open),
    ])

  public static let items: [RecordItem<WorkplaceOffer>] = [
    .field(
      Field(
        .open, \.open, .one(of: Openness.self),
        FieldWords(
          da: "Åben", "Har I plads til en med nedsat arbejdsevne?",
          en: "Open", "Have you room for somebody with reduced capacity?"),
        isRequired: true, initial: .value(.codes(["yes"])))),
    .field(minHours), .field(maxHours),
    .field(
      Field(
        .slots, \.slots, .integer(0...1_000),
        FieldWords(
          da: "Pladser", "Hvor mange har I plads til?", en: "Places",
          "How many have you room for?"))),
    .field(
      Field(
        .tasks, \.tasks, .multiline(max: 2_000),
        FieldWords(
          da: "Opgaver", "Hvad er der at lave?", en: "Tasks", "What is there to do?"))),
    .field(
      Field(
        .accommodations, \.accommodations, .ticks(.list(.accommodations)),
        FieldWords(
          da: "Skånehensyn", "Hvilke hensyn kan I tage? ↑↓ flytter, mellemrum sætter kryds",
          en: "Accommodations", "What can you adjust? ↑↓ moves, Space ticks"))),
    .field(
      Field(
        .confirmedOn, \.lastConfirmedOn, .date(.past),
        FieldWords(
          da: "Bekræftet", "Hvornår sagde de det sidst?",
          en: "Confirmed", "When did they last say so?"),
        initial: .today, column: "lastConfirmedOn")),
  ]

  public static let spans = [
    FieldSpan(minHours.declaration, maxHours.declaration, mayMeet: true)
  ]

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> WorkplaceOffer {
    WorkplaceOffer(organisationID: about.organisationID, open: .unknown)
  }

  /// A new one counts as confirmed today unless it says another day.
  public func completed(from base: WorkplaceOffer?, _ saving: Saving) -> WorkplaceOffer {
    var offer = self
    if base == nil, offer.lastConfirmedOn == nil { offer.lastConfirmedOn = saving.today }
    return offer
  }

  public func refusals(from base: WorkplaceOffer?, _ saving: Saving) -> [Refusal] {
    var refusals: [Refusal] = []
    let limits = [(minHours, Self.minHours.name), (maxHours, Self.maxHours.name)]
    for case (let hours?, let field) in limits
    where !(hours > 0 && hours <= Position.fullTimeHours) {
      refusals.append(.outOfRange(field))
    }
    return refusals
  }

  /// When a colleague made one since the form was opened, the two are merged as two edits of an
  /// empty one.
  public static func save(
    _ offer: WorkplaceOffer, from base: WorkplaceOffer?, in register: Register
  ) throws -> WorkplaceOffer {
    let today = try register.today()
    return try register.change(base == nil ? .entered(kind) : .edited(kind)) { change in
      let saving = Saving(change: change, today: today, user: register.user)
      let offer = offer.completed(from: base, saving)
      try RegisterError.refuse(offer.turnedRound() + offer.refusals(from: base, saving))
      let theirs = try WorkplaceOffer.ofOrganisation(offer.organisationID, change.db).first
      guard base == nil, let theirs,
        let current = try RowImage.read(databaseTableName, id: theirs.id, change.db)
      else { return try change.store(offer, from: base) }
      let empty = WorkplaceOffer(organisationID: offer.organisationID, open: .unknown)
      return try change.merge(offer, from: empty, into: current)
    }
  }

  static let hours = Phrase(da: "timer om ugen", en: "hours a week")

  private static let minHours = Field(
    .minHours, \WorkplaceOffer.minHours, .decimal(0.25...37, unit: hours),
    FieldWords(
      da: "Mindst", "Hvor få timer om ugen må det være? 5 eller 5,5",
      en: "At least", "How few hours a week may it be? 5 or 5,5"))
  private static let maxHours = Field(
    .maxHours, \WorkplaceOffer.maxHours, .decimal(0.25...37, unit: hours),
    FieldWords(
      da: "Højst", "Hvor mange timer om ugen?", en: "At most", "How many hours a week?"))
}

extension WorkplaceOffer.Openness: Worded {
  public var word: Phrase {
    switch self {
    case .yes: Phrase(da: "ja", en: "yes")
    case .no: Phrase(da: "nej", en: "no")
    case .unknown: Phrase(da: "vides ikke", en: "unknown")
    }
  }
}

extension Register {
  /// How open a workplace is; nil when nobody has asked yet.
  public func workplaceOffer(ofOrganisation id: Int64) throws -> WorkplaceOffer? {
    try read { try WorkplaceOffer.ofOrganisation(id, $0).first }
  }
}
