import HotlineCore
import Resources

/// The form of a partnership: who with whom, about what, and how far it has come.
public enum PartnershipForm {
  public static let declaration = FormDeclaration(
    title: PartnershipFormPhrases.formTitle,
    items: [.field(FieldDeclaration(.title, .text(max: 200), Words.title))]
      + [.group(parties)] + (matter + agreement + worth).map(FormItem.field),
    hasNotes: true)

  private typealias Words = PartnershipFormPhrases

  private static let named = Condition.filled(.organisation)

  private static let parties = GroupDeclaration(
    .parties, Words.party, minimum: 2, maximum: 20,
    fields: [
      FieldDeclaration(
        .organisation, .lookup(Lookup(.organisation, allowsNew: true)), Words.organisation),
      FieldDeclaration(
        .role, .choice(.fixed(Words.roles)), Words.role,
        initial: .value(.codes([PartnershipParty.Role.partner.rawValue])), shownWhen: named),
      FieldDeclaration(.resources, .text(max: 500), Words.resources, shownWhen: named),
      FieldDeclaration(.competences, .text(max: 500), Words.competences, shownWhen: named),
      FieldDeclaration(
        .contact, .lookup(Lookup(.contact, scope: .organisation)), Words.contact,
        shownWhen: named),
    ])

  private static let matter = [
    FieldDeclaration(.commonThird, .multiline(max: 2_000), Words.commonThird),
    FieldDeclaration(.motives, .ticks(.list(.motives)), Words.motives),
    FieldDeclaration(
      .motiveOther, .text(max: 200), Words.motiveOther, shownWhen: .ticked(.motives, "other")),
  ]

  private static let agreement = [
    FieldDeclaration(
      .state, .choice(.fixed(Words.states)), Words.state, isRequired: true,
      initial: .value(.codes([Partnership.State.idea.rawValue]))),
    FieldDeclaration(
      .agreedOn, .date(.past), Words.agreedOn,
      shownWhen: .chosen(.state, ["agreed", "paused", "ended"])),
    FieldDeclaration(
      .form, .choice(.fixed(Words.forms)), Words.form,
      shownWhen: .chosen(.state, ["agreed", "paused", "ended"])),
    FieldDeclaration(
      .endedOn, .date(.past), Words.endedOn, shownWhen: .chosen(.state, ["ended"])),
    FieldDeclaration(
      .endReason, .text(max: 500), Words.endReason,
      shownWhen: .chosen(.state, ["ended", "dropped"])),
    FieldDeclaration(.plannedEndOn, .date(.future), Words.plannedEndOn),
  ]

  private static let worth = [
    FieldDeclaration(.needsSupport, .yesNo, Words.needsSupport),
    FieldDeclaration(.businessValue, .text(max: 500), Words.businessValue),
    FieldDeclaration(.socialValue, .text(max: 500), Words.socialValue),
    FieldDeclaration(.value, .money, Words.value),
    FieldDeclaration(.themes, .ticks(.list(.themes)), Words.themes),
    FieldDeclaration(.result, .multiline(max: 4_000), Words.result),
    FieldDeclaration(
      .facilitator, .choice(.list(.staff)), Words.facilitator, initial: .me),
    FieldDeclaration(.journalNo, .text(max: 50), Words.journalNo),
  ]
}
