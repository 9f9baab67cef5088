import HotlineCore
import Resources

extension DeskState {
  /// What came back for a form, or for the drafts.
  mutating func updateForms(_ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .lookedUp(let answer, let id):
      let context = formContext
      change(id) { $0.form.receive(answer, context: context) }
    case .previewed(let preview, let id):
      change(id) { $0.preview = preview }
    case .formOpened(let opened):
      var form = opened.state(formContext)
      if form.kind == .partnership, form.subject.rowID == nil { form.subject.callID = call?.id }
      return show(OpenForm(form))
    case .saved(let record, let id):
      return finish(id, record)
    case .notSaved(let error, let id):
      change(id) { $0.isSaving = false }
      notice = Notice(.problem, error.sentence(language))
      return [.bell]
    case .draftsListed(let drafts):
      let open = Set(forms.map(\.id))
      otherDrafts = drafts.filter { !open.contains($0.id) }
    case .draftsKept(let ids, let clock, let isOnReserve):
      for id in ids { change(id) { $0.keptAt = clock } }
      if isOnReserve { notice = Notice(.warning, DeskPhrases.draftsOnReserve(language)) }
    case .draftsNotKept(let error):
      for index in forms.indices { forms[index].isUnkept = true }
      notice = Notice(.problem, error.sentence(language))
    case .draftsDue:
      return keepDrafts()
    default:
      break
    }
    return []
  }

  /// A saved form closes, its draft goes, and the desk shows what was saved.
  private mutating func finish(_ id: OpenForm.ID, _ record: SavedRecord) -> [DeskEffect] {
    link(record, of: id)
    forms.removeAll { $0.id == id }
    layers.removeAll { $0 == .form(id) }
    if call?.id == id { call = nil }
    lastValues.merge(record.lastValues) { $1 }
    notice = Notice(
      .done, DeskPhrases.saved(language, ["time": moment.clock, "what": record.title]))
    var effects: [DeskEffect] = [.removeDraft(id)]
    if let organisation = record.newOrganisationID {
      effects += goTo(organisation: organisation)
    }
    return effects + refresh()
  }

  /// A partnership and the call during which it was begun know each other, whichever is saved first.
  private mutating func link(_ record: SavedRecord, of id: OpenForm.ID) {
    guard let saved = forms.first(where: { $0.id == id })?.form else { return }
    if let partnership = record.newPartnershipID, let call = saved.subject.callID {
      change(call) {
        $0.form.subject.partnershipIDs = ($0.form.subject.partnershipIDs ?? []) + [partnership]
        $0.isUnkept = true
      }
    }
    guard let inquiry = record.inquiryID else { return }
    for index in forms.indices where forms[index].form.subject.callID == id {
      forms[index].form.subject.inquiryID = inquiry
      forms[index].isUnkept = true
    }
  }

  mutating func change(_ id: OpenForm.ID, _ edit: (inout OpenForm) -> Void) {
    guard let index = forms.firstIndex(where: { $0.id == id }) else { return }
    edit(&forms[index])
  }
}
