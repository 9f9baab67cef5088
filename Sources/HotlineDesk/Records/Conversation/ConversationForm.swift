import HotlineCore
import Resources

/// The form of a conversation: a call while it lasts, docked on the desk, and any contact that is
/// logged afterwards. Nothing is required before the end.
enum ConversationForm: RecordForm {
  typealias Record = ConversationEntry

  static let declaration = FormDeclaration(title: title, record: items, hasNotes: true)

  /// Of an inquiry that is asked for, the newest contact.
  static func record(
    of subject: FormSubject, _ register: Register
  ) throws -> (record: ConversationEntry, rows: KeptRows)? {
    let inquiry = subject.rowID == nil ? subject.inquiryID : nil
    let id = try inquiry.map { try register.newestContactID(ofInquiry: $0) } ?? subject.rowID
    return try id.flatMap { try register.opened(ConversationEntry.self, $0) }
  }

  /// A promise that is typed is a new one; those of before stand on the desk.
  static func seen(_ entry: ConversationEntry, from subject: FormSubject) -> ConversationEntry {
    var entry = entry
    entry.followUp = nil
    return entry
  }

  static func subject(of entry: ConversationEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(
      row: entry.interaction.id, title: entry.caller?.name ?? entry.inquiry?.reference ?? "")
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: ConversationEntry?,
    _ clerk: FormClerk
  ) throws -> ConversationEntry {
    var entry = try base ?? begun(values, subject, clerk)
    values.apply(items, to: &entry)
    if let endedAt = subject.endedAt { entry.interaction.endedAt = endedAt.date }
    entry.completes = subject.keptPromiseIDs ?? []
    entry.began = subject.begun ?? []
    entry.conclude(values.choice(.outcome), hadInquiry: base?.inquiry != nil, clerk)
    return entry
  }

  /// The day on which the contact took place.
  static func values(
    of entry: ConversationEntry, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    var values = fill(from: entry)
    values[FieldPath(.heldOn)] = FieldValue(
      clerk.copenhagen.day(of: Instant(entry.interaction.startedAt)))
    return values
  }

  /// A call began when it was taken. Of what is logged afterwards the day is asked for, the time of
  /// day is not.
  private static func begun(
    _ values: FormValues, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> ConversationEntry {
    let day = values.date(.heldOn) ?? clerk.today
    let held = day == clerk.today ? clerk.now : clerk.copenhagen.instant(day, minute: 12 * 60)
    return ConversationEntry(
      interaction: Interaction(
        kind: .call, direction: .incoming, startedAt: (subject.startedAt ?? held).date,
        staffID: clerk.register.user.id, summary: "", twoWay: false))
  }

  static func words(
    for entry: ConversationEntry, _ subject: FormSubject, _ language: Language
  ) -> String {
    let reference = entry.inquiry?.reference ?? entry.interaction.kind.word(language)
    let who = [entry.caller?.name, entry.inquiry?.callerPhone?.display].compactMap(\.self)
    return ([reference] + [who.joined(separator: " · ")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  static func consequences(of entry: ConversationEntry, isNew: Bool) -> SavedRecord.Consequences {
    var consequences = SavedRecord.Consequences()
    consequences.inquiryID = entry.inquiry?.id
    return consequences
  }

  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: ConversationEntry?,
    _ clerk: FormClerk
  ) throws -> FormPreview {
    try clerk.conversationPreview(values, subject)
  }
}

extension ConversationEntry {
  /// What follows from what the form says, besides what its fields hold.
  fileprivate mutating func conclude(
    _ outcome: CallOutcome?, hadInquiry: Bool, _ clerk: FormClerk
  ) {
    interaction.twoWay = interaction.kind.isTwoWay && outcome != .abandoned
    // A call is always somebody's matter; another contact is one once something came of it.
    if hadInquiry || interaction.kind == .call || outcome != nil {
      var matter = matter
      // Also where it is as it was shown: state and outcome of a row may disagree.
      matter.callOutcome = outcome
      matter.handoverConfirmedAt =
        matter.handoverConfirmedBy == nil ? nil : matter.handoverConfirmedAt ?? clerk.now.date
      if outcome == .unmet, matter.unmetNeed == nil {
        matter.unmetNeed = interaction.summary.isEmpty ? nil : interaction.summary
      }
      inquiry = matter
    } else {
      inquiry = nil
    }
    if followUp?.text.isEmpty == true {
      let words = promise(outcome, clerk.language)
      followUp?.text = words
    }
  }

  /// What a promise is about where nobody says.
  private func promise(_ outcome: CallOutcome?, _ language: Language) -> String {
    let asked = caller?.name ?? inquiry?.callerName ?? inquiry?.callerPhone?.display
    return switch (outcome, asked, mentions.first?.party.name ?? caller?.name) {
    case (.callback, let caller?, _): CallPhrases.callBackTo(language, ["name": caller])
    case (.callback, nil, _): CallPhrases.callBack(language)
    case (_, _, let name?): CallPhrases.followUpOn(language, ["name": name])
    case (_, _, nil): CallPhrases.followUpCall(language)
    }
  }
}
