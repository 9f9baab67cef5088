import HotlineCore

extension FormClerk {
  /// The form filled with what it is to edit; nil where the row is gone.
  ///
  /// - Parameter id: tells the form's draft from every other.
  func open(_ opening: FormOpening, id: String) throws -> OpenedForm? {
    switch opening {
    case .newOrganisation(let name, let returnsTo):
      return OpenedForm(
        .organisation, id: id, subject: FormSubject(returnsTo: returnsTo),
        values: [FieldPath(.name): FieldValue(name)])
    case .organisation(let row): return try edit(.organisation, FormSubject(rowID: row), id: id)
    case .standing(let row): return try edit(.standing, FormSubject(rowID: row), id: id)
    case .newContact(let organisation):
      return OpenedForm(.contact, id: id, subject: try subject(of: organisation))
    case .contact(let row, let organisation):
      return try edit(.contact, FormSubject(rowID: row, organisationID: organisation), id: id)
    case .newLine(let organisation, let direction):
      return OpenedForm(
        .offerLine, id: id, subject: try subject(of: organisation),
        values: [FieldPath(.direction): FieldValue(code: direction.rawValue)])
    case .line(let row): return try edit(.offerLine, FormSubject(rowID: row), id: id)
    case .workplace(let organisation):
      let subject = try subject(of: organisation)
      return try edit(.workplaceOffer, subject, id: id)
        ?? OpenedForm(.workplaceOffer, id: id, subject: subject)
    case .newPartnership(let parties): return try newPartnership(parties, id: id)
    case .partnership(let row): return try edit(.partnership, FormSubject(rowID: row), id: id)
    case .newPosition(let organisation):
      let employer = try item(organisation: organisation).map { FieldValue.item($0) }
      return OpenedForm(
        .position, id: id, subject: try subject(of: organisation),
        values: [FieldPath(.organisation): employer ?? .empty])
    case .position(let row): return try edit(.position, FormSubject(rowID: row), id: id)
    case .newConversation(let kind, let organisation):
      return try newConversation(kind, with: organisation, id: id)
    case .inquiry(let row):
      return try register.newestContactID(ofInquiry: row).flatMap {
        try edit(.conversation, FormSubject(rowID: $0), id: id)
      }
    case .conversation(let row): return try edit(.conversation, FormSubject(rowID: row), id: id)
    case .new(let kind): return OpenedForm(kind, id: id)
    case .row(let kind, let row): return try edit(kind, FormSubject(rowID: row), id: id)
    }
  }

  /// The form on what `subject` names, as it stands; nil where there is none.
  func edit(_ kind: FormKind, _ subject: FormSubject, id: String) throws -> OpenedForm? {
    try edit(kind.form, kind, subject, id: id)
  }

  private func edit<Form: RecordForm>(
    _ form: Form.Type, _ kind: FormKind, _ subject: FormSubject, id: String
  ) throws -> OpenedForm? {
    try form.record(of: subject, register).map { try opened(form, kind, $0, subject, id: id) }
  }

  /// A form about an organisation, without a row of its own yet.
  private func subject(of organisation: Int64) throws -> FormSubject {
    FormSubject(
      organisationID: organisation, title: try item(organisation: organisation)?.name ?? "")
  }

  /// The parties stand filled in, and of two the title too.
  private func newPartnership(_ parties: [Int64], id: String) throws -> OpenedForm {
    let items = try parties.compactMap { try item(organisation: $0) }
    var values: [FieldPath: FieldValue] = [
      FieldPath(.title): items.count > 1
        ? FieldValue(PartnershipForm.title(of: items.map(\.name))) : .empty
    ]
    for (index, item) in items.enumerated() {
      values[FieldPath(.organisation, index)] = .item(item)
    }
    return OpenedForm(
      .partnership, id: id, subject: FormSubject(organisationID: parties.first), values: values)
  }
}
