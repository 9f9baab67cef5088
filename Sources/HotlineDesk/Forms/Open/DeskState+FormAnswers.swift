import HotlineCore
import Resources

extension DeskState {
  /// What came back for a form, or for the drafts.
  mutating func updateForms(_ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .lookedUp(let answer, let id):
      let context = formContext
      if !receiveInPicker(answer, id) { change(id) { $0.form.receive(answer, context: context) } }
    case .previewed(let preview, let id, let ticket):
      let context = formContext(of: id)
      change(id) { form in
        guard form.previewTicket == ticket else { return }
        form.preview = preview
        form.offerUsualContact(context)
      }
    case .formOpened(let opened, let ticket):
      return receiveForm(opened, ticket)
    case .formNotOpened(let error, let ticket):
      return giveUpForm(
        error?.sentence(language) ?? DeskPhrases.goneMeanwhile(language), ticket)
    case .saved(let record, let id):
      return finish(id, record) + goOn(behind: id)
    case .notSaved(let error, let id):
      return refuse(id, error) + stay(with: id)
    case .clashed(let clash, let id):
      return meet(clash, in: id) + stay(with: id)
    case .draftsListed(let drafts, let damaged):
      learn(of: damaged)
      nameUnreadable(drafts)
      let open = Set(forms.map(\.id) + lines.map(\.id))
      otherDrafts = drafts.filter { $0.desk != nil || !open.contains($0.formID) }
      refreshDraftMenu()
    case .draftsKept(let ids, let clock, let isOnReserve, let damaged):
      for id in ids {
        change(id) { $0.keptAt = clock }
        _ = changeLine(id) { $0.keptAt = clock }
      }
      keepTrying(isOnReserve ? .onReserve : nil, ids)
      learn(of: damaged)
    case .draftsNotKept(let error, let ids):
      keepTrying(.refused(error), ids)
    case .draftsDue:
      return keepDrafts()
    default:
      break
    }
    return []
  }

  /// A saved form closes, its draft goes, and the desk shows what was saved. What was typed into it
  /// while the save ran stays open, as an edit of what now stands.
  private mutating func finish(_ id: OpenForm.ID, _ record: SavedRecord) -> [DeskEffect] {
    let kind = forms.first { $0.id == id }?.form.kind
    // What has no name of its own is called by its kind.
    let name = record.title.isEmpty ? kind?.names.one(language) ?? "" : record.title
    let what = record.copies > 1 ? "\(record.copies) × \(name)" : name
    notice = Notice(.done, DeskPhrases.saved(language, ["time": moment.clock, "what": what]))
    noteStored()
    var effects: [DeskEffect] = []
    var waiting = record.subject.returnsTo
    var isLeft = false
    if let index = forms.firstIndex(where: { $0.id == id }) {
      let form = forms[index].form
      let saved = FormValues(forms[index].saving ?? form)
      lastValues[form.kind, default: [:]].merge(saved.last) { $1 }
      waiting = form.subject.returnsTo
      if form.subject.rowID == nil, let row = record.subject.rowID {
        select(entered: row, of: form.kind)
      }
      link(record.consequences, of: id)
      isLeft = forms[index].isLeft
      let doubts = (forms[index].saving ?? form).doubts(formContext(of: id))
      if !doubts.isEmpty {
        let said = doubts.map { "\($0.label): \(FormPhrases.fact($0.problem, language))" }
        notice = Notice(
          .warning, ([notice?.text].compactMap(\.self) + said).joined(separator: " · "))
      }
      if FormValues(form) == saved {
        forms.remove(at: index)
        layers.removeAll { $0.belongs(to: id) }
        if call?.id == id { call = nil }
        effects.append(.removeDraft(id))
      } else {
        forms[index].form.subject = record.subject
        (forms[index].saving, forms[index].isLeft) = (nil, false)
        forms[index].markChanged()
      }
    }
    if let organisation = record.consequences.newOrganisation, !isLeft {
      effects += giveBack(organisation, to: waiting) ?? showOrganisation(organisation)
    }
    return effects + refresh()
  }

  /// A record and the call during which it was begun know each other, whichever is saved first.
  private mutating func link(_ saved: SavedRecord.Consequences, of id: OpenForm.ID) {
    guard let form = forms.first(where: { $0.id == id })?.form else { return }
    if let begun = saved.begun, let call = form.subject.callID {
      change(call) {
        $0.form.subject.begun = ($0.form.subject.begun ?? []) + [begun]
        $0.markChanged()
      }
    }
    guard let inquiry = saved.inquiryID else { return }
    for index in forms.indices where forms[index].form.subject.callID == id {
      forms[index].form.subject.inquiryID = inquiry
      forms[index].markChanged()
    }
  }

  /// The field that waited for a new organisation takes it, and typing goes on behind that field.
  /// nil where no form waits.
  private mutating func giveBack(
    _ organisation: LookupItem, to waiting: FormReturn?
  ) -> [DeskEffect]? {
    guard let waiting else { return nil }
    let resumed = resumeForm(waiting.form)
    guard let index = forms.firstIndex(where: { $0.id == waiting.form }) else { return nil }
    let requests = forms[index].form.take(organisation, at: waiting.field, context: formContext)
    forms[index].markChanged()
    return resumed + requests.flatMap { fulfil($0, waiting.form) } + preview(waiting.form)
  }

  private mutating func showOrganisation(_ organisation: LookupItem) -> [DeskEffect] {
    guard let id = Int64(organisation.key) else { return [] }
    // Entered from a list, it is shown there.
    let effects = layers.isEmpty ? visit(organisation: id) : goTo(organisation: id)
    enteredID = call == nil ? id : nil
    return effects
  }

  /// A save that did not happen: the form says why where it can be mended, the footer otherwise.
  private mutating func refuse(_ id: OpenForm.ID, _ error: RegisterError) -> [DeskEffect] {
    let context = formContext
    change(id) {
      ($0.saving, $0.isLeft) = (nil, false)
      $0.form.refuse(error.refusals, context: context)
    }
    // One that was left for the next of its kind comes back.
    let isCall = forms.first { $0.id == id }?.form.subject.startedAt != nil
    if !isCall, !layers.contains(where: { $0.belongs(to: id) }) { layers.append(.form(id)) }
    if call?.id == id { call?.hasKeys = true }
    notice = Notice(
      .problem, "\(FormPhrases.notSavedYet(language)) \(error.sentence(language))")
    return [.bell]
  }

  /// What lies on the reserve, or nowhere, is handed over again until it lies where it should.
  private mutating func keepTrying(_ trouble: DraftTrouble?, _ ids: [String]) {
    if trouble != nil {
      for id in ids {
        change(id) { $0.isUnkept = true }
        _ = changeLine(id) { $0.isUnkept = true }
      }
    }
    if draftTrouble != trouble, let trouble {
      notice = Notice(.problem, trouble.sentence(language))
    }
    draftTrouble = trouble
  }

  mutating func change(_ id: OpenForm.ID, _ edit: (inout OpenForm) -> Void) {
    guard let index = forms.firstIndex(where: { $0.id == id }) else { return }
    edit(&forms[index])
  }
}
