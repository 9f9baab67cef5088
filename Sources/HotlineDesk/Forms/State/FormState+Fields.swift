import HotlineCore

extension FormState {
  /// What a field holds; empty for one that the form does not have.
  public func value(_ path: FieldPath) -> FieldValue {
    guard let content = content(path), let field = declaration.field(path.key) else {
      return .empty
    }
    return content.value(field.kind)
  }

  /// Whether no step of typing was ever taken in it.
  var isUntouched: Bool { history.isEmpty }

  /// Whether it says what it began with: nobody has typed in it, or all of it was taken out again.
  func isAsItBegan(_ context: FormContext) -> Bool {
    guard !isUntouched else { return true }
    guard history.reachesBack else { return false }
    var before = self
    while !before.undo(context).contains(where: \.isAnswer) {}
    before.evenGroups(context)
    return FormValues(before) == FormValues(self)
  }

  /// What something new is called so far; empty where nothing is said.
  var name: String {
    for key in [FieldKey.name, .title] {
      if case .text(let text) = value(FieldPath(key)) { return text }
    }
    return kind == .partnership
      ? PartnershipEntry.title(of: PartnershipForm.names(FormValues(self))) : ""
  }

  /// Every stop of Tab: the fields that are shown, then *Gem*.
  var stops: [FormFocus] { shownFields.map { .field($0) } + [.save] }

  /// The fields that are shown, from top to bottom.
  var shownFields: [FieldPath] {
    declaration.items.flatMap { item -> [FieldPath] in
      switch item {
      case .field(let field): isShown(field, entry: nil) ? [FieldPath(field.key)] : []
      case .group(let group):
        (groups[group.key] ?? []).indices.flatMap { entry in
          group.fields.filter { isShown($0, entry: entry) }.map { FieldPath($0.key, entry) }
        }
      }
    }
  }

  /// The field that has the focus; nil on *Gem*.
  var focusedField: FieldPath? {
    switch focus {
    case .field(let path): path
    case .save: nil
    }
  }

  func content(_ path: FieldPath) -> FieldContent? {
    guard let entry = path.entry else { return fields[path.key] }
    guard let group = declaration.group(of: path.key), let entries = groups[group.key],
      entries.indices.contains(entry)
    else { return nil }
    return entries[entry][path.key]
  }

  subscript(path: FieldPath) -> FieldContent? {
    get { content(path) }
    set {
      guard let entry = path.entry else {
        fields[path.key] = newValue
        return
      }
      guard let group = declaration.group(of: path.key),
        groups[group.key]?.indices.contains(entry) == true
      else { return }
      groups[group.key]?[entry][path.key] = newValue
    }
  }

  func isShown(_ field: FieldDeclaration, entry: Int?) -> Bool {
    field.condition.map { holds($0, field, entry) } ?? true
  }

  private func holds(_ condition: Condition, _ field: FieldDeclaration, _ entry: Int?) -> Bool {
    switch condition {
    case .chosen(let key, let codes): held(key, entry).contains { codes.contains($0) }
    case .notChosen(let key, let codes): !held(key, entry).contains { codes.contains($0) }
    case .ticked(let key, let code): held(key, entry).contains(code)
    case .isYes(let key): value(pathNear(key, entry)) == .flag(true)
    // A field that is shown because something stands in it stays while one types in it.
    case .filled(let key):
      isFilled(pathNear(key, entry)) || focus == .field(FieldPath(field.key, entry))
    case .editing: subject.rowID != nil
    case .entering: subject.rowID == nil
    case .added:
      subject.rowID != nil
        && declaration.group(of: field.key).map {
          (entry ?? 0) >= subject.entriesFound?[$0.key] ?? .max
        } ?? false
    case .all(let conditions): conditions.allSatisfy { holds($0, field, entry) }
    case .any(let conditions): conditions.contains { holds($0, field, entry) }
    }
  }

  /// Whether a field says something; a picker does once something is taken, or will be.
  private func isFilled(_ path: FieldPath) -> Bool {
    guard case .picker(let picker) = content(path) else { return !value(path).isNothing }
    return picker.chosen != nil || picker.newName != nil || picker.takesAnswer
  }

  /// The field `key` of the same entry, or of the form.
  func pathNear(_ key: FieldKey, _ entry: Int?) -> FieldPath {
    declaration.group(of: key) == nil ? FieldPath(key) : FieldPath(key, entry)
  }

  private func held(_ key: FieldKey, _ entry: Int?) -> [String] {
    guard case .codes(let codes) = value(pathNear(key, entry)) else { return [] }
    return codes
  }

  static func content(of declared: [FieldDeclaration], context: FormContext) -> FormEntry {
    var entry: FormEntry = [:]
    for field in declared {
      entry[field.key] = FieldContent(field.kind, now: context.now)
        .filled(with: initialValue(field, context), now: context.now)
    }
    return entry
  }

  static func initialValue(_ field: FieldDeclaration, _ context: FormContext) -> FieldValue {
    switch field.initial {
    case .nothing: .empty
    case .value(let value): value
    case .today: .text(context.today.display)
    case .me: FieldValue(code: context.me)
    }
  }

  /// What the form begins with is no step to undo.
  mutating func forgetSteps() {
    history = FormHistory()
  }
}
