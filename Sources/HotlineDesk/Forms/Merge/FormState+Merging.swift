import HotlineCore

extension FormState {
  /// Puts in what is taken from the other side, as steps to undo; the focus stays where it is.
  mutating func apply(_ edits: [FormMerge.Edit], context: FormContext) {
    let kept = focus
    for case .fill(let path, let value) in edits { fill(path, with: value, context) }
    for case .add(let group, let values) in edits { add(values, to: group, context) }
    // From the bottom up: each removal moves the entries below it.
    let removals = edits.compactMap { edit -> FieldPath? in
      guard case .remove(let group, let entry) = edit else { return nil }
      return FieldPath(group, entry)
    }
    for removal in removals.sorted(by: { ($0.entry ?? 0) > ($1.entry ?? 0) }) {
      guard let group = declaration.groups.first(where: { $0.key == removal.key }),
        let entry = removal.entry
      else { continue }
      removeEntry(group, entry, context)
    }
    focus = kept
    evenGroups(context)
    keepFocusShown()
    scrollToFocus(context)
  }

  private mutating func add(
    _ values: [FieldKey: FieldValue], to key: FieldKey, _ context: FormContext
  ) {
    guard let group = declaration.groups.first(where: { $0.key == key }) else { return }
    let entries = groups[key] ?? []
    let free = entries.firstIndex { isEmpty($0, group, context) } ?? entries.count
    makeRoom(for: FieldPath(group.head, free), context)
    for field in group.fields {
      guard let value = values[field.key], !value.isNothing else { continue }
      fill(FieldPath(field.key, free), with: value, context)
    }
    evenGroups(context)
  }
}
