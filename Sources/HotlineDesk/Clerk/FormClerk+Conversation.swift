import HotlineCore
import Resources

// A conversation: what the register knows of the caller, and how it is saved.
extension FormClerk {
  /// Who the caller is by their number, what was promised to them, and whom the call named.
  func conversationPreview(_ form: FormState) throws -> FormPreview {
    let values = FormValues(form)
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
    if let caller, let detail = try register.detail(of: caller, today: today) {
      preview.promises = detail.followUps
    } else {
      preview.promises = preview.numberOwners.first?.followUps ?? []
    }
    preview.notes += preview.promises.map { promise in
      FormNote(
        CallPhrases.promise(
          language, ["day": promise.dueOn.short(language), "text": promise.text]), .warning)
    }
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

  func newConversation(
    _ kind: Interaction.Kind, with organisation: Int64?, id: String
  ) throws -> OpenedForm {
    let party = try organisation.flatMap { try item(organisation: $0) }
    return OpenedForm(
      .conversation, id: id,
      subject: FormSubject(organisationID: organisation, title: party?.name ?? ""),
      values: [
        FieldPath(.conversationKind): FieldValue(code: kind.rawValue),
        FieldPath(.caller): party.map(FieldValue.item) ?? .empty,
      ])
  }

  func conversation(_ row: Int64, id: String) throws -> OpenedForm? {
    guard let entry = try register.conversation(row) else { return nil }
    let receiver = try entry.inquiry?.handoverToID.flatMap { try item(organisation: $0) }
    let contact = try entry.inquiry?.callerContactID.flatMap { try register.contact($0) }.map {
      LookupItem(key: String($0.person.id), name: $0.person.name)
    }
    return OpenedForm(
      .conversation, id: id,
      subject: FormSubject(
        rowID: row, title: entry.caller?.name ?? entry.inquiry?.reference ?? "",
        base: try kept(entry)),
      values: ConversationForm.fill(
        from: entry, handoverTo: receiver, contact: contact,
        heldOn: copenhagen.day(of: Instant(entry.interaction.startedAt))))
  }

  /// When a contact that is logged afterwards took place: the day is asked for, the time of day is
  /// not.
  func heldAt(_ values: FormValues) throws -> Instant {
    guard let day = values.date(.heldOn), day != today else { return now }
    return copenhagen.instant(day, minute: 12 * 60)
  }
}

extension ConversationForm: DeskForm {
  static func preview(_ form: FormState, by clerk: FormClerk) throws -> FormPreview {
    try clerk.conversationPreview(form)
  }

  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let values = FormValues(form)
    let base = try clerk.base(form, as: ConversationEntry.self)
    let setting = Setting(
      staffID: clerk.register.user.id, now: clerk.now, heldAt: try clerk.heldAt(values),
      language: clerk.language)
    let entry = read(values, subject: form.subject, from: base, setting)
    let saved = try clerk.register.save(entry, from: base)
    let reference = saved.inquiry?.reference ?? saved.interaction.kind.phrase(clerk.language)
    var record = SavedRecord(
      title: [reference, form.about].filter { !$0.isEmpty }.joined(separator: " "))
    record.inquiryID = saved.inquiry?.id
    return record
  }
}
