import HotlineCore

extension FormClerk {
  /// The form filled with what it is to edit; nil where the row is gone.
  ///
  /// - Parameter id: tells the form's draft from every other.
  func open(_ opening: FormOpening, id: String) throws -> FilledForm? {
    switch opening {
    case .row(let kind, let row, let organisation):
      return try edit(kind, FormSubject(rowID: row, organisationID: organisation), id: id)
    case .field(let kind, let row, let field):
      var filled = try edit(kind, FormSubject(rowID: row), id: id)
      filled?.focus = field
      return filled
    case .joining(let partnership, let organisation):
      let filled = try edit(.partnership, FormSubject(rowID: partnership), id: id)
      return try filled.map { try joined($0, by: organisation) }
    case .next(let kind, let row):
      return try kind.form.flatMap { try next($0, kind, after: row, id: id) }
    case .new(let kind, var about, let values):
      if let known = try edit(kind, about, id: id) { return known }
      // An inquiry without a contact cannot be shown as one.
      guard about.inquiryID == nil else { return nil }
      if about.title.isEmpty, kind != .partnership, let organisation = about.organisationID {
        about.title = try item(organisation: organisation)?.name ?? ""
      }
      return FilledForm(
        kind, id: id, subject: about,
        values: try titled(
          kind, try named(try form(of: kind).begun(values, self), in: kind.declaration)))
    }
  }

  /// With the organisation as the last party, unless it is one.
  private func joined(_ form: FilledForm, by organisation: Int64) throws -> FilledForm {
    let parties = form.values.filter { $0.key.key == .organisation && $0.key.entry != nil }
    let key = String(organisation)
    guard !parties.contains(where: { $0.value.item?.key == key }) else { return form }
    let last = parties.keys.compactMap(\.entry).max() ?? -1
    let path = FieldPath(.organisation, last + 1)
    let party = try named(
      [path: .item(LookupItem(key: key, name: ""))], in: form.kind.declaration)
    return FilledForm(
      form.kind, id: form.id, subject: form.subject, values: form.values.merging(party) { $1 })
  }

  /// The form on what `subject` names, as it stands; nil where there is none.
  func edit(_ kind: RecordKind, _ subject: FormSubject, id: String) throws -> FilledForm? {
    guard let form = kind.form else { return nil }
    return try edit(form, kind, subject, id: id)
  }

  private func edit<Form: RecordForm>(
    _ form: Form.Type, _ kind: RecordKind, _ subject: FormSubject, id: String
  ) throws -> FilledForm? {
    try form.record(of: subject, register).map {
      try opened(form, kind, $0.record, rows: $0.rows, subject, id: id)
    }
  }

  private func next<Form: RecordForm>(
    _ form: Form.Type, _ kind: RecordKind, after row: Int64, id: String
  ) throws -> FilledForm? {
    let last = try form.record(of: FormSubject(rowID: row), register)?.record
    guard let next = last.flatMap(Form.Record.next) else { return nil }
    return FilledForm(
      kind, id: id, subject: FormSubject(),
      values: try named(try form.values(of: next, self), in: kind.declaration))
  }

  /// A partnership between two or more is called after them until somebody says otherwise.
  private func titled(
    _ kind: RecordKind, _ values: [FieldPath: FieldValue]
  ) throws -> [FieldPath: FieldValue] {
    let names = values.filter { $0.key.key == .organisation && $0.key.entry != nil }
      .sorted { ($0.key.entry ?? 0) < ($1.key.entry ?? 0) }.compactMap(\.value.item?.name)
    guard kind == .partnership, names.count > 1 else { return values }
    return values.merging([
      FieldPath(.title): FieldValue(PartnershipEntry.title(of: names))
    ]) { $1 }
  }
}
