import HotlineCore
import Resources

extension FormClerk {
  /// The form filled with what it is to edit; nil where the row is gone.
  ///
  /// - Parameter id: tells the form's draft from every other.
  func open(_ opening: FormOpening, id: String) throws -> OpenedForm? {
    switch opening {
    case .newOrganisation(let name):
      let values = name.map { [FieldPath(.name): FieldValue.text($0)] } ?? [:]
      return OpenedForm(.organisation, id: id, values: values)
    case .organisation(let row): return try organisation(row, id: id)
    case .newContact(let organisation):
      return OpenedForm(.contact, id: id, subject: try subject(of: organisation))
    case .contact(let row, let organisation):
      return try contact(row, organisation, id: id)
    case .newLine(let organisation, let direction):
      return OpenedForm(
        .offerLine, id: id, subject: try subject(of: organisation),
        values: [FieldPath(.direction): FieldValue(code: direction.rawValue)])
    case .line(let row): return try line(row, id: id)
    case .workplace(let organisation): return try workplace(organisation, id: id)
    case .newPartnership(let parties): return try newPartnership(parties, id: id)
    case .partnership(let row): return try partnership(row, id: id)
    case .newPosition(let organisation):
      let employer = try item(organisation: organisation).map { FieldValue.item($0) }
      return OpenedForm(
        .position, id: id, subject: try subject(of: organisation),
        values: [FieldPath(.organisation): employer ?? .empty])
    case .position(let row): return try position(row, id: id)
    case .newConversation(let kind, let organisation):
      return try newConversation(kind, with: organisation, id: id)
    case .conversation(let row): return try conversation(row, id: id)
    case .new(let kind): return OpenedForm(kind, id: id)
    case .row(let kind, let row):
      return try (kind.form as? any RowForm.Type).flatMap { form in
        try open(form, kind, row: row, id: id)
      }
    }
  }

  /// A form about an organisation, without a row of its own yet.
  private func subject(of organisation: Int64) throws -> FormSubject {
    FormSubject(
      organisationID: organisation, title: try item(organisation: organisation)?.name ?? "")
  }

  private func organisation(_ row: Int64, id: String) throws -> OpenedForm? {
    guard let entry = try register.organisation(row) else { return nil }
    return OpenedForm(
      .organisation, id: id,
      subject: FormSubject(
        rowID: row, organisationID: row, title: entry.organisation.name, base: try kept(entry)),
      values: OrganisationForm.fill(
        from: entry, municipalities: try register.lookups().municipalityNames))
  }

  private func contact(_ row: Int64, _ organisation: Int64, id: String) throws -> OpenedForm? {
    guard let entry = try register.contact(row) else { return nil }
    return OpenedForm(
      .contact, id: id,
      subject: FormSubject(
        rowID: row, organisationID: organisation, title: entry.person.name,
        base: try kept(entry)),
      values: ContactForm.fill(from: entry, organisationID: organisation))
  }

  private func line(_ row: Int64, id: String) throws -> OpenedForm? {
    guard let line = try register.offerLine(row) else { return nil }
    let categories = try register.lookups().categories.map {
      ($0.code, language == .danish ? $0.labelDa : $0.labelEn)
    }
    return OpenedForm(
      .offerLine, id: id,
      subject: FormSubject(
        rowID: row, organisationID: line.organisationID, title: line.title,
        base: try kept(line)),
      values: OfferLineForm.fill(
        from: line, categories: Dictionary(categories, uniquingKeysWith: { first, _ in first })))
  }

  private func workplace(_ organisation: Int64, id: String) throws -> OpenedForm? {
    var subject = try subject(of: organisation)
    guard let offer = try register.workplaceOffer(ofOrganisation: organisation) else {
      return OpenedForm(.workplaceOffer, id: id, subject: subject)
    }
    subject.rowID = offer.id
    subject.base = try kept(offer)
    return OpenedForm(
      .workplaceOffer, id: id, subject: subject, values: WorkplaceOfferForm.fill(from: offer))
  }

  /// The parties stand filled in; the title follows from their names.
  private func newPartnership(_ parties: [Int64], id: String) throws -> OpenedForm {
    let items = try parties.compactMap { try item(organisation: $0) }
    var values: [FieldPath: FieldValue] = [
      FieldPath(.title): FieldValue(items.map(\.name).joined(separator: " og "))
    ]
    for (index, item) in items.enumerated() {
      values[FieldPath(.organisation, index)] = .item(item)
    }
    return OpenedForm(
      .partnership, id: id, subject: FormSubject(organisationID: parties.first), values: values)
  }

  private func partnership(_ row: Int64, id: String) throws -> OpenedForm? {
    guard let entry = try register.partnership(row) else { return nil }
    var contacts: [Int64: String] = [:]
    for contact in entry.parties.compactMap(\.row.contactPersonID) {
      contacts[contact] = try register.contact(contact)?.person.name
    }
    return OpenedForm(
      .partnership, id: id,
      subject: FormSubject(
        rowID: row, title: entry.partnership.reference, base: try kept(entry)),
      values: PartnershipForm.fill(from: entry, contacts: contacts))
  }

  private func position(_ row: Int64, id: String) throws -> OpenedForm? {
    guard let position = try register.position(row),
      let employer = try item(organisation: position.organisationID)
    else { return nil }
    let partnership = try position.partnershipID.flatMap { try register.partnership($0) }.map {
      LookupItem(
        key: String($0.partnership.id), name: $0.partnership.title,
        detail: $0.partnership.reference)
    }
    return OpenedForm(
      .position, id: id,
      subject: FormSubject(
        rowID: row, organisationID: position.organisationID, title: position.title,
        base: try kept(position)),
      values: PositionForm.fill(from: position, employer: employer, partnership: partnership))
  }

  private func open<Form: RowForm>(
    _ form: Form.Type, _ kind: FormKind, row: Int64, id: String
  ) throws -> OpenedForm? {
    guard let record = try form.load(row, from: register) else { return nil }
    return OpenedForm(
      kind, id: id,
      subject: FormSubject(rowID: row, title: form.title(of: record), base: try kept(record)),
      values: form.fill(from: record))
  }
}
