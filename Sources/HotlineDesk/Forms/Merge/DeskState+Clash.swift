import HotlineCore
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

// A half-typed form beside what it resembles: both become an edit of what stands.

extension DeskState {
  /// Shows the half-typed form and what it resembles side by side.
  mutating func compareFound() -> [DeskEffect] {
    guard case .form(let id) = layers.last, let found = foundByForm?.organisationID,
      let form = forms.first(where: { $0.id == id })?.form
    else { return [.bell] }
    guard form.kind == .organisation, form.subject.rowID == nil else {
      notice = Notice(.warning, ComparePhrases.onlyNew(language))
      return []
    }
    return [.readAlike(found, form: form, id: id)]
  }

  /// What nobody disputes is joined; of the rest a person chooses, and nothing is saved before.
  mutating func compare(
    _ id: OpenForm.ID, with found: FilledForm, blank: FilledForm
  ) -> [DeskEffect] {
    guard layers.last == .form(id), let form = forms.first(where: { $0.id == id })?.form else {
      return []
    }
    let context = formContext
    let merge = FormMerge(
      mine: form, theirs: found.state(context), before: blank.state(context))
    let clash = FormClash(before: blank, theirs: found, staff: found.subject.title, time: "")
    layers.append(
      .comparison(
        Comparison(merge, of: form, clash, subject: found.subject, context, isAlike: true)))
    return []
  }
}
