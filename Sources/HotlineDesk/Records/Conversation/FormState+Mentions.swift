import HotlineCore

extension OpenForm {
  /// The contact person is most often the one who called last: it stands there at once, until the
  /// caller says otherwise. While the field itself has the keys its list shows whom to choose; then
  /// it waits until the field is left, at the latest until the call ends.
  mutating func offerUsualContact(_ context: FormContext, isEnding: Bool = false) {
    let path = FieldPath(.contact)
    guard form.kind == .interaction, let contact = preview.usualContact,
      let caller = FormValues(form).rowID(.caller), caller != contactOfferedFor,
      isEnding || form.focus != .field(path)
    else { return }
    contactOfferedFor = caller
    guard form.value(path).isNothing else { return }
    let isUntouched = isUntouched
    form.fill(path, with: .item(contact), context)
    if isUntouched { form.forgetSteps() }
  }
}

extension FormState {
  /// Puts an organisation in as the next that was named in the conversation, as one step to undo.
  mutating func add(_ item: LookupItem, _ context: FormContext) {
    let entries = groups[.mentions] ?? []
    let free = entries.indices.first { entry in
      value(FieldPath(.organisation, entry)).isNothing
    }
    let path = FieldPath(.organisation, free ?? entries.count)
    makeRoom(for: path, context)
    fill(path, with: .item(item), context)
    evenGroups(context)
  }

  /// A citizen leaves neither name nor number: what was typed before that was known goes at once,
  /// and no undo brings it back.
  mutating func forgetCitizen(_ context: FormContext) {
    guard kind == .interaction,
      value(FieldPath(.callerType)) == FieldValue(code: Inquiry.CallerType.citizen.rawValue)
    else { return }
    let paths = [FieldPath(.callerName), FieldPath(.callerPhone)]
    guard paths.contains(where: { content($0)?.text?.isEmpty == false }) else { return }
    for path in paths {
      guard let field = declaration.field(path.key) else { continue }
      self[path] = FieldContent(field.kind, now: context.now)
    }
    forgetSteps()
  }
}
