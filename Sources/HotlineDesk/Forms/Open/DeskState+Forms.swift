import HotlineCore
import Resources
import Screen

// Opening, typing in, saving and setting aside forms.

extension DeskState {
  /// Opens a form; what it edits is read beside the loop, and the form appears filled.
  mutating func open(_ subject: FormOpening) -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    let ticket = nextTicket()
    typedAhead = TypedAhead(awaited: .form(ticket))
    return [.openForm(subject, ticket)]
  }

  /// Brings back what is set aside or lies on disk: a form, or a line of another kind.
  mutating func resume(_ id: String) -> [DeskEffect] {
    if let line = line(id) { return bringUp(line) }
    guard let draft = otherDrafts.first(where: { $0.id == id }),
      var line = try? ComposedLine(draftPayload: draft.payload)
    else { return resumeForm(id) }
    if line.id.isEmpty { line.id = draft.formID }
    otherDrafts.removeAll { $0.id == draft.id }
    // Another desk of the same person has it too, with a text of its own.
    if lines.contains(where: { $0.id == line.id }) { line.id = identifiers.next() }
    lines.append(line)
    return [.claimDraft(draft, as: line.id)] + bringUp(line)
  }

  /// Brings a form back that is set aside, or one that lies on disk.
  mutating func resumeForm(_ id: OpenForm.ID) -> [DeskEffect] {
    layers.removeAll { $0 == .form(id) }
    if let index = forms.firstIndex(where: { $0.id == id }) {
      forms.append(forms.remove(at: index))
      return bringUp(id)
    }
    guard let draft = otherDrafts.first(where: { $0.id == id || $0.formID == id }) else {
      return [.bell]
    }
    guard var form = try? FormState(draftPayload: draft.payload, context: formContext) else {
      return read(draft)
    }
    if form.id.isEmpty { form.id = draft.formID }
    otherDrafts.removeAll { $0.id == draft.id }
    // Another desk of the same person has it too, with a text of its own.
    if forms.contains(where: { $0.id == form.id }) { form.id = identifiers.next() }
    return [.claimDraft(draft, as: form.id)] + showForm(OpenForm(form, isFromDraft: true))
  }

  /// F7: the open form or call that has waited longest.
  mutating func resumeNext() -> [DeskEffect] {
    let current = layers.last?.formID ?? (call?.hasKeys == true ? call?.id : nil)
    guard let next = forms.first(where: { $0.id != current }) ?? forms.first else { return [] }
    return resumeForm(next.id)
  }

  mutating func showForm(_ form: OpenForm) -> [DeskEffect] {
    forms.append(form)
    let asked = preview(form.id)
    return asked + bringUp(form.id)
  }

  /// A call is docked, any other form lies over the desk.
  private mutating func bringUp(_ id: OpenForm.ID) -> [DeskEffect] {
    guard let form = forms.first(where: { $0.id == id })?.form else { return [] }
    if form.subject.startedAt != nil { return dock(id) }
    layers.append(.form(id))
    return []
  }

  mutating func pressInForm(_ key: Key, _ id: OpenForm.ID) -> [DeskEffect] {
    if let effects = runBeside(KeyTable.command(for: key, in: .form)) { return effects }
    return pressInFields(key, id)
  }

  /// A key that belongs to the form itself, wherever the form stands.
  mutating func pressInFields(_ key: Key, _ id: OpenForm.ID) -> [DeskEffect] {
    guard let index = forms.firstIndex(where: { $0.id == id }) else { return [] }
    let before = forms[index].form
    let requests = forms[index].form.handle(key, context: formContext(of: id))
    forms[index].form.forgetCitizen(formContext(of: id))
    let isChanged = forms[index].form != before
    if isChanged, !forms[index].isUntouched { forms[index].markChanged() }
    let preview = isChanged ? self.preview(id) : []
    return requests.flatMap { fulfil($0, id) } + preview
  }

  /// Commands that open something over a form; everything else belongs to the form itself.
  private mutating func runBeside(_ command: Command?) -> [DeskEffect]? {
    switch command {
    case .help, .palette, .today, .drafts, .nextOpen, .guidance, .goalsInFull, .copy, .redraw,
      .quit, .call, .anotherCall, .openFound, .compareFound, .lists:
      return command.map { run($0) }
    default:
      return nil
    }
  }

  mutating func fulfil(_ request: FormRequest, _ id: OpenForm.ID) -> [DeskEffect] {
    switch request {
    case .lookUp(var lookup):
      lookup.preferred = preferredKeys
      return [.lookUp(lookup, form: id)]
    case .openPicker(let lookup):
      return openInFull(lookup, id)
    case .createOrganisation(let field, let name):
      return open(
        .newOrganisation(
          name: name, returnsTo: FormReturn(form: id, field: field),
          values: field == FieldPath(.caller) ? saidOfCaller(id) : [:]))
    case .save:
      return save(id)
    case .saveAndNew:
      return saveAndBegin(id)
    case .refuse(let missing, let wrong):
      notice = Notice(.problem, FormPhrases.notSaved(missing: missing, wrong: wrong, language))
      return []
    case .park:
      return park(id)
    case .bell:
      return [.bell]
    case .say(let phrase):
      notice = Notice(.warning, phrase(language))
      return [.bell]
    }
  }

  /// Who is on the line, and who was named to them, come first in every picker.
  private var preferredKeys: [String] {
    ((callerID.map { [$0] } ?? []) + mentionedIDs.sorted()).map { String($0) }
  }

  /// The first of the notes of the form on top that leads somewhere.
  var foundByForm: FormNote? {
    guard case .form(let id) = layers.last else { return nil }
    return forms.first { $0.id == id }?.preview.notes.first {
      $0.organisationID != nil || $0.opens != nil
    }
  }

  /// Opens what the half-typed form resembles; the form is set aside.
  mutating func openFound() -> [DeskEffect] {
    guard let found = foundByForm else { return [.bell] }
    for index in forms.indices { forms[index].form.judge() }
    layers.removeAll { $0.formID != nil }
    let leads =
      found.opens.map { open($0) } ?? found.organisationID.map { visit(organisation: $0) } ?? []
    let effects = keepDrafts() + leads
    notice = Notice(.done, DeskPhrases.setAside(language))
    return effects
  }

  /// Sets a form aside; one that says no more than it began with just closes.
  private mutating func park(_ id: OpenForm.ID) -> [DeskEffect] {
    layers.removeAll { $0 == .form(id) }
    let context = formContext(of: id)
    if let index = forms.firstIndex(where: { $0.id == id }), forms[index].saysNothingNew(context) {
      forms.remove(at: index)
      return [.removeDraft(id)]
    }
    notice = Notice(.done, DeskPhrases.setAside(language))
    return keepDrafts()
  }

  private mutating func openInFull(_ lookup: FormLookup, _ id: OpenForm.ID) -> [DeskEffect] {
    guard let form = forms.first(where: { $0.id == id }),
      let field = form.form.declaration.field(lookup.field.key),
      case .lookup(let kind) = field.kind
    else { return [.bell] }
    let title = "\(form.form.label(of: lookup.field, language)) · \(form.title(language))"
    let picker = FullPicker(lookup, form: id, allowsNew: kind.allowsNew, title: title)
    layers.append(.picker(picker))
    return [.lookUp(picker.question, form: id)]
  }

  mutating func save(_ id: OpenForm.ID) -> [DeskEffect] {
    guard let index = forms.firstIndex(where: { $0.id == id }) else { return [] }
    guard forms[index].saving == nil else {
      notice = Notice(.warning, FormPhrases.isSaving(language))
      return []
    }
    forms[index].saving = forms[index].form
    let order: [DeskEffect] = [.save(forms[index].form, form: id)]
    typedAhead = TypedAhead(awaited: .save(id))
    return keepDrafts() + order + (holdUp == nil ? [] : leaveWaitingSave())
  }

  /// The next one is begun at once: it waits for no save. One that is refused comes back on top.
  private mutating func saveAndBegin(_ id: OpenForm.ID) -> [DeskEffect] {
    guard let form = forms.first(where: { $0.id == id })?.form else { return [] }
    let saving = save(id)
    layers.removeAll { $0.belongs(to: id) }
    typedAhead = nil
    return saving + open(FormOpening(another: form))
  }

  /// What the register says of a partnership while it is typed.
  mutating func preview(_ id: OpenForm.ID) -> [DeskEffect] {
    guard let index = forms.firstIndex(where: { $0.id == id }),
      forms[index].form.declaration.hasNotes
    else { return [] }
    forms[index].previewTicket = nextTicket()
    return [.preview(forms[index].form, form: id, forms[index].previewTicket)]
  }

  // MARK: Drafts

  /// Whether something typed is not on disk; the loop then asks within 300 ms.
  public var hasUnkeptText: Bool {
    forms.contains(where: \.isUnkept) || lines.contains(where: \.isUnkept)
  }

  /// Hands everything typed since the last time to the draft store.
  mutating func keepDrafts() -> [DeskEffect] {
    let due = forms.filter(\.isUnkept).map { asTyped($0) }
    let dueLines = lines.filter(\.isUnkept)
    // A line that was emptied is no draft any more.
    let emptied = dueLines.filter { $0.isEmpty && $0.hasDraft }
    let written = dueLines.filter { !$0.isEmpty }
    for index in forms.indices { forms[index].isUnkept = false }
    for line in dueLines { _ = changeLine(line.id) { $0.markHandedOver() } }
    let keep: [DeskEffect] =
      due.isEmpty && written.isEmpty ? [] : [.keepDrafts(due, lines: written)]
    return keep + emptied.map { .removeDraft($0.id) }
  }

  /// The end: what may still become a number is judged as it stands, and all goes to the disk.
  mutating func hangUp() -> [DeskEffect] {
    for index in forms.indices where forms[index].form.isTyping {
      forms[index].form.judge()
      forms[index].isUnkept = true
    }
    for index in lines.indices { lines[index].judge() }
    return keepDrafts()
  }

  // MARK: The world around a form

  var formContext: FormContext {
    var context = FormContext(
      today: moment.today, minute: moment.minute,
      calendar: words?.lookups.calendar ?? DanishCalendar(), language: language,
      size: Size(width: size.width, height: size.height - 2), lists: words?.choices ?? [:],
      last: lastValues, postalCodes: words?.postalCodes ?? [:],
      municipalities: words?.lookups.municipalityNames ?? [:], me: words?.me)
    context.nearMunicipalities = words?.lookups.nearMunicipalities ?? []
    return context
  }

  /// As ``formContext``, on the cells where the form stands.
  func formContext(of id: OpenForm.ID) -> FormContext {
    var context = formContext
    if call?.id == id, let rect = layout.call { context.size = rect.size }
    return context
  }

  func drawForm(
    _ form: OpenForm, on canvas: inout Canvas, _ theme: Theme, hasKeys: Bool = true
  ) {
    FormView(
      form.form, context: formContext(of: form.id),
      status: form.keptAt.map { .draft(at: $0) } ?? .untouched,
      notes: openNotes(beside: form) + form.preview.notes,
      theme: theme, callHeader: callHeader(of: form), hasKeys: hasKeys
    ).draw(on: &canvas)
  }
}
