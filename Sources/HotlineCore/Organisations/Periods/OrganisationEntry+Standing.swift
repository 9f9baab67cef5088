import Resources

// What holds of an organisation in spans of days, with all its numbers: what a call about the
// enterprise itself changes, and what goals, sizes and classes are counted by.
extension OrganisationEntry {
  public static let standing: [RecordItem<OrganisationEntry>] =
    life.map(RecordItem.field)
    + [sovGroup, rsvGroup, sizeGroup, phaseGroup, phoneGroup].map(RecordItem.group)
    + (figures + profile).map(RecordItem.field)

  private typealias Words = StandingFieldWords

  private static let ceased = Condition.chosen(.state, ["ceased"])

  private static let life = [
    Field(
      .state, \OrganisationEntry.organisation.status, .choice(.fixed(Words.states)), Words.state,
      isRequired: true, initial: .value(.codes([Organisation.Status.active.rawValue])),
      column: "status"),
    Field(
      .ceasedOn, \OrganisationEntry.organisation.ceasedOn, .date(.past), Words.ceasedOn,
      shownWhen: ceased),
    Field(
      .ceaseReason, \OrganisationEntry.organisation.ceaseReason,
      .one(of: Organisation.CeaseReason.self), Words.ceaseReason, shownWhen: ceased),
    Field(
      .partnershipsGoOn, \OrganisationEntry.partnershipsGoOn, .yesNo, Words.partnershipsGoOn,
      shownWhen: ceased, column: .none),
  ]

  static let sovGroup = FieldGroup(
    .sovPeriods, Words.sov, \OrganisationEntry.sovPeriods,
    fields: [
      Field(.sovFrom, \.validFrom, .date(.past), Words.from),
      Field(.sovTo, \.validTo, .date(.past), Words.to, shownWhen: .filled(.sovFrom)),
      Field(
        .sovBasis, \.basis, .one(of: SOVPeriod.Basis.self), OrganisationFieldWords.sovBasis,
        isRequired: true, shownWhen: .filled(.sovFrom)),
      Field(
        .assessedBy, \.assessedBy, .text(max: 100), Words.assessedBy,
        shownWhen: .chosen(.sovBasis, ["municipal_assessment"])),
      Field(
        .evidence, \.evidence, .text(max: 500), Words.evidence, shownWhen: .filled(.sovFrom)),
    ],
    blank: { entry, _ in
      SOVPeriod(organisationID: entry.id, validFrom: .first, basis: .selfDeclared)
    })

  static let rsvGroup = FieldGroup(
    .rsvPeriods, Words.rsv, \OrganisationEntry.rsvPeriods,
    fields: [
      Field(.rsvFrom, \.validFrom, .date(.past), Words.from),
      Field(.rsvTo, \.validTo, .date(.past), Words.to, shownWhen: .filled(.rsvFrom)),
      Field(
        .rsvSource, \.source, .one(of: RSVPeriod.Source.self), Words.rsvSource, isRequired: true,
        initial: .value(.codes([RSVPeriod.Source.manual.rawValue])), shownWhen: .filled(.rsvFrom)),
      Field(
        .rsvSeenOn, \.seenOn, .date(.past), Words.rsvSeenOn, shownWhen: .filled(.rsvFrom)),
    ],
    blank: { entry, _ in RSVPeriod(organisationID: entry.id, validFrom: .first, source: .manual) })

  static let sizeGroup = FieldGroup(
    .sizePeriods, Words.size, \OrganisationEntry.sizePeriods, identity: [.sizeFrom, .sizeClass],
    fields: [
      Field(.sizeClass, \.sizeClass, .one(of: SizeClass.self), Words.sizeClass),
      Field(
        .sizeFrom, \.validFrom, .date(.past), Words.sizeFrom, shownWhen: .filled(.sizeClass)),
      Field(.sizeTo, \.validTo, .date(.past), Words.to, shownWhen: .filled(.sizeClass)),
      Field(
        .sizeBasis, \.basis, .text(max: 200), Words.sizeBasis, isRequired: true,
        shownWhen: .filled(.sizeClass)),
    ],
    blank: { entry, _ in SizePeriod(organisationID: entry.id, sizeClass: .unknown, basis: "") })

  static let phaseGroup = FieldGroup(
    .phasePeriods, Words.phaseHeading, \OrganisationEntry.phasePeriods,
    fields: [
      Field(.phaseFrom, \.validFrom, .date(.past), Words.from),
      Field(
        .phase, \.phase, .one(of: PhasePeriod.Phase.self), Words.phase, isRequired: true,
        shownWhen: .filled(.phaseFrom)),
      Field(.phaseTo, \.validTo, .date(.past), Words.to, shownWhen: .filled(.phaseFrom)),
      Field(
        "phaseAssessedOn", \.assessedOn, .date(.past), Words.phaseAssessedOn,
        shownWhen: .filled(.phaseFrom), column: "assessedOn"),
      Field(
        .phaseBasis, \.basis, .text(max: 200), Words.phaseBasis, shownWhen: .filled(.phaseFrom)),
    ],
    blank: { entry, _ in PhasePeriod(organisationID: entry.id, validFrom: .first, phase: .idea) })

  private static let phoneGroup = FieldGroup(
    .phones, Words.phoneHeading, \OrganisationEntry.phones,
    fields: [
      Field(.phone, \.number, .phone, OrganisationFieldWords.phone),
      Field(.phoneKind, \.kind, .text(max: 50), Words.phoneKind, shownWhen: .filled(.phone)),
      Field(.isPrimary, \.isPrimary, .yesNo, Words.isPrimary, shownWhen: .filled(.phone)),
    ],
    blank: { entry, said in
      PhoneNumber.property(said[.phone] ?? .empty, .phone).map {
        Phone(organisationID: entry.id, number: $0)
      }
    })

  /// The figures of a year, as the enterprise publishes them.
  private static let figures = [
    Field(
      "turnoverDKK", \OrganisationEntry.organisation.turnoverDKK, .money, Words.turnover),
    Field("balanceDKK", \OrganisationEntry.organisation.balanceDKK, .money, Words.balance),
    Field(
      "fte", \OrganisationEntry.organisation.fte,
      .decimal(0...1_000_000, unit: Phrase(da: "", en: "")), Words.fte),
    Field(
      "figuresYear", \OrganisationEntry.organisation.figuresYear, .integer(1_990...2_100),
      Words.figuresYear),
  ]

  private static let profile = [
    Field(
      .impactModel, \OrganisationEntry.organisation.impactModel,
      .one(of: Organisation.ImpactModel.self), Words.impactModel,
      initial: .value(.codes([Organisation.ImpactModel.unknown.rawValue]))),
    Field(
      .motives, \OrganisationEntry.organisation.motives, .ticks(.list(.motives)), Words.motives),
    Field(
      .themes, \OrganisationEntry.organisation.themes, .ticks(.list(.themes)),
      PartnershipFieldWords.themes),
    Field(
      .surplusUse, \OrganisationEntry.organisation.surplusUse, .text(max: 500), Words.surplusUse),
    Field(
      "csrProfile", \OrganisationEntry.organisation.csrProfile, .multiline(max: 2_000),
      Words.csrProfile),
    Field(
      "responsibleTo", \OrganisationEntry.organisation.responsibleTo,
      .ticks(.fixed(SocialResponsibility.choices)), Words.responsibleTo),
    Field(
      "dialogueInterval", \OrganisationEntry.organisation.dialogueIntervalDays,
      .integer(7...1_830), Words.dialogueInterval, isRequired: true,
      initial: .value(.text("180")), column: "dialogueIntervalDays"),
  ]
}

extension Organisation.Status: Worded {
  public var word: Phrase {
    switch self {
    case .active: Phrase(da: "lever", en: "active")
    case .dormant: Phrase(da: "hviler", en: "dormant")
    case .ceased: Phrase(da: "ophørt", en: "ceased")
    case .merged: Phrase(da: "lagt sammen", en: "merged")
    case .erased: Phrase(da: "slettet", en: "erased")
    }
  }
}
