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
    let kept = otherDrafts.first { $0.id == id }.flatMap { draft in
      try? OpenForm(FormState(draftPayload: draft.payload, context: formContext))
    }
    guard let form = open ?? kept else { return [.bell] }
    discarded = DiscardedDraft(form: form, wasDocked: call?.id == id)
    if call?.id == id { call = nil }
    forms.removeAll { $0.id == id }
    otherDrafts.removeAll { $0.id == id }
    layers.removeAll { $0 == .form(id) }
    if case .menu(let menu) = layers.last {
      var fresh = draftMenu()
      fresh.filter = menu.filter
      fresh.selected = min(menu.selected, max(0, fresh.visible.count - 1))
      layers[layers.count - 1] = .menu(fresh)
    }
    notice = Notice(
      .done, DeskPhrases.discarded(language, ["what": form.title(language)]))
    return [.removeDraft(id)]
  }

  /// Ctrl+Z brings the draft back that was thrown away last; nil when none was since the last save.
  mutating func bringBackDiscarded() -> [DeskEffect]? {
    guard var lost = discarded else { return nil }
    discarded = nil
    lost.form.isUnkept = true
    forms.append(lost.form)
    if lost.wasDocked, call == nil { call = DockedCall(lost.form.id, hasKeys: false) }
    if case .menu = layers.last { layers[layers.count - 1] = .menu(draftMenu()) }
    notice = Notice(
      .done, DeskPhrases.undiscarded(language, ["what": lost.form.title(language)]))
    return keepDrafts()
  }
}
