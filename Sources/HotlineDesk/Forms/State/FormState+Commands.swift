import HotlineCore
import Resources

extension FormState {
  /// Ctrl+X: clears the field. In an entry, on a field that is empty already, it takes the whole
  /// entry out.
  mutating func clear(_ context: FormContext) -> [FormRequest] {
    guard let path = focusedField, let content = content(path) else { return [.bell] }
    judge()
    if let entry = path.entry, let group = declaration.group(of: path.key),
      value(path).isNothing, content.text?.isEmpty != false,
      let entries = groups[group.key], !isEmpty(entries[entry], group, context)
    {
      removeEntry(group, entry, context)
      return []
    }
    guard !value(path).isNothing || content.text?.isEmpty == false else { return [.bell] }
    put(content.filled(with: .empty, now: context.now), at: path, context)
    return []
  }

  /// Ctrl+T: what was saved in this field last.
  mutating func takeLast(_ context: FormContext) -> [FormRequest] {
    guard let path = focusedField, let value = context.last[kind]?[path.key] else {
      return [.say(FormPhrases.nothingLast)]
    }
    fill(path, with: value, context)
    return []
  }

  /// Ctrl+U: what reads like a CPR number becomes unreadable. A field for another number has no use
  /// for the rest of it and is emptied.
  mutating func blackOut(_ context: FormContext) -> [FormRequest] {
    guard let path = focusedField, let content = content(path), let text = content.text,
      let place = declaration.field(path.key)?.kind.place
    else { return [.say(FormPhrases.nothingToBlackOut)] }
    let findings = findings(at: path, context)
    guard !findings.isEmpty else { return [.say(FormPhrases.nothingToBlackOut)] }
    let left: FieldValue =
      place == .number ? .empty : .text(CPRGuard.blackedOut(text, findings))
    put(content.filled(with: left, now: context.now), at: path, context)
    return []
  }

  /// Enter on a number that only might be a CPR number keeps it, one at a time.
  ///
  /// - Returns: false when there is none.
  mutating func keepDoubtfulNumber(at path: FieldPath, _ context: FormContext) -> Bool {
    guard let text = content(path)?.text, declaration.field(path.key)?.kind.place == .text,
      findings(at: path, context).contains(where: { $0.verdict == .ask }),
      let number = cprGuard(context).askedNumbers(in: text).first
    else { return false }
    kept.insert(number)
    return true
  }

  /// Ctrl+Z: the last step of typing in the form is taken back, and the focus goes there.
  mutating func undo(_ context: FormContext) -> [FormRequest] {
    judge()
    guard let change = history.undo() else { return [.say(FormPhrases.nothingToUndo)] }
    switch change {
    case .content(let path, let before, _): restore(before, at: path, context)
    case .removed(let group, let entry, let content):
      let place = min(entry, groups[group]?.count ?? 0)
      groups[group]?.insert(content, at: place)
      if let found = subject.entriesFound?[group], place <= found {
        subject.entriesFound?[group] = found + 1
      }
      focusHead(of: group, entry: place)
    }
    return []
  }

  /// Ctrl+Y: the step that was taken back last is done again.
  mutating func redo(_ context: FormContext) -> [FormRequest] {
    judge()
    guard let change = history.redo() else { return [.say(FormPhrases.nothingToRedo)] }
    switch change {
    case .content(let path, _, let after): restore(after, at: path, context)
    case .removed(let group, let entry, _):
      if groups[group]?.indices.contains(entry) == true { groups[group]?.remove(at: entry) }
      focusHead(of: group, entry: max(0, min(entry, (groups[group]?.count ?? 1) - 1)))
    }
    return []
  }

  private mutating func restore(
    _ content: FieldContent, at path: FieldPath, _ context: FormContext
  ) {
    var resting = content
    resting.rest()
    makeRoom(for: path, context)
    self[path] = resting
    focus = .field(path)
    refusals[path] = nil
  }

  private mutating func focusHead(of groupKey: FieldKey, entry: Int) {
    guard let group = declaration.groups.first(where: { $0.key == groupKey }),
      let head = group.fields.first?.key
    else { return }
    forgetJudgements(of: group)
    focus = .field(FieldPath(head, entry))
  }
}
