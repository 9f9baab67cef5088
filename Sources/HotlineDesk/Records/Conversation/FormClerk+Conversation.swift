import HotlineCore
import Resources

// A conversation: what the register knows of the caller, and how it is saved.
extension FormClerk {
  /// Who the caller is by their number, what was promised to them, who of us contacted them lately,
  /// and whom the call named.
  func conversationPreview(_ values: FormValues, _ subject: FormSubject) throws -> FormPreview {
    var preview = FormPreview()
    let caller = values.rowID(.caller)
    if caller == nil, let phone = values.phone(.callerPhone) {
      preview.numberOwners = try register.owners(of: phone, today: today)
      preview.notes += preview.numberOwners.prefix(1).map { owner in
        let name = [owner.name, owner.contactName].compactMap(\.self).joined(separator: ", ")
        return FormNote(
          CallPhrases.owner(language, ["number": phone.display, "name": name]), .good)
      }
    }
    if preview.numberOwners.isEmpty {
      preview.notes += try openInquiry(values, subject).map { [$0] } ?? []
    }
    if let caller, let detail = try register.detail(of: caller, today: today) {
      preview.promises = detail.followUps
      preview.usualContact = try usualContact(of: detail)
    } else {
      preview.promises = preview.numberOwners.first?.followUps ?? []
    }
    preview.notes += preview.promises.map { promise in
      FormNote(
        CallPhrases.promise(
          language,
          ["day": promise.dueOn.short(language, from: today), "text": promise.text]), .warning)
    }
    preview.notes += try recentOutreach(values, subject).map { [$0] } ?? []
    let named = values.entries(of: .mentions).compactMap {
      values.item(.organisation, $0)?.name
    }
    if !named.isEmpty {
      preview.notes.append(
        FormNote(
          CallPhrases.namedList(language, ["names": named.joined(separator: ", ")]), .faint))
    }
    return preview
  }

  /// What somebody whom the register does not know called about before, as long as it is open.
  private func openInquiry(_ values: FormValues, _ subject: FormSubject) throws -> FormNote? {
    guard values.rowID(.caller) == nil, subject.rowID == nil,
      let phone = values.phone(.callerPhone),
      let inquiry = try register.openInquiries(from: phone).first
    else { return nil }
    return FormNote(
      CallPhrases.openInquiry(
        language,
        [
          "day": inquiry.openedOn.short(language, from: today), "staff": inquiry.ownerInitials,
          "text": inquiry.text,
        ]), .warning)
  }

  /// Of a contact that we begin: that one of us did so a short while ago (S35).
  private func recentOutreach(_ values: FormValues, _ subject: FormSubject) throws -> FormNote? {
    guard values.choice(.way, as: Interaction.Direction.self) == .outgoing,
      values.choice(.conversationKind, as: Interaction.Kind.self) != .note,
      let caller = values.rowID(.caller),
      let recent = try register.recentOutreach(to: caller, today: today, besides: subject.rowID)
    else { return nil }
    return FormNote(
      CallPhrases.contactedRecently(
        language,
        [
          "kind": recent.kind.word(language), "staff": recent.staffInitials,
          "day": recent.day.short(language, from: today),
        ]), .warning)
  }

  /// The person who called last and is still there, else the first contact.
  private func usualContact(of detail: OrganisationDetail) throws -> LookupItem? {
    let last = try register.lastContactID(ofOrganisation: detail.organisation.id)
    let contact = detail.contacts.first { $0.person.id == last } ?? detail.contacts.first
    return contact.map {
      LookupItem(
        key: String($0.person.id), name: $0.person.name, detail: $0.role.title ?? "")
    }
  }

  /// When a contact that is logged afterwards took place: the day is asked for, the time of day is
  /// not.
  func heldAt(_ values: FormValues) throws -> Instant {
    guard let day = values.date(.heldOn), day != today else { return now }
    return copenhagen.instant(day, minute: 12 * 60)
  }
}

extension ConversationForm: RecordForm {
  /// Of an inquiry that is asked for, the newest contact.
  static func record(
    of subject: FormSubject, _ register: Register
  ) throws -> (record: ConversationEntry, rows: KeptRows)? {
    let inquiry = subject.rowID == nil ? subject.inquiryID : nil
    let id = try inquiry.map { try register.newestContactID(ofInquiry: $0) } ?? subject.rowID
    return try id.flatMap { try register.opened(ConversationEntry.self, $0) }
  }

  static func subject(of entry: ConversationEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(
      row: entry.interaction.id, title: entry.caller?.name ?? entry.inquiry?.reference ?? "")
  }

  static func values(
    of entry: ConversationEntry, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(
      from: entry,
      heldOn: clerk.copenhagen.day(of: Instant(entry.interaction.startedAt)))
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: ConversationEntry?,
    _ clerk: FormClerk
  ) throws -> ConversationEntry {
    let setting = Setting(
      staffID: clerk.register.user.id, now: clerk.now, heldAt: try clerk.heldAt(values),
      language: clerk.language)
    return read(values, subject: subject, from: base, setting)
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
