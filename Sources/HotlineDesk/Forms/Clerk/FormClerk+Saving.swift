import HotlineCore

extension FormClerk {
  /// Stores what the form says. Throws ``RegisterError`` and then nothing is changed.
  func save(_ state: FormState) throws -> SavedRecord {
    try save(state, as: form(of: state.kind))
  }

  private func save<Form: RecordForm>(
    _ state: FormState, as form: Form.Type
  ) throws -> SavedRecord {
    let base = try base(form, state.subject)
    if let id = state.subject.rowID, base == nil {
      throw RegisterError.conflict(.unknownBase(table: Form.Record.table, id: id))
    }
    var record = try form.read(FormValues(state), state.subject, from: base, self)
    try settle(unreadOf: form, in: &record, state.subject)
    let stored = form.seen(try register.save(record, from: base), from: state.subject)
    let subject = try about(form, stored, state.subject)
    return SavedRecord(
      title: form.words(for: stored, subject, language),
      copies: base == nil ? record.copies.count : 1, subject: subject,
      consequences: form.consequences(of: stored, isNew: base == nil))
  }

  /// What the form is about from here on. Where a colleague has changed the record since it was
  /// stored, it stays an edit of what it was: the next save meets their change.
  private func about<Form: RecordForm>(
    _ form: Form.Type, _ stored: Form.Record, _ asked: FormSubject
  ) throws -> FormSubject {
    var subject = form.subject(of: stored, asked)
    subject.unread = nil
    if let now = try register.opened(Form.Record.self, stored.id),
      form.seen(now.record, from: subject) == stored
    {
      subject.base = now.rows.text
    }
    return subject
  }

  /// What the register says of a form while it is typed.
  func preview(of state: FormState) throws -> FormPreview {
    try preview(of: state, as: form(of: state.kind))
  }

  private func preview<Form: RecordForm>(
    of state: FormState, as form: Form.Type
  ) throws -> FormPreview {
    try form.preview(FormValues(state), state.subject, from: try base(form, state.subject), self)
  }
}
