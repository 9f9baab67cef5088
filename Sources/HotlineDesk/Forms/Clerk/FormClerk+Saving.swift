import HotlineCore

extension FormClerk {
  /// Stores what the form says. Throws ``RegisterError`` and then nothing is changed.
  func save(_ state: FormState) throws -> SavedRecord {
    try save(state, as: state.kind.form)
  }

  private func save<Form: RecordForm>(
    _ state: FormState, as form: Form.Type
  ) throws -> SavedRecord {
    let base = try base(form, state.subject)
    // The engine lets no form be saved whose required fields are empty.
    guard let record = try form.read(FormValues(state), state.subject, from: base, self) else {
      throw RegisterError.refused(.nameMissing)
    }
    let stored = try form.store(record, from: base, register)
    let subject = try about(form, stored, state.subject)
    return SavedRecord(
      title: form.words(for: stored, subject, language), subject: subject,
      consequences: form.consequences(of: stored, isNew: base == nil))
  }

  /// What the register says of a form while it is typed.
  func preview(of state: FormState) throws -> FormPreview {
    try preview(of: state, as: state.kind.form)
  }

  private func preview<Form: RecordForm>(
    of state: FormState, as form: Form.Type
  ) throws -> FormPreview {
    try form.preview(FormValues(state), state.subject, from: try base(form, state.subject), self)
  }
}
