import HotlineCore
import Resources

/// A draft that a person threw away, kept until something else is saved, so that Ctrl+Z brings it
/// back.
struct DiscardedDraft: Equatable, Sendable {
  var form: OpenForm
  /// Whether it was the call that was talked on.
  var wasDocked: Bool
}

extension DeskState {
  /// Ctrl+X in the list of drafts: the draft goes, from the screen and from the disk.
  mutating func discard(_ id: OpenForm.ID) -> [DeskEffect] {
    let open = forms.first { $0.id == id }
    let draft = otherDrafts.first { $0.id == id }
    let kept = draft.flatMap {
      try? OpenForm(FormState(draftPayload: $0.payload, context: formContext))
    }
    guard let form = open ?? kept else { return [.bell] }
    discarded.append(DiscardedDraft(form: form, wasDocked: call?.id == id))
    if call?.id == id { call = nil }
    forms.removeAll { $0.id == id }
    otherDrafts.removeAll { $0.id == id }
    layers.removeAll { $0.belongs(to: id) }
    refreshDraftMenu()
    notice = Notice(
      .done, DeskPhrases.discarded(language, ["what": form.title(language)]))
    return [.removeDraft(form.id, desk: draft?.desk)]
  }

  /// Ctrl+Z brings the draft back that was thrown away last; nil when none was since the last save.
  mutating func bringBackDiscarded() -> [DeskEffect]? {
    guard var lost = discarded.popLast() else { return nil }
    lost.form.markChanged()
    forms.append(lost.form)
    if lost.wasDocked, call == nil { call = DockedCall(lost.form.id, hasKeys: false) }
    refreshDraftMenu()
    notice = Notice(
      .done, DeskPhrases.undiscarded(language, ["what": lost.form.title(language)]))
    return keepDrafts()
  }
}
