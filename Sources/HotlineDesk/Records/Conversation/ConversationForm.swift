import HotlineCore
import Resources

/// The form of a conversation: a call while it lasts, docked on the desk, and any contact that is
/// logged afterwards. The notes come first, then what callers say, in the order in which they say
/// it; nothing is required before the end.
enum ConversationForm {
  static let declaration = FormDeclaration(
    title: Words.title,
    items: (said + caller + matter).map(FormItem.field) + [.group(named)]
      + (end + record).map(FormItem.field),
    hasNotes: true)

  private typealias Words = ConversationFormPhrases

  /// Who leaves no name and no number.
  static let citizen = Inquiry.CallerType.citizen.rawValue

  private static let isNoCitizen = Condition.notChosen(.callerType, [citizen])

  private static let said = [
    FieldDeclaration(.summary, .multiline(max: 20_000), Words.summary)
  ]

  private static let caller = [
    FieldDeclaration(
      .caller, .lookup(Lookup(.organisation, allowsNew: true)), Words.caller),
    FieldDeclaration(
      .contact, .lookup(Lookup(.contact, scope: .caller)), Words.contact,
      shownWhen: .filled(.caller)),
    FieldDeclaration(
      .callerType, .choice(.fixed(Words.callerTypes)), Words.callerType),
    FieldDeclaration(
      .callerName, .text(max: 200), Words.callerName, shownWhen: isNoCitizen),
    FieldDeclaration(.callerPhone, .phone, Words.callerPhone, shownWhen: isNoCitizen),
  ]

  private static let matter = [
    FieldDeclaration(.callPurpose, .choice(.fixed(Words.purposes)), Words.purpose),
    FieldDeclaration(.topics, .ticks(.list(.topics)), Words.topics),
  ]

  /// Those that were named to the caller, or talked about.
  private static let named = GroupDeclaration(
    .mentions, Words.mention, minimum: 0, maximum: 40,
    fields: [
      FieldDeclaration(.organisation, .lookup(Lookup(.organisation)), Words.mentioned),
      FieldDeclaration(
        .role, .choice(.fixed(Words.roles)), Words.role,
        initial: .value(.codes([InteractionOrganisation.Role.referredTo.rawValue])),
        shownWhen: .filled(.organisation)),
    ])

  private static let end = [
    FieldDeclaration(.outcome, .choice(.fixed(Words.outcomes)), Words.outcome),
    FieldDeclaration(
      .handoverTo, .lookup(Lookup(.department)), Words.handoverTo,
      shownWhen: .chosen(.outcome, [CallOutcome.handedOver.rawValue])),
    FieldDeclaration(
      .confirmedBy, .text(max: 200), Words.confirmedBy,
      shownWhen: .chosen(.outcome, [CallOutcome.handedOver.rawValue])),
    FieldDeclaration(
      .unmetNeed, .text(max: 500), Words.unmetNeed,
      shownWhen: .chosen(.outcome, [CallOutcome.unmet.rawValue])),
    FieldDeclaration(.followUpOn, .date(.future), Words.followUpOn),
    FieldDeclaration(
      .followUpText, .text(max: 500), Words.followUpText, shownWhen: .filled(.followUpOn)),
    FieldDeclaration(.journalNo, .text(max: 50), Words.journalNo),
  ]

  private static let record = [
    FieldDeclaration(
      .conversationKind, .choice(.fixed(Words.kinds)), Words.kind,
      initial: .value(.codes([Interaction.Kind.call.rawValue]))),
    FieldDeclaration(
      .way, .choice(.fixed(Words.ways)), Words.way,
      initial: .value(.codes([Interaction.Direction.incoming.rawValue]))),
    FieldDeclaration(
      .heldOn, .date(.past), Words.heldOn, initial: .today,
      shownWhen: .notChosen(.conversationKind, [Interaction.Kind.call.rawValue])),
  ]
}

/// How a call ends, as staff say it.
enum CallOutcome: String, CaseIterable, Sendable {
  case answered, guided, unmet, callback, abandoned
  case handedOver = "handed_over"
}
