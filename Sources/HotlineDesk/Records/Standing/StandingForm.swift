import HotlineCore
import Resources

/// The form of what holds of an organisation in spans of days, with all its numbers: what a call
/// about the enterprise itself changes, and what goals, sizes and classes are counted by.
public enum StandingForm {
  public static let declaration = FormDeclaration(
    title: Phrase(da: "Status og profil", en: "Status and profile"),
    items: life.map(FormItem.field) + [sov, rsv, size, phase, phones].map(FormItem.group)
      + profile.map(FormItem.field), check: check)

  /// A span ends after it begins.
  private static func check(_ values: FormValues) -> [FormFinding] {
    let spans: [(group: FieldKey, from: FieldKey, to: FieldKey)] = [
      (.sovPeriods, .sovFrom, .sovTo), (.rsvPeriods, .rsvFrom, .rsvTo),
      (.sizePeriods, .sizeFrom, .sizeTo), (.phasePeriods, .phaseFrom, .phaseTo),
    ]
    return spans.flatMap { span in
      values.entries(of: span.group).compactMap { entry in
        guard let from = values.date(span.from, entry), let to = values.date(span.to, entry),
          to <= from
        else { return nil }
        return FormFinding(FieldPath(span.to, entry), .rule(Words.spanTurned))
      }
    }
  }

  private typealias Words = StandingFormPhrases

  private static let life = [
    FieldDeclaration(
      .state, .choice(.fixed(Words.states)), Words.state, isRequired: true,
      initial: .value(.codes([Organisation.Status.active.rawValue]))),
    FieldDeclaration(
      .ceasedOn, .date(.past), Words.ceasedOn, shownWhen: .chosen(.state, ["ceased"])),
    FieldDeclaration(
      .ceaseReason, .choice(.fixed(Words.ceaseReasons)), Words.ceaseReason,
      shownWhen: .chosen(.state, ["ceased"])),
    FieldDeclaration(
      .partnershipsGoOn, .yesNo, Words.partnershipsGoOn, shownWhen: .chosen(.state, ["ceased"])),
  ]

  private static let sov = GroupDeclaration(
    .sovPeriods, Words.sov, minimum: 0, maximum: 20,
    fields: [
      FieldDeclaration(.sovFrom, .date(.past), Words.from),
      FieldDeclaration(.sovTo, .date(.past), Words.to, shownWhen: .filled(.sovFrom)),
      FieldDeclaration(
        .sovBasis, .choice(.fixed(OrganisationFormPhrases.bases)), OrganisationFormPhrases.sovBasis,
        isRequired: true, shownWhen: .filled(.sovFrom)),
      FieldDeclaration(
        .assessedBy, .text(max: 100), Words.assessedBy,
        shownWhen: .chosen(.sovBasis, ["municipal_assessment"])),
      FieldDeclaration(
        .evidence, .text(max: 500), Words.evidence, shownWhen: .filled(.sovFrom)),
    ])

  private static let rsv = GroupDeclaration(
    .rsvPeriods, Words.rsv, minimum: 0, maximum: 20,
    fields: [
      FieldDeclaration(.rsvFrom, .date(.past), Words.from),
      FieldDeclaration(.rsvTo, .date(.past), Words.to, shownWhen: .filled(.rsvFrom)),
      FieldDeclaration(
        .rsvSource, .choice(.fixed(Words.rsvSources)), Words.rsvSource, isRequired: true,
        initial: .value(.codes([RSVPeriod.Source.manual.rawValue])), shownWhen: .filled(.rsvFrom)),
      FieldDeclaration(.rsvSeenOn, .date(.past), Words.rsvSeenOn, shownWhen: .filled(.rsvFrom)),
    ])

  private static let size = GroupDeclaration(
    .sizePeriods, Words.size, minimum: 0, maximum: 20, identity: [.sizeFrom, .sizeClass],
    fields: [
      FieldDeclaration(.sizeClass, .choice(.fixed(Words.sizes)), Words.sizeClass),
      FieldDeclaration(.sizeFrom, .date(.past), Words.sizeFrom, shownWhen: .filled(.sizeClass)),
      FieldDeclaration(.sizeTo, .date(.past), Words.to, shownWhen: .filled(.sizeClass)),
      FieldDeclaration(
        .sizeBasis, .text(max: 200), Words.sizeBasis, isRequired: true,
        shownWhen: .filled(.sizeClass)),
    ])

  private static let phase = GroupDeclaration(
    .phasePeriods, Words.phaseHeading, minimum: 0, maximum: 20,
    fields: [
      FieldDeclaration(.phaseFrom, .date(.past), Words.from),
      FieldDeclaration(
        .phase, .choice(.fixed(Words.phases)), Words.phase, isRequired: true,
        shownWhen: .filled(.phaseFrom)),
      FieldDeclaration(.phaseTo, .date(.past), Words.to, shownWhen: .filled(.phaseFrom)),
      FieldDeclaration(
        .phaseBasis, .text(max: 200), Words.phaseBasis, shownWhen: .filled(.phaseFrom)),
    ])

  private static let phones = GroupDeclaration(
    .phones, Words.phoneHeading, minimum: 0, maximum: 20,
    fields: [
      FieldDeclaration(.phone, .phone, OrganisationFormPhrases.phone),
      FieldDeclaration(
        .phoneKind, .text(max: 50), Words.phoneKind, shownWhen: .filled(.phone)),
      FieldDeclaration(.isPrimary, .yesNo, Words.isPrimary, shownWhen: .filled(.phone)),
    ])

  private static let profile = [
    FieldDeclaration(
      .impactModel, .choice(.fixed(Words.impactModels)), Words.impactModel,
      initial: .value(.codes([Organisation.ImpactModel.unknown.rawValue]))),
    FieldDeclaration(.motives, .ticks(.list(.motives)), Words.motives),
    FieldDeclaration(.themes, .ticks(.list(.themes)), PartnershipFormPhrases.themes),
    FieldDeclaration(.surplusUse, .text(max: 500), Words.surplusUse),
  ]
}
