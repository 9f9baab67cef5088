import HotlineCore
import Resources

/// What Ctrl+Z takes back on the desk: the register's history knows what was stored, but not the
/// drafts that were thrown away in between.
enum Undoable: Equatable, Sendable {
  case stored
  /// `wasDocked`: it was the call that was talked on.
  case discarded(OpenForm, wasDocked: Bool)
  case discardedLine(ComposedLine)
}

extension DeskState {
  /// Ctrl+X in the list of drafts: the draft goes, from the screen and from the disk.
  mutating func discard(_ id: String) -> [DeskEffect] {
    let open = forms.first { $0.id == id }
    let draft = otherDrafts.first { $0.id == id }
    if let line = line(id) ?? draft.flatMap({ try? ComposedLine(draftPayload: $0.payload) }) {
      return discardFromList(line, draft)
    }
    let kept = draft.flatMap {
      try? OpenForm(FormState(draftPayload: $0.payload, context: formContext))
    }
    guard let form = open ?? kept else {
      notice = Notice(.warning, DeskPhrases.unknownDraftStays(language))
      return [.bell]
    }
    undoable.append(.discarded(form, wasDocked: call?.id == id))
    if call?.id == id { call = nil }
    forms.removeAll { $0.id == id }
    otherDrafts.removeAll { $0.id == id }
    layers.removeAll { $0.belongs(to: id) }
    refreshDraftMenu()
    notice = Notice(
      .done, DeskPhrases.discarded(language, ["what": form.title(language)]))
    return [.removeDraft(form.id, desk: draft?.desk)]
  }

  /// Something was stored that the register can take back.
  mutating func noteStored() {
    // What lies deeper than the first draft thrown away, the register's history keeps in order.
    if !undoable.isEmpty { undoable.append(.stored) }
  }

  /// Ctrl+Z: what was done last, be it a draft thrown away or something stored.
  mutating func undo() -> [DeskEffect] {
    switch undoable.popLast() {
    case .discarded(let form, let wasDocked): bringBack(form, wasDocked: wasDocked)
    case .discardedLine(let line): bringBack(line)
    case .stored, nil: [.undo]
    }
  }

  private mutating func bringBack(_ lost: OpenForm, wasDocked: Bool) -> [DeskEffect] {
    var form = lost
    form.markChanged()
    forms.append(form)
    if wasDocked, call == nil { call = DockedCall(form.id, hasKeys: false) }
    refreshDraftMenu()
    notice = Notice(.done, DeskPhrases.undiscarded(language, ["what": form.title(language)]))
    return keepDrafts()
  }

  private mutating func discardFromList(
    _ line: ComposedLine, _ draft: KeptDraft?
  ) -> [DeskEffect] {
    otherDrafts.removeAll { $0.id == draft?.id }
    let wasShown = needID == line.id
    let effects = discard(line, desk: draft?.desk) + (wasShown ? suggest() : [])
    refreshDraftMenu()
    notice = Notice(.done, DeskPhrases.discarded(language, ["what": line.draftTitle()]))
    return effects
  }

  /// A need is asked again; the line of a prompt lies among the drafts.
  private mutating func bringBack(_ lost: ComposedLine) -> [DeskEffect] {
    var line = lost
    line.isUnkept = true
    lines.append(line)
    refreshDraftMenu()
    notice = Notice(.done, DeskPhrases.undiscarded(language, ["what": line.draftTitle()]))
    guard case .need = line.purpose, layers.isEmpty else { return keepDrafts() }
    return keepDrafts() + bringUp(line)
  }
}
