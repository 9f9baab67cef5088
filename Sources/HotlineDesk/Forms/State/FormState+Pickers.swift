import HotlineCore
import Screen

extension FormState {
  /// What was found for a picker. An answer to an older question is dropped.
  public mutating func receive(_ answer: LookupAnswer, context: FormContext) {
    guard let field = declaration.field(answer.field.key), case .lookup(let lookup) = field.kind,
      case .picker(let before) = content(answer.field)
    else { return }
    var picker = before
    guard picker.receive(answer, lookup) else { return }
    self[answer.field] = .picker(picker)
    if picker.value != before.value {
      history.amend(answer.field, after: .picker(picker))
      evenGroups(context)
    }
  }

  /// Puts in what was chosen in the full picker, or entered as new, and goes on from there.
  public mutating func take(
    _ item: LookupItem, at path: FieldPath, context: FormContext
  ) -> [FormRequest] {
    guard case .picker(var picker) = content(path) else { return [] }
    picker.take(item)
    put(.picker(picker), at: path, context)
    focus = .field(path)
    let requests = move(1, context)
    scrollToFocus(context)
    return requests
  }

  /// Typing searches; ↑ and ↓ move in the list, and at its ends to the next field.
  mutating func search(
    _ key: Key, _ picker: PickerContent, _ field: FieldDeclaration, _ path: FieldPath,
    _ context: FormContext
  ) -> [FormRequest] {
    guard case .lookup(let lookup) = field.kind else { return [] }
    var after = picker
    if let step = isVertical(key) {
      let target = picker.highlighted + step
      guard picker.rows(lookup).indices.contains(target) else { return moveBy(key, context) }
      after.highlighted = target
      self[path] = .picker(after)
      return []
    }
    guard after.replaceProposal(key) || after.input.handle(key) else { return [] }
    isTyping = true
    guard after.input.text != picker.input.text else {
      self[path] = .picker(after)
      return []
    }
    after.forget()
    put(.picker(after), at: path, context)
    guard !after.query.isEmpty || scopeKey(lookup, path) != nil else { return [] }
    return [ask(lookup, at: path)]
  }

  /// What the desk put into a picker is a proposal until somebody confirms it.
  mutating func propose(at path: FieldPath) {
    guard case .picker(var picker) = content(path) else { return }
    picker.propose()
    self[path] = .picker(picker)
  }

  /// Shows under an empty picker what may be meant.
  mutating func offer(_ items: [LookupItem], at path: FieldPath) {
    guard case .picker(var picker) = content(path), !items.isEmpty else { return }
    picker.show(items)
    self[path] = .picker(picker)
  }

  /// What the next question of this form carries, so that only its own answer is taken.
  mutating func nextTicket() -> Int {
    lastTicket += 1
    return lastTicket
  }

  /// Leaves the field with a text whose top hit is taken as soon as the question under way is
  /// answered.
  mutating func awaitTop(
    of query: String, ticket: Int, at path: FieldPath, context: FormContext
  ) -> [FormRequest] {
    guard case .picker(var picker) = content(path) else { return [] }
    picker.input.replaceAll(with: query)
    picker.ask(ticket: ticket)
    picker.takeWhenAnswered()
    put(.picker(picker), at: path, context)
    focus = .field(path)
    let requests = move(1, context)
    scrollToFocus(context)
    return requests
  }

  /// Asks for what stands in a picker, under a new ticket.
  mutating func ask(_ lookup: Lookup, at path: FieldPath) -> FormRequest {
    let ticket = nextTicket()
    var query = ""
    if case .picker(var picker) = content(path) {
      picker.ask(ticket: ticket)
      query = picker.query
      self[path] = .picker(picker)
    }
    return .lookUp(question(lookup, query, path))
  }

  /// Enter: the highlighted row, or the top hit as soon as it is known.
  ///
  /// - Returns: the name of the new organisation, where the row stands for one: it is entered first.
  mutating func takeTop(_ picker: PickerContent, at path: FieldPath) -> String? {
    guard let field = declaration.field(path.key), case .lookup(let lookup) = field.kind,
      picker.isOpen, !picker.query.isEmpty || picker.highlighted > 0 || !picker.hits.isEmpty
    else { return nil }
    var after = picker
    let rows = picker.rows(lookup)
    if !picker.isWaiting, rows.indices.contains(picker.highlighted),
      case .new(let name) = rows[picker.highlighted]
    {
      return name
    }
    if picker.isWaiting {
      if !picker.query.isEmpty { after.takeWhenAnswered() }
    } else if rows.indices.contains(picker.highlighted) {
      after.take(rows[picker.highlighted])
    }
    self[path] = .picker(after)
    if after.value != picker.value { settleStep(at: path, before: picker, after: after) }
    return nil
  }

  /// F4: the search in full, or the form for a new organisation that the field names.
  mutating func openPicker(_ context: FormContext) -> [FormRequest] {
    guard let path = focusedField, let field = declaration.field(path.key),
      case .lookup(let lookup) = field.kind, case .picker(let picker) = content(path)
    else { return [.bell] }
    judge()
    if let name = picker.newName {
      return [.createOrganisation(field: path, name: name)]
    }
    lastTicket += 1
    return [.openPicker(question(lookup, picker.chosen == nil ? picker.query : "", path))]
  }

  func scopeKey(_ lookup: Lookup, _ path: FieldPath) -> String? {
    if lookup.kind == .candidate { return subject.rowID.map(String.init) }
    guard let scope = lookup.scope,
      case .item(let item) = value(pathNear(scope, path.entry))
    else { return nil }
    return item.key
  }

  private func question(_ lookup: Lookup, _ query: String, _ path: FieldPath) -> FormLookup {
    FormLookup(
      field: path, kind: lookup.kind, query: query, scope: scopeKey(lookup, path),
      ticket: lastTicket)
  }

  /// Taking what was typed for is one step with the typing; taking from a list that came by
  /// itself is a step of its own.
  private mutating func settleStep(
    at path: FieldPath, before: PickerContent, after: PickerContent
  ) {
    if before.query.isEmpty {
      history.add(.content(path, before: .picker(before), after: .picker(after)))
    } else {
      history.amend(path, after: .picker(after))
    }
  }
}

extension PickerContent {
  /// Typing in a proposal begins anew; true where the key has done its work.
  fileprivate mutating func replaceProposal(_ key: Key) -> Bool {
    guard isProposal else { return false }
    switch key {
    case .character, .paste:
      input.replaceAll(with: "")
      return false
    case .backspace, .delete:
      input.replaceAll(with: "")
      return true
    default: return false
    }
  }
}
