import HotlineCore

/// Two edits of one form made from the same beginning: what only the other side touched is taken,
/// what both touched is left to a person.
///
/// It compares what the fields say, so it knows every form. The entries of a group are the same
/// entry where they name the same thing, wherever they stand.
struct FormMerge: Equatable, Sendable {
  /// Something to be put into my form.
  enum Edit: Equatable, Sendable {
    case fill(FieldPath, FieldValue)
    case add(to: FieldKey, [FieldKey: FieldValue])
    case remove(from: FieldKey, entry: Int)
  }

  /// A field that both sides changed to different values.
  struct Difference: Equatable, Sendable {
    let field: FieldPath
    let mine: FieldValue
    let theirs: FieldValue
    let before: FieldValue
    /// What makes my form say theirs.
    let takingTheirs: Edit
  }

  /// What only the other side touched.
  private(set) var edits: [Edit] = []
  private(set) var differences: [Difference] = []

  init(mine: FormState, theirs: FormState, before: FormState) {
    for field in mine.declaration.plainFields {
      let path = FieldPath(field.key)
      compare(path, mine.said(path), theirs.said(path), before.said(path))
    }
    for group in mine.declaration.groups {
      mergeGroup(
        group, FormEntries(group, of: mine), FormEntries(group, of: theirs),
        FormEntries(group, of: before))
    }
  }

  private mutating func compare(
    _ path: FieldPath, _ mine: FieldValue, _ theirs: FieldValue, _ before: FieldValue
  ) {
    guard !theirs.saysSame(as: before), !theirs.saysSame(as: mine) else { return }
    let taking = Edit.fill(path, theirs)
    if mine.saysSame(as: before) {
      edits.append(taking)
    } else {
      differences.append(
        Difference(
          field: path, mine: mine, theirs: theirs, before: before, takingTheirs: taking))
    }
  }

  private mutating func mergeGroup(
    _ group: GroupDeclaration, _ mine: FormEntries, _ theirs: FormEntries, _ before: FormEntries
  ) {
    for (name, my) in mine.entries {
      let (their, old) = (theirs[name], before[name])
      if let their {
        for field in group.fields {
          let key = field.key
          compare(
            FieldPath(key, my.index), my[key], their[key], old?[key] ?? .empty)
        }
      } else if let old {
        lose(my, old, group)
      }
    }
    for (name, their) in theirs.entries where mine[name] == nil {
      regain(their, before[name], group)
    }
  }

  /// They took the entry out.
  private mutating func lose(
    _ my: FormEntries.Entry, _ old: FormEntries.Entry, _ group: GroupDeclaration
  ) {
    let taking = Edit.remove(from: group.key, entry: my.index)
    guard !my.saysSame(as: old) else { return edits.append(taking) }
    let head = group.head
    differences.append(
      Difference(
        field: FieldPath(head, my.index), mine: my[head], theirs: .empty, before: old[head],
        takingTheirs: taking))
  }

  /// They have an entry that I have not: a new one of theirs, or one that I took out.
  private mutating func regain(
    _ their: FormEntries.Entry, _ old: FormEntries.Entry?, _ group: GroupDeclaration
  ) {
    let taking = Edit.add(to: group.key, their.values)
    guard let old else { return edits.append(taking) }
    guard !their.saysSame(as: old) else { return }
    let head = group.head
    differences.append(
      Difference(
        field: FieldPath(head, their.index), mine: .empty, theirs: their[head], before: old[head],
        takingTheirs: taking))
  }
}

/// The filled entries of a group, each under what it names.
private struct FormEntries {
  struct Entry {
    let index: Int
    let values: [FieldKey: FieldValue]

    subscript(key: FieldKey) -> FieldValue { values[key] ?? .empty }

    func saysSame(as other: Entry) -> Bool {
      Set(values.keys).union(other.values.keys).allSatisfy { self[$0].saysSame(as: other[$0]) }
    }
  }

  /// In the order of the form.
  let entries: [(name: String, entry: Entry)]

  init(_ group: GroupDeclaration, of state: FormState) {
    entries = FormValues(state).entries(of: group.key).map { index in
      let values = group.fields.map { ($0.key, state.said(FieldPath($0.key, index))) }
      let entry = Entry(
        index: index, values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
      let name = group.identity.compactMap { entry[$0].identity }.joined(separator: " · ")
      return (name.isEmpty ? "#\(index)" : name, entry)
    }
  }

  subscript(name: String) -> Entry? { entries.first { $0.name == name }?.entry }
}

extension FormState {
  /// What a field says to whoever saves the form: nothing while it is hidden.
  fileprivate func said(_ path: FieldPath) -> FieldValue {
    guard let field = declaration.field(path.key), isShown(field, entry: path.entry) else {
      return .empty
    }
    return value(path)
  }
}
