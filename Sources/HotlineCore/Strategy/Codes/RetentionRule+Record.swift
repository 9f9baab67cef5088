import Resources

extension RetentionRule: Record {
  public static let kind = RecordKind.retention
  public static let names = KindNames(
    Phrase(da: "Opbevaring", en: "Retention"),
    the: Phrase(da: "opbevaringsreglen", en: "the retention rule"))
  public static let list: RecordList? = RecordList(
    RetentionRule.self, Phrase(da: "Hvor længe gemmes hvad", en: "How long what is kept"))
  public static let leastRole = Staff.Role.leader
  public static let page: RecordPageMaker? = { id, register, language in
    try register.page(ofRetention: id, language)
  }

  public static let items: [RecordItem<RetentionRule>] = [
    .field(subjectField),
    .field(
      Field(
        .name, \.labelDa, .text(max: 120),
        FieldWords(da: "Ord", "Hvad gemmes?", en: "Words", "What is kept?"),
        isRequired: true, column: "labelDa")),
    .field(
      Field(
        "keepMonths", \.keepMonths, .integer(1...1_200),
        FieldWords(
          da: "Måneder", "Tom: for altid", en: "Months", "Empty: for ever"))),
    .field(
      Field(
        "since", \.since, .one(of: Since.self),
        FieldWords(
          da: "Regnet fra", "Mellemrum vælger", en: "Counted from", "Space chooses"),
        isRequired: true)),
    .field(
      Field(
        "action", \.action, .one(of: Action.self),
        FieldWords(da: "Derefter", "Mellemrum vælger", en: "Then", "Space chooses"),
        isRequired: true)),
    .field(
      Field(
        "authority", \.authority, .text(max: 200),
        FieldWords(
          da: "Hjemmel", "Lov eller kassationsbestemmelse, som sletningen hviler på",
          en: "Authority", "The law or provision on which erasing rests"))),
    .field(
      Field(
        "mustBeArchived", \.mustBeArchived, .yesNo,
        FieldWords(
          da: "Skal arkiveres først", "Ja: intet slettes, før arkivet har det",
          en: "Archive first", "Yes: nothing goes before the archives have it"))),
    .field(
      Field(
        "archivedThrough", \.archivedThrough, .date(.past),
        FieldWords(
          da: "Arkiveret til og med", "Den sidste dag, som arkivet har",
          en: "Archived through", "The last day that the archives have"))),
    .field(
      Field(
        .nameEn, \.labelEn, .text(max: 120),
        FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish"),
        column: "labelEn")),
  ]

  public var called: String? { labelDa }

  public static func blank(_ about: RecordAbout) -> RetentionRule {
    RetentionRule(
      subject: .summary, labelDa: "", labelEn: "", since: .created, action: .keep)
  }

  public func completed(from base: RetentionRule?, _ saving: Saving) -> RetentionRule {
    var rule = self
    if rule.labelEn.isBlank { rule.labelEn = rule.labelDa }
    return rule
  }

  /// One rule a subject.
  public func refusals(from base: RetentionRule?, _ saving: Saving) throws -> [Refusal] {
    try saving.isTaken(subject.rawValue, in: "subject", besides: self)
      ? [.taken(Self.subjectField.name, value: subject.word(.danish))] : []
  }

  private static let subjectField = Field(
    "subject", \RetentionRule.subject, .one(of: Subject.self),
    FieldWords(
      da: "Gælder", "Hvilke oplysninger? Mellemrum vælger",
      en: "About", "Which data? Space chooses"), isRequired: true)
}

extension RetentionRule.Subject: Worded {
  public var word: Phrase {
    switch self {
    case .callerContact: Phrase(da: "opkalderes navn og nummer", en: "callers' names and numbers")
    case .initiativeContact: Phrase(da: "iværksætteres kontaktdata", en: "initiators' contact data")
    case .summary: Phrase(da: "noter om samtaler", en: "notes of talks")
    case .partnership: Phrase(da: "partnerskaber", en: "partnerships")
    }
  }
}

extension RetentionRule.Since: Worded {
  public var word: Phrase {
    switch self {
    case .lastContact: Phrase(da: "seneste kontakt", en: "last contact")
    case .created: Phrase(da: "indtastning", en: "entry")
    }
  }
}

extension RetentionRule.Action: Worded {
  public var word: Phrase {
    switch self {
    case .erase: Phrase(da: "slettes", en: "is erased")
    case .keep: Phrase(da: "gemmes", en: "is kept")
    }
  }
}
