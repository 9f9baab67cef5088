import HotlineCore

extension FormState {
  /// Puts one empty entry behind the last filled one, and takes away further empty ones.
  mutating func evenGroups(_ context: FormContext) {
    for group in declaration.groups {
      var entries = groups[group.key] ?? []
      while entries.count > max(group.minimum, 1), entries.count >= 2,
        isEmpty(entries[entries.count - 1], group, context),
        isEmpty(entries[entries.count - 2], group, context),
        !isFocused(group, entry: entries.count - 1)
      {
        entries.removeLast()
      }
      if entries.count < group.maximum,
        entries.allSatisfy({ !isEmpty($0, group, context) && !isSearching($0) })
      {
        entries.append(Self.content(of: group.fields, context: context))
      }
      groups[group.key] = entries
    }
  }

  /// Whether nothing was said in an entry beyond what it began with.
  func isEmpty(_ entry: FormEntry, _ group: GroupDeclaration, _ context: FormContext) -> Bool {
    group.fields.allSatisfy { field in
      let value = entry[field.key]?.value(field.kind) ?? .empty
      return value.isNothing || value == Self.initialValue(field, context)
    }
  }

  /// Whether a picker of the entry is still being typed in: no further entry is offered yet.
  private func isSearching(_ entry: FormEntry) -> Bool {
    entry.values.contains { content in
      guard case .picker(let picker) = content, !picker.takesAnswer else { return false }
      if case .text = picker.value { return true }
      return false
    }
  }

  /// Takes an entry out; the focus goes to the one that moves up, or the one before.
  mutating func removeEntry(_ group: GroupDeclaration, _ entry: Int, _ context: FormContext) {
    guard var entries = groups[group.key], entries.indices.contains(entry) else { return }
    let removed = entries.remove(at: entry)
    groups[group.key] = entries
    if let found = subject.entriesFound?[group.key], entry < found {
      subject.entriesFound?[group.key] = found - 1
    }
    history.add(.removed(group: group.key, entry: entry, content: removed))
    while (groups[group.key]?.count ?? 0) < max(group.minimum, 1) {
      groups[group.key]?.append(Self.content(of: group.fields, context: context))
    }
    forgetJudgements(of: group)
    evenGroups(context)
    let count = groups[group.key]?.count ?? 1
    if let head = group.fields.first?.key {
      focus = .field(FieldPath(head, min(entry, count - 1)))
    }
  }

  /// What was said about entries by their number is not true any more.
  mutating func forgetJudgements(of group: GroupDeclaration) {
    let keys = Set(group.fields.map(\.key))
    judged = judged.filter { !keys.contains($0.key) }
    refusals = refusals.filter { !keys.contains($0.key.key) }
  }

  private func isFocused(_ group: GroupDeclaration, entry: Int) -> Bool {
    guard let path = focusedField, path.entry == entry else { return false }
    return group.fields.contains { $0.key == path.key }
  }
}
