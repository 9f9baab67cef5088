import Resources
import Screen

// A save that met a colleague's change: what nobody disputes is merged, the rest is shown.

extension DeskState {
  mutating func meet(_ clash: FormClash, in id: OpenForm.ID) -> [DeskEffect] {
    guard let index = forms.firstIndex(where: { $0.id == id }) else { return [] }
    (forms[index].saving, forms[index].isLeft) = (nil, false)
    let words: KeyValuePairs = ["staff": clash.staff, "time": clash.time]
    guard let theirs = clash.theirs else {
      forms[index].form.subject = forms[index].form.subject.asNew
      forms[index].markChanged()
      notice = Notice(
        .warning,
        clash.staff.isEmpty
          ? ComparePhrases.gone(language) : ComparePhrases.removed(language, words))
      return [.bell] + keepDrafts()
    }
    let (form, context) = (forms[index].form, formContext)
    let merge = FormMerge(
      mine: form, theirs: theirs.state(context), before: clash.before.state(context))
    guard !merge.differences.isEmpty else {
      return saveMerged(id, taking: merge.edits, as: theirs.subject)
    }
    guard layers.last == .form(id) else {
      notice = Notice(.warning, ComparePhrases.clashed(language, words))
      return [.bell]
    }
    layers.append(
      .comparison(Comparison(merge, of: form, clash, subject: theirs.subject, context)))
    return [.bell]
  }

  mutating func pressInComparison(_ key: Key) -> [DeskEffect] {
    guard case .comparison(var comparison) = layers.last else { return [] }
    switch key {
    case .up: comparison.move(-1)
    case .down: comparison.move(1)
    case .left: comparison.choose(.mine)
    case .right: comparison.choose(.theirs)
    case .enter, .control("s"):
      guard comparison.firstOpen == nil else {
        comparison.goToFirstOpen()
        layers[layers.count - 1] = .comparison(comparison)
        return [.bell]
      }
      layers.removeLast()
      return saveMerged(comparison.form, taking: comparison.edits, as: comparison.subject)
    case .character, .paste, .backspace, .delete, .wordLeft, .wordRight, .home, .end, .pageUp,
      .pageDown, .escape, .tab, .backTab, .insert, .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: .question).map { run($0) } ?? []
    }
    layers[layers.count - 1] = .comparison(comparison)
    return []
  }

  /// Saves my form anew, as an edit of what stands.
  private mutating func saveMerged(
    _ id: OpenForm.ID, taking edits: [FormMerge.Edit], as subject: FormSubject
  ) -> [DeskEffect] {
    guard let index = forms.firstIndex(where: { $0.id == id }) else { return [] }
    forms[index].form.apply(edits, context: formContext)
    let found = forms[index].form.subject.entriesFound
    forms[index].form.subject = subject
    forms[index].form.subject.entriesFound = found
    forms[index].markChanged()
    return save(id)
  }
}
