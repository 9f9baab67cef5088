import HotlineCore
import Resources

// A conversation: what the register knows of the caller, and how it is saved.
extension FormClerk {
  /// Who the caller is by their number, what was promised to them, who of us contacted them lately,
  /// and whom the call named.
  func conversationPreview(_ values: FormValues, _ subject: FormSubject) throws -> FormPreview {
    var preview = FormPreview()
    let caller = values.rowID(.caller)
    if caller == nil, let phone = values.phones(.callerPhone) {
      preview.numberOwners = try phone.all.flatMap { try register.owners(of: $0, today: today) }
      let names = preview.numberOwners.map { owner in
        [owner.name, owner.contactName].compactMap(\.self).joined(separator: ", ")
      }
      let isOne = Set(preview.numberOwners.map(\.organisationID)).count == 1
      let phrase = isOne ? CallPhrases.owner : CallPhrases.owners
      let said = isOne ? names.first ?? "" : names.joined(separator: " · ")
      if !names.isEmpty {
        preview.notes.append(
          FormNote(phrase(language, ["number": phone.display, "name": said]), .good))
      }
    }
    if preview.numberOwners.isEmpty {
      preview.notes += try openInquiry(values, subject).map { [$0] } ?? []
    }
    if let caller, let detail = try register.detail(of: caller, today: today) {
      preview.promises = detail.followUps
      preview.callerNumber = detail.phones.first?.number
      preview.lacksNumber =
        detail.phones.isEmpty && detail.contacts.allSatisfy(\.phones.isEmpty)
      preview.notes += detail.important.map { FormNote("! \($0)", .error) }
      preview.usualContact = try usualContact(of: detail)
      preview.notes += protection(of: detail.organisation, values)
    } else {
      preview.promises = preview.numberOwners.first?.followUps ?? []
    }
    preview.notes += preview.promises.map { promise in
      FormNote(
        CallPhrases.promise(
          language,
          ["day": promise.dueAt.short(language, from: today), "text": promise.text]), .warning)
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
      let phones = values.phones(.callerPhone),
      let inquiry = try phones.all.flatMap({ try register.openInquiries(from: $0) }).first
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

  /// Of a contact that we begin: that they asked not to be rung up, or not to be sent adverts.
  private func protection(of organisation: Organisation, _ values: FormValues) -> [FormNote] {
    guard values.choice(.way, as: Interaction.Direction.self) == .outgoing else { return [] }
    var notes: [FormNote] = []
    if organisation.doNotCall {
      let note = organisation.doNotCallNote.map { ": \($0)" } ?? ""
      notes.append(FormNote(DetailPhrases.doNotCall(language) + note, .error))
    }
    if organisation.adProtected {
      notes.append(FormNote(DetailPhrases.adProtected(language), .error))
    }
    return notes
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
}
